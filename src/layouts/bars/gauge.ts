import type { Drawn, LayoutBody, Mismatch } from '../body.ts';
import { numberIn } from '../chart/marks.ts';
import { escapeHtml, px } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { icon } from '../kit/icons.ts';
import { bare, inlineOf, partsOf } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';

/** A target: a column that is cut (or raised) by a share, and the year until when. */
export function gauge(body: LayoutBody): Drawn | Mismatch {
  const items = itemsOf(body, [2, 2]);
  if (isMismatch(items)) return items;
  const today = partsOf(items[0]!.inline);
  const target = partsOf(items[1]!.inline);
  const change = numberIn(target.title.text);
  if (change === undefined || !target.title.text.includes('%') || Math.abs(change) > 100)
    return mismatch('the second item has no bold share to aim at', 'Write: - **−30%** by **2035**');
  const down = /^\s*[-−–]/.test(target.title.text);
  const cut = Math.abs(change);
  const [year] = /\b(?:19|20|21)\d\d\b/.exec(target.rest.text) ?? [];
  const rest = inlineOf(target.rest.runs);
  const height = 360;
  const part = (height * cut) / (down ? 100 : 100 + cut);
  const column = down
    ? `<div class="cut" style="height:${px(part)}px"></div><div class="kept" style="height:${px(height - part)}px"></div>`
    : `<div class="more" style="height:${px(part)}px"></div><div class="kept" style="height:${px(height - part)}px"></div>`;
  const when = year === undefined ? '' : icon('calendar', 'large');
  const inner =
    `<div class="column" aria-hidden="true">${column}</div>\n<ul class="aims"><li class="now"><strong>${escapeHtml(today.title.text)}</strong> <span>${bare(today.rest)}</span></li>\n` +
    `<li class="aim"><strong class="num">${escapeHtml(target.title.text)}</strong> <span class="when">${when}${bare(rest)}</span></li></ul>`;
  return frame('bars', inner, body, 'gauge');
}
