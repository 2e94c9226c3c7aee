import type { Glyph } from './model.ts';

/** A gap that parts two words, in heights of their letters. */
const gap = 0.18;
/** Smaller than this part of the letters beside it, a letter is raised or lowered. */
const raised = 0.85;

const letter = /\p{L}/u;

/**
 * Words whose letters may not be those of the page: 'TCRab' where the page shows TCRαβ, for a Greek letter is drawn in a font of its own that
 * calls it 'a'; 'ma' where the a is lowered.
 */
export function mixedWords(glyphs: readonly Glyph[]): string[] {
  const found = new Set<string>();
  let word: Glyph[] = [];
  const close = () => {
    if (isMixed(word)) found.add(textOf(word));
    word = [];
  };
  for (const glyph of glyphs) {
    const last = word.at(-1);
    const apart = last !== undefined && glyph.x0 - last.x1 > gap * Math.max(glyph.size, last.size);
    if (apart || glyph.spaced || !letter.test(glyph.text)) close();
    if (letter.test(glyph.text)) word.push(glyph);
  }
  close();
  return [...found];
}

const textOf = (word: readonly Glyph[]): string =>
  word
    .map(({ text }) => text)
    .join('')
    .normalize('NFKC');

function isMixed(word: readonly Glyph[]): boolean {
  const [first] = word;
  if (first === undefined || word.length < 2) return false;
  const families = new Set(word.map(({ font }) => familyOf(font)));
  const high = Math.max(...word.map(({ size }) => size));
  const small = word.some(({ size }) => size < raised * high);
  // Small capitals are smaller, and the first letter of a chapter is larger, than the letters beside them.
  return families.size > 1 || (small && word.some(({ text, size }) => size < high && /\p{Ll}/u.test(text)));
}

/** 'Times' of 'Times-BoldItalic', 'TimesNewRomanPS-BoldMT': a word may be half in italics. */
const familyOf = (font: string): string =>
  font
    .replace(/[-,.+_].*$/u, '')
    .replace(/(?:PS)?(?:MT)?(?:Bold|Italic|Oblique|Roman|Regular|Medium|Light|SC|It|Bd|BI|[BIR])+$/u, '')
    .toLowerCase();

/** How often each word stands in a text. */
export type WordCounts = ReadonlyMap<string, number>;

const words = /\p{L}+/gu;

export function countsOf(texts: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [word] of text.matchAll(words)) {
      const low = word.toLowerCase();
      counts.set(low, (counts.get(low) ?? 0) + 1);
    }
  return counts;
}

/** Endings that a word of the language has beside its stem: 'model' in a text that has 'models' is no broken word. */
const endings =
  /^(?:e?s|e?d|ing|ings|e?r|e?rs|e?n|ly|y|al|ally|ic|ical|ity|ion|ions|ional|ment|ments|ness|less|ful|able|ance|ive|ism|ist|ists|ize|ized|ised|ation|ations|est|th|wise|ship|hood|man|men|like|based|a|e|o|as|os|es|em|er|ern)\b/u;

/**
 * Words of a text that the text layer has broken, as far as the rest of the paper tells: 'resul' where it has 'results', 'thresh old' beside
 * 'threshold', 'com-prise' beside 'comprise', 'peaaks' where bold type is drawn twice, 'signi fi cant'.
 */
export function brokenWords(text: string, counts: WordCounts): string[] {
  const often = (word: string, least: number) => (counts.get(word) ?? 0) >= least;
  const all = [...text.matchAll(words)];
  return all.flatMap((match, at) => {
    const [word] = match;
    const low = word.toLowerCase();
    const next = all[at + 1];
    const between = next === undefined ? '' : text.slice(match.index + word.length, next.index);
    const parted = next !== undefined && isBroken(low, next[0].toLowerCase(), between, often);
    const isRare = low.length > 2 && !often(low, 2);
    const odd = isRare && (isDoubled(low, often) || isCutOff(low, counts));
    return parted || odd || ligature.test(low) ? [word] : [];
  });
}

/** Alone or as a letter that no word of these languages has: 'oƾces' (Romanian and Vietnamese letters aside). */
const ligature = /^(?:ffi|ffl|ff|fi|fl)$|[\u0182-\u019f\u01a2-\u01ae\u01b1-\u0217\u021c-\u024f]/u;

type Often = (word: string, least: number) => boolean;

const isBroken = (one: string, other: string, between: string, often: Often): boolean =>
  /^(?:\s|-)$/u.test(between) &&
  often(one + other, between === '-' ? 1 : 2) &&
  !(often(one, 2) && often(other, 2)) &&
  one.length + other.length > 4;

/** 'noisse' for 'noise', 'aand' for 'and'. */
const isDoubled = (word: string, often: Often): boolean =>
  [...word.matchAll(/(\p{L})\1/gu)].some(({ index }) =>
    often(word.slice(0, index) + word.slice(index + 1), 2),
  );

function isCutOff(word: string, counts: WordCounts): boolean {
  if (word.length < 4) return false;
  let cutOff = false;
  for (const [longer, count] of counts)
    if (count >= 2 && longer.length > word.length && longer.startsWith(word)) {
      if (endings.test(longer.slice(word.length))) return false;
      cutOff = true;
    }
  return cutOff;
}
