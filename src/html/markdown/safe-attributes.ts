import type { MarkdownIt, Token } from 'markdown-it';
import type { SlideEnv } from '../env.ts';
import { safeStyle } from '../style.ts';

const safe =
  /^(?:id|class|lang|dir|title|role|width|height|start|align|colspan|rowspan|src|href|alt|tabindex|aria-[a-z]+|data-(?:fragment-index|id|auto-animate[a-z-]*|caption|label|ignore))$/;

/** `{onclick="…"}` after a paragraph is Markdown, not HTML, and would pass every sanitiser. */
export function safeAttributes(md: MarkdownIt): void {
  const clean = (token: Token): void => {
    if (token.attrs === null) return;
    token.attrs = token.attrs.flatMap(([name, value]): [string, string][] => {
      if (name !== 'style') return safe.test(name) ? [[name, String(value)]] : [];
      const style = safeStyle(String(value));
      return style ? [[name, style]] : [];
    });
  };
  md.core.ruler.push('safe_attributes', (state) => {
    if ((state.env as SlideEnv).trust) return;
    for (const token of state.tokens) {
      clean(token);
      for (const child of token.children ?? []) clean(child);
    }
  });
}
