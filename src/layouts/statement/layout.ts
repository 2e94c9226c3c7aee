import type { Passage } from '../../text/passage.ts';
import { scene } from '../kit/scene.ts';
import type { Layout } from '../layout.ts';
import { block, headingText } from '../markdown.ts';

export interface StatementContent {
  readonly layout: 'statement';
  readonly statement: Passage;
  /** The statement and what stands before or after it are two sides, to be set beside each other. */
  readonly contrast?: boolean;
  /** One more sentence under it, in smaller type. */
  readonly support?: Passage;
}

/** One sentence, large. */
export const statement: Layout<StatementContent> = {
  name: 'statement',
  folder: new URL('.', import.meta.url),
  plainly: 'heading, with the rest of its sentence over or under it',
  fit: {
    longHeading: true,
    grows: {
      element: 'h2',
      property: '--fit-heading',
      steps: [
        [48, 1.24],
        [72, 1.1],
        [110, 1],
        [150, 0.88],
        [200, 0.78],
      ],
      least: 0.68,
      sentenceOver: 150,
    },
    shrinks: { property: '--fit-heading', percent: 95 },
  },
  plan: {
    headline: (content) => content.statement,
    passages: ({ support }) => [support],
    context: (content) => ({ statement: headingText(content.statement), caption: block(content.support) }),
    variants: ({ contrast }) => (contrast ? ['contrast'] : []),
    seconds: { least: 10, look: 3 },
    shows: () => 'text',
    saysItsText: true,
  },
  // The one slide that says what the paper is about has pictures of its things.
  draw: ({ heading, text = '' }, options) =>
    options.variants.includes('key') && !options.variants.includes('contrast')
      ? scene(`${heading?.text ?? ''} ${text}`, options)
      : undefined,
};
