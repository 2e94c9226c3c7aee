import type { Drawn, DrawOptions, LayoutBody, Mismatch } from '../body.ts';
import { frame } from '../kit/frame.ts';
import { icon, iconFor } from '../kit/icons.ts';
import { bare, isEmpty } from '../kit/inline.ts';
import { isMismatch, rowsOf } from '../kit/mismatch.ts';

/** What a mark of a cell is drawn as. */
const marks: Readonly<Record<string, string>> = {
  '•': 'dot',
  '●': 'dot',
  x: 'dot',
  '✓': 'dot',
  '✔': 'dot',
  '○': 'ring',
  '…': 'dots',
};

/** Rows by columns: the form of a design, one mark in each cell. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const table = rowsOf(body, [2, 8], [1, 6]);
  if (isMismatch(table)) return table;
  const head = table.head
    .map((cell, index) => (index === 0 ? `<td>${bare(cell)}</td>` : `<th scope="col">${bare(cell)}</th>`))
    .join('');
  const name = iconFor(table.head[0]!.text, language);
  const rows = table.rows.map((row, at) => {
    const cells = table.head.slice(1).map((_, index) => {
      const cell = row[index + 1];
      const text = cell?.text.trim() ?? '';
      const kind = marks[text];
      if (!cell || isEmpty(cell)) return '<td class="empty"></td>';
      if (kind === undefined) return `<td class="cell row-${at % 2}"><div>${bare(cell)}</div></td>`;
      const drawn =
        kind === 'dot' && name !== undefined
          ? icon(name)
          : `<span class="mark ${kind}" aria-hidden="true"></span>`;
      return `<td class="cell row-${at % 2}"><div>${drawn}<span class="visually-hidden">${bare(cell)}</span></div></td>`;
    });
    return `<tr><th scope="row">${bare(row[0]!)}</th>${cells.join('')}</tr>`;
  });
  const inner = `<table class="rows-${rows.length}"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return frame('lattice', inner, body);
}
