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
import { oneProcess } from '../support/one-process.ts';
import { readPdf } from '../support/read-pdf.ts';
import { makeSite, projectRoot } from '../support/run.ts';

const pubdeck = oneProcess();

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

describe('as a user prints and checks them', () => {
  const slides = (body: string) =>
    makeSite({ 'content/slides/t/index.md': `---\ntitle: T\nslides:\n  theme: white\n---\n\n${body}` });
  const print = async (body: string, ...more: string[]) => {
    const cwd = slides(body);
    const run = await pubdeck(['export', 'content/slides/t', '--to', 'pdf', '--out', 'out', ...more], {
      cwd,
    });
    return { ...run, cwd, pdf: join(cwd, 'out/t/slides.pdf') };
  };

  it('phantoms, circles, strokes of \\neq and cells of digits are no losses', async () => {
    const { code, stderr, pdf } = await print(
      [
        '$$\\overbrace{\\Psi_{\\Huge\\bullet\\Huge\\circ\\Huge\\circ}+\\Psi_{\\Huge\\circ\\Huge\\circ\\Huge\\bullet}}^{\\text{master}}$$',
        '$$U^{\\vphantom{\\dagger}}_{ab} U^\\dagger_{cd}=1 \\quad \\ce{H2O} \\quad J \\neq 0$$',
        '| 101 | 100 | 011 | 010 | 000 |\n|---|---|---|---|---|\n| 0 | 1 | 1 | 0 | 1 |',
      ].join('\n\n---\n\n'),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { pages, texts } = await readPdf(readFileSync(pdf));
    expect(pages).toBe(3);
    expect(texts[2]).toMatch(/101\s*100\s*011\s*010\s*000/);
  });

  it('one that cannot be set is an error with its line; --allow-loss prints its source', async () => {
    const body = '## A\n\nSo $\\frobnicate{x}$ it is\n';
    const { code, stderr, cwd } = await print(body);
    expect(code).toBe(6);
    expect(stderr).toContain(
      'index.md:9 slide 1: error: A formula cannot be set: Undefined control sequence: \\frobnicate',
    );
    expect(stderr.match(/\[math-not-drawn\]/g)).toHaveLength(1);
    const check = await pubdeck(['check', 'content/slides/t', '--only', 'dialect'], { cwd });
    expect(check.code).toBe(1);
    expect(check.stdout).toContain('dialect/math-not-drawn');
    expect((await print(body, '--allow-loss')).code).toBe(0);
  });

  it('braces and strokes keep their parts', async () => {
    const { rendered, theme } = await openDeck(
      join(
        slides('$$\\left\\{\\begin{matrix}1\\\\2\\\\3\\\\4\\\\5\\end{matrix}\\right. \\cancel{x}$$'),
        'content/slides/t/index.md',
      ),
    );
    const budget = new Budget(60_000);
    const tab = await Tab.open(shared.open, budget);
    const page = printPage(rendered, theme);
    await tab.load(page.html, page.resources, { width: 1280, height: 720 }, budget);
    const heights = await tab.evaluate<number[]>(
      `[...document.querySelectorAll('.katex svg')].map((part) => part.getBoundingClientRect().height)`,
      budget,
    );
    await tab.close();
    expect(heights).toHaveLength(3);
    expect(Math.min(...heights)).toBeGreaterThan(20);
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
