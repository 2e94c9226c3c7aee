import { expect, it } from 'vitest';
import { printHandout } from '../../src/export/print-handout.ts';
import { pagesOf } from '../../src/page/fill-pages.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deckOf, sampleParts } from '../support/decks.ts';
import { readPdf } from '../support/read-pdf.ts';

const shared = sharedBrowser();
const deck = deckOf(sampleParts);
const theme = loadTheme('paper', { text: deck.slides.map(({ text }) => text).join('') });
const date = new Date('2024-05-01T12:00:00Z');
const page = 263;
const gap = 7;

/** Share of each page, but the last, that slides and notes take. */
function fills(notes: readonly number[]): number[] {
  let carried = 0;
  return pagesOf(notes, page).map(({ first, count, width }) => {
    const own = notes.slice(first, first + count);
    const used = own.reduce(
      (sum, height) => sum + height,
      carried + count * ((width * 9) / 16) + (count - 1) * gap,
    );
    carried = Math.max(0, used - page);
    return Math.min(1, used / page);
  });
}

it.each([
  ['no notes', [0, 0, 0, 0, 0, 0, 0, 0]],
  ['short notes', [12, 15, 12, 20, 12, 15, 18, 12, 14]],
  ['long notes', [70, 65, 80, 75, 90, 60]],
  ['mixed notes', [0, 70, 12, 0, 95, 30, 0, 0, 45, 22, 60]],
])('pages of a notes handout are at least three quarters full: %s', (_, notes) => {
  for (const fill of fills(notes).slice(0, -1)) expect(fill).toBeGreaterThanOrEqual(0.75);
  expect(pagesOf(notes, page).reduce((sum, { count }) => sum + count, 0)).toBe(notes.length);
});

it('slides of a notes handout stay wide enough to read', () => {
  for (const { width } of pagesOf([0, 70, 12, 0, 95, 30, 400, 0, 45], page)) {
    expect(width).toBeGreaterThanOrEqual(121);
    expect(width).toBeLessThanOrEqual(172);
  }
});

it('the cover holds the abstract on one page, however long it is', async () => {
  const abstract = Array.from(
    { length: 90 },
    (_, index) => `Night ferries of line ${index + 1} kept to their times in all weathers.`,
  ).join(' ');
  const options = { layout: 'notes', paper: 'letter', date, citation: 'Marin & Lindqvist (2024).' } as const;
  const short = await printHandout(deck, theme, shared.open, {
    ...options,
    abstract: 'Night ferries kept to their times.',
  });
  const long = await printHandout(deck, theme, shared.open, { ...options, abstract });
  expect(long.pages).toBe(short.pages);
  const [cover = ''] = (await readPdf(long.pdf)).texts;
  expect(cover).toContain('Night ferries of line 1 kept');
  expect(cover).toContain('Marin & Lindqvist (2024).');
});

it('a handout without a cover begins with the first slide, tagged and bookmarked', async () => {
  const { pdf, report, pages } = await printHandout(deck, theme, shared.open, {
    layout: '2',
    date,
    cover: false,
  });
  const read = await readPdf(pdf);
  expect(pages).toBe(Math.ceil(deck.slides.length / 2));
  expect(read.outline[0]?.page).toBe(1);
  expect(report.accessible).toBe(true);
});
