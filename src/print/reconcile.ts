/** Letters only: same form for ligatures, wide forms, case; without what line breaking puts in or takes out. */
export const squeeze = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/(?:[\s\p{Cf}\p{Cc}\u00ad\u2010-]|\p{Variation_Selector})+/gu, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'");

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Scripts whose glyphs do not map to characters one by one, and without spaces between words. */
const shaped =
  /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}\p{Script=Tibetan}]/u;

/** One bracket for both of a pair. */
const unturned = (words: string): string =>
  words.replace(/[)\]}»›”’]/gu, (sign) => '([{«‹“‘'[')]}»›”’'.indexOf(sign)] as string);

/**
 * The words of a slide that its page does not hold. `painted` is the text of the page in painting order, which may
 * put whole runs in another order than the document, but never breaks one up.
 */
export function missingWords(expected: readonly string[], painted: string): string[] {
  // Among right-to-left words numbers and brackets are painted from the other end, brackets turned round.
  const turned = expected.some((run) => rightToLeft.test(run));
  const plain = (words: string): string => (turned ? unturned(squeeze(words)) : squeeze(words));
  let left = plain(painted);
  const lost: string[] = [];
  const take = (words: string): boolean => {
    const at = left.indexOf(words);
    if (at < 0) return false;
    left = `${left.slice(0, at)}\u0000${left.slice(at + words.length)}`;
    return true;
  };
  const runs = expected.map((run) => ({ run, words: plain(run) })).filter(({ words }) => words !== '');
  // A short run could be found inside a longer one: long ones take their place first.
  runs.sort((a, b) => b.words.length - a.words.length);
  const later: string[] = [];
  for (const { run, words } of runs) if (!take(words)) later.push(run);
  const single = later.flatMap((run) => run.split(/\s+/)).filter((word) => plain(word) !== '');
  for (const word of single.sort((a, b) => plain(b).length - plain(a).length)) {
    const words = plain(word);
    if (take(words)) continue;
    if (turned || shaped.test(words)) {
      if (take([...words].reverse().join('')) || takeLetters(words)) continue;
    }
    lost.push(word);
  }
  return lost;

  /** Letters of a word anywhere on the page: for scripts whose glyphs stand in another order than the characters. */
  function takeLetters(words: string): boolean {
    let rest = left;
    let gone = 0;
    for (const letter of words) {
      const at = rest.indexOf(letter);
      if (at < 0) gone++;
      else rest = rest.slice(0, at) + rest.slice(at + letter.length);
    }
    // Joined letters of Indic scripts may lose a virama or a vowel sign in the file's table.
    const allowed = shaped.test(words) ? Math.floor([...words].length / 2) : 0;
    if (gone > allowed) return false;
    left = rest;
    return true;
  }
}
