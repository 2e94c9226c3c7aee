import type { Glyph } from './model.ts';

/** Without a character, of a font's own area, or a letter that old fonts draw as a sign (¼ as =, Þ as a bracket). */
const odd = /[\p{Cc}\p{Co}\p{Cn}\ufffd¼½¾Þþð]/u;
/** PDFium's sign for a hyphen at the end of a line. */
const lineEnd = '\u0002';
/** Letters that make a font one of the words' fonts. */
const lettersLeast = 3;

/**
 * Whether the numbers of a line are those that the page shows. Text layers drop minus signs, or code ± as a digit: a number is
 * guilty unless its digits, and the sign before them, are drawn in a font of the words.
 */
export function isSound(glyphs: readonly Glyph[]): boolean {
  const seen = glyphs.filter(({ text }) => text.trim() !== '');
  if (seen.some(({ text }) => odd.test(text) && text !== lineEnd)) return false;
  const letters = new Map<string, number>();
  for (const { text, font } of seen) if (/\p{L}/u.test(text)) letters.set(font, (letters.get(font) ?? 0) + 1);
  const isWords = ({ font }: Glyph) => (letters.get(font) ?? 0) >= lettersLeast;
  return seen.every((glyph, at) => {
    if (!/\p{Nd}/u.test(glyph.text)) return true;
    if (!isWords(glyph)) return false;
    return [seen[at - 1], seen[at + 1]].every(
      (other) => other === undefined || isWords(other) || isApart(other, glyph),
    );
  });
}

/** A space lies between two characters. */
const isApart = (a: Glyph, b: Glyph): boolean => Math.max(b.x0 - a.x1, a.x0 - b.x1) > 0.5 * b.size;
