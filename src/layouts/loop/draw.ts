import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { arrow } from '../kit/arrow.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { iconsFor } from '../kit/icons.ts';
import { bare, has, partsOf, takeStart } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';

/** A cycle: two to four boxes, and a way back whose words stand behind `↺`. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [3, 5]);
  if (isMismatch(items)) return items;
  const [sign, back] = takeStart(items.at(-1)!.inline, /^\s*(?:↺|⟲|↩)\s*/u);
  if (sign === undefined)
    return mismatch('the last item does not say how the ring closes', 'Write: 3. ↺ plays new games');
  const nodes = items.slice(0, -1).map(({ inline }) => inline);
  const names = iconsFor(
    nodes.map((node) => partsOf(node).title.text),
    language,
  );
  const marked = nodes.some((node) => has(node, 'em'));
  const row = nodes.map((node, index) => {
    const tone = (marked ? has(node, 'em') : index === nodes.length - 1) ? 'ours' : 'ours-tint';
    return `${index === 0 ? '' : `${arrow()}\n`}${box(node, { tone, icon: names?.[index] })}`;
  });
  const way =
    '<div class="way" aria-hidden="true"><div class="rail"></div><svg class="tip" viewBox="0 0 24 22"><path class="fill" d="M0 22L12 0L24 22Z"/></svg></div>';
  return frame(
    'loop',
    `<div class="row">${row.join('\n')}</div>\n<div class="back of-${nodes.length}">${way}<p class="word">${bare(back)}</p></div>`,
    body,
  );
}
