import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';
import { drawChart } from '../../src/layouts/chart/draw-chart.ts';
import { drawQr } from '../../src/layouts/kit/qr.ts';
import { measureDeck } from '../../src/theme/fit.ts';
import { ownThemes } from '../../src/theme/load.ts';
import { slide, slidePage } from '../support/theme-page.ts';

// The package is CommonJS with a default export inside.
const decode = jsqr as unknown as typeof jsqr.default;
let opened: OpenBrowser;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'pubdeck-look-'));

beforeAll(async () => {
  opened = await openBrowser();
  page = await opened.page();
});
afterAll(() => opened.close());

async function show(html: string): Promise<void> {
  const file = join(folder, 'page.html');
  writeFileSync(file, html);
  await page.goto(pathToFileURL(file).href);
}

const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

describe('QR code', () => {
  it.each([
    'https://doi.org/10.5555/example.2024',
    `https://example.org/${'a-long-path/'.repeat(12)}?q=1&r="2"`,
  ])('is read by an independent reader from the picture of a dark slide: %s', async (url) => {
    await show(
      slidePage('ink', [
        slide('links', 'links', `<h2>Read</h2>${list('x')}<figure class="qr">${drawQr(url)}</figure>`),
      ]),
    );
    const { width, height, data } = PNG.sync.read(Buffer.from(await page.screenshot()));
    expect(decode(new Uint8ClampedArray(data), width, height)?.data).toBe(url);
  });

  it('has four modules of quiet and a text alternative', () => {
    const svg = drawQr('https://example.org/?a=1&b=2');
    const size = Number(/viewBox="0 0 (\d+)/.exec(svg)![1]);
    const [, x, y] = /d="M(\d+) (\d+)h\d+v1h-\d+z[^"]*"\/><\/svg>$/.exec(svg)!;
    expect([Number(x), Number(y)]).toEqual([4, 4]);
    expect((size - 8 - 21) % 4).toBe(0);
    expect(svg).toContain('aria-label="QR code: https://example.org/?a=1&amp;b=2"');
  });
});

