// Accuracy and macro-F1 of roles on the labelled sets, as language.md counts them.
import { L } from './crf.mjs';
import { asGold, sets } from './data.mjs';

/** Roles that differ least are weighed together first: background with gap, result with conclusion. */
const groups = [[0, 1], [2], [3], [4, 5], [6]];

export function decide(node, i) {
  let best = groups[0];
  let bestSum = -1;
  for (const group of groups) {
    const sum = group.reduce((all, y) => all + node[i * L + y], 0);
    if (sum > bestSum) [best, bestSum] = [group, sum];
  }
  return best.reduce((x, y) => (node[i * L + y] > node[i * L + x] ? y : x));
}

export function evaluate(model, list, predict) {
  const right = sets.map(() => 0);
  const all = sets.map(() => 0);
  for (const a of list) {
    const set = sets.indexOf(a.set);
    const { node } = predict(model, a);
    for (const [i, gold] of a.gold.entries()) {
      if (gold === undefined) continue;
      all[set]++;
      if (asGold[a.set](decide(node, i)) === gold) right[set]++;
    }
  }
  return right.map((n, k) => (100 * n) / all[k]);
}

export const line = (figures) =>
  `${sets.map((set, k) => `${set} ${figures[k].toFixed(2)}`).join('  ')}  mean ${(figures.reduce((a, b) => a + b) / figures.length).toFixed(2)}`;
