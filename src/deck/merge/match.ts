import type { Piece } from './pieces.ts';

/** Which piece of `there` continues which piece of `here`: by name, heading and words, best matches first. */
export function matchPieces(here: readonly Piece[], there: readonly Piece[]): Map<number, number> {
  const left = here.map(describe);
  const right = there.map(describe);
  const scores: { i: number; j: number; score: number }[] = [];
  left.forEach((a, i) => {
    right.forEach((b, j) => {
      const score = similarity(a, b);
      // Neighbourhood breaks ties between equal slides ('(1/2)', '(2/2)').
      if (score >= 0.4) scores.push({ i, j, score: score - Math.abs(i - j) * 1e-4 });
    });
  });
  scores.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const matches = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of scores) {
    if (matches.has(i) || taken.has(j)) continue;
    matches.set(i, j);
    taken.add(j);
  }
  return matches;
}

interface Description {
  readonly content: string;
  readonly id: string | undefined;
  readonly heading: string;
  readonly words: ReadonlyMap<string, number>;
  readonly total: number;
}

function describe({ content }: Piece): Description {
  const words = new Map<string, number>();
  let total = 0;
  for (const [word] of content.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    // Chinese and Japanese have no spaces: characters stand for words.
    for (const token of /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word)
      ? word
      : [word]) {
      words.set(token, (words.get(token) ?? 0) + 1);
      total++;
    }
  }
  return {
    content,
    id: /\{\{<\s*slide\b[^>]*?\bid="([^"]+)"/.exec(content)?.[1],
    heading: /^#{1,6}\s+(.+)$/m.exec(content)?.[1]?.trim() ?? '',
    words,
    total,
  };
}

/** 0 to about 1.6: share of common words, and bonuses for the same name and the same heading. */
function similarity(a: Description, b: Description): number {
  if (a.content === b.content) return 2;
  let common = 0;
  for (const [word, count] of a.words) common += Math.min(count, b.words.get(word) ?? 0);
  const dice = a.total + b.total === 0 ? 0 : (2 * common) / (a.total + b.total);
  const sameName = a.id !== undefined && a.id === b.id ? 0.4 : 0;
  const sameHeading = a.heading !== '' && a.heading === b.heading ? 0.2 : 0;
  return dice + sameName + sameHeading;
}
