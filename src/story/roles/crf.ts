import { genreParts } from './genre.ts';
import { type RoleWeights, weightOf } from './weights.ts';

/** Integer scores of an abstract: all sums are exact, so every machine ranks the same way. */
export interface Scores {
  readonly count: number;
  /** count × labels, in sixteenths of a step. */
  readonly emission: Int32Array;
  /** labels × labels, then start, then end. */
  readonly chain: Int32Array;
  /** Each known feature of the abstract with its weights in this mix of genres. */
  readonly rows: ReadonlyMap<string, Int32Array>;
}

export function scoresOf(
  weights: RoleWeights,
  features: readonly (readonly string[])[],
  genre: readonly number[],
): Scores {
  const labels = weights.roles.length;
  const emission = new Int32Array(features.length * labels);
  // Words come again in an abstract, and the reasons ask for the same weights: each is decoded once.
  const rows = new Map<string, Int32Array>();
  for (let index = 0; index < features.length; index++) {
    const at = index * labels;
    for (const name of features[index]!) {
      let row = rows.get(name);
      if (row === undefined) {
        const letters = weights.features.get(name);
        if (letters === undefined) continue;
        row = new Int32Array(labels);
        addFeature(row, 0, letters, labels, genre);
        rows.set(name, row);
      }
      for (let y = 0; y < labels; y++) emission[at + y]! += row[y]!;
    }
  }
  const chain = new Int32Array(labels * labels + 2 * labels);
  for (let k = 0; k < chain.length; k++) {
    let sum = genreParts * weights.transitions[0]![k]!;
    for (const [g, share] of genre.entries()) sum += share * weights.transitions[g + 1]![k]!;
    chain[k] = sum;
  }
  return { count: features.length, emission, chain, rows };
}

/** Adds one feature's weights: 'abc.DEF', then the genres' offsets after spaces, an empty group where there is none. */
function addFeature(
  into: Int32Array,
  at: number,
  letters: string,
  labels: number,
  genre: readonly number[],
): void {
  for (let y = 0; y < labels; y++) into[at + y]! += genreParts * weightOf(letters, y);
  let position = labels;
  for (let g = 0; position < letters.length; g++) {
    position++; // the space
    if (position >= letters.length || letters.charCodeAt(position) === 32) continue;
    const share = genre[g] ?? 0;
    if (share > 0) for (let y = 0; y < labels; y++) into[at + y]! += share * weightOf(letters, position + y);
    position += labels;
  }
}

/** Posterior of each label of each sentence by forward and backward sums; `allowed` holds a bit set a sentence. */
export function posteriors(
  scores: Scores,
  unit: number,
  labels: number,
  allowed: readonly number[],
): Float64Array {
  const { count, emission, chain } = scores;
  const potential = new Float64Array(count * labels);
  const step = Float64Array.from(chain, (weight) => Math.exp(weight * unit));
  const [start, end] = [labels * labels, labels * labels + labels];
  for (let i = 0; i < count; i++) {
    const may = (y: number): boolean => ((allowed[i]! >> y) & 1) === 1;
    let top = Number.NEGATIVE_INFINITY;
    for (let y = 0; y < labels; y++) if (may(y)) top = Math.max(top, emission[i * labels + y]!);
    for (let y = 0; y < labels; y++) {
      potential[i * labels + y] = may(y)
        ? Math.exp((emission[i * labels + y]! - top) * unit) * (i === count - 1 ? step[end + y]! : 1)
        : 0;
    }
  }
  const alpha = new Float64Array(count * labels);
  for (let i = 0; i < count; i++) {
    let sum = 0;
    for (let y = 0; y < labels; y++) {
      let into = i === 0 ? step[start + y]! : 0;
      if (i > 0)
        for (let x = 0; x < labels; x++) into += alpha[(i - 1) * labels + x]! * step[x * labels + y]!;
      alpha[i * labels + y] = into * potential[i * labels + y]!;
      sum += alpha[i * labels + y]!;
    }
    for (let y = 0; y < labels; y++) alpha[i * labels + y]! /= sum;
  }
  let beta = new Float64Array(labels).fill(1);
  for (let i = count - 1; i >= 0; i--) {
    let sum = 0;
    for (let y = 0; y < labels; y++) sum += alpha[i * labels + y]! * beta[y]!;
    const before = new Float64Array(labels);
    for (let x = 0; x < labels; x++)
      for (let y = 0; y < labels; y++)
        before[x]! += step[x * labels + y]! * potential[i * labels + y]! * beta[y]!;
    for (let y = 0; y < labels; y++) alpha[i * labels + y] = (alpha[i * labels + y]! * beta[y]!) / sum;
    const scale = before.reduce((a, b) => a + b);
    beta = before.map((x) => x / scale);
  }
  return alpha;
}

/** Roles that readers confuse most are weighed together first: background with gap, result with conclusion. */
const groups: readonly (readonly number[])[] = [[0, 1], [2], [3], [4, 5], [6]];

/** The role of sentence `i`: the likeliest group, then the likeliest role in it. */
export function decide(posterior: Float64Array, i: number, labels: number): number {
  let best = groups[0]!;
  let bestSum = -1;
  for (const group of groups) {
    // Rounded, so that no last bit of a sum can turn a decision.
    const sum = Math.round(1e6 * group.reduce((all, y) => all + posterior[i * labels + y]!, 0));
    if (sum > bestSum) [best, bestSum] = [group, sum];
  }
  const size = (y: number): number => Math.round(1e6 * posterior[i * labels + y]!);
  return best.reduce((x, y) => (size(y) > size(x) ? y : x));
}
