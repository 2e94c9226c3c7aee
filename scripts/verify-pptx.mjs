// Makes PowerPoint files of decks and looks into each: XML that parses, parts that are where they are said to be, every word,
// title, alternative text, link, table, chart and note of the deck. Says what does not agree.
//   node scripts/verify-pptx.mjs SITES [--decks N] [--drafted 30] [--seed 1] [--themes a,b] [--keep DIR]
// SITES is a folder of Hugo sites. Needs the built program (npm run build). Exits 1 where anything disagrees.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { parseArgs } from 'node:util';
import { from, ownThemes } from './look/pipeline.mjs';
import { lostWords } from './support/compare-print.mjs';
import { deckFacts } from './support/deck-facts.mjs';
import { sampleDecks } from './support/site-files.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    decks: { type: 'string', default: '1000' },
    drafted: { type: 'string', default: '30' },
    seed: { type: 'string', default: '1' },
    themes: { type: 'string', default: ownThemes.join(',') },
    keep: { type: 'string' },
  },
});
const [sites] = positionals;
if (!sites) {
  console.error('usage: node scripts/verify-pptx.mjs SITES');
  process.exit(2);
}
const { openBrowser } = await from('browser/open.js');
const { printPptx } = await from('pptx/print-pptx.js');
const require = createRequire(createRequire(import.meta.url).resolve('pptxgenjs'));
const JSZip = require('jszip');

const work = mkdtempSync(join(tmpdir(), 'pubdeck-pptx-'));
if (values.keep) mkdirSync(values.keep, { recursive: true });
const open = await openBrowser();
const page = await open.page();
const totals = {
  decks: 0,
  slides: 0,
  words: 0,
  titles: 0,
  pictures: 0,
  tables: 0,
  charts: 0,
  links: 0,
  notes: 0,
};
let faulty = 0;

const decode = (text) =>
  text.replace(
    /&(lt|gt|quot|apos|amp);/g,
    (_, name) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name],
  );
const textIn = (xml) =>
  [...xml.matchAll(/<a:t(?:>|\s[^>]*>)([^<]*)<\/a:t>|<\/a:p>/g)]
    .map(([, text]) => (text === undefined ? '\n' : decode(text)))
    .join('');

async function partsOf(bytes) {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map();
  for (const [name, entry] of Object.entries(zip.files)) {
    if (!entry.dir) parts.set(name, /\.(xml|rels)$/.test(name) ? await entry.async('string') : '');
  }
  return parts;
}

