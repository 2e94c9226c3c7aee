#!/usr/bin/env node
// Processor time of claims and comparisons for one abstract: node bench/story-claims.bench.mjs [../shared/corpus] [--dist FOLDER]
// Run `npm run build` first. The second of three rounds and the third are reported; the first warms up.
import { option, positional, product } from '../scripts/support/arguments.mjs';
import { corpusAbstracts } from '../scripts/support/corpus-abstracts.mjs';

const { analyse } = await product('story/analyse.js');
const { claimsOf } = await product('story/claims/claims.js');
const { findComparisons } = await product('story/comparisons/comparisons.js');
const { abstracts } = corpusAbstracts(positional(0) ?? '../shared/corpus');
const stories = abstracts.map((abstract) => ({ abstract, story: analyse(abstract) }));
const budget = Number(option('budget') ?? 0.7);

const milliseconds = () => process.cpuUsage().user / 1000;
let mean = 0;
for (const round of [1, 2, 3]) {
  const start = milliseconds();
  for (const { abstract, story } of stories) {
    const context = { text: abstract.text, language: abstract.language, acronyms: story.acronyms, atoms: [] };
    for (const sentence of story.sentences) claimsOf(sentence, context);
    findComparisons(abstract.text, story.sentences, abstract.language);
  }
  mean = (milliseconds() - start) / stories.length;
  if (round > 1)
    console.log(`round ${round}: ${mean.toFixed(3)} ms an abstract (claims and comparisons, processor time)`);
}
console.log(mean <= budget ? `within ${budget} ms` : `over ${budget} ms`);
