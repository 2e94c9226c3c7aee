/**
 * Drafts publications of real sites, lays each deck out in each theme in Chromium, exactly as it is printed,
 * and counts what does not fit. Prints a table; with --json the findings too.
 *
 *   node scripts/fit-corpus.mjs [SITES…] [--count N] [--themes a,b] [--talk conference] [--axe N] [--json FILE] [--worst N --out DIR]
 *
 * SITES are folders that hold sites (default ../shared/corpus). --count takes a spread sample. Needs `npm run build`.
 */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { draft, openTab, ownThemes, pageIn, read, sheet } from './look/pipeline.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string' },
    themes: { type: 'string', default: ownThemes.join(',') },
    talk: { type: 'string', default: 'conference' },
    axe: { type: 'string', default: '0' },
    json: { type: 'string' },
    worst: { type: 'string', default: '0' },
    out: { type: 'string', default: join(tmpdir(), 'pubdeck-worst') },
  },
});

const corpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url));
const places = positionals.length > 0 ? positionals : [corpus];

function* pagesIn(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* pagesIn(path);
    else if (/[\\/]publications?[\\/]/.test(path) && name.endsWith('.md') && name !== '_index.md') yield path;
  }
}

const publications = places
  .flatMap((place) => [...pagesIn(resolve(place))])
  .map((file) => {
    try {
      return read(file);
    } catch {
      return undefined;
    }
  })
  .filter((publication) => publication?.abstract !== undefined);
const step = values.count ? Math.max(1, publications.length / Number(values.count)) : 1;
const sample = [];
for (let at = 0; at < publications.length; at += step) sample.push(publications[Math.floor(at)]);

const themes = values.themes.split(',');
const axeEvery = Number(values.axe) > 0 ? Math.max(1, Math.floor(sample.length / Number(values.axe))) : 0;
const axe = axeEvery
  ? readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  : '';
const totals = new Map(themes.map((theme) => [theme, { slides: 0, scaled: 0, counts: {} }]));
const findings = [];
const words = [];
let visual = 0;
let empty = 0;
let rich = 0;
let failed = 0;
const work = mkdtempSync(join(tmpdir(), 'pubdeck-fit-'));
const tab = await openTab(24 * 60);

/** Words as people count them; a Chinese or Japanese character counts as half a word. */
const wordsOf = (text) =>
  (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0) / 2 +
  (text
    .replace(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, ' ')
    .match(/[\p{L}\p{N}][\p{L}\p{N}.,%'’-]*/gu)?.length ?? 0);

const started = Date.now();
for (const [index, publication] of sample.entries()) {
  let deck;
  try {
    deck = await draft(publication, join(work, String(index)), { talk: values.talk });
  } catch (error) {
    failed += 1;
    console.error(`${publication.file}: ${error.message}`);
    continue;
  }
  const numbers = new Set(publication.abstract.text.text.match(/\d[\d.,]*\s?%?/g)).size;
  if (numbers >= 3) rich += 1;
  let shows = 0;
  for (const slide of deck.slides) {
    const count = wordsOf(slide.text);
    words.push(count);
    if (count === 0 && !slide.html.includes('<img')) empty += 1;
    if (count > 60 && !slide.classes.some((name) => /title|citation|people|links/.test(name))) {
      findings.push({
        file: publication.file,
        theme: 'all',
        code: 'words',
        id: slide.id,
        pixels: Math.round(count),
        text: slide.text.slice(0, 80),
      });
    }
    if (/<img|<svg|layout-figures/.test(slide.html + slide.classes.join(' '))) shows += 1;
  }
  if (numbers >= 3) visual += shows / deck.slides.length;
  for (const theme of themes) {
    const total = totals.get(theme);
    await tab.load(await pageIn(deck, theme));
    const report = await tab.fit();
    total.slides += report.slides;
    total.scaled += report.scaled.length;
    for (const finding of report.findings) {
      total.counts[finding.code] = (total.counts[finding.code] ?? 0) + 1;
      findings.push({ file: publication.file, theme, ...finding });
    }
    if (axeEvery && index % axeEvery === 0) {
      const violations = await tab.evaluate(
        `${axe};axe.run(document.querySelector('.slides'), {runOnly: ['color-contrast', 'image-alt', 'svg-img-alt', 'link-name', 'list']}).then((r) => r.violations.flatMap((v) => v.nodes.map((n) => ({code: v.id, selector: n.target.join(' '), text: n.failureSummary}))))`,
      );
      for (const violation of violations) {
        total.counts[`axe ${violation.code}`] = (total.counts[`axe ${violation.code}`] ?? 0) + 1;
        findings.push({ file: publication.file, theme, ...violation });
      }
    }
  }
}

const sorted = [...words].sort((one, two) => one - two);
const codes = [
  ...new Set([
    'overflow',
    'overlap',
    'small-text',
    'heading-lines',
    ...[...totals.values()].flatMap(({ counts }) => Object.keys(counts)),
  ]),
];
console.log(
  `${sample.length} publications, ${values.talk} talk, ${words.length} slides, ${((Date.now() - started) / 1000).toFixed(0)} s${failed ? `, ${failed} not drafted` : ''}`,
);
console.log(['theme', 'slides', 'scaled', ...codes].join('\t'));
for (const [theme, { slides, scaled, counts }] of totals) {
  console.log([theme, slides, scaled, ...codes.map((code) => counts[code] ?? 0)].join('\t'));
}
console.log(
  `words a slide: median ${sorted[Math.floor(sorted.length / 2)]}, 95 % under ${sorted[Math.floor(sorted.length * 0.95)]}, over 60 (title, people, links and citation aside): ${findings.filter(({ code }) => code === 'words').length}`,
);
console.log(
  `empty slides: ${empty}; slides with a visual on pages with 3 numbers or more: ${rich ? Math.round((visual / rich) * 100) : 0} %`,
);
if (values.json) writeFileSync(values.json, JSON.stringify(findings, undefined, 1));

// Pictures of the decks with most to complain of.
const worst = Number(values.worst);
if (worst > 0) {
  const score = Map.groupBy
    ? Map.groupBy(findings, ({ file }) => file)
    : findings.reduce((map, each) => map.set(each.file, [...(map.get(each.file) ?? []), each]), new Map());
  mkdirSync(values.out, { recursive: true });
  const ugly = [...score].sort((one, two) => two[1].length - one[1].length).slice(0, worst);
  for (const [index, [file, list]] of ugly.entries()) {
    const deck = await draft(read(file), join(work, `worst-${index}`), { talk: values.talk });
    const theme = list.find((each) => each.theme !== 'all')?.theme ?? themes[0];
    const { size, css } = sheet(deck.slides.length, 3);
    await tab.load(await pageIn(deck, theme, { css }), size);
    await tab.fit();
    writeFileSync(join(values.out, `${index + 1}-${theme}.png`), await tab.picture(size, 0.34));
    console.log(
      `${index + 1}: ${file} (${list
        .map(({ code, id }) => `${id} ${code}`)
        .slice(0, 5)
        .join(', ')})`,
    );
  }
}
await tab.close();
