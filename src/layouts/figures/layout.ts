import type { Passage } from '../../text/passage.ts';
import type { Layout } from '../layout.ts';
import { block, inline, list } from '../markdown.ts';
import { chunk, limits } from '../split.ts';
import { withShares } from './markup.ts';

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

/** Numbers in large type, with what they count. */
export const figures: Layout<FiguresContent> = {
  name: 'figures',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, each number in bold',
  fit: { hasNumbers: true, shrinks: { property: '--fit-number', percent: 92 } },
  items: 'numbers',
  wrappers: { text: 'text' },
  markup: (tokens, tools) => (tools.classes.includes('shares') ? withShares(tokens, tools) : [...tokens]),
  plan: {
    passages: ({ figures: all, text, caption }) => [
      ...all.flatMap(({ lead, number, counts }) => [lead, number, counts]),
      ...(text ?? []),
      caption,
    ],
    context: ({ figures: all, text, caption }) => ({
      figures: all.map(({ lead, number, counts }) => ({
        lead: lead && inline(lead),
        number: inline(number),
        counts: inline(counts),
      })),
      text: list(text ?? []),
      caption: block(caption),
    }),
    variants: ({ shares }) => (shares ? ['shares'] : []),
    seconds: { least: 20, look: 10 },
    split: (content) =>
      chunk(content.figures, limits.figures, () => true).map((part) => ({ ...content, figures: part })),
    shows: () => 'evidence',
    saysItsText: true,
    // Beside numbers there is less room under the text.
    glossaryWords: 38,
  },
};
