// Prints decks to PDF and reads each PDF back with an independent reader (pdf.js): pages, words, tags, bookmarks, links,
// alternative texts, table heads, fonts, description. Says what does not agree with the deck.
//   node scripts/verify-print.mjs SITES [--decks N] [--drafted 100] [--seed 1] [--themes a,b] [--json FILE] [--keep DIR]
// SITES is a folder of Hugo sites. All their decks are printed, and as many drafted from their publications, by a seeded choice.
// Slides that lose content are printed with --allow-loss; each loss is listed with slide, element and pixels.
// Needs the built program (npm run build). Exits 1 where anything disagrees.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { from, ownThemes } from './look/pipeline.mjs';
import { comparePrint } from './support/compare-print.mjs';
import { deckFacts } from './support/deck-facts.mjs';
import { pdfFacts } from './support/pdf-facts.mjs';
import { sampleDecks } from './support/site-files.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    decks: { type: 'string', default: '1000' },
    drafted: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    themes: { type: 'string', default: ownThemes.join(',') },
    json: { type: 'string' },
    keep: { type: 'string' },
  },
});
const [sites] = positionals;
if (!sites) {
  console.error('usage: node scripts/verify-print.mjs SITES');
  process.exit(2);
}
const { openBrowser } = await from('browser/open.js');
const { printSlides } = await from('export/print-slides.js');
const { paperAttachments, paperOf } = await from('export/paper.js');
const { workOfDeck } = await from('sources/work-of-deck.js');
const { Tab } = await from('browser/tab.js');
const { Budget } = await from('browser/budget.js');

const work = mkdtempSync(join(tmpdir(), 'pubdeck-verify-'));
if (values.keep) mkdirSync(values.keep, { recursive: true });

const open = await openBrowser();
const blank = await open.page();
const tab = await Tab.open(open, new Budget(3_600_000));
const totals = {
  decks: 0,
  slides: 0,
  pages: 0,
  words: 0,
  headings: 0,
  tables: 0,
  headers: 0,
  lists: 0,
  figures: 0,
  links: 0,
  bookmarks: 0,
  attachments: 0,
  ua: 0,
};
const fonts = new Map();
const results = [];

async function verify(name, { rendered, theme, about }) {
  const { pdf, report, pagesOfSlide } = await printSlides(rendered, theme, open, {
    tab,
    allowLoss: true,
    date: new Date('2024-05-01T12:00:00Z'),
    subject: about?.subject,
    keywords: about?.keywords,
    attachments: about ? paperAttachments(about) : [],
  });
  const slides = await deckFacts(blank, rendered);
  const facts = await pdfFacts(pdf);
  const lossList = report.problems.filter(({ code }) => code === 'content-lost');
  const lost = new Set(lossList.map(({ slide }) => slide));
  const faults = comparePrint(slides, facts, {
    // A formula in a title is told in other signs there.
    title: /[$\\]/.test(rendered.title)
      ? facts.info.Title
      : rendered.title
          .replace(/<[^<>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
    authors: rendered.authors,
    language: rendered.language,
    doi: rendered.citation.doi,
    siteUrl: rendered.siteUrl,
    pagesOfSlide,
    lost,
  });
  if (about?.bibtex && !facts.attachments.includes('cite.bib')) faults.push('no BibTeX attached');
  if (about?.csl && !facts.attachments.includes('cite.json')) faults.push('no CSL-JSON attached');
  if (report.refused.length > 0) faults.push(`asked for ${report.refused.join(', ')}`);
  if (facts.claimsUa !== report.accessible)
    faults.push('the PDF/UA identifier is not what the self-check says');
  // A character that has no glyph here is told as lost, and PDF/UA rightly not claimed; without a loss it is a fault.
  if (!report.accessible && lossList.length === 0)
    faults.push(...report.tags.failures.map((failure) => `not accessible: ${failure}`));
  totals.decks++;
  totals.slides += slides.length;
  totals.pages += facts.pages.length;
  totals.ua += facts.claimsUa ? 1 : 0;
  totals.attachments += facts.attachments.length;
  for (const slide of slides) {
    totals.words += slide.words.join(' ').split(/\s+/).length;
    for (const key of ['headings', 'figures', 'links']) totals[key] += slide[key].length;
    for (const key of ['tables', 'headers', 'lists']) totals[key] += slide[key];
  }
  totals.bookmarks += JSON.stringify(facts.bookmarks).split('"title"').length - 1;
  for (const { name: font, kind, embedded, subset } of facts.fonts) {
    const key = `${kind}${embedded ? '' : ', not embedded'}${subset ? '' : ', not a subset'}`;
    const family = font.replace(/^[A-Z]{6}\+/, '').replace(/-(Regular|Bold|Italic|SemiBold).*$/, '');
    fonts.set(key, (fonts.get(key) ?? new Map()).set(family, (fonts.get(key)?.get(family) ?? 0) + 1));
  }
  const losses = lossList.map(({ slide, message, hint }) => ({ slide, message, hint }));
  results.push({ name, slides: slides.length, faults, losses });
  if (values.keep) writeFileSync(join(values.keep, `${name.replace(/[\\/]/g, '_')}.pdf`), pdf);
  for (const fault of faults) console.log(`${name}: ${fault}`);
}

const attempt = async (name, work) => {
  try {
    await work();
  } catch (error) {
    results.push({ name, slides: 0, faults: [`${error.code ?? error.name}: ${error.message}`], losses: [] });
    console.log(`${name}: ${error.stack}`);
  }
};

try {
  for await (const { name, open: read } of sampleDecks(sites, { ...values, work })) {
    await attempt(name, async () => {
      const { rendered, theme, opened, publication } = await read();
      const of = publication ?? (await workOfDeck(opened.deck, opened.site))?.work;
      const about = of && paperOf(of);
      await verify(name, { rendered, theme, about });
    });
  }
} finally {
  await open.close();
  rmSync(work, { recursive: true, force: true });
}
const faulty = results.filter(({ faults }) => faults.length > 0);
const lossy = results.filter(({ losses }) => losses.length > 0);
console.log(JSON.stringify(totals));
for (const [kind, names] of fonts)
  console.log(`fonts, ${kind}: ${[...names].map(([name, count]) => `${name} ${count}`).join(', ')}`);
console.log(
  `${lossy.length} decks with losses, ${lossy.reduce((sum, { losses }) => sum + losses.length, 0)} in all`,
);
console.log(`${faulty.length} of ${results.length} decks with faults`);
if (values.json) writeFileSync(values.json, JSON.stringify({ totals, results }, undefined, 1));
process.exitCode = faulty.length === 0 ? 0 : 1;
