import type { MarkdownIt, Token } from 'markdown-it';
import { htmlAttributes } from '../../deck/read.ts';
import type { SlideEnv } from '../env.ts';

const element = /^<!--\s*\.element:\s*([\s\S]*?)-->\s*$/;

/** Reveal's `<!-- .element: class="fragment" -->`, for decks that Hugo Blox does not render. */
export function revealComments(md: MarkdownIt): void {
  md.core.ruler.after('inline', 'reveal_comments', (state) => {
    if (!(state.env as SlideEnv).revealComments) return;
    const { tokens } = state;
    tokens.forEach((token, index) => {
      if (token.type === 'html_block') {
        const found = element.exec(token.content);
        const target = found ? openerBefore(tokens, index) : undefined;
        if (found && target) apply(target, found[1]!, token);
      } else if (token.type === 'inline') {
        for (const child of token.children ?? []) {
          const found = child.type === 'html_inline' ? element.exec(child.content) : null;
          const paragraph = tokens[index - 1];
          // In a tight list the item is what is seen.
          const target = paragraph?.hidden ? tokens[index - 2] : paragraph;
          if (found && target) apply(target, found[1]!, child);
        }
      }
    });
  });
}

function apply(target: Token, text: string, comment: Token): void {
  for (const [name, value] of Object.entries(htmlAttributes(text))) {
    if (name === 'class') target.attrJoin('class', value);
    else if (/^(id|data-[\w-]+)$/.test(name)) target.attrSet(name, value);
  }
  comment.content = '';
}

const openerBefore = (tokens: readonly Token[], index: number): Token | undefined => {
  const level = tokens[index]!.level;
  for (let at = index - 1; at >= 0 && tokens[at]!.level >= level; at--) {
    if (tokens[at]!.level === level && tokens[at]!.nesting !== -1) return tokens[at];
  }
  return undefined;
};
