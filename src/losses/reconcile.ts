/** Letters only: same form for ligatures, wide forms, case; without what line breaking puts in or takes out. */
export const squeeze = (words: string): string =>
  // Plain English, which most runs are, has none of what the long way is for.
  plain.test(words)
    ? words.toLowerCase().replace(/[\s-]+/g, '')
    : words
        .normalize('NFKC')
        .toLowerCase()
        .normalize('NFKC')
        .replace(/(?:[\s\p{Cf}\p{Cc}\u00ad\u2010-]|\p{Variation_Selector})+/gu, '')
        .replace(/[\u2018\u2019\u02bb\u02bc]/g, "'");
const plain = /^[\t\n\x20-\x7e]*$/;

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Scripts whose glyphs do not map to characters one by one, and without spaces between words. */
const shaped =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}]/u;

/** Scripts that break a line anywhere: a page may end within such a run, whatever else is in it. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** A run in two, between words; a word stays whole. */
function halvesOf(run: string): readonly [string, string] | undefined {
  const words = run.split(/\s+/).filter(Boolean);
  if (words.length > 1) {
    const middle = words.length >> 1;
    return [words.slice(0, middle).join(' '), words.slice(middle).join(' ')];
  }
  return undefined;
}

/** One bracket for both of a pair. */
const unturned = (words: string): string =>
  words.replace(/[)\]}»›”’]/gu, (sign) => '([{«‹“‘'[')]}»›”’'.indexOf(sign)] as string);

/** Where words stand: as words of their own if they can, else within others. Cells `101` and `100` hold a `011` together. */
function placeOf(words: string, text: string, borders: ReadonlySet<number>): number {
  const first = text.indexOf(words);
  for (let at = first; at >= 0; at = text.indexOf(words, at + 1))
    if (borders.has(at) && borders.has(at + words.length)) return at;
  return first;
}

/**
 * The words of a slide that its page does not hold. `painted` is the text of the page in painting order, which may
 * put whole runs in another order than the document, but never breaks one up.
 */
export function missingWords(expected: readonly string[], painted: string): string[] {
  // Among right-to-left words numbers and brackets are painted from the other end, brackets turned round.
  const turned = expected.some((run) => rightToLeft.test(run));
  const plain = (words: string): string => (turned ? unturned(squeeze(words)) : squeeze(words));
  let left = '';
  const borders = new Set([0]);
  for (const word of painted.split(/\s+/)) {
    left += plain(word);
    borders.add(left.length);
  }
  const lost: string[] = [];
  const take = (words: string): boolean => {
    const at = placeOf(words, left, borders);
    if (at < 0) return false;
    left = `${left.slice(0, at)}${'\u0000'.repeat(words.length)}${left.slice(at + words.length)}`;
    return true;
  };
  // A short run could be found inside a longer one: long ones take their place first. Where a page ends within a run, its
  // halves are looked for, down to words.
  const queue = expected.map((run) => ({ run, words: plain(run) })).filter(({ words }) => words !== '');
  queue.sort((a, b) => a.words.length - b.words.length);
  const put = (run: string): void => {
    const words = plain(run);
    if (words === '') return;
    let at = 0;
    for (let high = queue.length; at < high; ) {
      const middle = (at + high) >> 1;
      if ((queue[middle] as (typeof queue)[number]).words.length < words.length) at = middle + 1;
      else high = middle;
    }
    queue.splice(at, 0, { run, words });
  };
  for (let item = queue.pop(); item; item = queue.pop()) {
    const { run, words } = item;
    if (take(words)) continue;
    const halves = halvesOf(run);
    if (halves) for (const half of halves) put(half);
    else if (unspaced.test(words)) lost.push(...lostSigns(words));
    else if (
      !((turned || shaped.test(words)) && (take([...words].reverse().join('')) || takeLetters(words)))
    ) {
      lost.push(run);
    }
  }
  return lost;

  /** Characters that no piece of a run without spaces gives; a page may end within it. */
  function lostSigns(words: string): string[] {
    const signs = [...words];
    if (signs.length === 1) return take(words) ? [] : [words];
    const middle = signs.length >> 1;
    const gone = [signs.slice(0, middle).join(''), signs.slice(middle).join('')]
      .filter((half) => !take(half))
      .flatMap(lostSigns);
    return gone.length > 0 ? [gone.join('')] : [];
  }

  /** Letters of a word anywhere on the page: for scripts whose glyphs stand in another order than the characters. */
  function takeLetters(words: string): boolean {
    let rest = left;
    let gone = 0;
    for (const letter of words) {
      const at = rest.indexOf(letter);
      if (at < 0) gone++;
      else rest = `${rest.slice(0, at)}${'\u0000'.repeat(letter.length)}${rest.slice(at + letter.length)}`;
    }
    // Joined letters of Indic scripts may lose a virama or a vowel sign in the file's table.
    const allowed = shaped.test(words) ? Math.floor([...words].length / 2) : 0;
    if (gone > allowed) return false;
    left = rest;
    return true;
  }
}
