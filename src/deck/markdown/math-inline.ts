import type { MarkdownIt, StateInline } from 'markdown-it';

/**
 * Formulas in a line: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`, and the doubled backslashes of older sites. Hugo's passthrough
 * pairs any `$` with the next one; here a `$` opens a formula only where no space follows, and closes one only where
 * no space stands before and no digit after, so that "from $5 to $10" stays money. Where the two differ, it is said.
 */
const pairs = [
  { open: '$$', close: '$$', display: true },
  { open: '\\\\(', close: '\\\\)', display: false },
  { open: '\\\\[', close: '\\\\]', display: true },
  { open: '\\(', close: '\\)', display: false },
  { open: '\\[', close: '\\]', display: true },
] as const;

export function mathInline(md: MarkdownIt): void {
  md.inline.ruler.before('escape', 'math_inline', (state, silent) => {
    const char = state.src.charCodeAt(state.pos);
    if (char !== 0x24 && char !== 0x5c) return false;
    for (const { open, close, display } of pairs) {
      if (!state.src.startsWith(open, state.pos)) continue;
      // Asked before the search: many openings that nothing closes must not cost their square.
      if (lastOf(close, state) < state.pos + open.length) continue;
      const end = state.src.indexOf(close, state.pos + open.length);
      if (end === -1 || end === state.pos + open.length) continue;
      return push(state, silent, state.src.slice(state.pos + open.length, end), end + close.length, display);
    }
    if (char !== 0x24 || state.src.startsWith('$$', state.pos)) return false;
    const end = closingDollar(state.src, state.pos);
    if (end === undefined) {
      if (!silent && strayMoney(state.src, state.pos)) (state.env.money as (() => void) | undefined)?.();
      return false;
    }
    return push(state, silent, state.src.slice(state.pos + 1, end), end + 1, false);
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

function push(state: StateInline, silent: boolean, content: string, end: number, display: boolean): boolean {
  if (!silent) {
    const token = state.push('math_inline', 'math', 0);
    token.content = content;
    token.markup = display ? '$$' : '$';
  }
  state.pos = end;
  return true;
}

/** Where the formula opened by the `$` at `start` ends, by pandoc's rule. */
function closingDollar(text: string, start: number): number | undefined {
  if (/\s/.test(text[start + 1] ?? ' ')) return undefined;
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at];
    if (char === '\\') at++;
    else if (char === '`' && text.indexOf('`', at + 1) !== -1 && !text.slice(start, at).includes('\\'))
      return undefined;
    else if (char === '$') {
      if (at === start + 1 || /\s/.test(text[at - 1]!) || /\d/.test(text[at + 1] ?? '')) return undefined;
      return at;
    }
  }
  return undefined;
}

/** A `$` that Hugo's passthrough would pair with a later one, while it plainly is an amount of money. */
const strayMoney = (text: string, start: number): boolean =>
  /\d/.test(text[start + 1] ?? '') && text.indexOf('$', start + 1) !== -1;
