import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { escapeHtml, px } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { bare, has } from '../kit/inline.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';
import { type Axis, axisFor, tickText } from './axis.ts';
import { type Entry, readEntry } from './read.ts';

/** Stretches and points of time on one axis to scale. */
export function draw(body: LayoutBody, _options: DrawOptions): Drawn | Mismatch {
  const items = itemsOf(body, [1, 7]);
  if (isMismatch(items)) return items;
  const entries = items.flatMap((item) => readEntry(item) ?? []);
  if (entries.length < items.length)
    return mismatch(
      'an item has no time at its beginning',
      'Write: - 200–500 ms: needed for the effect; or: - 2019: first survey',
    );
  const units = new Set(entries.map(({ unit }) => unit));
  if (units.size > 1)
    return mismatch(
      `the times have different units: ${[...units].join(', ')}.`,
      'Write all of them in one unit.',
    );
  const axis = axisFor(entries);
  const ours = items.map(
    ({ inline }, index) =>
      has(inline, 'em') || (index === 0 && !items.some((each) => has(each.inline, 'em'))),
  );
  const lanes = entries.map((entry, index) => lane(entry, axis, ours[index] === true, entries.length < 4));
  const [unit = ''] = units;
  const inner =
    `<ul class="lanes of-${entries.length}">${lanes.join('\n')}</ul>\n` +
    `<div class="axis" aria-hidden="true"><div class="line"></div><div class="tip"></div>${axis.ticks.map((tick) => `<div class="mark" style="inset-inline-start:${px(axis.at(tick))}%"></div>`).join('')}</div>\n` +
    `<div class="ticks" aria-hidden="true">${axis.ticks.map((tick) => `<span class="tick" style="inset-inline-start:${px(axis.at(tick))}%">${escapeHtml(tickText(tick, unit === ''))}</span>`).join(' ')}${unit ? ` <span class="unit">${escapeHtml(unit)}</span>` : ''}</div>`;
  return frame('timeline', inner, body);
}

/** Names that the bar cannot hold stand behind it, or before it where there is more room. */
function lane(entry: Entry, axis: Axis, ours: boolean, isTall: boolean): string {
  const [start, end] = [axis.at(entry.from), axis.at(entry.to)];
  const width = (end - start) * 11.36;
  const point = entry.to === entry.from;
  const name = `<span class="when">${escapeHtml(entry.written)}</span> <span class="name">${bare(entry.name)}</span>`;
  const letters = [entry.written.length, entry.name.text.length] as const;
  const needed = (isTall ? Math.max(...letters) : letters[0] + letters[1]) * 14.5 + 60;
  const place = !point && needed < width ? 'inside' : end < 56 ? 'behind' : 'before';
  const style =
    place === 'inside'
      ? `inset-inline-start:${px(start)}%;width:${px(end - start)}%`
      : place === 'behind'
        ? `inset-inline-start:calc(${px(end)}% + ${point ? 30 : 18}px)`
        : `inset-inline-end:calc(${px(100 - start)}% + ${point ? 30 : 18}px)`;
  const shape = point
    ? `<div class="pin" style="inset-inline-start:${px(start)}%"></div>`
    : `<div class="bar" style="inset-inline-start:${px(start)}%;width:${px(end - start)}%"></div>`;
  return `<li class="${ours ? 'ours' : 'plain'}${isTall ? ' tall' : ''}">${shape}<p class="${place}" style="${style}">${name}</p></li>`;
}
