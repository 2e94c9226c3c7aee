/**
 * How well drafted decks show what their pages say, over all publications with an abstract below a folder of sites: the share of content slides
 * that show something drawn, decks with three slides of text in a row, words a slide, drawings by kind, seconds a talk, where each sentence
 * of the abstract is told.
 *
 *   node scripts/deck-figures.mjs [SITES] [--talk conference] [--list text|words|short|recap|<layout>] [--most 20] [--json]
 *
 * SITES is a folder that holds sites (default ../shared/corpus). Needs `npm run build`. --list prints slides: runs of text,
 * those with most words, the shortest talks, or those of one layout.
 */
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { planOf } from '../dist/layouts/index.js';
import { planOutline } from '../dist/outline/plan.js';
import { visibleText } from '../dist/outline/visible.js';
import { openSite } from '../dist/site/site.js';
import { readHugoPage } from '../dist/sources/hugo/read.js';
import { analyse } from '../dist/story/analyse.js';
import { storyInput } from '../dist/story/input.js';
import { containment, countWords } from '../dist/text/words.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    talk: { type: 'string', default: 'conference' },
    list: { type: 'string' },
    most: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../../shared/corpus', import.meta.url));

/** Slides that every deck has whatever its page says. */
const frame = new Set(['title', 'links', 'citation', 'people', 'section']);

/** Every deck of the folder, with the text of its slides. */
function draftAll() {
  const decks = [];
  for (const name of readdirSync(folder).sort()) {
    if (name.includes('.')) continue;
    const site = openSite(join(folder, name));
    for (const file of site.publicationFiles()) {
      const { work } = readHugoPage(file, site);
      if (work.abstract === undefined) continue;
      const story = analyse(storyInput(work));
      const outline = planOutline(work, story, { talk: values.talk });
      decks.push({
        file: relative(folder, file),
        told: story.sentences.map((sentence) => placeTold(sentence, outline.slides)),
        seconds: outline.seconds,
        slides: outline.slides.map(describe),
      });
    }
  }
  return decks;
}

function describe(slide) {
  const text = visibleText(slide);
  return {
    layout: slide.content.layout,
    content: !frame.has(slide.content.layout),
    drawn: planOf(slide.content).shows?.(slide.content) === 'evidence',
    words: countWords(text),
    text,
  };
}

/** A slide tells a sentence if it shows this share of its words; the noun phrases that it is about are among them. */
const shownFrom = 0.4;

/** Where a sentence is told: on a slide, in notes alone (what leads up to the contribution, or anything else), or nowhere. */
function placeTold({ text, role }, slides) {
  if (slides.some((slide) => containment(text, visibleText(slide)) >= shownFrom)) return 'on a slide';
  const notes = slides.flatMap((slide) => slide.notes.map(({ rich }) => rich.text)).join(' ');
  if (containment(text, notes) < 0.9) return 'nowhere';
  return role === 'background' || role === 'gap' ? 'in notes, background or gap' : 'in notes, other';
}

const quantile = (list, at) => {
  const sorted = [...list].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;
};
const percent = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const spread = (list) => [0.05, 0.5, 0.95].map((at) => quantile(list, at)).join(' / ');
const contentOf = ({ slides }) => slides.filter(({ content }) => content);

/** The longest row of slides of text alone. */
function longestText(deck) {
  let best = 0;
  let run = 0;
  for (const { drawn } of contentOf(deck)) {
    run = drawn ? 0 : run + 1;
    best = Math.max(best, run);
  }
  return best;
}

const tally = (names) => {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([, one], [, other]) => other - one));
};

function report(decks) {
  const slides = decks.flatMap(contentOf);
  const words = slides.map((slide) => slide.words);
  const runs = decks.filter((deck) => longestText(deck) >= 3).length;
  const again = decks.filter((deck) =>
    contentOf(deck).some(
      (slide, at, all) =>
        slide.drawn && all[at - 1]?.drawn && slide.layout === all[at - 1].layout && slide.layout !== 'image',
    ),
  ).length;
  return {
    decks: decks.length,
    'content slides': slides.length,
    'content slides that show something': percent(slides.filter(({ drawn }) => drawn).length, slides.length),
    'decks with three slides of text in a row': `${runs} (${percent(runs, decks.length)})`,
    'decks with one drawing twice in a row': `${again} (${percent(again, decks.length)})`,
    'words a slide, p5 / median / p95': spread(words),
    'slides over 30 words': percent(words.filter((count) => count > 30).length, words.length),
    'slides over 55 words': words.filter((count) => count > 55).length,
    'slides a deck, p5 / median / p95': spread(decks.map((deck) => deck.slides.length)),
    'seconds a talk, p5 / median / p95': spread(decks.map(({ seconds }) => seconds)),
    'decks with a recap': percent(
      decks.filter((deck) => deck.slides.some(({ layout }) => layout === 'recap')).length,
      decks.length,
    ),
    'sentences told': tally(decks.flatMap(({ told }) => told)),
    layouts: tally(slides.map(({ layout }) => layout)),
  };
}

const lists = {
  text: (decks) =>
    [...decks]
      .sort((one, other) => longestText(other) - longestText(one))
      .map((deck) => [deck.file, contentOf(deck)]),
  words: (decks) =>
    decks
      .flatMap((deck) => contentOf(deck).map((slide) => [deck.file, [slide]]))
      .sort(([, [one]], [, [other]]) => other.words - one.words),
  short: (decks) =>
    [...decks]
      .sort((one, other) => one.seconds - other.seconds)
      .map((deck) => [`${deck.seconds} s ${deck.file}`, deck.slides]),
};

/** Slides of one layout, spread over the decks. */
function ofLayout(decks, layout) {
  const found = decks.flatMap((deck) =>
    deck.slides.filter((slide) => slide.layout === layout).map((slide) => [deck.file, [slide]]),
  );
  const step = Math.max(1, Math.floor(found.length / Number(values.most)));
  return found.filter((_, index) => index % step === 0);
}

const decks = draftAll();
const figures = report(decks);
console.log(values.json ? JSON.stringify(figures, null, 2) : figures);
if (values.list !== undefined) {
  const make = lists[values.list] ?? ((all) => ofLayout(all, values.list));
  for (const [name, slides] of make(decks).slice(0, Number(values.most))) {
    console.log(`\n${name}`);
    for (const { layout, words, text } of slides)
      console.log(`  ${layout} (${words}) ${text.replace(/\s+/gu, ' ')}`);
  }
}
