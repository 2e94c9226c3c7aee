import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { picturesFor } from '../kit/icons.ts';
import { allIs, isEmpty, partsOf } from '../kit/inline.ts';
import { isMismatch, itemsOf } from '../kit/mismatch.ts';

/** Rows below a claim: the joining words at the left, what they lead to at the right. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [1, 6]);
  if (isMismatch(items)) return items;
  const parts = items.map(({ inline }) => partsOf(inline));
  const names = picturesFor(
    parts.map(({ title }) => title.text),
    language,
  );
  const rows = parts.map((part, index) =>
    box(part, {
      tag: 'li',
      // One part alone is what the slide leads to.
      tone: parts.length === 1 || allIs(part.title, 'em') ? 'ours' : 'plain',
      icon: names[index],
      class: isEmpty(part.lead) ? 'alone' : 'led',
    }),
  );
  return frame('details', `<ul class="of-${Math.min(rows.length, 5)}">${rows.join('\n')}</ul>`, body);
}
