import { describe, expect, it } from 'vitest';
import { pdfFacts } from '../../scripts/support/pdf-facts.mjs';
import { printHandout } from '../../src/export/print-handout.ts';
import { printSlides } from '../../src/export/print-slides.ts';
import { diagramFigure } from '../../src/html/diagram.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deckOf } from '../support/decks.ts';
import { readPdf } from '../support/read-pdf.ts';

const shared = sharedBrowser();
const theme = loadTheme('paper');

describe('what a screen reader meets', () => {
  it('is the body of each list item, paragraphs, and no rules or marks', async () => {
    const deck = deckOf([
      { html: '<div class="kicker">Gap</div><h2>Title</h2><ul><li>One</li><li>Two <b>bold</b></li></ul>' },
    ]);
    const { pdf } = await printSlides(deck, theme, shared.open);
    const [page] = (await pdfFacts(pdf)).pages;
    const tags = page!.tags.filter(({ role }) => role !== 'NonStruct' && role !== 'Document');
    expect(tags.map(({ role, text }) => `${role} ${text.replace(/\s+/g, ' ').trim()}`)).toEqual([
      'Sect Gap Title One Two bold',
      'P Gap',
      'H1 Title',
      'L One Two bold',
      'LI One',
      'LBody One',
      'LI Two bold',
      'LBody Two bold',
    ]);
    expect(tags.every(({ text }) => text.trim() !== '')).toBe(true);
  });

  it('is every cell of a table under its head, also an empty one', async () => {
    const row = '<tr><td>Winter</td><td></td><td>90</td></tr>';
    const deck = deckOf([
      {
        classes: ['layout-table'],
        html: `<h2>Rates</h2><table><thead><tr><th>Season</th><th>Rate</th><th>Days</th></tr></thead><tbody>${row}</tbody></table>`,
      },
      { html: '<h2>One head</h2><table><tbody><tr><th>Only</th></tr><tr><td>x</td></tr></tbody></table>' },
    ]);
    const { pdf, report } = await printSlides(deck, theme, shared.open);
    const facts = await pdfFacts(pdf);
    expect(facts.pages[0]!.tags.filter(({ role }) => role === 'TD')).toHaveLength(3);
    expect([facts.headers, facts.headersWithScope]).toEqual([4, 4]);
    expect(report.accessible).toBe(true);
  });

  it('is a table whose rows differ, without the promise of PDF/UA', async () => {
    const html = '<h2>T</h2><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>';
    const { report } = await printSlides(deckOf([{ html }]), theme, shared.open);
    expect(report.tags.failures).toEqual(['A table has rows of different lengths.']);
    const spans = '<h2>T</h2><table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></table>';
    expect((await printSlides(deckOf([{ html: spans }]), theme, shared.open)).report.accessible).toBe(true);
  });

  it('is the words of a diagram', async () => {
    const svg =
      '<svg aria-hidden="true" viewBox="0 0 200 40" width="200" height="40"><text x="5" y="30">Sea</text></svg>';
    const figure = diagramFigure('graph TD\n  A[Sea] --> B[Air]', svg);
    const { pdf } = await printSlides(deckOf([{ html: `<h2>D</h2>${figure}` }]), theme, shared.open);
    const figures = (await pdfFacts(pdf)).pages[0]!.tags.filter(({ role }) => role === 'Figure');
    expect(figures).toHaveLength(1);
    expect(figures[0]!.alt).toMatch(/Sea.*Air/);
  });

  it('is each slide by its name and in its language, an empty one among them', async () => {
    const deck = deckOf([
      { id: 'a', html: '<h1>First</h1>' },
      { id: 'b', html: '', title: 'Empty' },
      { id: 'c', html: '<h2>Dritte</h2>', attributes: { lang: 'de' } },
    ]);
    const { pdf } = await printSlides(deck, theme, shared.open);
    const source = Buffer.from(pdf);
    const { headings } = { headings: (await pdfFacts(pdf)).pages.map(({ tags }) => tags[1]?.role) };
    expect(headings).toEqual(['Sect', undefined, 'Sect']);
    expect(source.length).toBeGreaterThan(0);
    const handout = await readPdf((await printHandout(deck, theme, shared.open, { layout: '2' })).pdf);
    expect(handout.outline.map(({ title, page }) => [title, page])).toEqual([
      ['First', 2],
      ['Empty', 2],
      ['Dritte', 3],
    ]);
  });
});
