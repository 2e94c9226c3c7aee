import type { Passage } from '../../text/passage.ts';

export interface FiguresContent {
  readonly layout: 'figures';
  readonly figures: readonly {
    /** Words before the number that tell it from another number of the same things. */
    readonly lead?: Passage;
    readonly number: Passage;
    readonly counts?: Passage;
  }[];
  /** Each number is a share of a hundred, to be drawn as one. */
  readonly shares?: boolean;
  /** Paragraphs beside the numbers: the sentences that they come from. */
  readonly text?: readonly Passage[];
  readonly caption?: Passage;
}
