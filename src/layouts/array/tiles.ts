import type { Drawn, LayoutBody, Mismatch } from '../body.ts';
import { escapeHtml, px } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { bare, isEmpty } from '../kit/inline.ts';
import { gridFor, picture, placesIn } from '../kit/marks.ts';
import { isMismatch, itemsOf, mismatch } from '../kit/mismatch.ts';
import { figureOf } from '../kit/number.ts';

const mostTiles = 160;

/** How many things a tile stands for: 1, 2 or 5 with noughts, so that there are at most 160. */
function tileScale(value: number): number {
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) if (value / (step * power) <= mostTiles) return step * power;
  }
}

/** A large count as tiles that each stand for many; an item without a number is a row that is still open. */
export function tiles(body: LayoutBody): Drawn | Mismatch {
  const items = itemsOf(body, [1, 2]);
  if (isMismatch(items)) return items;
  const figure = figureOf(items[0]!.inline);
  if (!figure || figure.value < 2)
    return mismatch('the first item has no bold number', 'Write: - more than **8,000** recordings');
  const open = items[1]?.inline;
  const count = Math.max(1, Math.round(figure.value / tileScale(figure.value)));
  const grid = gridFor(count, 690, open ? 330 : 390, 90);
  const size = grid.pitch * 0.78;
  const rect = (x: number, y: number, look: string): string =>
    `<rect class="tile ${look}" x="${px(x - size / 2)}" y="${px(y - size / 2)}" width="${px(size)}" height="${px(size)}" rx="${px(size * 0.14)}"/>`;
  const drawn = placesIn(grid, count).map(([x, y]) => rect(x, y, 'part'));
  const bottom = grid.rows * grid.pitch;
  if (open)
    for (let column = 0; column < grid.columns; column += 1)
      drawn.push(rect((column + 0.5) * grid.pitch, bottom + grid.pitch * 0.62, 'open'));
  const height = bottom + (open ? grid.pitch * 1.14 : 0);
  const said = escapeHtml(`${figure.lead.text} ${figure.written} ${figure.noun.text}`.trim());
  const lead = isEmpty(figure.lead) ? '' : `<span class="lead">${bare(figure.lead)}</span> `;
  const legend =
    `<ul class="legend of-1"><li class="part">${lead}<strong class="num">${escapeHtml(figure.written)}</strong> <span class="noun">${bare(figure.noun)}</span></li>` +
    `${open ? `\n<li class="open"><span class="noun">${bare(open)}</span></li>` : ''}</ul>`;
  return frame(
    'array',
    `${picture('marks', grid.columns * grid.pitch, height, said, drawn.join(''))}\n${legend}`,
    body,
    'tiles',
  );
}
