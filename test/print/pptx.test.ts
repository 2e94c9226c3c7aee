import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDeck } from '../../src/html/open-deck.ts';
import { printPptx } from '../../src/print/pptx.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from './browser.ts';
import { deckOf } from './decks.ts';
import { unzip } from './unzip.ts';

const shared = sharedBrowser();
const date = new Date('2024-05-01T12:00:00Z');
const textOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>|<\/a:p>/g)].map(([, text]) => text ?? '\n').join('');

describe('PowerPoint file', () => {
  let parts: ReadonlyMap<string, string>;
  const slide = (number: number): string => parts.get(`ppt/slides/slide${number}.xml`) ?? '';
  beforeAll(async () => {
    const file = fileURLToPath(new URL('../fixtures/layouts/index.md', import.meta.url));
    const { rendered, theme } = await openDeck(file);
    parts = await unzip((await printPptx(rendered, theme, shared.open, { date })).pptx as Buffer);
  });

  it('draws the rules, marks and discs of the theme as shapes behind the words', () => {
    const count = (number: number, shape: string): number =>
      slide(number).split(`prst="${shape}"`).length - 1;
    // A rule and a mark above each of three points, three discs and two lines between them beside three steps.
    expect(slide(3).split('name="decoration').length - 1).toBe(6);
    expect([count(12, 'ellipse'), slide(12).split('name="decoration').length - 1]).toEqual([3, 5]);
    expect(slide(12).indexOf('name="decoration 1"')).toBeLessThan(slide(12).indexOf('<a:t>'));
  });

  it('keeps a formula in the line that it stands in', () => {
    expect(textOf(slide(12))).toContain('Dissipation was fitted to the spectra E(k) ∝ k−5/3\n');
  });

  it('gives every shape of a slide a number of its own, and a title where it stands', () => {
    for (let number = 1; number <= 15; number++) {
      const ids = [...slide(number).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    // As narrow as its balanced lines: the slide has 1060 px, the words take 702.
    const [, width] = /type="title"[\s\S]*?<a:ext cx="(\d+)"/.exec(slide(2)) ?? [];
    expect(Number(width) / 9525).toBeGreaterThan(700);
    expect(Number(width) / 9525).toBeLessThan(800);
  });
});

it('takes the first heading of any level for the title, and words in no paragraph along', async () => {
  const deck = deckOf([
    { html: '<h4>Fourth level</h4>Loose <b>words</b><p>And a paragraph</p>', classes: [] },
  ]);
  const { pptx } = await printPptx(deck, loadTheme('white'), shared.open, { date });
  const xml = (await unzip(pptx as Buffer)).get('ppt/slides/slide1.xml') ?? '';
  expect(/type="title"[\s\S]*?<a:t>([^<]*)/.exec(xml)?.[1]).toBe('Fourth level');
  for (const words of ['words', 'And a paragraph']) expect(textOf(xml)).toContain(words);
});
