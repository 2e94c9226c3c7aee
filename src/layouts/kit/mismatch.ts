import type { LayoutBody, ListItem, Mismatch } from '../body.ts';

/** Said to the author where the Markdown does not fit a layout. */
export const mismatch = (message: string, hint: string): Mismatch => ({ mismatch: message, hint });

/** The items of the list, where there are as many as the layout draws. */
export function itemsOf(
  { list }: LayoutBody,
  [least, most]: readonly [number, number],
): readonly ListItem[] | Mismatch {
  const count = list?.items.length ?? 0;
  if (list && count >= least && count <= most) return list.items;
  const wanted = least === most ? `${least} item${least === 1 ? '' : 's'}` : `${least} to ${most} items`;
  return mismatch(
    list ? `it draws ${wanted}, and this list has ${count}` : 'it draws a list, and this slide has none',
    `Write a list of ${wanted}, or take another layout: docs/layouts.md shows them.`,
  );
}

export const isMismatch = (value: unknown): value is Mismatch =>
  typeof value === 'object' && value !== null && 'mismatch' in value;

/** The rows of the table, where it has the columns and rows that the layout draws. */
export function rowsOf(
  { table }: LayoutBody,
  columns: readonly [number, number],
  rows: readonly [number, number],
): NonNullable<LayoutBody['table']> | Mismatch {
  const hint = `Write a table of ${span(columns)} columns and ${span(rows)} rows below its head, or take another layout: docs/layouts.md shows them.`;
  if (!table) return mismatch('it draws a table, and this slide has none', hint);
  const within = (count: number, [least, most]: readonly [number, number]): boolean =>
    count >= least && count <= most;
  if (within(table.head.length, columns) && within(table.rows.length, rows)) return table;
  return mismatch(`it does not draw ${table.head.length} columns and ${table.rows.length} rows`, hint);
}

const span = ([least, most]: readonly [number, number]): string =>
  least === most ? `${least}` : `${least} to ${most}`;
