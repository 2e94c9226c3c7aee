/**
 * Faults of wording in drafted decks, over all publications below a folder of sites: sentences that lean on another and
 * stand out of place, headlines that are cut or long, numbers without a label, labels that are none, text cut with an
 * ellipsis, findings on no slide, years written as 1 January, two languages in one deck.
 *
 *   node scripts/deck-faults.mjs [SITES] [--talk conference] [--show KIND] [--most 40] [--dist DIR] [--json]
 *
 * SITES is a folder that holds sites (default ../shared/corpus). Needs `npm run build`. --show lists the faults whose
 * kind contains KIND; --dist takes another checkout's build, to compare.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { faultKinds, faultsOf } from './support/deck-faults.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    talk: { type: 'string', default: 'conference' },
    show: { type: 'string' },
    most: { type: 'string', default: '40' },
    dist: { type: 'string', default: fileURLToPath(new URL('../dist', import.meta.url)) },
    json: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));
/** A module of the build, under its present name or an older one. */
const load = (...names) => {
  const name = names.find((one) => existsSync(join(resolve(values.dist), one))) ?? names[0];
  return import(pathToFileURL(join(resolve(values.dist), name)).href);
};
const { planOutline } = await load('outline/plan.js');
const { visiblePassages } = await load('outline/visible.js');
const reader = await load('sources/hugo/read.js', 'publication/read.js');
const readPage = reader.readHugoPage ?? reader.readPublication;
const { openSite } = await load('site/site.js');
const { analyse } = await load('story/analyse.js');
const { storyInput } = await load('story/input.js');

const totals = Object.fromEntries(faultKinds.map((kind) => [kind, 0]));
const counted = { decks: 0, slides: 0, headlines: 0, numbers: 0, charts: 0, essential: 0 };
const found = [];
for (const name of readdirSync(folder).sort()) {
  if (name.includes('.')) continue;
  const site = openSite(join(folder, name));
  for (const file of site.publicationFiles()) {
    let publication;
    try {
      const page = readPage(file, site);
      publication = page.work ?? page;
    } catch {
      continue;
    }
    const story = analyse(storyInput(publication));
    const outline = planOutline(publication, story, { talk: values.talk });
    const result = faultsOf({ publication, story, outline, visiblePassages });
    counted.decks += 1;
    for (const key of Object.keys(result.counted)) counted[key] += result.counted[key];
    for (const fault of result.faults) {
      totals[fault.kind] += 1;
      found.push({ file: file.slice(folder.length + 1), ...fault });
    }
  }
}
if (values.json) console.log(JSON.stringify({ counted, totals, found }, null, 2));
else {
  console.log(counted);
  console.log(totals);
}
if (values.show !== undefined) {
  const some = found.filter(({ kind }) => kind.includes(values.show));
  // Spread over the corpus, always the same ones.
  const step = Math.max(1, Math.floor(some.length / Number(values.most)));
  for (const { file, slide, text } of some
    .filter((_, index) => index % step === 0)
    .slice(0, Number(values.most)))
    console.log(`- ${text}\n    ${file} ${slide ?? ''}`);
}
