#!/usr/bin/env node
// Trains the role model: node scripts/train-roles.mjs ../shared/rhetoric-data [--out src/story/roles/weights.data.ts]
// Run `npm run build` first (features come from the product). Node only, seeded: the same data give the same bytes.
import { writeFileSync } from 'node:fs';
import { L, predict, train } from './roles/crf.mjs';
import { any, load, sets } from './roles/data.mjs';
import { chooseWords, fitGenre, K, posterior } from './roles/genre.mjs';
import { evaluate, line } from './roles/measure.mjs';
import { pack } from './roles/pack.mjs';
import { option, positional, product } from './support/arguments.mjs';

const { abstractFeatures } = await product('story/roles/features.js');
const folder = positional(0) ?? '../shared/rhetoric-data';
const number = (name, fallback) => Number(option(name) ?? fallback);
const keepShared = number('features', 7600);
const keepOffsets = number('offsets', 4200);
const keepWords = number('words', 900);
const seeds = number('seeds', 4);
const plan = {
  domains: K,
  epochs: number('epochs', 8),
  rate: number('rate', 0.01),
  from: 3,
  dropout: number('dropout', 0.2),
};

const abstracts = load(folder, 'train');
const dev = load(folder, 'dev');
const log = (text) => console.error(text);

// Features seen in at least three sentences.
const count = new Map();
for (const a of [...abstracts, ...dev]) a.names = abstractFeatures(a.sentences);
for (const a of abstracts)
  for (const list of a.names) for (const name of list) count.set(name, (count.get(name) ?? 0) + 1);
const names = [...count]
  .filter(([name, c]) => c >= 3 && !/[`\\]|\$\{/.test(name))
  .map(([name]) => name)
  .sort();

function index(kept, list) {
  const id = new Map(kept.map((name, k) => [name, k]));
  for (const a of list) {
    a.features = a.names.map((row) =>
      Int32Array.from(row.map((name) => id.get(name)).filter((k) => k !== undefined)),
    );
    a.everything = a.allowed.map(() => any);
  }
}

// Genre: words, then out-of-fold posteriors for training, so that the role model sees the detector's honest doubt.
const vocabulary = names.filter((name) => name.startsWith('u:') && count.get(name) >= 5);
const bag = (a, id) =>
  Int32Array.from(
    [...new Set(a.names.flat())]
      .map((name) => id.get(name))
      .filter((k) => k !== undefined)
      .sort((x, y) => x - y),
  );
const rowsOf = (list, kept) => {
  const id = new Map(kept.map((name, k) => [name, k]));
  return list.map((a) => ({ words: bag(a, id), y: sets.indexOf(a.set) }));
};
const chosen = chooseWords(rowsOf(abstracts, vocabulary), vocabulary.length, keepWords)
  .map((k) => vocabulary[k])
  .sort();
const rows = rowsOf(abstracts, chosen);
for (let fold = 0; fold < 5; fold++) {
  const w = fitGenre(
    rows.filter((_, i) => i % 5 !== fold),
    chosen.length,
  );
  for (const [i, a] of abstracts.entries())
    if (i % 5 === fold) a.genre = posterior(w, rows[i].words, chosen.length);
}
const genre = fitGenre(rows, chosen.length);
for (const [i, row] of rowsOf(dev, chosen).entries())
  dev[i].genre = posterior(genre, row.words, chosen.length);
log(`${abstracts.length} abstracts, ${names.length} features, ${chosen.length} genre words`);

// Fit with all features, keep the heaviest, fit again with several seeds, average.
index(names, abstracts);
const full = train(abstracts, names.length, { ...plan, seed: 1 });
index(names, dev);
log(`all features        ${line(evaluate(full, dev, predict))}`);
const norm = (base) =>
  Math.sqrt(Array.from({ length: L }, (_, y) => full.w[base + y] ** 2).reduce((a, b) => a + b));
const size = names.length * L;
const heavy = (d) => names.map((name, k) => [norm(d * size + k * L) * Math.log(1 + count.get(name)), k]);
const top = (list, keep) => list.sort((a, b) => b[0] - a[0] || a[1] - b[1]).slice(0, keep);
const kept = top(heavy(0), keepShared)
  .map(([, k]) => names[k])
  .sort();
const inKept = new Set(kept);
const pairs = top(
  [0, 1, 2].flatMap((d) =>
    heavy(d + 1)
      .filter(([, k]) => inKept.has(names[k]))
      .map(([weight, k]) => [weight, k * K + d]),
  ),
  keepOffsets,
);
const id = new Map(kept.map((name, k) => [name, k]));
const inGenre = Array.from({ length: K }, () => new Uint8Array(kept.length));
for (const [, pair] of pairs) inGenre[pair % K][id.get(names[Math.floor(pair / K)])] = 1;

index(kept, [...abstracts, ...dev]);
const models = [];
for (let seed = 1; seed <= seeds; seed++) {
  models.push(train(abstracts, kept.length, { ...plan, seed, inGenre }));
  log(`kept, seed ${seed}        ${line(evaluate(models.at(-1), dev, predict))}`);
}
const mean = (key) =>
  models[0][key].map((_, k) => models.reduce((sum, model) => sum + model[key][k], 0) / models.length);
const model = { ...models[0], w: mean('w'), t: mean('t') };
log(`mean of seeds       ${line(evaluate(model, dev, predict))}`);

const text = pack({ kept, model, inGenre, chosen, genre });
const out = option('out') || 'src/story/roles/weights.data.ts';
writeFileSync(out, text);
log(`${out}: ${Buffer.byteLength(text)} bytes`);
