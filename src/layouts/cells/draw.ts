import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { frame } from '../kit/frame.ts';
import { allIs, has, isEmpty } from '../kit/inline.ts';
import { isMismatch, rowsOf } from '../kit/mismatch.ts';

/** Words in a grid: bold is filled, plain is tinted, empty is hatched: the text does not say. */
export function draw(body: LayoutBody, _options: DrawOptions): Drawn | Mismatch {
  const table = rowsOf(body, [2, 5], [1, 5]);
  if (isMismatch(table)) return table;
  const head = table.head
    .map((cell, index) =>
      isEmpty(cell)
        ? '<td></td>'
        : `<th scope="col"${index === 0 ? ' class="corner"' : ''}>${cell.html}</th>`,
    )
    .join('');
  const rows = table.rows.map((row) => {
    const cells = table.head.slice(1).map((_, index) => cellHtml(row[index + 1]));
    return `<tr><th scope="row">${row[0]!.html}</th>${cells.join('')}</tr>`;
  });
  return frame(
    'cells',
    `<table class="rows-${rows.length}"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`,
    body,
  );
}

function cellHtml(cell: Inline | undefined): string {
  if (!cell || isEmpty(cell)) return '<td class="silent"></td>';
  const [first] = cell.runs;
  const look = allIs(cell, 'struck')
    ? 'lost'
    : has(cell, 'em')
      ? 'second'
      : first?.strong
        ? 'strong'
        : 'weak';
  const html = cell.runs
    .map((run, index) => (index === 0 && run.strong ? `<strong>${run.html}</strong>` : run.html))
    .join('');
  return `<td class="${look}">${html}</td>`;
}
