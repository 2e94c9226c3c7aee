import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { picturesFor } from '../kit/icons.ts';
import { partsOf } from '../kit/inline.ts';
import { isMismatch, itemsOf } from '../kit/mismatch.ts';

const tones = ['ours', 'ours-tint', 'plain'] as const;

/** A thing, and what it lies in: each item is the box around the one before it. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [2, 3]);
  if (isMismatch(items)) return items;
  const names = picturesFor(
    items.map(({ inline }) => partsOf(inline).title.text),
    language,
  );
  const boxes = items.map(({ inline }, index) =>
    box(inline, { tag: 'li', tone: tones[index] ?? 'plain', icon: names[index], class: `ring-${index}` }),
  );
  return frame('nest', `<ul class="of-${items.length}">${boxes.join('\n')}</ul>`, body);
}
