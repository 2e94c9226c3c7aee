import type { MarkdownIt, StateInline } from 'markdown-it';

/**
 * Formulas in a line: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`, and the doubled backslashes of older sites. Hugo's passthrough
 * pairs any `$` with the next one; here a `$` opens a formula only where no space follows, and closes one only where
 * no space stands before and no digit after, so that "from $5 to $10" stays money. Where the two differ, it is said.
 */
const pairs = [
  // As GitHub has it.
  { open: '$`', close: '`$', display: false },
  { open: '$$', close: '$$', display: true },
  { open: '\\\\(', close: '\\\\)', display: false },
  { open: '\\\\[', close: '\\\\]', display: true },
  { open: '\\(', close: '\\)', display: false },
  { open: '\\[', close: '\\]', display: true },
] as const;

/** A formula in a line. */
export interface InlineFormula {
  readonly content: string;
  readonly display: boolean;
  readonly end: number;
}

/** The formula that begins at a place of a text; `lastOf` says where a closing mark stands for the last time. */
export function formulaAt(
  text: string,
  at: number,
  last: (close: string) => number = (close) => text.lastIndexOf(close),
): InlineFormula | undefined {
  for (const { open, close, display } of pairs) {
    if (!text.startsWith(open, at)) continue;
    // Asked before the search: many openings that nothing closes must not cost their square.
    if (last(close) < at + open.length) continue;
    const end = text.indexOf(close, at + open.length);
    if (end === -1 || end === at + open.length) continue;
    return { content: text.slice(at + open.length, end), display, end: end + close.length };
  }
  if (text[at] !== '$' || text.startsWith('$$', at)) return undefined;
  const end = closingDollar(text, at);
  return end === undefined ? undefined : { content: text.slice(at + 1, end), display: false, end: end + 1 };
}

/** The formula that a whole text is; undefined where it holds more or less than that. */
export function wholeFormula(text: string): InlineFormula | undefined {
  const words = text.trim();
  const formula = formulaAt(words, 0);
  return formula?.end === words.length ? formula : undefined;
}

export function mathInline(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'math_inline', (state, silent) => {
    const char = state.src.charCodeAt(state.pos);
    if (char !== 0x24 && char !== 0x5c) return false;
    const formula = formulaAt(state.src, state.pos, (close) => lastOf(close, state));
    if (formula === undefined) {
      if (
        char === 0x24 &&
        !silent &&
        !state.src.startsWith('$$', state.pos) &&
        strayMoney(state.src, state.pos)
      )
        (state.env.money as (() => void) | undefined)?.();
      return false;
    }
    if (!silent) {
      const token = state.push('math_inline', 'math', 0);
      token.content = formula.content;
      token.markup = formula.display ? '$$' : '$';
    }
    state.pos = formula.end;
    return true;
  });
}

const lasts = new WeakMap<StateInline, Map<string, number>>();

/** Where a closing mark stands for the last time in the text of a state; -1 where it never does. */
function lastOf(close: string, state: StateInline): number {
  let known = lasts.get(state);
  if (known === undefined) {
    known = new Map();
    lasts.set(state, known);
  }
  let last = known.get(close);
  if (last === undefined) {
    last = state.src.lastIndexOf(close);
    known.set(close, last);
  }
  return last;
}

/** TeX beyond doubt, between dollar signs with blanks inside: other tools take any words there for a formula. */
const isTex = (content: string): boolean =>
  content.length < 500 &&
  (/\\[a-zA-Z]/.test(content) || /^\s*[^\d\s][^$]*[=_^]/.test(content)) &&
  !/\n\s*\n/.test(content);

/** Where the formula opened by the `$` at `start` ends: by pandoc's rule, and with blanks inside where it plainly is TeX. */
function closingDollar(text: string, start: number): number | undefined {
  const opensWide = /\s/.test(text[start + 1] ?? ' ');
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '`' && text.indexOf('`', at + 1) !== -1 && !text.slice(start, at).includes('\\'))
      return undefined;
    else if (char === '$') {
      if (at === start + 1 || /\d/.test(text[at + 1] ?? '')) return undefined;
      const isWide = opensWide || /\s/.test(text[at - 1]!);
      return isWide && !isTex(text.slice(start + 1, at)) ? undefined : at;
    }
  }
  return undefined;
}

/** A `$` that Hugo's passthrough would pair with a later one, while it plainly is an amount of money. */
const strayMoney = (text: string, start: number): boolean =>
  /\d/.test(text[start + 1] ?? '') && text.indexOf('$', start + 1) !== -1;
