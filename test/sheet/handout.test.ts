import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { printHandout } from '../../src/export/print-handout.ts';
import { transcriptHtml } from '../../src/export/transcript.ts';
import { openDeck } from '../../src/html/open-deck.ts';
import { squeeze } from '../../src/losses/reconcile.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deckOf, sampleParts } from '../support/decks.ts';
import { leftEdges, type OutlineItem, readPdf } from '../support/read-pdf.ts';

const shared = sharedBrowser();
const long = 'However, existing records last only a few days and miss the storms of winter. '.repeat(60);
const deck = deckOf(sampleParts.map((part) => (part.id === 'gap' ? { ...part, notes: long } : part)));
const theme = loadTheme('paper', { text: deck.slides.map(({ text }) => text).join('') });
const layouts = fileURLToPath(new URL('../fixtures/layouts/index.md', import.meta.url));
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

  it('writes a chart as its table in the transcript', async () => {
    const { rendered, theme: own } = await openDeck(layouts);
    const { pdf, report } = await printHandout(rendered, own, shared.open, { layout: 'text', date });
    expect(report.problems).toEqual([]);
    const words = squeeze((await readPdf(pdf)).texts.join('\n'));
    for (const cell of ['Neap', '12%', 'Spring', '61%']) expect(words).toContain(squeeze(cell));
    const html = await transcriptHtml(
      rendered,
      own,
      undefined,
      rendered.slides.find(({ classes }) => classes.includes('chart-bars'))?.id,
    );
    expect(html).toContain('<td>61%</td>');
    expect(html.slice(html.indexOf('<main>'))).not.toContain('<svg');
  });

  it('keeps eighty authors and a long title on the cover, off the first sheet', async () => {
    const authors = Array.from({ length: 80 }, (_, index) => `Maximiliana Featherstonehaugh-${index}`);
    const crowd = deckOf(sampleParts, {
      authors,
      title: 'A Very Long Title of a Very Long Paper '.repeat(4),
    });
    for (const [layout, paper] of [
      ['4', 'letter'],
      ['notes', 'a4'],
    ] as const) {
      const { pdf } = await printHandout(crowd, theme, shared.open, {
        layout,
        paper,
        date,
        citation: 'The end of it.',
      });
      const { texts, outline } = await readPdf(pdf);
      const first = (outline[0]?.page ?? 0) - 1;
      const cover = squeeze(texts.slice(0, first).join('\n'));
      for (const word of [authors[0], authors[79], 'The end of it.'])
        expect(cover).toContain(squeeze(word ?? ''));
      expect(squeeze(texts[first] ?? '')).not.toContain(squeeze('The end of it.'));
    }
  });

  it('tells the audience nothing of the time that is planned', async () => {
    const timed = deckOf([{ html: '<h1>A</h1>', notes: 'Words.</p><p>Planned time: 15 s' }]);
    const { pdf } = await printHandout(timed, theme, shared.open, { layout: 'notes', date });
    const words = (await readPdf(pdf)).texts.join('\n');
    expect(words).toContain('Words.');
    expect(words).not.toContain('Planned');
  });

  it('stops where a note or the cover would print blank, and names the place', async () => {
    const noted = deckOf([{ html: '<h1>A</h1>', notes: 'A sign \u{12000} of old' }]);
    await expect(printHandout(noted, theme, shared.open, { layout: 'notes', date })).rejects.toMatchObject({
      exit: 'loss',
      problems: [{ slide: 1, message: expect.stringMatching(/would print blank, \d+ px wide \(.*p\)/) }],
    });
    // Without its notes nothing of it is printed.
    expect((await printHandout(noted, theme, shared.open, { layout: '2', date })).report.lost).toBe(false);
  });

  it('binds at the side where the language begins', async () => {
    const edges = async (direction: 'ltr' | 'rtl'): Promise<number[]> => {
      const words = direction === 'rtl' ? 'الخلط' : 'Mixing';
      const deck = deckOf([{ html: `<h1>${words}</h1>` }], {
        direction,
        language: direction === 'rtl' ? 'ar' : 'en',
        title: words,
      });
      const { pdf } = await printHandout(deck, theme, shared.open, { layout: '2', duplex: true, date });
      return await leftEdges(pdf);
    };
    // The frame of the first sheet (the second page) is 172 mm wide on paper of 210 mm.
    const [, ltr = 0] = await edges('ltr');
    const [, rtl = 0] = await edges('rtl');
    expect(Math.round((ltr / 72) * 25.4)).toBe(14);
    expect(Math.round((rtl / 72) * 25.4)).toBe(24);
  });
});
