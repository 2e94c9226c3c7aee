import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { px } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { bare, has, isEmpty } from '../kit/inline.ts';
import { isMismatch, mismatch, rowsOf } from '../kit/mismatch.ts';
import { valueIn, valueParts } from '../kit/number.ts';
import { gauge } from './gauge.ts';

/** A bar of which nothing can be seen is no bar. */
const greatestRatio = 40;

/** Bars from one zero line to scale, each with its name and its value; words instead of a value leave the bar empty. */
export function draw(body: LayoutBody, { variants }: DrawOptions): Drawn | Mismatch {
  if (variants.includes('gauge')) return gauge(body);
  const table = rowsOf(body, [2, 3], [1, 7]);
  if (isMismatch(table)) return table;
  const values = table.rows.map((row) => valueIn(row[1]!));
  const numbers = values.filter((value) => value !== undefined);
  if (numbers.length === 0 || numbers.some((value) => value < 0))
    return mismatch(
      'the second column holds no numbers from zero up',
      'Write the values of the bars there, or take the layout "table".',
    );
  const most = Math.max(...numbers);
  const least = Math.min(...numbers.filter((value) => value > 0));
  if (most / least > greatestRatio)
    return mismatch(
      `the longest bar would be more than ${greatestRatio} times the shortest`,
      'Take the layout "heroes" or "table".',
    );
  const rows = table.rows.map((row, index) => bar(row, values[index], most, index));
  const measure = [table.head[0]!, table.head[1]!, table.head[2]].filter(
    (cell) => cell && !isEmpty(cell),
  ) as Inline[];
  const above = measure.length === 0 ? '' : `<p class="measure">${measure.map(bare).join(' · ')}</p>\n`;
  return frame('bars', `${above}<ul class="of-${rows.length}">${rows.join('\n')}</ul>`, body);
}

function bar(row: readonly Inline[], value: number | undefined, most: number, index: number): string {
  const [name, cell, more] = row as [Inline, Inline, Inline | undefined];
  const { value: written, rest } = valueParts(cell);
  const look =
    has(name, 'struck') || has(cell, 'struck')
      ? 'mute'
      : has(name, 'em') || has(cell, 'em') || index === 0
        ? 'ours'
        : 'outline';
  const tail = [rest, more].filter((each) => each && !isEmpty(each)) as Inline[];
  const beside = tail.length === 0 ? '' : ` <span class="rest">${tail.map(bare).join(' ')}</span>`;
  const drawn =
    value === undefined
      ? `<div class="none"><span class="value">${bare(written)}</span>${beside}</div>`
      : `<div class="bar" style="--share:${px(value / most)}"></div><span class="value">${bare(written)}</span>${beside}`;
  return `<li class="${value === undefined ? 'no' : look}"><p class="name">${bare(name)}</p> <div class="row">${drawn}</div></li>`;
}
