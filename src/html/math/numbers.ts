import { groupEnd } from './substitutions.ts';

/** Numbers and labels of the equations of a deck, in its order. */
export interface EquationNumbers {
  /** The last number given. */
  count: number;
  /** Label → what `\ref` shows. */
  readonly labels: Map<string, string>;
}

/** The marks of an equation: `\label{…}` taken out, `\tag{…}` in its place. */
export interface NumberedEquation {
  readonly tex: string;
  readonly labels: readonly string[];
}

const environment =
  /^(\s*\\begin\{(equation|align|gather|alignat)(\*?)\}(?:\s*\{\d+\})?)([\s\S]*)(\\end\{\2\*?\}\s*)$/;
const label = /\\label\s*\{([^{}]*)\}/g;

/**
 * Gives numbers as LaTeX does: one to each row of `equation`, `align`, `gather` and `alignat`, none to a starred
 * one, to `\notag` and to `\tag`. A label on an equation that has no number asks for one.
 */
export function numbered(tex: string, numbers: EquationNumbers, display: boolean): NumberedEquation {
  const found = environment.exec(tex);
  if (!found) {
    if (!tex.includes('\\label')) return { tex, labels: [] };
    return display ? row(tex, numbers, false) : { tex: tex.replace(label, ''), labels: [] };
  }
  const [, open = '', name, star, body = '', close = ''] = found;
  const rows = name === 'equation' ? [body] : rowsOf(body);
  const labels: string[] = [];
  const done = rows.map((each, index) => {
    if (each.trim() === '' && index === rows.length - 1) return each;
    const given = row(each, numbers, star === '');
    labels.push(...given.labels);
    return given.tex;
  });
  return { tex: open + done.join('\\\\') + close, labels };
}

function row(tex: string, numbers: EquationNumbers, counts: boolean): NumberedEquation {
  const labels = [...tex.matchAll(label)].map((found) => found[1]!.trim());
  const bare = tex.replace(label, '');
  const tag = /\\tag\s*\*?\s*(?=\{)/.exec(bare);
  if (tag) {
    const start = tag.index + tag[0].length;
    const own = bare.slice(start + 1, groupEnd(bare, start) - 1);
    for (const each of labels) numbers.labels.set(each, own);
    return { tex: bare, labels };
  }
  const silent = /\\(?:notag|nonumber)(?![a-zA-Z])/.test(bare);
  if (labels.length === 0 && (!counts || silent)) return { tex: bare, labels };
  numbers.count++;
  for (const each of labels) numbers.labels.set(each, String(numbers.count));
  const tagged = `\\tag{${numbers.count}}`;
  // A comment at the end would swallow it; the size of a row, `\\[1ex]`, must stay first.
  const size = /^\s*\[[^\]]*\]/.exec(bare)?.[0] ?? '';
  return {
    tex: `${size}${bare
      .slice(size.length)
      .replace(/\\(?:notag|nonumber)(?![a-zA-Z])/g, '')
      .trimEnd()} ${tagged}`,
    labels,
  };
}

/** The rows of an environment: `\\` outside of braces and of environments within. */
function rowsOf(body: string): string[] {
  const rows: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < body.length; at++) {
    const sign = body[at];
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign !== '\\') continue;
    else if (body[at + 1] === '\\') {
      if (depth === 0) {
        rows.push(body.slice(from, at));
        from = at + 2;
      }
      at++;
    } else if (body.startsWith('\\begin', at)) depth++;
    else if (body.startsWith('\\end', at)) depth--;
    else at++;
  }
  return [...rows, body.slice(from)];
}

/** `\eqref{x}` and `\ref{x}`, and whether the number stands in brackets. */
export const reference = /\\(eqref|ref|cref|Cref|autoref)\s*\{([^{}]+)\}/g;

/** What a reference shows; undefined for a label that no equation has. */
export function referenceText(command: string, name: string, numbers: EquationNumbers): string | undefined {
  const number = numbers.labels.get(name.trim());
  if (number === undefined) return undefined;
  return command === 'ref' ? number : `(${number})`;
}

/** The id of the place that a label names. */
export const equationId = (name: string): string => `eq-${name.trim().replace(/[^\w.-]+/g, '-')}`;
