import { type RoleWeights, weightOf } from './weights.ts';

/** Genre shares are kept in sixteenths, so that all scores stay integers. */
export const genreParts = 16;

/**
 * How far an abstract resembles each training genre (computer science at large, computational linguistics, clinical
 * trials), from its words alone; sixteenths, in the order of `weights.genres`.
 */
export function genreShares(weights: RoleWeights, words: ReadonlySet<string>): number[] {
  const scores = [...weights.genreBias];
  let known = 0;
  for (const word of words) {
    const letters = weights.genreWords.get(word);
    if (letters === undefined) continue;
    known++;
    for (let k = 0; k < scores.length; k++) scores[k]! += weightOf(letters, k);
  }
  const factor = weights.genreStep / Math.sqrt(known || 1);
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp((score - top) * factor));
  const sum = odds.reduce((a, b) => a + b);
  return odds.map((one) => Math.round((genreParts * one) / sum));
}
