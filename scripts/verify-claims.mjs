#!/usr/bin/env node
// Proves the stories of a corpus faithful: node scripts/verify-claims.mjs [../shared/corpus] [--show N] [--dist FOLDER]
// Run `npm run build` first. Exit 1 when a fault is found.
import { option, positional, product } from './support/arguments.mjs';
import { corpusAbstracts } from './support/corpus-abstracts.mjs';
import { verifyStory } from './support/verify-story.mjs';

const { analyse } = await product('story/analyse.js');
const { abstracts, unread } = corpusAbstracts(positional(0) ?? '../shared/corpus');
const show = Number(option('show') ?? 20);

const count = {
  abstracts: 0,
  sentences: 0,
  claims: 0,
  shortened: 0,
  parts: 0,
  headlines: 0,
  withHeadline: 0,
  comparisons: 0,
};
const faults = [];
for (const abstract of abstracts) {
  const story = analyse(abstract);
  count.abstracts++;
  count.sentences += story.sentences.length;
  count.claims += story.claims.length;
  count.shortened += story.claims.filter((one) => one.form === 'sentence' && one.rules.length > 0).length;
  count.parts += story.claims.filter((one) => one.form === 'part').length;
  count.headlines += story.claims.filter((one) => one.headline).length;
  count.withHeadline += story.claims.some((one) => one.headline) ? 1 : 0;
  count.comparisons += story.comparisons.length;
  for (const fault of verifyStory(abstract, story)) faults.push(`${abstract.id}: ${fault}`);
}
console.log(
  Object.entries(count)
    .map(([name, n]) => `${name} ${n}`)
    .join(', '),
);
if (unread.length > 0) console.log(`not read by the script's own reader: ${unread.join(', ')}`);
for (const fault of faults.slice(0, show)) console.log(fault);
console.log(faults.length === 0 ? 'no fault' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
