import { groupEnd } from './substitutions.ts';

/** A cell of an array: its TeX, and the lines of the grid that it lies between (1-based, as CSS counts). */
interface ArrayCell {
  readonly tex: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly align: 'left' | 'center' | 'right';
  /** A rule at its left or right edge. */
  readonly left: boolean;
  readonly right: boolean;
}

/** A rule above a row, over some of the columns. */
interface ArrayRule {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

export interface WideArray {
  readonly columns: number;
  readonly cells: readonly ArrayCell[];
  readonly rules: readonly ArrayRule[];
}

interface Column {
  readonly align: ArrayCell['align'];
  readonly left: boolean;
  readonly right: boolean;
}

/** What KaTeX has not, and a grid has. */
const wide = /\\(?:multicolumn|multirow|cline|cmidrule|(?:top|mid|bottom)rule)\b|\\begin\s*\{tabular/;

/**
 * An array with cells over several columns or rows, or with rules over some of them, and a table of LaTeX: KaTeX sets neither, so
 * its cells are set one by one. Undefined for anything else, also where such an array is only a part of a formula.
 */
export function wideArray(tex: string): WideArray | undefined {
  if (!wide.test(tex)) return undefined;
  const head = /^\s*\\begin\s*\{(array|tabular\*?|tabularx)\}\s*/.exec(tex);
  if (!head) return undefined;
  const [whole, name = ''] = head;
  const end = `\\end{${name}}`;
  let at = whole.length;
  // The width of tabular* and the place `[t]` say nothing here.
  if (/[*x]$/.test(name)) at = groupEnd(tex, at);
  at += /^\s*(?:\[[tbc]\])?\s*/.exec(tex.slice(at))![0].length;
  const bodyAt = groupEnd(tex, at);
  const body = tex.slice(bodyAt).trimEnd();
  if (tex[at] !== '{' || !body.endsWith(end) || body.slice(0, -end.length).includes(`\\begin{${name}}`))
    return undefined;
  const columns = columnsOf(tex.slice(at + 1, bodyAt - 1));
  return columns.length === 0
    ? undefined
    : arrayOf(columns, body.slice(0, -end.length), name === 'array' ? (cell) => cell : inText);
}

/** A cell of tabular holds words, and formulas between dollar signs: so does `\text`. */
const inText = (cell: string): string => (cell === '' ? '' : `\\text{${cell}}`);

/** `|l|c p{3cm}|` */
function columnsOf(written: string): Column[] {
  const plain = written
    .replace(/\*\s*\{(\d{1,2})\}\s*\{([^{}]*)\}/g, (_, times: string, part: string) =>
      part.repeat(Number(times)),
    )
    .replace(/[@!<>]\s*\{[^{}]*\}/g, '')
    .replace(/[pmbX]\s*\{[^{}]*\}/g, 'l');
  return [...plain.matchAll(/(\|*)\s*([lcrX])\s*(\|*)/g)].map(([, before, letter, after]) => ({
    align: letter === 'c' ? 'center' : letter === 'r' ? 'right' : 'left',
    left: before !== '',
    right: after !== '',
  }));
}

/** Parts between signs that stand in no group and no environment. */
function parts(text: string, sign: RegExp): string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at, at + 12);
    if (/^\\begin\b/.test(rest)) depth++;
    else if (/^\\end\b/.test(rest)) depth--;
    const here = depth === 0 ? sign.exec(text.slice(at, at + 40)) : null;
    if (here) {
      found.push(text.slice(from, at));
      at += here[0].length;
      from = at;
    } else if (text[at] === '{') at = groupEnd(text, at);
    else at += text[at] === '\\' ? 2 : 1;
  }
  return [...found, text.slice(from)];
}

const rule =
  /^\s*\\(?:(hline|toprule|midrule|bottomrule)\b|(?:cline|cmidrule)\s*(?:\([^)]*\))?\s*\{\s*(\d+)\s*-\s*(\d+)\s*\})(?:\s*\[[^\]]*\])?/;

function arrayOf(
  columns: readonly Column[],
  body: string,
  cellTex: (cell: string) => string,
): WideArray | undefined {
  const cells: ArrayCell[] = [];
  const rules: ArrayRule[] = [];
  /** For each column the row up to which a cell from above reaches. */
  const taken: number[] = [];
  let row = 1;
  const lines = parts(body, /^\\\\\*?(?:\s*\[[^\]]*\])?|^\\tabularnewline\b/);
  for (const [index, line] of lines.entries()) {
    let rest = line;
    for (let found = rule.exec(rest); found; found = rule.exec(rest)) {
      rules.push({ row, from: Number(found[2] ?? 1), to: Number(found[3] ?? columns.length) });
      rest = rest.slice(found[0].length);
    }
    if (index === lines.length - 1 && rest.trim() === '') break;
    let column = 1;
    for (const written of parts(rest, /^&/)) {
      const cell = cellOf(written.trim(), columns, column);
      if (!cell || column + cell.columns - 1 > columns.length) return undefined;
      const isUnder = (taken[column] ?? 0) >= row && cell.tex === '';
      if (!isUnder) cells.push({ ...cell, tex: cellTex(cell.tex), row, column });
      if (cell.rows > 1)
        for (let to = column; to < column + cell.columns; to++) taken[to] = row + cell.rows - 1;
      column += cell.columns;
    }
    row++;
  }
  return { columns: columns.length, cells, rules };
}

/** `\multicolumn{2}{c|}{…}`, `\multirow{2}{*}{…}`, one in the other, or anything else. */
function cellOf(
  written: string,
  columns: readonly Column[],
  column: number,
): Omit<ArrayCell, 'row' | 'column'> | undefined {
  let tex = written;
  let look = columns[column - 1];
  let [wideBy, highBy] = [1, 1];
  for (;;) {
    const found = /^\\multi(column|row)\s*(?:\[[^\]]*\]\s*)?\{\s*(\d{1,2})\s*\}\s*(?:\[[^\]]*\]\s*)?/.exec(
      tex,
    );
    if (!found) break;
    const second = groupEnd(tex, found[0].length);
    const spec = tex.slice(found[0].length, second);
    // `\multirow{2}*{…}`
    const third = spec.startsWith('{') ? second : found[0].length + 1;
    const open = third + /^\s*(?:\[[^\]]*\]\s*)?/.exec(tex.slice(third))![0].length;
    const close = groupEnd(tex, open);
    if (tex[open] !== '{' || tex.slice(close).trim() !== '') return undefined;
    if (found[1] === 'column') {
      wideBy = Number(found[2]);
      look = columnsOf(spec.slice(1, -1))[0] ?? look;
    } else highBy = Number(found[2]);
    tex = tex.slice(open + 1, close - 1).trim();
  }
  return look && { tex, rows: Math.max(1, highBy), columns: Math.max(1, wideBy), ...look };
}
