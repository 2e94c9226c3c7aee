// Plants text that nobody would see into copies of slides of many decks in many themes, prints them, and counts how many
// losses are caught, each by slide, element and pixels. A second, independent judge looks at pictures: a plant that loses
// nothing does not count, and a decoy that loses something is no decoy.
//   node scripts/plant-losses.mjs [--count 200] [--decoys 100] [--seed 1] [--sites DIR] [--groups 10] [--no-judge]
// Without --sites the decks are those of this repository; with it, half of them are decks and drafts of these sites.
// Needs the built program (npm run build). Exits 1 below 99 %, or with any false alarm.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { PNG } from 'pngjs';
import { random as seeded } from './lib/damage.mjs';
import { draft, from, ownThemes, read } from './look/pipeline.mjs';
import { decoys, plants, square } from './support/plants.mjs';
import { siteFiles } from './support/site-files.mjs';

const { values } = parseArgs({
  allowNegative: true,
  options: {
    count: { type: 'string', default: '200' },
    decoys: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    sites: { type: 'string' },
    groups: { type: 'string', default: '10' },
    judge: { type: 'boolean', default: true },
  },
});
const { openBrowser } = await from('browser/open.js');
const { openDeck } = await from('html/open-deck.js');
const { printSlides } = await from('export/print-slides.js');
const { printPage } = await from('sheet/page.js');
const { loadTheme } = await from('theme/load.js');
const { Tab } = await from('browser/tab.js');
const { Budget } = await from('browser/budget.js');
const { fitScript } = await from('theme/fit.js');

const random = seeded(Number(values.seed));
const pick = (list) => list[Math.floor(random() * list.length)];
const between = (low, high) => low + Math.floor(random() * (high - low + 1));
const shuffled = (list) =>
  list
    .map((item) => [random(), item])
    .sort((a, b) => a[0] - b[0])
    .map(([, item]) => item);
