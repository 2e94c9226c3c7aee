import type { Token } from 'markdown-it';
import { drawShare } from '../chart/draw-chart.ts';
import type { MarkupTools } from '../layout.ts';

/** Squares before each number in large type that is a share of a hundred. */
export function withShares(tokens: readonly Token[], { drawn, direction }: MarkupTools): Token[] {
  return tokens.map((token, index) => {
    const [first, number] = token.children ?? [];
    const opens = first?.type === 'strong_open' || (first?.type === 'text' && first.content === '');
    const strong = token.children?.find(({ type }) => type === 'strong_open');
    if (token.type !== 'inline' || tokens[index - 2]?.type !== 'list_item_open' || !opens || !strong)
      return token;
    const at = (token.children ?? []).indexOf(strong);
    const written = token.children?.[at + 1]?.content ?? number?.content ?? '';
    const share = drawShare(written, direction);
    if (share !== undefined) token.children = [drawn(share), ...(token.children ?? [])];
    return token;
  });
}