describe('fit', () => {
  const chart = drawChart(
    'bars',
    {
      head: ['Tide', 'Share'],
      rows: [
        ['Neap', '12%'],
        ['Spring', '61%'],
      ],
    },
    { title: 'x', id: 'c' },
  )!;
  const clean = [
    slide(
      'title',
      'title',
      '<h1>Tidal Mixing</h1><div class="subtitle"><p>A Year of Turbulence</p></div><div class="authors"><p>Ada Marin</p></div><div class="venue"><p>2024</p></div>',
    ),
    slide(
      'takeaway',
      'statement',
      '<div class="kicker">Takeaway</div><h2>Mixing in the strait is set by the spring tide, not by the wind</h2>',
    ),
    slide('points', 'points', `<h2>Existing records last only a few days</h2>${list('One', 'Two', 'Three')}`),
    slide(
      'figures',
      'figures',
      `<h2>In numbers</h2>${list('<strong>14</strong> moorings', '<strong>8,760</strong> hours', '<strong>3.2 m/s</strong> current')}`,
    ),
    slide(
      'chart',
      'chart',
      `<h2>Dissipation rises</h2>${chart}<div class="caption"><p>From neap to spring.</p></div>`,
    ),
    slide(
      'compare',
      'compare',
      `<h2>Two views</h2><h3>One</h3>${list('a', 'b')}<h3>Other</h3>${list('c', 'd')}`,
    ),
    slide('quote', 'quote', '<blockquote><p>The sea holds one in its net of wonder.</p></blockquote>'),
    slide('code', 'code', '<h2>Code</h2><pre><code>print(1)</code></pre>'),
    slide('steps', 'steps', '<h2>How</h2><ol><li>One</li><li>Two</li></ol>'),
    slide(
      'table',
      'table',
      '<h2>Table</h2><table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    ),
  ];

  it.each(ownThemes)('finds nothing on clean slides of %s', async (theme) => {
    await show(slidePage(theme, clean));
    const report = await measureDeck(page);
    expect(report.findings).toEqual([]);
    expect(report.scaled).toEqual([]);
    expect(report.slides).toBe(clean.length);
  });

  it('measures in the very fonts that it chooses: a long statement asks for another weight', async () => {
    const words =
      'A whole sentence is read and not looked at, so it is set in book weight over the full measure, '.repeat(
        3,
      );
    await show(slidePage('paper', [slide('long', 'statement', `<h2>${words}</h2>`)]));
    const height = (): Promise<number> =>
      page.evaluate(() => document.querySelector('h2')?.getBoundingClientRect().height ?? 0);
    const weight = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.querySelector('h2') as Element).fontWeight);
    expect(await weight()).toBe('600');
    await measureDeck(page);
    const measured = await height();
    expect(await weight()).toBe('400');
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => document.fonts.status)).toBe('loaded');
    expect(await height()).toBe(measured);
  });

  it('sets r-fit-text as wide as its box, as high as the slide at most', async () => {
    await show(
      slidePage('plain', [
        '<section id="a" class="slide"><h2 class="r-fit-text">BIG WORD</h2></section>',
        '<section id="b" class="slide"><h2 class="r-fit-text">I</h2><p>and words</p></section>',
      ]),
    );
    const { findings } = await measureDeck(page);
    expect(findings).toEqual([]);
    const [wide, high] = await page.$$eval('.r-fit-text', (all) =>
      all.map((element) => element.getBoundingClientRect()).map(({ width, height }) => [width, height]),
    );
    expect(wide![0]).toBeGreaterThan(1050);
    expect(high![1]).toBeLessThan(640);
  });

  it('makes room on a slide that is a little too full', async () => {
    const items = Array.from(
      { length: 6 },
      (_, index) =>
        `Point ${index}: a sentence of some length that goes on for more than one line of the slide`,
    );
    await show(slidePage('paper', [slide('full', 'points', `<h2>A full slide</h2>${list(...items)}`)]));
    const before = await measureDeck(page, { adjust: false });
    expect(before.findings.map(({ code }) => code)).toContain('overflow');
    const after = await measureDeck(page);
    expect(after.findings).toEqual([]);
  });

  it('reports a slide that cannot fit, with element and pixels, and cuts nothing', async () => {
    const items = Array.from(
      { length: 30 },
      (_, index) =>
        `Point ${index}: a sentence of some length that goes on for more than one line of the slide`,
    );
    await show(slidePage('paper', [slide('full', 'points', `<h2>Far too full</h2>${list(...items)}`)]));
    const { findings } = await measureDeck(page);
    const overflow = findings.find(({ code }) => code === 'overflow')!;
    expect(overflow).toMatchObject({ slide: 1, id: 'full', selector: '#full > ul' });
    expect(overflow.pixels).toBeGreaterThan(500);
    expect(findings.map(({ code }) => code)).not.toContain('small-text');
    expect(await page.$eval('#full', (section) => (section as HTMLElement).innerText)).toContain('Point 29');
  });

  it('counts the lines of a heading that stand below its squeezed box', async () => {
    const squeezed =
      '<h2 style="height:30px;min-height:0">We make the data available under a research use agreement of two years</h2><p>Text</p>';
    await show(slidePage('campus', [slide('squeezed', 'links', squeezed)]));
    const { findings } = await measureDeck(page);
    expect(findings.map(({ id, code }) => `${id} ${code}`)).toContain('squeezed overlap');
  });

  it('finds small text, a wide table, a long heading and things on one another', async () => {
    await show(
      slidePage('plain', [
        slide('small', 'points', `<h2>Small</h2>${list('<span style="font-size:15px">tiny</span>')}`),
        slide(
          'wide',
          'table',
          `<h2>Wide</h2><table><tr>${`<td>${'x'.repeat(20)}</td>`.repeat(12)}</tr></table>`,
        ),
        slide('long', 'table', `<h2>${'A heading of very many words '.repeat(12)}</h2><p>Text</p>`),
        slide('over', 'points', '<h2>Over</h2><p style="margin-top:-60px">On top</p>'),
      ]),
    );
    const { findings } = await measureDeck(page);
    const found = findings.map(({ id, code }) => `${id} ${code}`);
    expect(found).toEqual(
      expect.arrayContaining(['small small-text', 'wide overflow', 'long heading-lines', 'over overlap']),
    );
    expect(findings.find(({ id }) => id === 'small')?.pixels).toBe(15);
  });

  it('takes one size for all big numbers of a slide', async () => {
    await show(
      slidePage('paper', [
        slide(
          'f',
          'figures',
          `<h2>In numbers</h2>${list('<strong>1,234,567,890</strong> words', '<strong>3</strong> languages', '<strong>12%</strong> share')}`,
        ),
      ]),
    );
    expect((await measureDeck(page)).findings).toEqual([]);
    const sizes = await page.$$eval('#f strong', (all) => all.map((each) => getComputedStyle(each).fontSize));
    expect(new Set(sizes).size).toBe(1);
  });
});
