import type { Layout } from '../layout.ts';
import { block, inline, list } from '../markdown.ts';
import { chunk, limits } from '../split.ts';
import type { FiguresContent } from './content.ts';
import { withShares } from './markup.ts';
import { picture } from './picture.ts';

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
    picture,
  },
};
