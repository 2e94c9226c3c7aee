import type { Passage } from '../../text/passage.ts';
import type { Layout } from '../layout.ts';
import { block } from '../markdown.ts';

export interface QuoteContent {
  readonly layout: 'quote';
  readonly quote: Passage;
  readonly by?: Passage;
}

export const quote: Layout<QuoteContent> = {
  name: 'quote',
  folder: new URL('.', import.meta.url),
  plainly: 'block quote',
  fit: {
    grows: {
      element: 'blockquote',
      property: '--fit',
      steps: [
        [60, 1.3],
        [110, 1.12],
      ],
      least: 1,
    },
  },
  wrappers: { by: 'text' },
  plan: {
    passages: (content) => [content.quote, content.by],
    context: (content) => ({
      quote: block(content.quote).replace(/\n/g, '\n> '),
      by: block(content.by),
    }),
    seconds: { least: 10, look: 5 },
  },
};
