// Numbers in large type are whole: generates sentences with numbers in each grouping and range style, plans a talk of each
// ten, and reports every number on a slide that is a part of one, or one end of a range. Needs `npm run build`.
//
//   node scripts/verify-numbers.mjs [--numbers 100000] [--seed 14] [--show 20]
import { parseArgs } from 'node:util';
import { planOf } from '../dist/layouts/index.js';
import { planOutline } from '../dist/outline/plan.js';
import { analyse } from '../dist/story/analyse.js';
import { plain } from '../dist/text/rich-text.js';
import { makeCitation } from '../dist/work/citation.js';
import { emptyWork } from '../dist/work/empty.js';
import { random } from './lib/damage.mjs';
import { largeType, numberAbstract, tornNumbers } from './lib/number-sentences.mjs';

const { values } = parseArgs({
  options: {
    numbers: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '14' },
    show: { type: 'string', default: '20' },
  },
});
/** A work of which only the abstract is known. */
function workOf(text) {
  const empty = emptyWork('page.md', 'page', 'en');
  const abstract = {
    text: plain(text),
    source: 'abstract',
    at: {},
    language: 'en',
    labels: [],
    stripped: [],
  };
  return { ...empty, abstract, citation: makeCitation(empty, () => undefined) };
}

const perAbstract = 10;
const next = random(Number(values.seed));
const count = { numbers: 0, shown: 0, torn: 0 };
const faults = [];
while (count.numbers < Number(values.numbers)) {
  const sentences = numberAbstract(next, perAbstract);
  const text = sentences.map((one) => one.text).join(' ');
  const story = analyse({ text, language: 'en' });
  const { slides } = planOutline(workOf(text), story, { talk: 'seminar' });
  const shown = largeType(slides, (content) => planOf(content).passages(content));
  const torn = tornNumbers(sentences, shown);
  count.numbers += sentences.length;
  count.shown += shown.length;
  count.torn += torn.length;
  faults.push(...torn);
}
console.log(`${count.numbers} numbers in sentences, ${count.shown} in large type, ${count.torn} torn`);
for (const fault of faults.slice(0, Number(values.show))) console.log(`  ${fault}`);
process.exitCode = count.torn === 0 ? 0 : 1;
