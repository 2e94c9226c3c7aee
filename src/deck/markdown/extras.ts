import type { MarkdownIt, StateInline } from 'markdown-it';

const word = /[\p{L}\p{N}]/u;

/** `H~2~O`, `19^th^` and `==words==`, as the themes switch them on in Goldmark. */
export function extras(md: MarkdownIt): void {
  md.inline.ruler.before('strikethrough', 'subscript', (state, silent) => script(state, silent, '~', 'sub'));
  md.inline.ruler.after('emphasis', 'superscript', (state, silent) => script(state, silent, '^', 'sup'));
  md.inline.ruler.before('emphasis', 'mark', mark);
}

/** A few characters without blanks. `x^2+y^2` and `~5` are none: nothing that a letter or digit follows ends a `^`. */
function script(state: StateInline, silent: boolean, sign: '~' | '^', tag: 'sub' | 'sup'): boolean {
  const { src, pos, posMax } = state;
  if (src[pos] !== sign || src[pos + 1] === sign || src[pos - 1] === sign) return false;
  const end = src.indexOf(sign, pos + 1);
  if (end === -1 || end >= posMax || src[end + 1] === sign || end === pos + 1) return false;
  const content = src.slice(pos + 1, end);
  // Brackets would be footnotes: `[^1][^2]`.
  if (content.length > 40 || /[\s[\]]/.test(content) || (sign === '^' && word.test(src[end + 1] ?? '')))
    return false;
  if (!silent) {
    state.push(`${tag}_open`, tag, 1).markup = sign;
    state.push('text', '', 0).content = content.replace(/\\([!-/:-@[-`{-~])/g, '$1');
    state.push(`${tag}_close`, tag, -1).markup = sign;
  }
  state.pos = end + 1;
  return true;
}

/** `a==b` is a comparison: marks stand at the borders of words. */
function mark(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (src[pos] !== '=' || src[pos + 1] !== '=' || src[pos + 2] === '=' || src[pos - 1] === '=') return false;
  const end = src.indexOf('==', pos + 2);
  if (end === -1 || end + 2 > posMax || end === pos + 2 || src[end + 2] === '=') return false;
  if (word.test(src[pos - 1] ?? '') || word.test(src[end + 2] ?? '')) return false;
  if (/^\s|\s$/.test(src.slice(pos + 2, end))) return false;
  if (!silent) {
    state.push('mark_open', 'mark', 1).markup = '==';
    state.pos = pos + 2;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.posMax = posMax;
    state.push('mark_close', 'mark', -1).markup = '==';
  }
  state.pos = end + 2;
  return true;
}
