import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { box } from '../kit/box.ts';
import { frame } from '../kit/frame.ts';
import { has } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';

/** Layers: the first item is the foundation, at the bottom and widest. */
export function draw(body: LayoutBody, _options: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [2, 5]);
  if (isMismatch(items)) return items;
  if (body.list?.ordered !== true)
    return mismatch(
      'the layers stand in a list without numbers',
      'Number them (1. 2. 3.), the foundation first.',
    );
  const marked = items.some(({ inline }) => has(inline, 'em'));
  const layers = items.map(({ inline }, index) => {
    const ours = marked ? has(inline, 'em') : index === items.length - 1;
    return `<li style="--inset:${index}">${box(inline, { tone: ours ? 'ours' : index % 2 === 0 ? 'ours-tint' : 'plain' })}</li>`;
  });
  return frame('stack', `<ol class="of-${layers.length}">${layers.join('\n')}</ol>`, body);
}