async function faultsOf(parts, rendered, slides) {
  const faults = [];
  const broken = await page.evaluate(
    (texts) =>
      texts
        .filter(([, xml]) =>
          new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror'),
        )
        .map(([name]) => name),
    [...parts].filter(([, xml]) => xml !== ''),
  );
  for (const name of broken) faults.push(`${name} does not parse`);
  const types = parts.get('[Content_Types].xml') ?? '';
  for (const [name, xml] of parts) {
    const ending = name.split('.').at(-1);
    if (!types.includes(`PartName="/${name}"`) && !types.includes(`Extension="${ending}"`))
      faults.push(`${name} has no content type`);
    if (!name.endsWith('.rels')) continue;
    const owner = posix.join(posix.dirname(name), '..', posix.basename(name, '.rels'));
    const ids = new Set();
    for (const [tag] of xml.matchAll(/<Relationship\b[^>]*>/g)) {
      const get = (key) => new RegExp(`\\b${key}="([^"]*)"`).exec(tag)?.[1] ?? '';
      if (ids.has(get('Id'))) faults.push(`${name} names ${get('Id')} twice`);
      ids.add(get('Id'));
      if (get('TargetMode') === 'External') continue;
      const target = get('Target').startsWith('/')
        ? get('Target').slice(1)
        : posix.join(posix.dirname(owner), get('Target'));
      if (!parts.has(target)) faults.push(`${name} points at ${target}, which is not there`);
    }
    for (const [, id] of (parts.get(owner) ?? '').matchAll(/\br:(?:id|embed|link)="([^"]+)"/g))
      if (!ids.has(id)) faults.push(`${owner} uses ${id}, which ${name} does not name`);
  }
  for (const [index, slide] of slides.entries()) {
    const number = index + 1;
    const fault = (what) => faults.push(`slide ${slide.number}: ${what}`);
    const xml = parts.get(`ppt/slides/slide${number}.xml`) ?? '';
    const rels = parts.get(`ppt/slides/_rels/slide${number}.xml.rels`) ?? '';
    const charts = [...rels.matchAll(/Target="(?:\.\.|\/ppt)\/(charts\/[^"]+)"/g)].map(
      ([, name]) => parts.get(`ppt/${name}`) ?? '',
    );
    const text = `${textIn(xml)}\n${charts.map((chart) => [...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, v]) => decode(v)).join('\n')).join('\n')}`;
    // Numbers in a chart are numbers there, and formulas are written in a line.
    const plain = slide.figures.length > 0 ? [] : lostWords(slide.words, text);
    if (plain.length > 0) fault(`words that are not in the file: ${plain.slice(0, 8).join(' ')}`);
    const title = slide.headings[0];
    if (title && !/type="title"/.test(xml)) fault('no title placeholder');
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    if (new Set(ids).size !== ids.length) fault('two shapes have one id');
    const alts = [...xml.matchAll(/\bdescr="([^"]*)"/g)].map(([, alt]) => decode(alt).replace(/\s+/g, ' '));
    for (const alt of slide.figures.filter((one) => slide.pictures.includes(one)))
      if (!alts.some((one) => one.trim() === alt)) fault(`no alternative text “${alt}”`);
    const outside = slide.links.filter((href) => /^(https?:|mailto:)/i.test(href));
    for (const href of new Set(outside)) if (!decode(rels).includes(href)) fault(`no link to ${href}`);
    const tables = (xml.match(/<a:tbl>/g) ?? []).length;
    if (tables !== slide.tables) fault(`${tables} tables, ${slide.tables} on the slide`);
    if (charts.length !== slide.charts) fault(`${charts.length} charts, ${slide.charts} on the slide`);
    const notes = rendered.slides.find(({ id }) => id === slide.id).notesText.trim();
    const noted = /notesSlides\/(notesSlide\d+\.xml)/.exec(rels)?.[1];
    const missing = notes ? lostWords([notes], textIn(parts.get(`ppt/notesSlides/${noted}`) ?? '')) : [];
    if (missing.length > 0) fault(`notes are not whole: ${missing.slice(0, 8).join(' ')}`);
    totals.slides++;
    totals.words += slide.words.join(' ').split(/\s+/).length;
    totals.titles += /type="title"/.test(xml) ? 1 : 0;
    totals.pictures += (xml.match(/<p:pic>/g) ?? []).length;
    totals.tables += tables;
    totals.charts += charts.length;
    totals.links += outside.length;
    totals.notes += notes ? 1 : 0;
  }
  return faults;
}

async function verify(name, rendered, theme) {
  const { pptx } = await printPptx(rendered, theme, open, { date: new Date('2024-05-01T12:00:00Z') });
  const slides = await deckFacts(page, rendered);
  const faults = await faultsOf(await partsOf(pptx), rendered, slides);
  totals.decks++;
  if (faults.length > 0) faulty++;
  for (const fault of faults) console.log(`${name}: ${fault}`);
  if (values.keep) writeFileSync(join(values.keep, `${name.replace(/[\\/]/g, '_')}.pptx`), pptx);
}

try {
  for await (const { name, open: read } of sampleDecks(sites, { ...values, work })) {
    const { rendered, theme } = await read();
    await verify(name, rendered, theme);
  }
} finally {
  await open.close();
  rmSync(work, { recursive: true, force: true });
}
console.log(JSON.stringify(totals));
console.log(`${faulty} of ${totals.decks} files with faults`);
process.exitCode = faulty === 0 ? 0 : 1;
