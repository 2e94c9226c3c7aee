import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { frame } from '../kit/frame.ts';
import { bare } from '../kit/inline.ts';
import { isMismatch, itemsOf } from '../kit/mismatch.ts';

/** Two sets that share a part: the third item is what they share. */
export function draw(body: LayoutBody, _options: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [3, 3]);
  if (isMismatch(items)) return items;
  const [first, second, shared] = items.map(({ inline }) => inline) as [Inline, Inline, Inline];
  const inner = `<div class="set first" aria-hidden="true"></div><div class="set second" aria-hidden="true"></div>\n<ul><li>${bare(first)}</li>\n<li class="shared">${bare(shared)}</li>\n<li>${bare(second)}</li></ul>`;
  return frame('overlap', inner, body);
}
