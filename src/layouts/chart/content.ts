import type { Passage } from '../../text/passage.ts';

export interface Chart {
  readonly kind: 'bars' | 'range' | 'before-after' | 'parts' | 'share' | 'interval';
  readonly labelHeader: Passage;
  readonly valueHeader: Passage;
  /** Over the intervals, where the rows have any. */
  readonly intervalHeader?: Passage;
  readonly rows: readonly {
    readonly label: Passage;
    readonly value: Passage;
    readonly interval?: Passage;
  }[];
  readonly caption?: Passage;
}
