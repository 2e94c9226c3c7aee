#!/usr/bin/env node
// How well quantities are found: node scripts/evaluate-quantities.mjs ../shared/rhetoric-data [--part train|trial] [--show]
// Run `npm run build` first. Overlap: a span that shares a character with a gold span, each used once.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { option, positional, product } from './support/arguments.mjs';

const { segment } = await product('story/sentences/segment.js');
const { findQuantities } = await product('story/quantities/find.js');
const folder = positional(0) ?? '../shared/rhetoric-data';
const show = option('show') !== undefined;

const f1 = (right, found, gold) => {
  const [p, r] = [(100 * right) / found, (100 * right) / gold];
  return [p, r, (2 * p * r) / (p + r)].map((x) => x.toFixed(1).padStart(5)).join(' ');
};

for (const part of option('part') ? [option('part')] : ['train', 'trial']) {
  let [exact, overlap, found, gold, units, unitsRight, time, texts] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const line of readFileSync(join(folder, `measeval.${part}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)) {
    const { text, q } = JSON.parse(line);
    const started = performance.now();
    const sentences = segment(text).map((span, index) => ({ ...span, index, role: 'other' }));
    const quantities = findQuantities(text, sentences);
    time += performance.now() - started;
    texts++;
    found += quantities.length;
    gold += q.length;
    const free = new Set(quantities);
    for (const want of q) {
      const same = [...free].find((one) => one.start === want.s && one.end === want.e);
      const hit = same ?? [...free].find((one) => one.start < want.e && one.end > want.s);
      if (same) exact++;
      if (hit) {
        overlap++;
        free.delete(hit);
        if (same && want.unit && !same.counts) {
          units++;
          if (same.unit?.replace(/\s/g, '') === want.unit.replace(/\s/g, '')) unitsRight++;
        }
      }
      if (show && !same)
        console.log(
          `${hit ? 'SPAN  ' : 'MISSED'} ${JSON.stringify(text.slice(want.s - 25, want.s))}«${text.slice(want.s, want.e)}»${JSON.stringify(text.slice(want.e, want.e + 20))}${hit ? `  got «${hit.text}»` : ''}`,
        );
    }
    if (show)
      for (const one of free)
        console.log(
          `EXTRA  ${JSON.stringify(text.slice(one.start - 25, one.start))}«${one.text}»${JSON.stringify(text.slice(one.end, one.end + 20))}`,
        );
  }
  console.log(
    `MeasEval ${part.padEnd(5)}  overlap P R F1 ${f1(overlap, found, gold)}   exact P R F1 ${f1(exact, found, gold)}   unit ${((100 * unitsRight) / units).toFixed(1)} % of ${units}   ${(time / texts).toFixed(2)} ms/paragraph`,
  );
}
