import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportDeck } from '../../src/export/export-deck.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deckOf, sampleParts } from '../support/decks.ts';
import { unzip } from '../support/unzip.ts';

const shared = sharedBrowser();
const folder = mkdtempSync(join(tmpdir(), 'pubdeck-print-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const deck = deckOf(sampleParts);
const theme = loadTheme('paper', { text: deck.slides.map(({ text }) => text).join('') });
const date = new Date('2024-05-01T12:00:00Z');

describe('export of a deck', () => {
  it('writes every file that is asked for, with what it holds', async () => {
    const out = join(folder, 'all');
    const result = await exportDeck(
      deck,
      theme,
      { to: ['pdf', 'card', 'html', 'text', 'webp'], out, date, scale: 0.25 },
      shared.open,
    );
    expect(result).toMatchObject({ exit: 'done', problems: [] });
    expect(readdirSync(out).sort()).toEqual([
      'card.png',
      'index.html',
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `slide-00${number}.webp`),
      'slides.pdf',
      'slides.pdfpc',
      'transcript.html',
    ]);
    expect(result.outputs.find(({ kind }) => kind === 'pdf')).toMatchObject({ slides: 8, pages: 8 });
    const card = readFileSync(join(out, 'card.png'));
    expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
    const pdfpc = JSON.parse(readFileSync(join(out, 'slides.pdfpc'), 'utf8'));
    expect(pdfpc.pages[0]).toEqual({
      idx: 0,
      label: '1',
      overlay: 0,
      note: 'We followed one strait for a whole year.',
    });
    const html = readFileSync(join(out, 'index.html'), 'utf8');
    expect(Buffer.byteLength(html)).toBeLessThan(2_500_000);
    expect(html).toMatch(/default-src 'none'; script-src 'sha256-/);
    expect(
      html
        .replace(/<script>[\s\S]*?<\/script>/g, '')
        .match(/(?:src|href)="(?!data:|#|https:\/\/(?:example|doi)\.org)[^"]*"/g),
    ).toBeNull();
  });

  it('leaves the old file whole where content would be lost, and writes the others', async () => {
    const out = join(folder, 'loss');
    const first = await exportDeck(deck, theme, { to: ['pdf'], out, date }, shared.open);
    expect(first.exit).toBe('done');
    const before = readFileSync(join(out, 'slides.pdf'));
    const broken = deckOf([...sampleParts, { html: '<h2>Last</h2><p style="display:none">secret</p>' }]);
    const result = await exportDeck(broken, theme, { to: ['pdf', 'text'], out, date }, shared.open);
    expect(result.exit).toBe('loss');
    expect(result.problems[0]).toMatchObject({ code: 'content-lost', slide: 9 });
    expect(readFileSync(join(out, 'slides.pdf')).equals(before)).toBe(true);
    expect(result.outputs.map(({ kind }) => kind)).toEqual(['text']);
    expect(readdirSync(out).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('draws no picture of a slide that hides words, unless told to', async () => {
    const out = join(folder, 'hidden');
    const broken = deckOf([{ html: '<h1>A</h1><p style="display:none">secret</p>' }]);
    const options = { to: ['png', 'card'] as const, out, scale: 0.2 };
    const result = await exportDeck(broken, theme, options, shared.open);
    expect([result.exit, result.outputs]).toEqual(['loss', []]);
    const allowed = await exportDeck(broken, theme, { ...options, allowLoss: true }, shared.open);
    expect([allowed.exit, allowed.outputs.map(({ kind }) => kind)]).toEqual(['done', ['png', 'card']]);
    expect(allowed.problems).toMatchObject([{ severity: 'warning', excerpt: 'secret' }]);
  });

  it('makes the other layouts where one would lose something', async () => {
    const out = join(folder, 'layouts');
    const noted = deckOf([{ html: '<h1>A</h1>', notes: 'A sign \u{12000}' }]);
    const options = { to: ['handout'] as const, layouts: ['notes', '4'] as const, out };
    const result = await exportDeck(noted, theme, options, shared.open);
    expect(result.exit).toBe('loss');
    expect(readdirSync(out)).toEqual(['handout-4.pdf']);
  });

  it('stops within its budget and on Ctrl-C', async () => {
    const out = join(folder, 'late');
    await expect(
      exportDeck(deck, theme, { to: ['pdf'], out, timeout: 1 }, shared.open),
    ).rejects.toMatchObject({ exit: 'timeout' });
    await expect(
      exportDeck(deck, theme, { to: ['pdf'], out, signal: AbortSignal.abort() }, shared.open),
    ).rejects.toMatchObject({ exit: 'stopped' });
    writeFileSync(join(folder, 'file'), '');
    await expect(
      exportDeck(deck, theme, { to: ['text'], out: join(folder, 'file') }, shared.open),
    ).rejects.toMatchObject({ exit: 'input' });
  });

  it('makes a PowerPoint file of native parts, the same bytes each time', async () => {
    const out = join(folder, 'pptx');
    const make = async (): Promise<Buffer> => {
      await exportDeck(deck, theme, { to: ['pptx'], out, date }, shared.open);
      return readFileSync(join(out, 'slides.pptx'));
    };
    const bytes = await make();
    expect((await make()).equals(bytes)).toBe(true);
    const parts = await unzip(bytes);
    const slide = (number: number): string => parts.get(`ppt/slides/slide${number}.xml`) ?? '';
    const words = (xml: string): string =>
      [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join(' ');
    for (const [index, { title }] of deck.slides.entries()) {
      expect(slide(index + 1)).toContain('<p:ph');
      expect(words(slide(index + 1)).replace(/\s+/g, ' ')).toContain(title);
    }
    // The properties of a paragraph may stand only at its beginning.
    expect(slide(2)).not.toMatch(/<\/a:r><a:pPr/);
    expect(slide(4)).toContain('<a:tbl>');
    expect(words(slide(4))).toMatch(/Season.*Rate.*Winter.*3\.1/);
    expect(slide(5)).toContain('descr="Aerial view of the strait"');
    expect(parts.get('ppt/slides/_rels/slide2.xml.rels')).toContain('https://example.org/models');
    expect(words(parts.get('ppt/notesSlides/notesSlide1.xml') ?? '')).toContain('We followed one strait');
    expect(parts.get('ppt/theme/theme1.xml')).toContain(theme.colours.accent.slice(1).toUpperCase());
    expect(parts.get('ppt/presentation.xml')).toMatch(/cx="12192000" cy="6858000"/);
  });
});
