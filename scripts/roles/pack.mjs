// The weights as a small text file: one letter a weight. '.' is 0, a-z are 1 to 26, A-Z are -1 to -26, times the scale.

import { L } from './crf.mjs';
import { roles, sets } from './data.mjs';
import { K } from './genre.mjs';

const levels = 26;
const letter = (n) => (n === 0 ? '.' : n > 0 ? String.fromCharCode(96 + n) : String.fromCharCode(64 - n));

/** Step such that the 99.9th percentile of the sizes gets the last letter. */
function stepOf(values) {
  const sizes = values
    .map(Math.abs)
    .filter((x) => x > 0)
    .sort((a, b) => a - b);
  return Number((sizes[Math.floor(0.999 * (sizes.length - 1))] / levels).toPrecision(6));
}

const code = (values, step) =>
  values.map((x) => letter(Math.max(-levels, Math.min(levels, Math.round(x / step))))).join('');

export function pack({ kept, model, inGenre, chosen, genre }) {
  const { w, t } = model;
  const size = kept.length * L;
  const row = (d, k) => Array.from(w.subarray(d * size + k * L, d * size + k * L + L));
  const shared = stepOf(Array.from(w.subarray(0, size)));
  const features = [];
  for (const [k, name] of kept.entries()) {
    const codes = [code(row(0, k), shared)];
    for (let d = 0; d < K; d++) codes.push(inGenre[d][k] === 0 ? '' : code(row(d + 1, k), shared));
    features.push(`${name}\t${codes.join(' ').trimEnd()}`);
  }
  const chain = L * L + 2 * L;
  const transitions = Array.from({ length: K + 1 }, (_, d) =>
    Array.from(t.subarray(d * chain, (d + 1) * chain), (x) => Math.round(x / shared)).join(' '),
  );
  const wordStep = stepOf(Array.from(genre));
  const words = chosen.map(
    (name, k) => `${name.slice(2)}\t${code(Array.from(genre.subarray(k * K, k * K + K)), wordStep)}`,
  );
  const bias = Array.from(genre.subarray(chosen.length * K), (x) => Math.round(x / wordStep)).join(' ');
  const lines = [
    `# roles ${roles.join(' ')}`,
    `# genres ${sets.join(' ')}`,
    `# step ${shared}`,
    '# transitions',
    ...transitions,
    `# genre ${wordStep} ${bias}`,
    ...words,
    '# features',
    ...features,
  ];
  return `/**
 * The role model's weights, made by scripts/train-roles.mjs; credit and licences of its data: docs/language-analysis.md.
 * One letter a weight: '.' is 0, a to z are 1 to 26, A to Z are -1 to -26, times the step. A feature has seven letters,
 * one a role, then up to three groups of offsets, one a genre. Read by weights.ts.
 */
export const weightsText = \`\\
${lines.join('\n')}
\`;
`;
}
