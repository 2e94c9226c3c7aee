#!/usr/bin/env node
// The relations of a corpus, to be read: node scripts/relations.mjs [../shared/corpus] [--kind NAME] [--show N] [--seed N] [--language en]
// Run `npm run build` first. Prints how many abstracts have each kind, and N seeded examples of each, parts beside the sentence.
// Exit 1 where a part is not the slices of the text that it says it is.
import { random } from '../scripts/lib/damage.mjs';
import { option, positional, product } from './support/arguments.mjs';
import { corpusAbstracts } from './support/corpus-abstracts.mjs';

const { analyse } = await product('story/analyse.js');
const { partsOf } = await product('story/relations/find.js');
const { abstracts } = corpusAbstracts(positional(0) ?? '../shared/corpus');
const only = option('kind');
const show = Number(option('show') ?? 0);
const language = option('language');
const next = random(Number(option('seed') ?? 1));

const seen = new Set();
const kinds = new Map();
let faults = 0;
let read = 0;
let time = 0;
for (const abstract of abstracts) {
  const key = abstract.text.slice(0, 400);
  if (seen.has(key) || (language && !abstract.language.startsWith(language))) continue;
  seen.add(key);
  read++;
  const story = analyse(abstract);
  const started = process.cpuUsage();
  const { relations } = story;
  time += process.cpuUsage(started).user / 1000;
  for (const relation of relations) {
    const kind = kinds.get(relation.kind) ?? { pages: new Set(), sites: new Set(), found: [] };
    kinds.set(relation.kind, kind);
    kind.pages.add(abstract.id);
    kind.sites.add(abstract.site);
    kind.found.push({ relation, story, abstract });
    for (const part of partsOf(relation)) {
      const joined = part.spans.map(({ start, end }) => story.text.slice(start, end)).join('');
      if (joined !== part.text) faults++;
    }
  }
}
const perPage = new Map();
for (const { pages } of kinds.values()) for (const id of pages) perPage.set(id, (perPage.get(id) ?? 0) + 1);
const numbers = [...perPage.values()];
console.log(
  `${read} abstracts, ${perPage.size} with a relation, ${(time / read).toFixed(2)} ms an abstract, ${faults} parts that are not slices`,
);
console.log(
  `different kinds an abstract: 3 and more in ${numbers.filter((n) => n >= 3).length}, 5 and more in ${numbers.filter((n) => n >= 5).length}`,
);
for (const [kind, { pages, sites, found }] of [...kinds].sort((a, b) => b[1].pages.size - a[1].pages.size)) {
  console.log(
    `${kind.padEnd(14)} ${String(found.length).padStart(5)} in ${String(pages.size).padStart(4)} abstracts (${((100 * pages.size) / read).toFixed(1)} %), ${sites.size} sites, headline ${Math.round((100 * found.filter(({ relation }) => relation.headlineSpans).length) / found.length)} %`,
  );
}
const isPart = (value) => typeof value === 'object' && value !== null && 'text' in value && 'spans' in value;
function print(value) {
  if (isPart(value)) return `«${value.text}»`;
  if (Array.isArray(value)) return `[${value.map(print).join(' ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, one]) => `${name} ${print(one)}`)
      .join(', ')}}`;
  return String(value);
}
for (const [kind, { found }] of kinds) {
  if (only ? kind !== only : show === 0) continue;
  const pool = [...found];
  for (let k = 0; k < (show || 40) && pool.length > 0; k++) {
    const [{ relation, story }] = pool.splice(Math.floor(next() * pool.length), 1);
    const { kind: _, spans: __, sentences, confidence, headlineSpans, ...rest } = relation;
    console.log(
      `\n= ${kind} ${confidence}  ${Object.entries(rest)
        .map(([name, one]) => `${name} ${print(one)}`)
        .join(' | ')}`,
    );
    if (headlineSpans)
      console.log(`   # ${headlineSpans.map(({ start, end }) => story.text.slice(start, end)).join('')}`);
    for (const index of sentences) console.log(`   ${story.sentences[index].text.replace(/\s+/gu, ' ')}`);
  }
}
process.exitCode = faults === 0 ? 0 : 1;
