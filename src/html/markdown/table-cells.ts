import type { MarkdownIt } from 'markdown-it';
import type { SlideEnv } from '../env.ts';

const delimiters = /^ {0,3}\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;
const fence = /^ {0,3}(?:`{3,}|~{3,})/;

/**
 * Tables keep every cell. A `|` in a formula or in code ends a cell in Goldmark and here: where a row has more cells than
 * its heading because of that, it is meant as part of them. Cells that are still too many get columns without a heading.
 */
export function tableCells(md: MarkdownIt): void {
  md.core.ruler.before('block', 'table_cells', (state) => {
    if (!state.src.includes('|') || !/\n[^\n]*-/.test(state.src)) return;
    const lines = state.src.split('\n');
    let isCode = false;
    for (let at = 1; at < lines.length; at++) {
      if (fence.test(lines[at]!)) isCode = !isCode;
      if (isCode || !delimiters.test(lines[at]!) || !/\|/.test(lines[at]! + lines[at - 1]!)) continue;
      const end = mend(lines, at, state.env as SlideEnv);
      at = end - 1;
    }
    state.src = lines.join('\n');
  });
}

/** Mends the table whose delimiters stand in line `at`; the line after its last row. */
function mend(lines: string[], at: number, env: SlideEnv): number {
  const columns = cellsOf(lines[at]!).length;
  if (cellsOf(lines[at - 1]!).length > columns) lines[at - 1] = escaped(lines[at - 1]!);
  let end = at + 1;
  if (cellsOf(lines[at - 1]!).length !== columns) return end;
  let most = columns;
  for (; end < lines.length && lines[end]!.trim() !== '' && !fence.test(lines[end]!); end++) {
    if (cellsOf(lines[end]!).length <= columns) continue;
    const row = escaped(lines[end]!);
    const cells = cellsOf(row);
    if (cells.length <= columns) {
      lines[end] = row;
      continue;
    }
    most = Math.max(most, cells.length);
    env.report?.({
      code: 'table-cells',
      severity: 'warning',
      message: `A row of a table has ${cells.length} cells, its heading ${columns}; Hugo does not show “${cells.slice(columns).join(' | ')}”.`,
      excerpt: lines[end]!.trim().slice(0, 120),
      hint: 'Give the heading as many cells, or write \\| for a | within one.',
    });
  }
  if (most > columns) {
    const more = most - columns;
    lines[at - 1] = widened(lines[at - 1]!, ' &#8203; ', more);
    lines[at] = widened(lines[at]!, '---', more);
  }
  return end;
}

const widened = (line: string, cell: string, count: number): string =>
  `${line.trimEnd().replace(/\|$/, '')}${`|${cell}`.repeat(count)}|`;

/** The cells of a row as markdown-it and Goldmark count them. */
function cellsOf(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  if (cells[0]?.trim() === '') cells.shift();
  if (cells.at(-1)?.trim() === '') cells.pop();
  return cells.map((cell) => cell.trim());
}

/** The row with each `|` inside a formula or code escaped. */
const escaped = (line: string): string =>
  line.replace(/(`+)[^`]*\1|\$(?=\S)(?:\\.|[^$\\])*?\S\$(?!\d)|\$\S\$/g, (part) =>
    part.replace(/(?<!\\)\|/g, '\\|'),
  );
