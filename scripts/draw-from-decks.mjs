#!/usr/bin/env node
// Draws from planned talks what a reader is to judge: big numbers with labels, charts, headlines, takeaways, kickers (or the
// section of the talk that a slide stands in), each with the sentences that it is of. Seeded; sites take turns, and no text is
// drawn twice.
//
//   node scripts/draw-from-decks.mjs [SITES] [--seed 1] [--numbers 120] [--charts 60] [--headlines 120] [--takeaways 60]
//                                    [--kickers 120] [--json]
//
// SITES is a folder that holds sites (default ../shared/corpus). Needs `npm run build`.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { planOf } from '../dist/layouts/index.js';
import { planOutline } from '../dist/outline/plan.js';
import { openSite } from '../dist/site/site.js';
import { readHugoPage } from '../dist/sources/hugo/read.js';
import { analyse } from '../dist/story/analyse.js';
import { storyInput } from '../dist/story/input.js';
import { random } from './lib/damage.mjs';
import { headlineOf, placed, sentenceOf } from './support/deck-faults.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    numbers: { type: 'string', default: '120' },
    charts: { type: 'string', default: '60' },
    headlines: { type: 'string', default: '120' },
    takeaways: { type: 'string', default: '60' },
    kickers: { type: 'string', default: '120' },
    json: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const next = random(Number(values.seed));
const pools = {
  numbers: new Map(),
  charts: new Map(),
  headlines: new Map(),
  takeaways: new Map(),
  kickers: new Map(),
};
/** Layouts that draw values. */
const charts = ['chart', 'bars', 'range', 'waffle-pair', 'slope'];
const textOf = (passage) => passage?.rich.text ?? '';

/** What one talk gives to the pools. */
function itemsOf(work, story, outline) {
  const sentences = work.abstract === undefined ? [] : placed(story, work.abstract.text);
  const found = { numbers: [], charts: [], headlines: [], takeaways: [], kickers: [] };
  let section;
  for (const slide of outline.slides) {
    const { content } = slide;
    section = outline.sections.find(({ id }) => id === slide.id)?.name ?? section;
    const head = textOf(headlineOf(slide) ?? slide.heading ?? content.sentence);
    const passages = planOf(content).passages(content);
    const first = [slide.before, slide.heading, planOf(content).headline?.(content), ...passages]
      .map((one) => sentenceOf(one, sentences))
      .find((index) => index !== undefined);
    const source = sentences[first]?.text ?? '';
    const beside = [textOf(slide.before), textOf(slide.after)].filter(Boolean).join(' … ');
    const base = { head, beside, source, layout: content.layout };
    if (slide.id === 'takeaway') {
      found.takeaways.push({
        text: head,
        beside,
        summary: textOf(work.summary && { rich: work.summary.value }),
        abstract: story.text,
      });
      continue;
    }
    if (headlineOf(slide) !== undefined && source !== '') found.headlines.push({ text: head, ...base });
    const kicker = slide.kicker ?? section;
    if (kicker !== undefined && source !== '' && slide.id !== 'links')
      found.kickers.push({ text: kicker, ...base });
    if (charts.includes(content.layout))
      found.charts.push({
        text: [content.chart?.valueHeader, ...passages].map(textOf).filter(Boolean).join(' | '),
        ...base,
      });
    if (content.layout === 'figures')
      for (const { lead, number, counts } of content.figures)
        found.numbers.push({ text: [lead, number, counts].map(textOf).join(' | '), ...base });
    if (['heroes', 'array'].includes(content.layout))
      for (const { sign = '', pieces } of content.items)
        found.numbers.push({
          text: [sign, ...pieces.map(({ passage }) => textOf(passage))].filter(Boolean).join(' | '),
          ...base,
        });
  }
  return found;
}

for (const name of readdirSync(folder).sort()) {
  if (name.includes('.')) continue;
  const site = openSite(join(folder, name));
  for (const file of site.publicationFiles()) {
    try {
      const page = readHugoPage(file, site);
      const work = page.work ?? page;
      const story = analyse(storyInput(work));
      const found = itemsOf(work, story, planOutline(work, story, { talk: 'conference' }));
      for (const [pool, items] of Object.entries(found))
        for (const item of items)
          pools[pool].set(name, [
            ...(pools[pool].get(name) ?? []),
            { site: name, title: textOf(work.title && { rich: work.title.value }), ...item },
          ]);
    } catch {
      // A page that cannot be read has no talk.
    }
  }
}

function shuffled(list) {
  const result = [...list];
  for (let k = result.length - 1; k > 0; k--) {
    const other = Math.floor(next() * (k + 1));
    [result[k], result[other]] = [result[other], result[k]];
  }
  return result;
}

/** One from each site in turn until `want` are drawn. */
function draw(pool, want) {
  const queues = shuffled([...pool.keys()].sort()).map((site) => shuffled(pool.get(site)));
  const seen = new Set();
  const drawn = [];
  while (drawn.length < want && queues.some((queue) => queue.length > 0))
    for (const queue of queues) {
      let item = queue.pop();
      while (item !== undefined && seen.has(`${item.text} ${item.source ?? ''}`)) item = queue.pop();
      if (item === undefined || drawn.length >= want) continue;
      seen.add(`${item.text} ${item.source ?? ''}`);
      drawn.push(item);
    }
  return drawn;
}

const drawn = Object.fromEntries(
  Object.entries(pools).map(([name, pool]) => [name, draw(pool, Number(values[name]))]),
);
if (values.json) console.log(JSON.stringify(drawn, null, 1));
else
  for (const [name, items] of Object.entries(drawn)) {
    console.log(`# ${name}: ${items.length} from ${new Set(items.map(({ site }) => site)).size} sites`);
    for (const [k, one] of items.entries())
      console.log(
        `${k + 1}. [${one.site}] ${one.text}${one.beside ? `   {${one.beside}}` : ''}\n   ${['kickers', 'numbers', 'charts'].includes(name) ? `over: ${one.head}\n   ` : ''}title: ${one.title}\n   of: ${(one.source ?? one.abstract).replace(/\s+/gu, ' ').slice(0, 900)}`,
      );
  }
