import { describe, expect, it } from 'vitest';
import { printHandout } from '../../src/print/handout.ts';
import { squeeze } from '../../src/print/reconcile.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from './browser.ts';
import { deckOf, sampleParts } from './decks.ts';
import { type OutlineItem, readPdf } from './read-pdf.ts';

const shared = sharedBrowser();
const long = 'However, existing records last only a few days and miss the storms of winter. '.repeat(60);
const deck = deckOf(sampleParts.map((part) => (part.id === 'gap' ? { ...part, notes: long } : part)));
const theme = loadTheme('paper', { text: deck.slides.map(({ text }) => text).join('') });
const date = new Date('2024-05-01T12:00:00Z');
const a4 = [595, 842];
const letter = [612, 792];
const titles = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ title, items: inner }) => [title, ...titles(inner)]);

describe('handouts', () => {
  it.each([
    ['2', 'a4', 1 + 4, a4],
    ['3', 'letter', 1 + 3, letter],
    ['4', 'a4', 1 + 2, [...a4].reverse()],
    ['6', 'letter', 1 + 2, letter],
    ['9', 'a4', 1 + 1, [...a4].reverse()],
  ] as const)(
    '%s slides a sheet on %s: whole, tagged, bookmarked, linked',
    async (layout, paper, pages, size) => {
      const { pdf, report } = await printHandout(deck, theme, shared.open, {
        layout,
        paper,
        date,
        citation: 'Marin & Lindqvist (2024).',
      });
      const read = await readPdf(pdf);
      expect(read.pages).toBe(pages);
      for (const found of read.sizes) expect(found.map((side) => Math.round(side))).toEqual(size);
      expect(titles(read.outline)).toEqual(deck.slides.map(({ title }) => title));
      expect(report.tags.counts).toMatchObject({ Sect: 9, Table: 1, TH: 2, TD: 4, L: 3, LI: 5, Link: 3 });
      expect(read.roles.flat().filter((role) => role === 'Table')).toHaveLength(1);
      expect(read.links.map(({ contents }) => contents)).toEqual([
        'doi.org/10.5555/example.2024',
        'the models',
        'the gap',
      ]);
      expect(report.accessible).toBe(true);
      // The bookmark leads to the sheet on which the slide stands.
      const last = read.outline.at(-1)?.items.at(-1);
      expect(squeeze(read.texts[(last?.page ?? 1) - 1] ?? '')).toContain(squeeze('Reading the record'));
    },
  );

  it('lets long notes flow on, whole', async () => {
    const { pdf } = await printHandout(deck, theme, shared.open, { layout: 'notes', date });
    const read = await readPdf(pdf);
    const words = squeeze(read.texts.join('\n'));
    expect(words.split(squeeze('miss the storms of winter')).length - 1).toBe(60);
    expect(read.pages).toBeGreaterThan(4);
    expect(read.texts[0]).toContain('Tidal Mixing');
  });

  it('is a readable transcript as text', async () => {
    const { pdf } = await printHandout(deck, theme, shared.open, { layout: 'text', date, pages: '2-4' });
    const read = await readPdf(pdf);
    const words = squeeze(read.texts.join('\n'));
    for (const text of ['Moored profilers were too costly', 'Winter', 'miss the storms'])
      expect(words).toContain(squeeze(text));
    expect(words).not.toContain(squeeze('Reading the record'));
  });
});
