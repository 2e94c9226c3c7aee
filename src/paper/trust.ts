import { median } from './boxes.ts';
import type { Glyph } from './model.ts';

/**
 * Without a character, of a font's own area, a letter that old fonts draw as a sign (¼ as =, Þ as a bracket), or one of those that
 * stand for ligatures (Romanian and Vietnamese ones aside).
 */
const odd = /[\p{Cc}\p{Co}\p{Cn}\ufffd¼½¾Þþð\u0182-\u019f\u01a2-\u01ae\u01b1-\u0217\u021c-\u024f]/u;
/** A sign without spaces may be a dash: '1±10'. */
const closeSign = /\d±\d/u;
/** Smaller than this part of the line's type, a digit is raised or lowered: 10⁴ reads 104. */
const raised = 0.85;
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
  if (closeSign.test(seen.map(({ text }) => text).join(''))) return false;
  const usual = median(seen.map(({ size }) => size));
  const letters = new Map<string, number>();
  for (const { text, font } of seen) if (/\p{L}/u.test(text)) letters.set(font, (letters.get(font) ?? 0) + 1);
  const isWords = ({ font }: Glyph) => (letters.get(font) ?? 0) >= lettersLeast;
  return seen.every((glyph, at) => {
    if (!/\p{Nd}/u.test(glyph.text)) return true;
    if (!isWords(glyph) || glyph.size < raised * usual) return false;
    return [seen[at - 1], seen[at + 1]].every(
      (other) => other === undefined || isWords(other) || isApart(other, glyph),
    );
  });
}

/** A space lies between two characters. */
const isApart = (a: Glyph, b: Glyph): boolean => Math.max(b.x0 - a.x1, a.x0 - b.x1) > 0.5 * b.size;