const root = fileURLToPath(new URL('..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'pubdeck-plants-'));
const budget = new Budget(3_600_000);

/** Seeded choice of decks: fixtures and drafts of this repository, decks and drafts of the sites. */
async function* chosenDecks(count) {
  const fixtures = join(root, 'test', 'fixtures', 'publications');
  const own = shuffled([
    () => openDeck(join(root, 'test', 'fixtures', 'layouts', 'index.md')).then(({ rendered }) => rendered),
    () => openDeck(join(root, 'content', 'slides', 'example', 'index.md')).then(({ rendered }) => rendered),
    ...readdirSync(fixtures).map(
      (name) => () => draft(read(join(fixtures, name, 'index.md')), join(work, name)),
    ),
  ]);
  const files = values.sites ? siteFiles(values.sites) : { decks: [], publications: [] };
  const decks = shuffled(files.decks);
  const pages = shuffled(files.publications);
  let turn = 0;
  while (count > 0) {
    const kind = values.sites ? turn % 3 : 0;
    turn++;
    if (kind === 1) {
      const { rendered } = await openDeck(decks.pop());
      yield rendered;
    } else if (kind === 2) {
      const publication = read(pages.pop());
      if (publication.abstract === undefined) continue;
      yield await draft(publication, join(work, `page-${turn}`));
    } else yield await own[turn % own.length]();
    count--;
  }
}

/** Ink does not tell whether words on words can be read, which glyph is a box, or that a picture is a broken one. */
const withoutJudge = /missing glyph|by other words|by its own lines|that is not there|that is broken/;
const themes = [...ownThemes, 'white', 'black', 'beige', 'serif', 'night'];
const groups = [];
const every = Object.entries(plants(args('white', 'x'))).flatMap(([kind, ways]) =>
  Object.keys(ways).map((way) => [kind, way]),
);
const everyDecoy = Object.keys(decoys(args('white', 'x')));
let queue = [];
let decoyQueue = [];

function args(ground, text) {
  return { pick, between, ground, text };
}
/** Words of their own, so that an alarm about something else does not count. */
const wordsOf = (number) =>
  `${pick(['The sill loses energy', 'Fourteen moorings', '8,760 hours', 'See the appendix', 'p < 0.01'])} (planted ${number})`.replace(
    '<',
    '&lt;',
  );

for await (const rendered of chosenDecks(Number(values.groups))) {
  const name = themes[groups.length % themes.length];
  const theme = loadTheme(name, {
    text: rendered.slides.map(({ text, notesText }) => text + notesText).join('\n'),
    language: rendered.language,
  });
  const clean = rendered.slides.filter(({ hidden }) => !hidden).slice(0, 40);
  groups.push({ rendered, theme, name, clean, added: [] });
}
for (let index = 0; index < Number(values.count) + Number(values.decoys); index++) {
  const group = groups[index % groups.length];
  const number = 1000 + index;
  const text = wordsOf(number);
  const { background } = group.theme.colours;
  let item;
  if (index < Number(values.count)) {
    if (queue.length === 0) queue = shuffled(every);
    const [kind, way] = queue.pop();
    item = { kind, way, html: plants(args(background, text))[kind][way]() };
  } else {
    if (decoyQueue.length === 0) decoyQueue = shuffled(everyDecoy);
    const way = decoyQueue.pop();
    item = { kind: 'decoy', way, html: decoys(args(background, text))[way]() };
  }
  group.added.push({ ...item, number, text, plain: `<p class="planted">${text}</p>` });
}

const open = await openBrowser();
const tab = await Tab.open(open, budget);
const tally = new Map();
const missed = [];
const falseAlarms = [];
const nameless = [];
const noLoss = [];
let caught = 0;
let counted = 0;
let cleanSlides = 0;
let decoyCount = 0;

try {
  for (const group of groups) {
    const { rendered, theme, clean } = group;
    const first = await printSlides({ ...rendered, slides: clean }, theme, open, {
      allowLoss: true,
      tab,
      budget,
    });
    const lossy = new Set(losses(first.report).map(({ slide }) => slide));
    cleanSlides += clean.length;
    // Alarms about the slides of real authors are true (they were looked at); those of our own drafts are not.
    if (!isAuthors(rendered)) {
      for (const problem of losses(first.report))
        falseAlarms.push(`${rendered.title} (${group.name}), slide ${problem.slide}: ${problem.message}`);
    }
    // A planted slide is a slide with little on it, so that the plant is what gets lost.
    const roomy = clean.filter(
      ({ number, html, text, attributes, classes }) =>
        !lossy.has(number) &&
        text.length < 140 &&
        !/<(?:pre|table|img|svg)/.test(html) &&
        !Object.keys(attributes).some((key) => key.includes('background')) &&
        !classes.some((one) => /title|section|links|citation|figures|statement|people|quote|steps/.test(one)),
    );
    const bases =
      roomy.length > 0 ? roomy : [{ ...clean[0], html: '<h2>Bare</h2>', classes: [], attributes: {} }];
    const slides = group.added.map((item, index) => {
      const base = pick(bases);
      return { ...base, id: `planted-${item.number}`, number: index + 1, html: base.html + item.html, base };
    });
    const { report } = await printSlides({ ...rendered, slides }, theme, open, {
      allowLoss: true,
      tab,
      budget,
    });
    const seen = values.judge ? await judge(group, slides) : undefined;
    for (const [index, item] of group.added.entries()) {
      const alarms = losses(report).filter(({ slide }) => slide === index + 1);
      const share = seen?.[index];
      const where = `${item.kind}: ${item.way} (${group.name}, ${rendered.title.slice(0, 30)})`;
      if (item.kind === 'decoy') {
        decoyCount++;
        for (const { message } of alarms) falseAlarms.push(`${where}: ${message}`);
        if (share !== undefined && share < 0.9)
          noLoss.push(`a decoy of which ${percent(share)} is seen: ${where}`);
        continue;
      }
      if (share !== undefined && share > 0.97 && !withoutJudge.test(`${item.kind}: ${item.way}`)) {
        noLoss.push(`${percent(share)} is seen: ${where}`);
        continue;
      }
      counted++;
      const told = item.text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
      const own = alarms.filter(({ message, excerpt = '' }) =>
        item.kind === 'missing glyph'
          ? /would print blank/.test(message)
          : told.some((word) => `${message} ${excerpt}`.includes(word)),
      );
      const [hits, all] = tally.get(item.kind) ?? [0, 0];
      tally.set(item.kind, [hits + (own.length > 0 ? 1 : 0), all + 1]);
      if (own.length > 0) caught++;
      else
        missed.push(
          `${where}, slide ${index + 1}: ${item.html.slice(0, 160)} (other alarms: ${alarms.map(({ message }) => message).join(' ')})`,
        );
      if (own.length > 0 && !own.some(({ message }) => /\(.+\)/.test(message) && /\d+ px/.test(message)))
        nameless.push(`${where}: ${own[0].message}`);
    }
  }
} finally {
  await open.close();
  rmSync(work, { recursive: true, force: true });
}

function losses({ problems }) {
  return problems.filter(({ code }) => code === 'content-lost');
}
function isAuthors({ deck }) {
  return values.sites !== undefined && deck.file.startsWith(resolve(values.sites));
}
function percent(share) {
  return `${Math.round(share * 100)} %`;
}

/**
 * The share of the planted ink that is seen on the slide, of what the same words, or the same block, show where there is
 * nothing in their way. Looks at pictures only: with the planted words, and with the same words transparent.
 */
async function judge({ rendered, theme, added }, slides) {
  const sameBlock = (item) =>
    /overflow|decoy/.test(item.kind) ||
    /half beyond|its top|turned out|lines under|clamped|cell|edge of/.test(item.way);
  const control = (item) =>
    item.kind === 'picture'
      ? `<img class="planted" style="width:200px;height:200px;max-height:none" src="${square}" alt="">`
      : sameBlock(item)
        ? item.html
        : item.plain;
  const controls = slides.map((slide, index) => ({
    ...slide,
    id: `control-${index}`,
    html: slide.base.html + control(added[index]),
  }));
  const free = `.reveal .slides > section { overflow: visible !important; contain: none !important; }
.planted, .planted * { overflow: visible !important; text-overflow: clip !important; clip-path: none !important; }`;
  const as = await ink(rendered, theme, slides, '', { width: 1280, height: 720 }, 0, 0);
  const whole = await ink(rendered, theme, controls, free, { width: 1920, height: 1300 }, 300, 250);
  return as.map((found, index) =>
    whole[index] === 0 ? (found > 0 ? 1 : 0) : Math.min(2, found / whole[index]),
  );
}

async function ink(rendered, theme, slides, css, size, left, top) {
  const one = `html, body { overflow: hidden; margin: 0 } .reveal .slides > section:not(.pd-shown) { display: none !important; } .reveal { position: absolute; left: ${left}px; top: ${top}px; width: 1280px }`;
  const without = `.pd-without .planted, .pd-without .planted * { color: transparent !important; -webkit-text-fill-color: transparent !important; fill: transparent !important; text-shadow: none !important; background-clip: border-box !important; } .pd-without .planted[style*=background-clip], .pd-without img.planted { visibility: hidden }`;
  const page = printPage({ ...rendered, slides }, theme, { slides, css: `${one}${without}` });
  await tab.load(page.html.replace('</body>', ''), page.resources, { width: 1280, height: 720 }, budget);
  await tab.evaluate(
    `document.querySelectorAll('.slides > section').forEach((one) => one.classList.add('pd-shown'));${fitScript()};pubdeckFit.fonts(document).then(() => pubdeckFit.fit(document, { adjust: true }))`,
    budget,
  );
  await tab.evaluate(
    `(() => { const style = document.createElement('style'); style.textContent = ${JSON.stringify(css)}; document.head.append(style); return 1 })()`,
    budget,
  );
  await tab.window(size, 1, budget);
  const counts = [];
  for (const index of slides.keys()) {
    const shown = (without) =>
      tab.evaluate(
        `document.querySelectorAll('.slides > section').forEach((one, place) => one.classList.toggle('pd-shown', place === ${index}));document.body.classList.toggle('pd-without', ${without});window.scrollTo(0, 0)`,
        budget,
      );
    await shown(false);
    const a = PNG.sync.read(Buffer.from(await tab.picture('png', budget)));
    await shown(true);
    const b = PNG.sync.read(Buffer.from(await tab.picture('png', budget)));
    let sum = 0;
    for (let at = 0; at < a.data.length; at += 4) {
      const differ =
        Math.abs(a.data[at] - b.data[at]) +
        Math.abs(a.data[at + 1] - b.data[at + 1]) +
        Math.abs(a.data[at + 2] - b.data[at + 2]);
      if (differ > 36) sum++;
    }
    counts.push(sum);
  }
  return counts;
}

for (const line of missed) console.log(`missed: ${line}`);
for (const line of falseAlarms) console.log(`false alarm: ${line}`);
for (const line of nameless) console.log(`without element or pixels: ${line}`);
for (const line of noLoss) console.log(`not counted, ${line}`);
for (const [kind, [hits, all]] of tally) console.log(`${kind}: ${hits} of ${all}`);
const share = counted === 0 ? 0 : caught / counted;
console.log(
  `caught ${caught} of ${counted} (${(share * 100).toFixed(1)} %), ${falseAlarms.length} false alarms on ${cleanSlides} untouched slides and ${decoyCount} decoys, ${groups.length} decks in ${new Set(groups.map(({ name }) => name)).size} themes`,
);
process.exitCode = share >= 0.99 && falseAlarms.length === 0 && nameless.length === 0 ? 0 : 1;
