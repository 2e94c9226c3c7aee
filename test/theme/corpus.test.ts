import { cpSync, mkdirSync, mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Budget } from '../../src/browser/budget.ts';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';
import { Tab } from '../../src/browser/tab.ts';
import { readDeck } from '../../src/deck/read.ts';
import { writeDeck } from '../../src/deck/write.ts';
import { renderDeck } from '../../src/html/render.ts';
import { planOutline } from '../../src/outline/plan.ts';
import type { FitReport } from '../../src/page/fit/model.ts';
import { printPage } from '../../src/sheet/page.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { analyse } from '../../src/story/analyse.ts';
import { storyInput } from '../../src/story/input.ts';
import { fitScript } from '../../src/theme/fit.ts';
import { loadTheme, ownThemes } from '../../src/theme/load.ts';
import { corpusFolder } from '../support/corpus.ts';

const corpus = corpusFolder();

function* pagesIn(folder: string): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* pagesIn(path);
    else if (/\/publications?\//.test(path) && name.endsWith('.md') && name !== '_index.md') yield path;
  }
}

/** A hundred pages spread over all sites, the same ones each time. */
function sample(folder: string): string[] {
  const pages = [...pagesIn(folder)];
  return Array.from({ length: 100 }, (_, index) => pages[Math.floor((index * pages.length) / 100)]!);
}

describe.skipIf(corpus === undefined)('drafted decks of real pages', () => {
  let opened: OpenBrowser;
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(() => opened.close());

  it('fit their slides in the geometry of the print, each theme in turn', async () => {
    const work = mkdtempSync(join(tmpdir(), 'pubdeck-sample-'));
    const budget = new Budget(170_000);
    const tab = await Tab.open(opened, budget);
    const found: string[] = [];
    let slides = 0;
    for (const [index, file] of sample(corpus!).entries()) {
      const { work: publication, deck: place } = readHugoPage(file);
      const outline = planOutline(publication, analyse(storyInput(publication)), { talk: 'conference' });
      const { markdown, copies } = writeDeck(outline, publication, { theme: 'paper', source: place.source });
      const folder = join(work, String(index), 'content', 'slides', 'talk');
      mkdirSync(folder, { recursive: true });
      for (const copy of copies) cpSync(copy.from, join(folder, copy.name));
      const deck = await renderDeck(readDeck(markdown, join(folder, 'index.md')));
      const text = deck.slides.map((slide) => slide.text).join(' ');
      const theme = loadTheme(ownThemes[index % ownThemes.length]!, { text, language: deck.language });
      const page = printPage(deck, theme);
      await tab.load(page.html, page.resources, page.size, budget);
      const report = await tab.evaluate<FitReport>(
        `${fitScript()};pubdeckFit.fonts(document).then(() => pubdeckFit.fit(document))`,
        budget,
      );
      slides += report.slides;
      for (const { code, id, pixels, text: words } of report.findings) {
        found.push(`${file.slice(corpus!.length)} ${theme.name} ${id} ${code} ${pixels}: ${words}`);
      }
    }
    expect(slides).toBeGreaterThan(500);
    expect(found).toEqual([]);
    // Twelve seconds on a free machine; the limit is for a busy one.
  }, 180_000);
});
