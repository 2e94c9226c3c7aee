import { describe, expect, it } from 'vitest';
import { pdfpc } from '../../src/export/pdfpc.ts';
import { printSlides } from '../../src/export/print-slides.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deckOf } from '../support/decks.ts';
import { readPdf } from '../support/read-pdf.ts';

const shared = sharedBrowser();
const theme = loadTheme('plain');

describe('a page for each step', () => {
  const parts = [
    {
      notes: 'Say it slowly.',
      html: '<h2>T</h2><p class="fragment fade-out">goes</p><p class="fragment current-visible">once</p><p class="fragment highlight-red">stays</p><p class="fragment">comes</p>',
    },
    { html: '<h2>U</h2>' },
  ];

  it('shows what Reveal shows then', async () => {
    const { pdf, pagesOfSlide } = await printSlides(deckOf(parts), theme, shared.open, { steps: true });
    const { texts, labels } = await readPdf(pdf);
    expect(pagesOfSlide).toEqual([5, 1]);
    expect(labels).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '2']);
    expect(
      texts
        .slice(0, 5)
        .map((text) => ['goes', 'once', 'stays', 'comes'].filter((word) => text.includes(word))),
    ).toEqual([['goes', 'stays'], ['stays'], ['once', 'stays'], ['stays'], ['stays', 'comes']]);
  });

  it('gives the presenter console the note of the slide on each', () => {
    const { slides } = deckOf(parts);
    const { pages } = JSON.parse(pdfpc(slides, [5, 1]) ?? '{}') as {
      pages: { idx: number; note?: string }[];
    };
    expect(pages.map(({ idx, note }) => [idx, note])).toEqual([
      ...[0, 1, 2, 3, 4].map((idx) => [idx, 'Say it slowly.']),
      [5, undefined],
    ]);
  });

  it('holds on earlier pages what a later step covers', async () => {
    const stack = `<h2>T</h2><div class="r-stack"><p style="background:#fff">under</p><p class="fragment" style="background:#fff;width:600px">over and over</p></div>`;
    const deck = deckOf([{ html: stack }]);
    const at = await printSlides(deck, theme, shared.open, { steps: true });
    expect(at.report.problems).toEqual([]);
    // Steps that lie on one another have their pages anyway; others only with --steps.
    expect((await printSlides(deck, theme, shared.open)).pages).toBe(2);
    const laid = deckOf([
      {
        html: stack.replace('r-stack', 'stack').replaceAll('style="', 'style="position:absolute;top:200px;'),
      },
    ]);
    expect((await printSlides(laid, theme, shared.open, { steps: true })).report.problems).toEqual([]);
    await expect(printSlides(laid, theme, shared.open)).rejects.toMatchObject({ exit: 'loss' });
  });
});
