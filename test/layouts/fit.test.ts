import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';
import { readDeck } from '../../src/deck/read.ts';
import type { RenderedSlide } from '../../src/html/model.ts';
import { renderDeck } from '../../src/html/render.ts';
import { measureDeck } from '../../src/theme/fit.ts';
import { ownThemes } from '../../src/theme/load.ts';
import { slidePage } from '../support/theme-page.ts';

const demo = fileURLToPath(new URL('../fixtures/drawn/index.md', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'pubdeck-drawn-'));
let opened: OpenBrowser;
let page: Page;
let slides: readonly RenderedSlide[];

beforeAll(async () => {
  opened = await openBrowser();
  page = await opened.page();
  const deck = await renderDeck(readDeck(readFileSync(demo, 'utf8'), demo), { drawDiagrams: false });
  slides = deck.slides.filter(({ id }) => id !== 'figure');
}, 120_000);
afterAll(() => opened.close());

async function show(theme: string, shown: readonly RenderedSlide[]): Promise<void> {
  const sections = shown.map(
    ({ id, classes, html }) =>
      `<section id="${id}" class="${classes.join(' ')}">${html}<div class="running-line" aria-hidden="true"><span class="short">Marin, 2025</span></div></section>`,
  );
  const file = join(folder, 'page.html');
  writeFileSync(file, slidePage(theme, sections));
  await page.goto(pathToFileURL(file).href);
}

test.each(ownThemes)(
  'every drawing fits its slide in %s',
  async (theme) => {
    await show(theme, slides);
    const { findings } = await measureDeck(page);
    expect(findings).toEqual([]);
  },
  60_000,
);

test('long words make a drawing smaller, never fuller than its slide', async () => {
  const long = 'a sentence that is much longer than what a box of a drawing should hold on a slide of a talk';
  const text = `---\ntitle: T\nslides: {}\n---\n\n{{< slide id="a" class="layout-fork" >}}\n\n## Head\n\n- **Cause** ${long}\n  - reduce **${long}**\n  - improve **${long}**\n  - change **${long}**\n`;
  const deck = await renderDeck(readDeck(text, demo), { drawDiagrams: false });
  await show('paper', deck.slides);
  const { findings, scaled } = await measureDeck(page);
  expect(findings).toEqual([]);
  expect(scaled).toEqual(['a']);
}, 60_000);

test('in grey the two sides of a pair differ by more than their colour', async () => {
  await show(
    'paper',
    slides.filter(({ id }) => id === 'paths' || id === 'overlap'),
  );
  const looks = await page.evaluate(() => ({
    ways: [...document.querySelectorAll('#paths .branches path:not(.unchanged)')].map(
      (path) => getComputedStyle(path).strokeDasharray,
    ),
    sets: [...document.querySelectorAll('#overlap .set')].map((set) => getComputedStyle(set).borderTopStyle),
  }));
  expect(new Set(looks.ways).size).toBe(2);
  expect(looks.sets).toEqual(['solid', 'dashed']);
}, 60_000);

test('arrows by order are nearly as tall as each other: who reads no note reads no ratio', async () => {
  const text = `---\ntitle: T\nslides: {}\n---\n\n{{< slide id="a" class="layout-order" >}}\n\n## Head\n\n- ↑ **readers**\n- others\n\nNote: order only\n`;
  const deck = await renderDeck(readDeck(text, demo), { drawDiagrams: false });
  await show('paper', deck.slides);
  const tall = await page.evaluate(() =>
    [...document.querySelectorAll('#a .way')].map((way) => way.getBoundingClientRect().height),
  );
  expect(tall).toHaveLength(2);
  expect(tall[0]! / tall[1]!).toBeGreaterThan(1.2);
  expect(tall[0]! / tall[1]!).toBeLessThan(1.4);
}, 60_000);

test('a long number never stands under the picture beside it', async () => {
  const text =
    '---\ntitle: T\nslides: {}\n---\n\n{{< slide id="a" class="layout-heroes" >}}\n\n## Head\n\n- **7\u00a0694\u00a0514** commercially insured adults\n';
  const deck = await renderDeck(readDeck(text, demo), { drawDiagrams: false });
  await show('paper', deck.slides);
  await measureDeck(page);
  const [number, plate, canvas] = await page.evaluate(() => {
    const range = document.createRange();
    range.selectNodeContents(document.querySelector('#a .num')!);
    return [
      range.getBoundingClientRect().right,
      document.querySelector('#a .plate')?.getBoundingClientRect().left ?? 0,
      document.querySelector('#a li')!.getBoundingClientRect().right,
    ];
  });
  expect(number).toBeLessThan(plate!);
  expect(plate).toBeLessThan(canvas!);
}, 60_000);

test('what stands over and under two panels has a row of its own, and the words are on the panels', async () => {
  const text =
    '---\ntitle: T\nslides: {}\n---\n\n{{< slide id="a" class="layout-sentence pair backward" >}}\n\n<div class="before">\n\nFerries cross the strait\n\n</div>\n\n## **Pilots avoid the bank of the northern bay** because *it moves with every storm of the winter*\n\n<div class="after">\n\nThese storms come each year\n\n</div>\n';
  const deck = await renderDeck(readDeck(text, demo), { drawDiagrams: false });
  await show('paper', deck.slides);
  const { findings } = await measureDeck(page);
  expect(findings).toEqual([]);
  const [before, panels, after, first, second] = await page.evaluate(() =>
    ['.before', '.scene', '.after', 'h2 > strong', 'h2 > em'].map((name) => {
      const { top, bottom, left, right } = document.querySelector(`#a > ${name}`)!.getBoundingClientRect();
      return { top, bottom, left, right };
    }),
  );
  expect(before!.bottom).toBeLessThanOrEqual(panels!.top);
  expect(panels!.bottom).toBeLessThanOrEqual(after!.top);
  for (const side of [first!, second!]) {
    expect(side.top).toBeGreaterThan(panels!.top);
    expect(side.bottom).toBeLessThan(panels!.bottom);
  }
  expect(second!.left - first!.right).toBeGreaterThan(140);
}, 60_000);
