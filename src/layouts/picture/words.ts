import type { Passage } from '../../text/passage.ts';
import type { DrawnTable, Item, Piece } from '../kit/plan.ts';

/** Set by marks alone, which no `<text>` shows. */
const unset = new Set(['math', 'sub', 'sup', 'del']);

/** The words of a passage; undefined where it holds a formula or raised digits. */
const wordsOf = (passage: Passage | undefined): string | undefined =>
  passage === undefined
    ? ''
    : passage.rich.marks.some(({ kind }) => unset.has(kind))
      ? undefined
      : passage.rich.text.replace(/\s+/g, ' ').trim();

/** Texts in the order in which they are said; undefined where one of them cannot be set. */
export function allWords(passages: readonly (Passage | undefined)[]): readonly string[] | undefined {
  const found = passages.map(wordsOf);
  return found.some((text) => text === undefined) ? undefined : (found as string[]);
}

const piecesText = (pieces: readonly Piece[]): string | undefined => {
  const words = allWords(pieces.map(({ passage }) => passage));
  return words?.filter(Boolean).join(' ');
};

/** Head and rows as plain cells; undefined where one of them cannot be set. */
export function plainTable({
  head,
  rows,
}: DrawnTable):
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  | undefined {
  const cells = [head, ...rows].map((row) => row.map(piecesText));
  if (cells.flat().some((cell) => cell === undefined)) return undefined;
  const [first = [], ...rest] = cells as string[][];
  return { head: first, rows: rest };
}

/** The number in bold, and the words around it. */
export function figureOfItem({
  pieces,
}: Item): { readonly written: string; readonly noun: string } | undefined {
  const at = pieces.findIndex(({ as }) => as === 'strong');
  const written = at === -1 ? undefined : piecesText([pieces[at]!]);
  const noun = piecesText(pieces.filter((_, index) => index !== at));
  return written === undefined || noun === undefined ? undefined : { written, noun };
}

/** `Season, rate – winter: 3.1%; summer: 4.5%`; `check` reads it the same way. */
export const altOf = (measure: readonly string[], parts: readonly (readonly [string, string])[]): string => {
  const rows = parts.map(([name, value]) => [name, value].filter(Boolean).join(': ')).join('; ');
  const above = measure.filter(Boolean).join(', ');
  return above === '' ? rows : `${above} – ${rows}`;
};

/** The pieces of such a text: what is measured, then row by row. */
export function readAlt(alt: string): {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
} {
  const at = alt.indexOf(' – ');
  const pieces = (text: string, mark: string): string[] =>
    text
      .split(mark)
      .map((piece) => piece.trim())
      .filter(Boolean);
  return {
    head: at === -1 ? [] : pieces(alt.slice(0, at), ', '),
    rows: pieces(alt.slice(at === -1 ? 0 : at + 3), '; ').map((row) => pieces(row, ': ')),
  };
}
