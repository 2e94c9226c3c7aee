import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePrint } from '../../scripts/support/compare-print.mjs';
import { deckFacts } from '../../scripts/support/deck-facts.mjs';
import { pdfFacts } from '../../scripts/support/pdf-facts.mjs';
import { printSlides } from '../../src/export/print-slides.ts';
import { openDeck } from '../../src/html/open-deck.ts';
import { plainWords } from '../../src/text/plain-words.ts';
import { sharedBrowser } from '../support/browser.ts';
import { corpusFolder } from '../support/corpus.ts';
import { draft, fixtures } from '../support/draft.ts';

const shared = sharedBrowser();
const work = mkdtempSync(join(tmpdir(), 'pubdeck-read-back-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
let blank: Page;
beforeAll(async () => {
  blank = await shared.open.page();
});

/** A fixture's drafted deck, as a file with its pictures. */
function drafted(name: string): string {
  const { markdown, copies } = draft(join(fixtures, name, 'index.md'), 'conference');
  const folder = join(work, name, 'content', 'slides', name);
  mkdirSync(folder, { recursive: true });
  for (const copy of copies) cpSync(copy.from, join(folder, copy.name));
  writeFileSync(join(folder, 'index.md'), markdown);
  return join(folder, 'index.md');
}

/** Prints a deck and holds what pdf.js finds in the file against what a blank page counts in the deck. */
async function faultsOf(file: string, theme?: string): Promise<string[]> {
  const { rendered, theme: loaded } = await openDeck(file, theme === undefined ? {} : { theme });
  const { pdf, report } = await printSlides(rendered, loaded, shared.open, {
    allowLoss: true,
    date: new Date('2024-05-01T12:00:00Z'),
  });
  const facts = await pdfFacts(pdf);
  const losses = report.problems.filter(({ code }) => code === 'content-lost');
  const faults = comparePrint(await deckFacts(blank, rendered), facts, {
    title: plainWords(rendered.title),
    authors: rendered.authors,
    language: rendered.language,
    doi: rendered.citation.doi,
    siteUrl: rendered.siteUrl,
    lost: new Set(losses.flatMap(({ slide }) => slide ?? [])),
  });
  expect(facts.claimsUa).toBe(report.accessible);
  return faults;
}

describe('slides read back by another program', () => {
  const layouts = fileURLToPath(new URL('../fixtures/layouts/index.md', import.meta.url));
  it.each(['paper', 'ink', 'white'])('every layout in %s', async (theme) => {
    expect(await faultsOf(layouts, theme)).toEqual([]);
  });

  it.each(['manuscripts-ar', 'city-heat-zh', 'zero-free-strips', 'neutrino-sixty', 'salario-minimo'])(
    'the deck drafted from %s',
    async (name) => {
      expect(await faultsOf(drafted(name))).toEqual([]);
    },
  );

  const sites = corpusFolder();
  it
    .skipIf(sites === undefined)
    .each([
      'site-031/content/slides/2026-04-16-cerco.md',
      'site-023/content/slides/coscup-2018-scouter/index.md',
      'site-030/content/slides/phd/index.md',
      'site-022/content/slides/2024-08-28-hashicorp-vault-database/_index.md',
    ])('the deck of an author: %s', async (deck) => {
    expect(await faultsOf(join(sites as string, deck))).toEqual([]);
  });

  it('would see what is gone', async () => {
    const { rendered, theme } = await openDeck(layouts);
    const { pdf } = await printSlides(rendered, theme, shared.open, {});
    const [first, second, ...rest] = await deckFacts(blank, rendered);
    const changed = [
      { ...first!, words: [...first!.words, 'never printed'], headings: ['Other'] },
      { ...second!, lists: 3, links: ['https://example.org/gone'] },
      ...rest,
    ];
    const faults = comparePrint(changed, await pdfFacts(pdf), {
      title: 'Other title',
      authors: [],
      language: 'en',
    });
    for (const sign of ['never', 'headings tagged', 'lists tagged', 'example.org/gone', 'title is'])
      expect(faults.join('\n')).toContain(sign);
  });
});
