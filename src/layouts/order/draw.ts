import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { frame } from '../kit/frame.ts';
import { bare, takeStart } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';

/** Who more, without amounts: one small arrow for all, a large one for each group that stands out. */
export function draw(body: LayoutBody, _options: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [2, 4]);
  if (isMismatch(items)) return items;
  const read = items.map(({ inline }) => takeStart(inline, /^\s*[↑↓]\s*/u));
  if (read.every(([sign]) => sign === undefined))
    return mismatch('no item begins with ↑ or ↓', 'Write: - ↑ **readers new to the field**');
  if (body.label === undefined)
    return mismatch(
      'the drawing needs its label, or it reads as data',
      'Add a last line: Note: order only, not to scale',
    );
  const common = read.map(([sign]) => sign).find((sign) => sign !== undefined)!;
  const columns = read.map(([sign, inline]) => {
    const large = sign !== undefined;
    const down = (sign ?? common) === '↓';
    const shape =
      '<svg class="way" viewBox="0 0 160 220" preserveAspectRatio="none" aria-hidden="true"><path class="fill" d="M80 0L160 84L112 84L112 220L48 220L48 84L0 84Z"/></svg>';
    return `<li class="${large ? 'large' : 'small'} ${down ? 'down' : 'up'}"><div class="room">${shape}</div><p>${bare(inline)}</p></li>`;
  });
  return frame('order', `<ul class="of-${columns.length}">${columns.join('\n')}</ul>`, body);
}
