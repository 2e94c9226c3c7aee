import type { Passage } from '../../text/passage.ts';
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
  plan: {
    headline: (content) => content.statement,
    passages: ({ support }) => [support],
    context: (content) => ({ statement: headingText(content.statement), caption: block(content.support) }),
    variants: ({ contrast }) => (contrast ? ['contrast'] : []),
    seconds: { least: 10, look: 3 },
    shows: () => 'text',
    saysItsText: true,
  },
};
