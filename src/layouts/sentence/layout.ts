import type { Passage } from '../../text/passage.ts';
import type { Layout } from '../layout.ts';
import { block, headingText } from '../markdown.ts';
import { draw } from './draw.ts';

export interface SentenceContent {
  readonly layout: 'sentence';
  /** `pair`: the bold clause and the one in `em` stand against each other, on two panels. `split`: the bold opening of the sentence, who or what it is about, stands on a panel of its own. `number`: the one number in bold stands in large type on a line of its own. */
  readonly variants?: readonly string[];
  /** The sentence; `em` marks the phrase that is set off. */
  readonly sentence: Passage;
  /** One more sentence under it, in smaller type. */
  readonly support?: Passage;
}

/** What cannot be drawn: a sentence in large type with one phrase set off, an icon where its noun has one, and room. */
export const sentence: Layout<SentenceContent> = {
  name: 'sentence',
  folder: new URL('.', import.meta.url),
  plainly: 'heading, perhaps a paragraph',
  fit: {
    longHeading: true,
    grows: {
      element: 'h2',
      property: '--fit-heading',
      steps: [
        [50, 1.22],
        [80, 1.08],
        [120, 0.96],
        [170, 0.84],
        [230, 0.75],
        [290, 0.68],
      ],
      least: 0.62,
      sentenceOver: 100,
    },
    shrinks: { property: '--fit-heading', percent: 95 },
  },
  plan: {
    headline: (content) => content.sentence,
    passages: ({ support }) => [support],
    context: (content) => ({ sentence: headingText(content.sentence), support: block(content.support) }),
    variants: ({ variants }) => variants ?? [],
    seconds: { least: 12, look: 3 },
    shows: ({ variants = [] }) =>
      variants.includes('pair') || variants.includes('number') ? 'evidence' : 'text',
    saysItsText: true,
  },
  draw,
};
