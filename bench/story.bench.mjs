#!/usr/bin/env node
// Time of the story analysis' parts: node bench/story.bench.mjs [../shared/rhetoric-data] (after npm run build).
// Prints the time to load the role model in a fresh process and the mean time an abstract, best of five rounds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { option, positional, product } from '../scripts/support/arguments.mjs';

const folder = positional(0) ?? '../shared/rhetoric-data';
const started = process.cpuUsage();
const { roleWeights } = await product('story/roles/weights.js');
const imported = process.cpuUsage(started);
roleWeights();
const loaded = process.cpuUsage(started);
const ms = (usage) => (usage.user + usage.system) / 1000;
console.log(
  `role model: import ${ms(imported).toFixed(1)} ms, parse ${(ms(loaded) - ms(imported)).toFixed(1)} ms of processor time`,
);

const { analyse } = await product('story/analyse.js');
const { segment } = await product('story/sentences/segment.js');
const { assignRoles } = await product('story/roles/assign.js');
const { findQuantities } = await product('story/quantities/find.js');
const { findAcronyms } = await product('story/acronyms/find.js');
const texts = ['csabstruct', 'samd', 'ei-rct'].flatMap((set) =>
  readFileSync(join(folder, `${set}.${option('part') || 'dev'}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).s.join(' ')),
);
const parts = {
  sentences: (text) => segment(text, { language: 'en' }),
  roles: (text, spans) => assignRoles({ text, language: 'en' }, spans),
  quantities: (text, spans) =>
    findQuantities(
      text,
      spans.map((span, index) => ({ ...span, index, role: 'other' })),
      'en',
    ),
  acronyms: (text, spans) => findAcronyms(text, spans),
  // Everything together, claims, comparisons and message included.
  analyse: (text) => analyse({ text, language: 'en' }),
};
let sum = 0;
for (const [name, run] of Object.entries(parts)) {
  const spans = texts.map((text) => segment(text, { language: 'en' }));
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const from = process.cpuUsage();
    for (const [k, text] of texts.entries()) run(text, spans[k]);
    const used = process.cpuUsage(from);
    best = Math.min(best, (used.user + used.system) / 1000 / texts.length);
  }
  if (name !== 'analyse') sum += best;
  console.log(`${name.padEnd(11)} ${best.toFixed(3)} ms of processor time an abstract`);
}
console.log(`${'sum of parts'.padEnd(11)} ${sum.toFixed(3)} ms, without analyse (${texts.length} abstracts)`);
