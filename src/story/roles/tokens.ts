/**
 * Tokens of a sentence for the role model: letter runs (with an apostrophe part), numbers, single other marks; lower
 * case. Numbers are folded by kind, so that '81.2' and '79.6' are the same feature.
 */
export function tokens(sentence: string): string[] {
  const found = sentence.match(/\p{L}+(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*\s?%?|[^\s\p{L}\d]/gu) ?? [];
  return found.map((token) =>
    /^\d/u.test(token) ? numberToken(token) : token.toLowerCase().replace('’', "'"),
  );
}

function numberToken(token: string): string {
  if (token.endsWith('%')) return '0%';
  if (/^(?:19|20)\d\d$/u.test(token.trim())) return 'year';
  return token.includes('.') ? '0.0' : '0';
}

/** Adverbs and auxiliaries between 'we' and its verb. */
const skipped = new Set(
  (
    'also then first further finally here thus therefore hence do have has had been are were did can could may will would not now ' +
    'only simply empirically experimentally theoretically successfully additionally'
  ).split(' '),
);

/** The first word after each 'we' that is neither adverb nor auxiliary: 'we further propose' → 'propose'. */
export function verbsAfterWe(words: readonly string[]): string[] {
  const verbs: string[] = [];
  for (const [index, word] of words.entries()) {
    if (word !== 'we') continue;
    let next = index + 1;
    while (next < words.length && skipped.has(words[next]!)) next++;
    const verb = words[next];
    if (verb !== undefined && /^\p{L}/u.test(verb)) verbs.push(verb);
  }
  return verbs;
}
