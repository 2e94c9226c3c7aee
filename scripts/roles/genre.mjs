// Which of the training sets a text resembles, from its words alone. The sets differ in what their annotators call
// background, objective or method; the role model adds the offsets of each set in proportion.
import { random, shuffle } from './crf.mjs';

export const K = 3;

/** Softmax over the words of a text, each present or not; scores are divided by the root of their number. */
export function posterior(w, words, bias) {
  const s = new Array(K).fill(0);
  const f = 1 / Math.sqrt(words.length || 1);
  for (let k = 0; k < K; k++) {
    for (const id of words) s[k] += w[id * K + k];
    s[k] = (s[k] + w[bias * K + k]) * f;
  }
  const top = Math.max(...s);
  const e = s.map((x) => Math.exp(x - top));
  const z = e.reduce((a, b) => a + b);
  return e.map((x) => x / z);
}

export function fitGenre(rows, size, { epochs = 10, rate = 0.05, l2 = 1e-3, seed = 1 } = {}) {
  const w = new Float64Array((size + 1) * K);
  const h = new Float64Array((size + 1) * K).fill(1e-3);
  const sum = new Float64Array((size + 1) * K);
  const rand = random(seed);
  const order = rows.map((_, i) => i);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    for (const at of shuffle(order, rand)) {
      const { words, y } = rows[at];
      const p = posterior(w, words, size);
      const f = 1 / Math.sqrt(words.length || 1);
      for (let k = 0; k < K; k++) {
        const g0 = (p[k] - (k === y ? 1 : 0)) * f;
        for (const id of [...words, size]) {
          const j = id * K + k;
          const g = g0 + l2 * w[j];
          h[j] += g * g;
          w[j] -= (rate * g) / Math.sqrt(h[j]);
        }
      }
    }
    if (epoch > 1) for (let k = 0; k < w.length; k++) sum[k] += w[k];
  }
  return sum.map((x) => x / (epochs - 1));
}

/** Words kept for the detector: those with the widest weights. */
export function chooseWords(rows, size, keep) {
  const w = fitGenre(rows, size);
  const count = new Float64Array(size);
  for (const { words } of rows) for (const id of words) count[id]++;
  const spread = (id) =>
    (Math.max(w[id * K], w[id * K + 1], w[id * K + 2]) - Math.min(w[id * K], w[id * K + 1], w[id * K + 2])) *
    Math.log(1 + count[id]);
  return Array.from({ length: size }, (_, id) => id)
    .sort((a, b) => spread(b) - spread(a) || a - b)
    .slice(0, keep);
}
