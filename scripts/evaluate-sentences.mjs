#!/usr/bin/env node
// How well the sentence segmenter does: node scripts/evaluate-sentences.mjs ../shared/rhetoric-data [--show]
// Run `npm run build` first. Gold sentences are joined by one space; inner boundaries are compared.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { option, positional, product } from './support/arguments.mjs';

const { segment } = await product('story/sentences/segment.js');
const folder = positional(0) ?? '../shared/rhetoric-data';
const show = option('show') !== undefined;

const lines = (name) => readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
const sets = {
  'CSAbstruct dev': lines('csabstruct.dev.jsonl').map((line) => JSON.parse(line).s),
  'CSAbstruct train': lines('csabstruct.train.jsonl').map((line) => JSON.parse(line).s),
  'stress set': lines('segmentation-stress.txt').map((line) => line.split('||')),
  'EI-RCT dev (silver)': lines('ei-rct.dev.jsonl').map((line) => JSON.parse(line).s),
};

console.log('set                     P      R      F1     whole   ms/text');
for (const [name, texts] of Object.entries(sets)) {
  let [right, found, gold, whole, time] = [0, 0, 0, 0, 0];
  for (const sentences of texts) {
    const text = sentences.join(' ');
    const started = performance.now();
    const spans = segment(text, { language: 'en' });
    time += performance.now() - started;
    const want = new Set();
    let at = 0;
    for (const sentence of sentences.slice(0, -1)) {
      at += sentence.length + 1;
      want.add(at);
    }
    const got = new Set(spans.slice(1).map((span) => span.start));
    const missed = [...want].filter((edge) => !got.has(edge));
    const extra = [...got].filter((edge) => !want.has(edge));
    right += want.size - missed.length;
    found += got.size;
    gold += want.size;
    if (missed.length + extra.length === 0) whole++;
    if (show) {
      for (const edge of missed)
        console.log(`${name} MISSED ${text.slice(edge - 50, edge)}|${text.slice(edge, edge + 40)}`);
      for (const edge of extra)
        console.log(`${name} EXTRA  ${text.slice(edge - 50, edge)}|${text.slice(edge, edge + 40)}`);
    }
  }
  const [p, r] = [(100 * right) / found, (100 * right) / gold];
  const row = [p, r, (2 * p * r) / (p + r), (100 * whole) / texts.length, time / texts.length];
  console.log(name.padEnd(22), row.map((x, k) => x.toFixed(k === 4 ? 3 : 2).padStart(6)).join(' '));
}
