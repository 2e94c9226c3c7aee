import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';
import { startServer } from '../../src/present/server.ts';
import { deck, openSlides, site } from '../support/present.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser();
});
afterAll(() => open.close());

const bench = 'content/slides/tides/index.md';
const text = deck(
  '{{< slide id="title" class="layout-title" >}}\n\n# Tides\n\n<div class="authors">\n\nAda Marin\n\n</div>',
  '{{< slide id="claim" class="layout-statement" >}}\n\n## Mixing follows the spring tide',
  '{{< slide id="links" class="layout-links" >}}\n\n## More\n\n- **Code** [example.org](https://example.org)',
);

const desk = { width: 1280, height: 720 };
const phone = { width: 390, height: 844, isMobile: true, hasTouch: true };
const turned = { width: 844, height: 390, isMobile: true, hasTouch: true };

async function show(viewport: Parameters<Page['setViewport']>[0], markdown = text): Promise<Page> {
  const folder = site({ [bench]: markdown });
  const server = await startServer({ root: join(folder, bench), port: 0 });
  onTestFinished(() => server.close());
  const page = await open.page();
  onTestFinished(() => page.close());
  await page.setViewport(viewport);
  await openSlides(page, server.url);
  return page;
}

test('in the overview every slide lies in a frame of its own size, the current one in the accent', async () => {
  const page = await show(desk);
  await page.keyboard.press('o');
  await page.waitForSelector('.reveal.overview');
  const frames = await page.$$eval('.slides > section', (sections) =>
    sections.map((element) => {
      const { width, height, left, top } = element.getBoundingClientRect();
      return {
        size: [Math.round(width), Math.round(height)],
        place: `${Math.round(left)} ${Math.round(top)}`,
      };
    }),
  );
  expect(frames.map(({ size }) => size)).toEqual(frames.map(() => [320, 180]));
  expect(new Set(frames.map(({ place }) => place)).size).toBe(frames.length);
  const outline = await page.$eval('section.present', (element) => getComputedStyle(element).outlineStyle);
  expect(outline).toBe('solid');
});

/** What the fit script wrote on the title, and how the slides are laid out. */
const fitted = (page: Page) =>
  page.evaluate(() => ({
    scrolls: document.querySelector('.reveal-scroll') !== null,
    title: (document.querySelector('#title') as HTMLElement).style.getPropertyValue('--fit-title'),
    display: [...document.querySelectorAll('.slides section')].map((each) => getComputedStyle(each).display),
    roles: document.querySelectorAll('.slides section[role]').length,
  }));

test('a phone scrolls through slides in their own layout, and turning it leaves them fitted', async () => {
  const page = await show(phone);
  const grids = ['grid', 'grid', 'grid'];
  expect(await fitted(page)).toEqual({ scrolls: true, title: '1.5', display: grids, roles: 0 });
  await page.setViewport(turned);
  await page.waitForFunction(() => !document.querySelector('.reveal-scroll'));
  expect(await fitted(page)).toMatchObject({ scrolls: false, title: '1.5', roles: 0 });
  await page.setViewport(phone);
  await page.waitForSelector('.reveal-scroll');
  expect(await fitted(page)).toEqual({ scrolls: true, title: '1.5', display: grids, roles: 0 });
});

test('the small previews of the speaker view show one fitted slide each', async () => {
  const page = await show(desk);
  const speaker = await open.page();
  onTestFinished(() => speaker.close());
  // So narrow that Reveal would let the second preview scroll.
  await speaker.setViewport({ width: 800, height: 600 });
  await speaker.goto(new URL('speaker', page.url()).href);
  for (const name of ['now', 'next']) {
    const frame = await speaker.waitForFrame((each) => each.url().includes(`preview=${name}`));
    await frame.waitForSelector('html[data-pubdeck-ready]');
    const { scrolls, title } = await frame.evaluate(() => ({
      scrolls: document.querySelector('.reveal-scroll') !== null,
      title: (document.querySelector('#title') as HTMLElement).style.getPropertyValue('--fit-title'),
    }));
    expect([name, scrolls, title]).toEqual([name, false, '1.5']);
  }
});

test('who tabs to a link sees where the focus is', async () => {
  const page = await show(desk);
  await page.keyboard.press('End');
  await page.waitForSelector('#links.present');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement!);
    return [document.activeElement!.textContent, outlineStyle, outlineWidth];
  });
  expect(outline).toEqual(['example.org', 'solid', '3px']);
});

test('r-fit-text is as wide as its box, and no wider after its slide has been away', async () => {
  const words =
    '<h2 class="r-fit-text">BIG WORD</h2>\n\n<p class="r-fit-text">a longer line that is set as wide</p>';
  const others = Array.from({ length: 8 }, (_, index) => `## Slide ${index}\n\nwords`);
  const page = await show(desk, deck('## First', words, ...others));
  const widths = () =>
    page.$$eval('.r-fit-text', (all) =>
      all.map((element) => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return Math.round(range.getBoundingClientRect().width);
      }),
    );
  const go = async (slide: number) => {
    await page.evaluate(
      (at) => (window as never as { Reveal: { slide(h: number): void } }).Reveal.slide(at),
      slide,
    );
    await new Promise((done) => setTimeout(done, 500));
  };
  await go(1);
  const first = await widths();
  for (const width of first) expect(width).toBeGreaterThan(1050);
  for (const width of first) expect(width).toBeLessThanOrEqual(1136);
  await go(8);
  await page.evaluate(() => (window as never as { Reveal: { slide(h: number): void } }).Reveal.slide(1));
  expect(await widths()).toEqual(first);
  await go(8);
  await go(1);
  expect(await widths()).toEqual(first);
});
