import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Budget } from '../../src/browser/budget.ts';
import { Tab } from '../../src/browser/tab.ts';
import { printSlides } from '../../src/export/print-slides.ts';
import { openDeck } from '../../src/html/open-deck.ts';
import { printPage } from '../../src/sheet/page.ts';
import { ownThemes } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';
import { makeSite, projectRoot } from '../support/run.ts';

// Chromium 147 to 149 crash on `text-wrap: pretty` in a line with a display formula inside an inline element.
const shared = sharedBrowser();
const site = makeSite({
  'content/slides/formulas/index.md': readFileSync(
    join(projectRoot, 'test/fixtures/formulas-in-fragments.md'),
    'utf8',
  ),
});
const deck = join(site, 'content/slides/formulas/index.md');

describe.each(ownThemes)('display formulas in fragments, theme %s', (theme) => {
  it('are printed', async () => {
    const { rendered, theme: loaded } = await openDeck(deck, { theme });
    const { report } = await printSlides(rendered, loaded, shared.open);
    expect(report.pages).toBe(5);
    expect(report.problems).toEqual([]);
    expect(report.texts[0]).toContain('more.');
  });
});

describe('the style sheet', () => {
  const budget = new Budget(60_000);
  let tab: Tab;
  beforeAll(async () => {
    tab = await Tab.open(shared.open, budget);
  });
  afterAll(() => tab.close());

  it.each(ownThemes)('of %s wraps no line with a display formula prettily', async (theme) => {
    const { rendered, theme: loaded } = await openDeck(deck, { theme });
    const page = printPage(rendered, loaded);
    await tab.load(page.html, page.resources, { width: 1280, height: 720 }, budget);
    const wraps = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('section :has(.katex-display)')].map((line) => getComputedStyle(line).textWrapStyle)`,
      budget,
    );
    expect(wraps.length).toBeGreaterThan(10);
    expect(wraps).not.toContain('pretty');
  });
});
