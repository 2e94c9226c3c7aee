import { describe, expect, it } from 'vitest';
import { printSlides } from '../../src/export/print-slides.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deckOf } from '../support/decks.ts';
import { readPdf } from '../support/read-pdf.ts';

const shared = sharedBrowser();
const theme = loadTheme('plain');
const link = (href: string, words = href): string => `<p><a href="${href}">${words}</a></p>`;
const deck = (more = {}) =>
  deckOf(
    [
      {
        id: 'first',
        html: `<h1>A</h1>${link('/posts/tides/')}${link('#/last')}${link('#/2')}${link('#/1/1')}`,
      },
      { id: 'up', stack: 1, html: '<h2>B</h2>' },
      { id: 'down', stack: 1, html: `<h2>C</h2>${link('//example.org/x')}${link('asset/data.csv')}` },
      { id: 'last', html: `<h2>D</h2>${link('#/nowhere')}${link('mailto:a@example.org')}` },
    ],
    more,
  );

describe('links of a printed deck', () => {
  it('lead to slides by name and by number, and out of the site as whole addresses', async () => {
    const { pdf, report } = await printSlides(deck({ siteUrl: 'https://lab.example/' }), theme, shared.open);
    const { links } = await readPdf(pdf);
    expect(links.map(({ page, url, dest }) => [page, url ?? dest])).toEqual([
      [1, 'https://lab.example/posts/tides/'],
      [1, 4],
      [1, 4],
      [1, 3],
      [3, 'https://example.org/x'],
      [4, 'mailto:a@example.org'],
    ]);
    expect(report.problems.map(({ code, slide }) => [code, slide])).toEqual([
      ['link-plain', 3],
      ['link-plain', 4],
    ]);
    expect(report.accessible).toBe(true);
  });

  it('are plain text, and said, where there is nothing to lead to', async () => {
    const { pdf, report } = await printSlides(deck(), theme, shared.open, { pages: 'first' });
    const read = await readPdf(pdf);
    expect(read.links).toEqual([]);
    expect(read.texts[0]).toContain('/posts/tides/');
    expect(Buffer.from(pdf).includes('deck.invalid')).toBe(false);
    expect(report.problems).toHaveLength(4);
    expect(report.lost).toBe(false);
  });
});
