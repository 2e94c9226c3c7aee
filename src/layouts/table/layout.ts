import type { Passage } from '../../text/passage.ts';
import type { Layout } from '../layout.ts';
import { cell } from '../markdown.ts';
import { countLines, geometry } from '../metrics.ts';
import { chunk, limits } from '../split.ts';

type Rows = readonly (readonly Passage[])[];

export interface TableContent {
  readonly layout: 'table';
  readonly head: readonly Passage[];
  readonly rows: Rows;
}

export const table: Layout<TableContent> = {
  name: 'table',
  folder: new URL('.', import.meta.url),
  plainly: 'table',
  isReference: true,
  plan: {
    passages: ({ head, rows }) => [...head, ...rows.flat()],
    context: ({ head, rows }) => ({
      head: head.map(cell),
      align: head.map((_, column) => (isNumeric(rows, column) ? '---:' : '---')),
      rows: rows.map((row) => head.map((_, column) => cell(row[column]))),
    }),
    seconds: { least: 30, look: 20 },
    split: ({ head, rows }, { height }) =>
      chunk(rows, limits.tableRows, (part) => tableHeight([head, ...part]) <= height).map((part) => ({
        layout: 'table',
        head,
        rows: part,
      })),
  },
};

/** A column of figures is set flush right. */
const isNumeric = (rows: Rows, column: number): boolean =>
  rows.length > 0 &&
  rows.every((row) =>
    /^[\s<>≤≥~≈±+−–-]*[\d$€£][^\p{L}]*(?:%|\p{L}{0,3})?$|^[\s–—-]*$/u.test(row[column]?.rich.text ?? ''),
  );

/** Pixels of a table whose columns share the width by the length of their longest cell. */
function tableHeight(rows: Rows): number {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const size = geometry.smallSize;
  const natural = Array.from({ length: columns }, (_, column) =>
    Math.max(4, ...rows.map((row) => row[column]?.rich.text.length ?? 0)),
  );
  const total = natural.reduce((sum, width) => sum + width, 0);
  return rows.reduce((sum, row) => {
    const lines = Math.max(
      1,
      ...row.map((one, column) =>
        countLines(one.rich.text, size, Math.max(80, (geometry.width * (natural[column] ?? 1)) / total - 24)),
      ),
    );
    return sum + lines * size * 1.3 + 18;
  }, 0);
}
