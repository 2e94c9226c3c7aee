import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sharedBrowser } from '../support/browser.ts';

const shared = sharedBrowser();
const css = readFileSync(new URL('../../themes/_hugo/slides.css', import.meta.url), 'utf8');

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="1400" height="700"/>')}`;
const title = `<h2>An Integrated Method for Understanding the Function of Macro-lithic Tools From a Cave</h2>
<div class="authors"><p>Isabella Caricola, Andrea Zupancich, Daniele Moscone, Giuseppina Mutri and 3 more</p></div>
<p><img src="${picture}" alt=""></p>`;
const recap = `<h2>What to take home</h2><ul>${'<li>J. Inv. Ocean. <a href="#">doi.org/10.5555/tides.and.their.very.long.address.of.2024.014</a></li>'.repeat(4)}</ul>`;

/** A slide as Reveal lays it out: what it holds, in the slide's pixels. */
async function boxesOn(layout: string, inner: string, { width, height, told, rtl = false }: Slide) {
  const page = await shared.open.page();
  try {
    await page.setContent(`<!doctype html><style>${css}</style>
<style>* { font-family: sans-serif; } .slides { position: relative; width: ${width}px; height: ${height}px; font-size: 42px; }
section { position: absolute; width: 100%; } ${rtl ? '.slides { direction: rtl; }' : ''}</style>
<div class="reveal" ${told ? `style="--slide-width: ${width}px"` : ''}><div class="slides"><section class="${layout}">${inner}</section></div></div>`);
    return await page.evaluate(() => {
      const origin = document.querySelector('.slides')!.getBoundingClientRect();
      return [...document.querySelectorAll('section *')]
        .filter((one) => one.localName !== 'ul')
        .map((one) => {
          const range = document.createRange();
          range.selectNodeContents(one);
          const box = (one.localName === 'img' ? one : range).getBoundingClientRect();
          return {
            name: one.localName,
            left: box.left - origin.left,
            right: box.right - origin.left,
            bottom: box.bottom - origin.top,
          };
        });
    });
  } finally {
    await page.close();
  }
}

interface Slide {
  readonly width: number;
  readonly height: number;
  /** Themes since 2021 tell the width of their slides. */
  readonly told: boolean;
  readonly rtl?: boolean;
}

const slides: readonly (readonly [string, Slide])[] = [
  ['Reveal 4 and 5', { width: 1600, height: 900, told: true }],
  ['Reveal 3 of Academic', { width: 960, height: 700, told: false }],
];

test.each(slides)('%s: a title picture stands whole beside the words', async (_, slide) => {
  const boxes = await boxesOn('layout-title', title, slide);
  const image = boxes.find(({ name }) => name === 'img')!;
  expect(image.right).toBeLessThan(slide.width);
  for (const { name, right, bottom } of boxes) {
    expect(bottom, name).toBeLessThanOrEqual(slide.height);
    if (name === 'h2' || name === 'div') expect(right, name).toBeLessThanOrEqual(image.left);
  }
});

test.each(slides)('%s: an address stays in its card', async (_, slide) => {
  const boxes = await boxesOn('layout-recap', recap, slide);
  const cards = boxes.filter(({ name }) => name === 'li');
  for (const [index, link] of boxes.filter(({ name }) => name === 'a').entries()) {
    const next = cards[index + 1];
    expect(link.right).toBeLessThanOrEqual(index % 2 === 0 ? next!.left : slide.width);
    expect(link.bottom).toBeLessThanOrEqual(slide.height);
  }
});

test('a deck from right to left begins at the right', async () => {
  const slide = { ...slides[0]![1], rtl: true };
  const [heading] = await boxesOn('layout-points', '<h2>هوامش</h2>', slide);
  expect(heading!.right).toBeGreaterThan(1500);
});

test('holds no word that Tailwind takes for a class, or every page of a kit site gets other styles', () => {
  // The kit's Tailwind reads the site's layouts, where the styles stand, and has no use of its own for these.
  expect(css).not.toMatch(/\b(?:shrink|grow|border-collapse|outline|underline|uppercase|italic|truncate)\b/);
});
