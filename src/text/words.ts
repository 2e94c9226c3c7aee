/**
 * Words as a listener counts them. Scripts without spaces are counted by character: Chinese and Japanese
 * need about 1.7 characters for what English says in a word.
 */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/gu;
const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,/^_-]*[\p{L}\p{N}\p{M}])?/gu;

export function countWords(text: string): number {
  const characters = text.match(wide)?.length ?? 0;
  const rest = characters === 0 ? text : text.replace(wide, ' ');
  return Math.round(characters / 1.7) + (rest.match(word)?.length ?? 0);
}

const empty = new Set(
  (
    'a an the of in on at to for from by with as and or but is are was were be been being that this these those it its we our they ' +
    'their which who has have had can not no than into using use used via such also both each between'
  ).split(' '),
);

/** The words that carry content, in lower case, for comparing two pieces of text. */
export function contentWords(text: string): string[] {
  const lower = text.normalize('NFKC').toLowerCase();
  const characters = [...(lower.match(wide) ?? [])];
  // Neighbouring pairs stand for words where the script has no spaces.
  const pairs = characters.slice(1).map((character, at) => `${characters[at]}${character}`);
  const words = (lower.replace(wide, ' ').match(word) ?? []).filter((one) => !empty.has(one));
  return [...pairs, ...words];
}

/** Share of `text`'s content words that `other` holds too, 0 to 1. */
export function containment(text: string, other: string): number {
  const mine = contentWords(text);
  if (mine.length === 0) return 0;
  const theirs = new Set(contentWords(other));
  return mine.filter((one) => theirs.has(one)).length / mine.length;
}
