import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { arrow } from '../kit/arrow.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { picturesFor } from '../kit/icons.ts';
import { has, partsOf } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';

/** Steps in order, numbered, the last one filled. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [2, 6]);
  if (isMismatch(items)) return items;
  if (body.list?.ordered !== true)
    return mismatch(
      'the steps stand in a list without numbers, which says no order',
      'Number them (1. 2. 3.), or take the layout "cards".',
    );
  const names = picturesFor(
    items.map(({ inline }) => partsOf(inline).title.text),
    language,
  );
  const key = items.some(({ inline }) => has(inline, 'em'))
    ? items.findIndex(({ inline }) => has(inline, 'em'))
    : items.length - 1;
  const rows = items.length > 4 ? 2 : 1;
  const perRow = Math.ceil(items.length / rows);
  const steps = items.map(({ inline }, index) => {
    const card = box(inline, {
      tone: index === key ? 'ours' : 'plain',
      icon: names[index],
      before: `<p class="step">${index + 1}</p>`,
    });
    const last = index === items.length - 1 || (index + 1) % perRow === 0;
    return `<li>${card}${last ? '' : arrow()}</li>`;
  });
  return frame('pipeline', `<ol class="per-${perRow}">${steps.join('\n')}</ol>`, body);
}
