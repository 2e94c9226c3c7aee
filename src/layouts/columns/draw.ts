import type { Drawn, DrawOptions, Inline, LayoutBody, Mismatch } from '../body.ts';
import { frame } from '../kit/frame.ts';
import { icon, iconsFor } from '../kit/icons.ts';
import { bare, isEmpty, split } from '../kit/inline.ts';
import { isMismatch, mismatch, rowsOf } from '../kit/mismatch.ts';

/** Things grouped by what was done with them: one column for each verb, items split at commas. */
export function draw(body: LayoutBody, { language }: DrawOptions): Drawn | Mismatch {
  const table = rowsOf(body, [2, 4], [1, 6]);
  if (isMismatch(table)) return table;
  const groups = table.head.map((head, index) => ({
    head,
    items: table.rows.flatMap((row) => itemsIn(row[index])),
  }));
  const long = groups.find(({ items }) => items.length > 6 || items.length === 0);
  if (long)
    return mismatch(
      `the column "${long.head.text}" has ${long.items.length} items`,
      'One to six items are drawn in a column.',
    );
  const names = iconsFor(
    groups.flatMap(({ items }) => items.map(({ text }) => text)),
    language,
  );
  let at = 0;
  const columns = groups.map(({ head, items }) => {
    const rows = items.map((item) => {
      const drawing = names === undefined ? '' : icon(names[at++]!);
      return `<li>${drawing}<span>${bare(item)}</span></li>`;
    });
    return `<div class="column"><p class="name">${bare(head)}</p>\n<ul>${rows.join('\n')}</ul></div>`;
  });
  const most = Math.max(...groups.map(({ items }) => items.length));
  return frame('columns', columns.join('\n'), body, `of-${groups.length} rows-${most}`);
}

const itemsIn = (cell: Inline | undefined): Inline[] =>
  cell === undefined || isEmpty(cell) ? [] : split(cell, /\s*(?:[,，、;·]|,\s*and)\s+/u);
