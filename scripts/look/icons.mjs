/**
 * Every picture of a thing on the drafted decks of a folder of sites: the word, its icon, how often, on which layouts,
 * and some of the texts it stands by. To be read whole: a picture that does not show the thing in that sense goes.
 *
 *   node scripts/look/icons.mjs [SITES] [--texts 3] [--only WORD] [--every 1]
 *
 * SITES is a folder that holds sites (default ../shared/corpus). Needs `npm run build`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { from, renderFile, siteOf, write } from './pipeline.mjs';

const { readHugoPage } = await from('sources/hugo/read.js');
const { thingFor, thingsIn } = await from('layouts/kit/icons.js');
const { openSite } = await from('site/site.js');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    texts: { type: 'string', default: '3' },
    only: { type: 'string' },
    every: { type: 'string', default: '1' },
  },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));

const drawings = JSON.parse(
  readFileSync(new URL('../../src/layouts/kit/icons.data.json', import.meta.url), 'utf8'),
);
const nameOf = new Map(Object.entries(drawings).map(([name, body]) => [body, name]));

const textOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The words beside an icon: those of its box or plate. */
function wordsAt(html, end) {
  const rest = html.slice(end, end + 1200);
  const stop = rest.search(/<\/li>|<svg class="icon|<div class="box|<\/section>/);
  return textOf(stop < 0 ? rest : rest.slice(0, stop)).slice(0, 160);
}

const pairs = new Map();
let decks = 0;
let seen = 0;
for (const name of readdirSync(folder).sort()) {
  if (name.includes('.')) continue;
  for (const file of openSite(join(folder, name)).publicationFiles()) {
    const { work } = readHugoPage(file, siteOf(file));
    if (work.abstract === undefined) continue;
    seen += 1;
    if (seen % Number(values.every) !== 0) continue;
    decks += 1;
    const deck = await renderFile(write(work).markdown, '/tmp/index.md');
    for (const { html, classes = '' } of deck.slides) {
      const layout = /\blayout-([\w-]+)/.exec(`${classes} ${html}`)?.[1] ?? '';
      if (layout === 'links') continue;
      for (const found of html.matchAll(/<svg class="icon[^"]*"[^>]*>(.*?)<\/svg>/gs)) {
        const icon = nameOf.get(found[1]) ?? '?';
        const text = wordsAt(html, found.index + found[0].length);
        const thing = [thingFor(text, deck.language), ...thingsIn(text, deck.language, 20)].find(
          (one) => one?.icon === icon,
        );
        const key = `${(thing?.words ?? '–').toLowerCase()}\t${icon}`;
        const entry = pairs.get(key) ?? { count: 0, layouts: new Map(), texts: [] };
        entry.count += 1;
        entry.layouts.set(layout, (entry.layouts.get(layout) ?? 0) + 1);
        if (!entry.texts.includes(text)) entry.texts.push(text);
        pairs.set(key, entry);
      }
    }
  }
}
const sorted = [...pairs].sort(([, one], [, other]) => other.count - one.count);
console.log(
  `${decks} decks, ${sorted.reduce((sum, [, { count }]) => sum + count, 0)} icons, ${sorted.length} pairs`,
);
for (const [key, { count, layouts, texts }] of sorted) {
  if (values.only !== undefined && !key.startsWith(values.only)) continue;
  const where = [...layouts].map(([name, times]) => `${name} ${times}`).join(', ');
  console.log(`${count}\t${key}\t${where}`);
  const step = Math.max(1, Math.floor(texts.length / Number(values.texts)));
  for (const text of texts.filter((_, index) => index % step === 0).slice(0, Number(values.texts)))
    console.log(`\t\t${text}`);
}
