import type { Span } from './rich-text.ts';

/** A word, number or mark of the text, with its place and the brackets it stands in. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** Open brackets and quotes around it; a bracket itself counts as inside. */
  readonly depth: number;
}

const pattern =
  /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|\p{N}[\p{L}\p{N}]*(?:[.,:/-]?\p{N}[\p{L}\p{N}]*)*(?:-\p{L}[\p{L}\p{N}-]*)?%?|[^\s\p{L}\p{N}]/gu;
const opens: Readonly<Record<string, string>> = {
  '(': ')',
  '[': ']',
  '{': '}',
  '“': '”',
  '«': '»',
  '（': '）',
  '「': '」',
  '【': '】',
};

/** Tokens of a span. Atoms (formulas, code, links) are one token each. */
export function tokenise(text: string, span: Span, atoms: readonly Span[] = []): Token[] {
  const tokens: Token[] = [];
  const stack: string[] = [];
  let straight = false;
  const source = text.slice(span.start, span.end);
  const inside = atoms.filter((atom) => atom.end > span.start && atom.start < span.end);
  let skipTo = 0;
  for (const match of source.matchAll(pattern)) {
    const start = span.start + match.index;
    if (start < skipTo) continue;
    const atom = inside.find((one) => start >= one.start && start < one.end);
    const end = atom ? Math.min(atom.end, span.end) : start + match[0].length;
    if (atom) skipTo = end;
    const piece = text.slice(start, end);
    const mark = piece.length === 1 ? piece : '';
    let depth = stack.length + (straight ? 1 : 0);
    if (mark in opens && mark !== '') {
      stack.push(opens[mark]!);
      depth++;
    } else if (mark !== '' && stack.at(-1) === mark) stack.pop();
    else if (mark === '"') {
      straight = !straight;
      depth = stack.length + 1;
    }
    tokens.push({
      text: piece,
      lower: piece.toLowerCase().replace(/’/gu, "'"),
      kind: atom || /^\p{L}/u.test(piece) ? 'word' : /^\p{N}/u.test(piece) ? 'number' : 'mark',
      start,
      end,
      depth,
    });
  }
  return tokens;
}

/** Number of words and numbers. */
export const wordCount = (tokens: readonly Token[]): number =>
  tokens.filter((one) => one.kind !== 'mark').length;
