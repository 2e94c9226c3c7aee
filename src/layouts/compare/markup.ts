import type { Token } from 'markdown-it';
import type { MarkupTools } from '../layout.ts';

/** Each third-level heading and what belongs to it become one side of the comparison. */
export function withSides(tokens: readonly Token[], { tag }: MarkupTools): Token[] {
  const result: Token[] = [];
  let open = false;
  const close = (): void => {
    if (open) result.push(tag('</div>\n'));
    open = false;
  };
  for (const token of tokens) {
    const top = token.level === 0;
    if (top && (token.type === 'heading_open' || token.type === 'html_block')) close();
    if (top && token.type === 'heading_open' && token.tag === 'h3') {
      result.push(tag('<div class="side">\n'));
      open = true;
    }
    result.push(token);
  }
  close();
  return result;
}
