#!/usr/bin/env node
// The gate table of the role model: node scripts/evaluate-roles.mjs ../shared/rhetoric-data [--part dev|train]
// Run `npm run build` first. Measures the product's own assignRoles on gold sentences; exits 1 under a gate.
import { asGold, load, roles, sets } from './roles/data.mjs';
import { option, positional, product } from './support/arguments.mjs';

const { assignRoles } = await product('story/roles/assign.js');
const folder = positional(0) ?? '../shared/rhetoric-data';
const part = option('part') || 'dev';
const gates = { csabstruct: 80, samd: 78, 'ei-rct': 90.5 };

const rows = [];
let time = 0;
const abstracts = load(folder, part);
for (const a of abstracts) {
  const text = a.sentences.join(' ');
  let at = 0;
  const spans = a.sentences.map((sentence) => {
    const span = { start: at, end: at + sentence.length };
    at += sentence.length + 1;
    return span;
  });
  const started = performance.now();
  const decisions = assignRoles({ text, language: 'en' }, spans);
  time += performance.now() - started;
  for (const [i, gold] of a.gold.entries()) {
    if (gold === undefined) continue;
    const role = roles.indexOf(decisions[i].role);
    const inAny = a.set === 'samd' ? (a.allowed[i] >> role) & 1 : undefined;
    rows.push({
      set: a.set,
      gold,
      got: asGold[a.set](role),
      confidence: decisions[i].confidence,
      from: decisions[i].from,
      inAny,
    });
  }
}

const percent = (part, whole) => (whole === 0 ? '   – ' : ((100 * part) / whole).toFixed(1).padStart(5));
let failed = false;
console.log(`roles on ${part}            n   accuracy  gate  macro-F1  any of a mixed sentence's labels`);
for (const set of sets) {
  const of = rows.filter((row) => row.set === set);
  const right = of.filter((row) => row.got === row.gold).length;
  const labels = [...new Set(of.map((row) => row.gold))].sort();
  const f1 = labels.map((label) => {
    const hit = of.filter((row) => row.got === label && row.gold === label).length;
    return (
      (200 * hit) /
      (of.filter((row) => row.got === label).length + of.filter((row) => row.gold === label).length)
    );
  });
  const accuracy = (100 * right) / of.length;
  if (accuracy < gates[set]) failed = true;
  const macro = f1.reduce((a, b) => a + b) / f1.length;
  const mixed = set === 'samd' ? percent(of.filter((row) => row.inAny).length, of.length) : '';
  console.log(
    `${set.padEnd(18)} ${String(of.length).padStart(6)}   ${accuracy.toFixed(2)}    ${String(gates[set]).padEnd(5)} ${macro.toFixed(1)}     ${mixed}`,
  );
  console.log(
    `   F1 by label: ${labels.map((label, k) => `${set === 'samd' ? roles[Math.log2(label)] : label} ${f1[k].toFixed(1)}`).join(', ')}`,
  );
}
console.log('\nconfidence   sentences   right    mean confidence');
const model = rows.filter((row) => row.from === 'model');
for (let low = 0.2; low < 1; low += 0.1) {
  const of = model.filter(
    (row) => row.confidence >= low - 1e-9 && row.confidence < low + 0.1 - 1e-9 + (low > 0.85 ? 1 : 0),
  );
  const mean = of.reduce((sum, row) => sum + row.confidence, 0) / (of.length || 1);
  console.log(
    `${low.toFixed(1)} and up  ${String(of.length).padStart(8)}    ${percent(of.filter((row) => row.got === row.gold).length, of.length)}    ${(100 * mean).toFixed(1)}`,
  );
}
console.log(
  `\n${(time / abstracts.length).toFixed(2)} ms an abstract (roles alone, ${abstracts.length} abstracts)`,
);
process.exit(failed ? 1 : 0);
