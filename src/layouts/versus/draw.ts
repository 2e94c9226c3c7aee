import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import type { Tone } from '../kit/box.ts';
import { escapeHtml } from '../kit/escape.ts';
import { frame } from '../kit/frame.ts';
import { icon, iconsFor } from '../kit/icons.ts';
import { bare, has, isEmpty } from '../kit/inline.ts';
import { isMismatch, mismatch, rowsOf } from '../kit/mismatch.ts';
import { valueIn } from '../kit/number.ts';

/** Two sides, row by row; a third column before them names the aspects. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const table = rowsOf(body, [2, 3], [1, 4]);
  if (isMismatch(table)) return table;
  const aspects = table.head.length === 3;
  const [left, right] = table.head.slice(-2) as [Inline, Inline];
  if (isEmpty(left) || isEmpty(right))
    return mismatch('a side has no name', 'Write the names of both sides in the head of the table.');
  const tones = tonesOf(left, right);
  const names = iconsFor([left.text, right.text], language);
  const between = aspects && !isEmpty(table.head[0]!) ? bare(table.head[0]!) : 'vs';
  const numbers = table.rows.some((row) =>
    row.slice(-2).some((cell) => cellHtml(cell).includes('class="num"')),
  );
  const side = (index: 0 | 1): string => {
    const cells = table.rows.map((row) => {
      const aspect = aspects ? `<span class="aspect">${bare(row[0]!)}</span> ` : '';
      return `<li>${aspect}${cellHtml(row[row.length - 2 + index]!)}</li>`;
    });
    const name = index === 0 ? left : right;
    const large = numbers && table.rows.length === 1 && !/class="num"/.test(cells[0]!) ? ' worded' : '';
    return `<div class="box ${tones[index]} side${large}">${names ? icon(names[index]!) : ''}<p class="title">${bare(name)}</p>\n<ul>${cells.join('\n')}</ul></div>`;
  };
  return frame('versus', `${side(0)}\n<span class="disc">${between}</span>\n${side(1)}`, body);
}

/** The side that is ours is filled; where neither is marked, the second is. */
function tonesOf(left: Inline, right: Inline): readonly [Tone, Tone] {
  if (has(left, 'strong') && has(right, 'strong')) return ['ours-tint', 'other-tint'];
  if (has(left, 'em') || has(right, 'struck')) return ['ours', 'mute'];
  return ['mute', 'ours'];
}

/** A bold number of a side is set large. */
const cellHtml = (cell: Inline): string =>
  cell.runs
    .map((run) => {
      const text = run.href === undefined ? run.html : `<a href="${escapeHtml(run.href)}">${run.html}</a>`;
      if (!run.strong) return text;
      return valueIn({ ...cell, text: run.text }) === undefined
        ? `<strong>${text}</strong>`
        : `<strong class="num">${text}</strong>`;
    })
    .join('');
