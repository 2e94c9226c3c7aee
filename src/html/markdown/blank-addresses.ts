import type { MarkdownIt } from 'markdown-it';
import type { SlideEnv } from '../env.ts';

/** Its parts have a most: a slide of one sign would take its square to be looked through. */
const spaced =
  /!\[([^[\]]*)\]\(\s*([^()<>"']{0,300}[^\s()<>"']\s{1,20}[^()<>"']{0,300}\.(?:avif|gif|jpe?g|png|svg|webp|pdf))\s*\)/i;

/** `![a](my fig.png)` is no picture in Markdown, and its source is shown to everybody. */
export function blankAddresses(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'blank_addresses', (state) => {
    for (const { children } of state.tokens) {
      for (const { type, content } of children ?? []) {
        const found = type === 'text' ? spaced.exec(content) : null;
        if (found === null) continue;
        (state.env as SlideEnv).report({
          code: 'media-missing',
          severity: 'error',
          message: `The picture ${found[2]} is shown as text: its address holds a blank.`,
          hint: `Write ![${found[1]}](<${found[2]}>).`,
          excerpt: found[0],
        });
      }
    }
  });
}
