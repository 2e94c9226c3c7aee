// Drafts the deck of every page with an abstract below a folder of sites and judges it against its page; then damages
// decks at random (seeded) and counts what the check finds. Needs a build (npm run build).
//
//   node scripts/check-faithful.mjs <folder of sites> [--damage 2000] [--harmless 200] [--show 20]
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { judgeDeck } from '../dist/check/faithful/deck.js';
import { deckUnits } from '../dist/check/units.js';
import { draftText } from '../dist/deck/draft/draft.js';
import { readDeck } from '../dist/deck/read.js';
import { openSite } from '../dist/site/site.js';
import { readHugoPage } from '../dist/sources/hugo/read.js';
import { damages, harmless, random } from './lib/damage.mjs';

const [folder, ...rest] = process.argv.slice(2);
const option = (name, fallback) => (rest.includes(name) ? Number(rest[rest.indexOf(name) + 1]) : fallback);
if (!folder) {
  console.error(
    'usage: node scripts/check-faithful.mjs <folder of sites> [--damage N] [--harmless N] [--show N]',
  );
  process.exit(2);
}
const show = option('--show', 20);

const judgeText = (text, drafted) => {
  const deck = readDeck(text, 'deck.md');
  const { judged, facts } = judgeDeck(deckUnits(deck), drafted.publication, drafted.story, deck);
  return [
    ...facts.map(({ code, message }) => `${code} ${message}`),
    ...judged.flatMap(({ unit, judgements }) =>
      judgements.flatMap(({ text, contradictions }) =>
        contradictions.map(
          (found) =>
            `${found.kind} said '${found.said}' page '${found.page}' in: ${unit.kind} ${text.slice(0, 140)}`,
        ),
      ),
    ),
  ];
};

const drafts = [];
let failed = 0;
for (const name of readdirSync(folder).sort()) {
  if (name.includes('.')) continue;
  const site = openSite(join(folder, name));
  for (const file of site.publicationFiles()) {
    try {
      const drafted = draftText(readHugoPage(file, site), { talk: 'conference' });
      if (drafted.publication.abstract) drafts.push({ file, site: name, ...drafted });
    } catch (error) {
      failed++;
      if (failed <= 5) console.log(`failed ${file}: ${error.stack ?? error}`);
    }
  }
}
let clean = 0;
const started = performance.now();
const reasons = new Map();
const shown = [];
for (const drafted of drafts) {
  const found = judgeText(drafted.markdown, drafted);
  if (found.length === 0) clean++;
  for (const line of found) {
    const kind = line.split(' ')[0];
    reasons.set(kind, (reasons.get(kind) ?? 0) + 1);
    shown.push(`${drafted.file}: ${line}`);
  }
}
const milliseconds = (performance.now() - started) / Math.max(1, drafts.length);
console.log(
  `${drafts.length} drafted decks, ${failed} failed; ${clean} without a finding; ${milliseconds.toFixed(1)} ms a deck`,
);
console.log([...reasons].map(([kind, count]) => `  ${kind}: ${count}`).join('\n'));
const next = random(20261124);
for (let k = 0; k < Math.min(show, shown.length); k++)
  console.log(`  ${shown[Math.floor(next() * shown.length)]}`);

const tally = (count, kinds, expected) => {
  if (count === 0) return;
  const results = new Map();
  const misses = [];
  const sites = new Set();
  for (let made = 0, tries = 0; made < count && tries < count * 40; tries++) {
    const drafted = drafts[Math.floor(next() * drafts.length)];
    const [name, damage] = kinds[made % kinds.length];
    const text = damage(drafted.markdown, next, drafted);
    if (text === undefined || text.text === drafted.markdown) continue;
    made++;
    sites.add(drafted.site);
    const before = judgeText(drafted.markdown, drafted).length;
    const found = judgeText(text.text, drafted).length > before;
    const row = results.get(name) ?? { of: 0, found: 0 };
    row.of++;
    if (found) row.found++;
    results.set(name, row);
    if (found !== expected) misses.push(`${name}: ${text.what}   (${drafted.file})`);
  }
  for (const [name, { of, found }] of results)
    console.log(`  ${name.padEnd(22)} ${found} of ${of} reported (${((100 * found) / of).toFixed(1)} %)`);
  console.log(`  over ${sites.size} sites`);
  for (const line of misses.slice(0, show)) console.log(`    ${line}`);
};
console.log('Damage (should be reported)');
tally(option('--damage', 0), damages, true);
console.log('Harmless edits (should not be reported)');
tally(option('--harmless', 0), harmless, false);
