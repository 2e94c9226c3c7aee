/**
 * What drafted decks are made of, over all publications with an abstract below a folder of sites: slides a deck,
 * words a slide, share of each layout, and how many slides carry a visual where the page has three quantities or more.
 *
 *   node scripts/outline-figures.mjs [SITES] [--talk conference] [--runs N] [--json]
 *
 * SITES is a folder that holds sites (default ../shared/corpus). Needs `npm run build`. --runs lists the decks with
 * the longest runs of slides of text alone.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { planOutline } from '../dist/outline/plan.js';
import { visibleText } from '../dist/outline/visible.js';
import { openSite } from '../dist/site/site.js';
import { readHugoPage } from '../dist/sources/hugo/read.js';
import { analyse } from '../dist/story/analyse.js';
import { storyInput } from '../dist/story/input.js';
import { countWords } from '../dist/text/words.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    talk: { type: 'string', default: 'conference' },
    runs: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));

/** Links always stand beside a QR code, and the title where the paper has an address. */
const visuals = new Set(['figures', 'chart', 'image', 'links']);
const isVisual = ({ content }) =>
  visuals.has(content.layout) ||
  (content.layout === 'title' && (content.image !== undefined || content.link !== undefined));
/** Titles, links and references are no prose. */
const withoutProse = new Set(['title', 'links', 'citation', 'table', 'code', 'people']);

const decks = [];
for (const name of readdirSync(folder).sort()) {
  if (name.includes('.')) continue;
  const site = openSite(join(folder, name));
  for (const file of site.publicationFiles()) {
    const { work: publication } = readHugoPage(file, site);
    if (publication.abstract === undefined) continue;
    const story = analyse(storyInput(publication));
    const { slides } = planOutline(publication, story, { talk: values.talk });
    decks.push({
      file,
      quantities: story.quantities.filter(({ kind }) => kind !== 'date' && kind !== 'statistic').length,
      key: story.quantities.filter(({ key }) => key).length,
      sentences: story.sentences.length,
      slides: slides.map((slide) => ({
        layout: slide.content.layout,
        visual: isVisual(slide),
        topic: slide.heading?.field === 'label',
        words: countWords(visibleText(slide)),
      })),
    });
  }
}

const quantile = (list, at) => {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))];
};
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const all = decks.flatMap(({ slides }) => slides);
const prose = all.filter(({ layout }) => !withoutProse.has(layout)).map(({ words }) => words);
const visualShare = (some) => {
  const slides = some.flatMap((deck) => deck.slides);
  return percent(slides.filter(({ visual }) => visual).length, slides.length);
};
const layouts = {};
for (const { layout } of all) layouts[layout] = (layouts[layout] ?? 0) + 1;
const lengths = decks.map(({ slides }) => slides.length);
const report = {
  decks: decks.length,
  slides: all.length,
  'slides a deck, median / p95 / most': [
    quantile(lengths, 0.5),
    quantile(lengths, 0.95),
    quantile(lengths, 1),
  ].join(' / '),
  'words a slide of prose, median / p95 / most': [
    quantile(prose, 0.5),
    quantile(prose, 0.95),
    quantile(prose, 1),
  ].join(' / '),
  'slides over 60 words': prose.filter((words) => words > 60).length,
  'slides with a topic of ours as heading': percent(
    all.filter(({ layout, topic }) => topic && !withoutProse.has(layout)).length,
    prose.length,
  ),
  'visual slides, all pages': visualShare(decks),
  'visual slides, pages with three quantities or more': visualShare(
    decks.filter(({ quantities }) => quantities >= 3),
  ),
  'visual slides, pages with three that can stand alone': visualShare(decks.filter(({ key }) => key >= 3)),
  layouts: Object.fromEntries(
    Object.entries(layouts)
      .sort(([, one], [, other]) => other - one)
      .map(([name, count]) => [name, percent(count, all.length)]),
  ),
};
console.log(values.json ? JSON.stringify(report, null, 2) : report);
const longestRun = ({ slides }) => {
  let best = 0;
  let run = 0;
  for (const { layout } of slides) {
    run = layout === 'statement' ? run + 1 : 0;
    best = Math.max(best, run);
  }
  return best;
};
for (const deck of decks
  .map((one) => ({ ...one, run: longestRun(one) }))
  .sort((one, other) => other.run - one.run)
  .slice(0, Number(values.runs)))
  console.log(`${deck.run} statements in a row of ${deck.slides.length} slides: ${deck.file}`);
