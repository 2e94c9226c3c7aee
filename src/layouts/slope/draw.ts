import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { escapeHtml, px } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { bare } from '../kit/inline.ts';
import { isMismatch, mismatch, rowsOf } from '../kit/mismatch.ts';
import { valueIn } from '../kit/number.ts';
import { apart } from '../kit/spread.ts';

const height = 380;
/** Lines of labels stand at least this far apart. */
const leading = 46;

/** Two times, a line for each series: zero at the foot, names and values at both ends. */
export function draw(body: LayoutBody, _options: DrawOptions): Drawn | Mismatch {
  const table = rowsOf(body, [3, 3], [1, 5]);
  if (isMismatch(table)) return table;
  const values = table.rows.map((row) => [valueIn(row[1]!), valueIn(row[2]!)] as const);
  const plain = values.flat().filter((value) => value !== undefined && value >= 0) as number[];
  if (plain.length < values.length * 2)
    return mismatch(
      'a cell holds no number from zero up',
      'Write a value in both columns of each row, or take the layout "table".',
    );
  const top = Math.max(...plain) || 1;
  const y = (value: number): number => (1 - value / top) * (height - 40) + 20;
  const ends = [0, 1].map((side) =>
    apart(
      values.map((pair) => y(pair[side]!)),
      leading,
      [leading / 2, height - leading / 2],
    ),
  );
  const look = (index: number): string => ['ours', 'other', 'mute', 'ink', 'mute'][index]!;
  const lines = values
    .map(([from, to], index) => {
      const [a, b] = [y(from!), y(to!)];
      return `<g class="series ${look(index)}"><path d="M0 ${px(a)}L520 ${px(b)}"/><circle cx="0" cy="${px(a)}" r="9"/><circle cx="520" cy="${px(b)}" r="9"/></g>`;
    })
    .join('');
  const said = escapeHtml(
    table.rows
      .map(
        (row) =>
          `${row[0]!.text}: ${table.head[1]!.text} ${row[1]!.text}, ${table.head[2]!.text} ${row[2]!.text}`,
      )
      .join('; '),
  );
  const svg = `<svg class="plot" viewBox="0 0 520 ${height}" width="520" height="${height}" role="img" aria-label="${said}"><path class="zero" d="M-12 ${height - 20}L532 ${height - 20}"/><path class="rail" d="M0 0L0 ${height - 20}M520 0L520 ${height - 20}"/>${lines}</svg>`;
  const label = (side: 0 | 1): string =>
    table.rows
      .map((row, index) => {
        const name = `<span class="name">${bare(row[0]!)}</span>`;
        const value = `<strong>${bare(row[side + 1]!)}</strong>`;
        return `<li class="${look(index)}" style="top:${px(ends[side]![index]!)}px">${side === 0 ? `${name} ${value}` : `${value} ${name}`}</li>`;
      })
      .join('\n');
  const inner =
    `<p class="time start">${bare(table.head[1]!)}</p>\n<p class="time end">${bare(table.head[2]!)}</p>\n` +
    `<ul class="start" style="height:${height}px">${label(0)}</ul>\n${svg}\n<ul class="end" style="height:${height}px">${label(1)}</ul>`;
  return frame('slope', inner, body);
}
