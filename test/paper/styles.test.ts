import { describe, expect, test } from 'vitest';
import type { PaperFigure } from '../../src/paper/model.ts';
import { PaperPage } from '../support/paper-pdf.ts';
import { column, expectBox, left, read, right, twoColumns } from '../support/papers.ts';

const kept = (figures: readonly PaperFigure[]) => figures.map((figure) => [figure.number, figure.kept]);
const codes = (figure: PaperFigure | undefined) => figure?.doubts.map(({ code }) => code);

describe('what publishers draw round figures', () => {
  test('of a frame with figure and caption only the figure is cut', async () => {
    const page = twoColumns(1, 340);
    page.box(48, 60, 570, 320).plot(80, 70, 540, 280);
    page.text(56, 292, 'Figure 1. Dissipation over one tide.', { size: 8 });
    const { figures } = await read([page, twoColumns(2, 60), twoColumns(3, 60)]);
    expect(kept(figures)).toEqual([['1', true]]);
    expectBox(figures[0], [80, 70, 540, 280]);
  });

  test('a frame may be one object with the rule at the head of the page', async () => {
    const page = twoColumns(1, 340);
    page.outline([48, 42, 570, 43], [48, 60, 570, 320]).plot(80, 70, 540, 280);
    page.text(56, 292, 'Figure 1. Dissipation over one tide.', { size: 8 });
    const { figures } = await read([page, twoColumns(2, 60), twoColumns(3, 60)]);
    expect(kept(figures)).toEqual([['1', true]]);
    expectBox(figures[0], [80, 70, 540, 280]);
  });

  test('the number of a page under its head, now at the left, now at the right, stays outside', async () => {
    const pages = [1, 2, 3, 4].map((number) => {
      const page = new PaperPage();
      page.text(200, 24, 'Mixing in the strait', { size: 8, font: 'F3' });
      page.text(200, 34, 'A. Marin and B. Lindqvist', { size: 8, font: 'F3' });
      page.text(number % 2 === 0 ? 24 : 560, 48, String(710 + number), { size: 9, font: 'F3' });
      page.plot(60, 70 + 6 * number, 540, 300).text(48, 312, `Figure ${number}. Mixing.`, { size: 8 });
      page.prose(48, 340, 30, 516);
      return page;
    });
    const { figures } = await read(pages);
    expect(kept(figures)).toEqual([1, 2, 3, 4].map((number) => [String(number), true]));
    for (const [at, figure] of figures.entries()) expectBox(figure, [60, 76 + 6 * at, 540, 300]);
  });

  test('a head that runs up the side of the page bars nothing', async () => {
    const pages = [1, 2, 3].map((number) => {
      const page = new PaperPage();
      page.upright(598, 300, 'J. Tides 4, 20260102', { size: 8, font: 'F3' });
      if (number === 2) {
        page.plot(60, 60, 540, 300).text(48, 312, 'Figure 1. Mixing.', { size: 8 });
        page.prose(48, 340, 30, 516);
      } else page.prose(48, 60, 50, 516);
      return page;
    });
    const { figures } = await read(pages);
    expect(kept(figures)).toEqual([['1', true]]);
    expectBox(figures[0], [60, 60, 540, 300]);
  });

  test('what every page tells of its download up its side stays outside', async () => {
    const pages = [1, 2, 3].map((number) => {
      const page = new PaperPage();
      page.upright(590, 500, 'Downloaded from tides.example', { size: 8, font: 'F3' });
      if (number === 2) {
        page.plot(60, 60, 570, 300).text(48, 312, 'Figure 1. Mixing.', { size: 8 });
        page.plot(60, 340, 570, 640).text(48, 652, 'Figure 2. Heat.', { size: 8 });
        page.prose(48, 680, 5, 516);
      } else page.prose(48, 60, 50, 516);
      return page;
    });
    const { figures } = await read(pages);
    expect(kept(figures)).toEqual([
      ['1', true],
      ['2', true],
    ]);
    expectBox(figures[1], [60, 340, 570, 640]);
  });

  test('a rule of the page under a figure is none of its lines', async () => {
    const page = twoColumns(1, 420);
    page.plot(60, 60, 290, 220).rule(left, 300, 228);
    page.text(left, 236, 'Figure 1. Dissipation over one tide.', { size: 8 });
    page.prose(left, 260, 12, column);
    page.prose(right, 60, 28, column);
    const { figures } = await read([page, twoColumns(2, 60), twoColumns(3, 60)]);
    expect(kept(figures)).toEqual([['1', true]]);
    expectBox(figures[0], [60, 60, 290, 220]);
  });

  test('letters of panels at one place of several pages are no heads', async () => {
    const pages = [1, 2, 3].map((number) => {
      const page = new PaperPage();
      page.text(60, 50, '(a)', { size: 8, font: 'F3' });
      page.plot(60, 66 + 4 * number, 540, 300).text(48, 312, `Figure ${number}. Mixing.`, { size: 8 });
      page.prose(48, 340, 30, 516);
      return page;
    });
    const { figures } = await read(pages);
    expect(kept(figures)).toEqual([
      ['1', true],
      ['2', true],
      ['3', true],
    ]);
    for (const figure of figures) expectBox(figure, [60, 50, 540, 300]);
  });

  test('a figure in a column without text finds the column of the other pages', async () => {
    const second = new PaperPage();
    second.plot(60, 60, 290, 300).text(left, 312, 'Figure 1. Dissipation.', { size: 8 });
    second.text(left, 322, 'Tides', { size: 8 });
    second.prose(right, 60, 40, column);
    const { figures } = await read([twoColumns(1, 60), second, twoColumns(3, 60)]);
    expect(kept(figures)).toEqual([['1', true]]);
    expectBox(figures[0], [60, 60, 290, 300]);
  });
});

describe('what stands over a figure and is none of it', () => {
  test('the notes of a table', async () => {
    const page = new PaperPage();
    page.text(48, 60, 'Table 1. Moorings.', { size: 8 });
    for (const y of [74, 90, 130]) page.rule(48, 560, y);
    for (const [at, row] of ['place   depth', 'sill    40', 'basin   90', 'inlet   12'].entries())
      page.text(60, 78 + 13 * at, row, { size: 8 });
    page.text(50, 133, 'Note: depths are those of spring tides.', { size: 8 });
    page.plot(60, 170, 540, 330).text(48, 342, 'Figure 1. Mixing.', { size: 8 });
    page.prose(48, 370, 28, 516);
    const { figures } = await read([page]);
    expect(kept(figures)).toEqual([['1', true]]);
    expectBox(figures[0], [60, 170, 540, 330]);
  });

  test('a table of cells on coloured grounds, without a rule', async () => {
    const page = new PaperPage();
    page.text(48, 50, 'Table 1. The casts of both years.', { size: 8 });
    for (let row = 0; row < 5; row++)
      for (let cell = 0; cell < 3; cell++) {
        const [x, y] = [48 + 172 * cell, 66 + 16 * row];
        page.box(x, y, x + 172, y + 16, { fill: '0.7 0.9 0.6' });
        page.text(x + 6, y + 4, row === 0 ? 'Depth (m)' : `${row}${cell}.5`, { size: 8, font: 'F3' });
      }
    page.plot(60, 160, 540, 360).text(48, 372, 'Figure 1. Mixing.', { size: 8 });
    page.prose(48, 400, 25, 516);
    const { figures } = await read([page, twoColumns(2, 60), twoColumns(3, 60)]);
    expect(kept(figures)).toEqual([['1', true]]);
    expectBox(figures[0], [60, 160, 540, 360]);
  });

  test('a column of words without a drawing', async () => {
    const page = new PaperPage();
    for (let line = 0; line < 24; line++)
      page.text(48, 60 + 12 * line, `water of the strait in row ${'abcdefghijklmnopqrstuvwxyz'[line]}`, {
        size: 10,
        font: 'F3',
      });
    page
      .text(320, 240, 'Figure 1. The strait, seen', { size: 9 })
      .text(320, 252, 'from the ship in winter.', {
        size: 9,
      });
    page.prose(48, 400, 25, 516);
    const { figures } = await read([page, twoColumns(2, 60), twoColumns(3, 60)]);
    expect(kept(figures)).toEqual([['1', false]]);
  });

  test('a table that is a picture', async () => {
    const page = new PaperPage();
    page.text(48, 60, 'Table 1. Moorings.', { size: 8 });
    page.photo(60, 76, 540, 130);
    page.plot(60, 160, 540, 330).text(48, 342, 'Figure 1. Mixing.', { size: 8 });
    page.prose(48, 370, 28, 516);
    const { figures } = await read([page]);
    expect(figures[0]?.kept).toBe(false);
    expect(codes(figures[0])).toContain('table-inside');
  });

  test('a heading over a page of figures', async () => {
    const heading = { size: 12, font: 'F2' };
    const pages = ['Mixing in spring', 'The heat of the basin', 'What the wind did'].map((words, at) => {
      const page = new PaperPage();
      page.prose(48, 60, 12 + 3 * at, 516);
      page.text(48, 220 + 40 * at, words, heading).prose(48, 240 + 40 * at, 30, 516);
      return page;
    });
    const last = new PaperPage();
    last.text(48, 60, 'Additional figures', heading).plot(80, 90, 540, 300);
    last.text(120, 312, 'Figure 1. Mixing.', { size: 8 });
    const { figures } = await read([...pages, last]);
    expect(kept(figures)).toEqual([['1', true]]);
    expectBox(figures[0], [80, 90, 540, 300]);
  });

  test('a listing', async () => {
    const pages = [new PaperPage(), new PaperPage()];
    for (const page of pages) page.prose(48, 420, 24, 516);
    for (let line = 0; line < 6; line++)
      pages[0]?.text(48, 60 + 12 * line, `mix <- add(tide, ${line})`, { size: 9 });
    pages[0]?.plot(160, 160, 440, 380).text(48, 392, 'Figure 1. Mixing.', { size: 8 });
    const { figures } = await read(pages);
    expect(figures[0]?.kept).toBe(false);
    expect(codes(figures[0])).toContain('prose-like');
  });
});

describe('captions', () => {
  test.each([
    'Fig. 2 The frequency of tides',
    'Figure 2 A map of the strait',
    'Fig. 2 a Heat map of the strait',
  ])('%s', async (caption) => {
    const page = new PaperPage();
    page.plot(60, 60, 540, 300).text(48, 312, caption, { size: 8 });
    page.prose(48, 340, 30, 516);
    const { figures } = await read([page]);
    expect(kept(figures)).toEqual([['2', true]]);
  });

  test('a caption in two languages is one', async () => {
    const page = new PaperPage();
    page.plot(60, 60, 540, 300).text(48, 312, 'Abb. 1: Mischung im Sund.', { size: 8 });
    page.text(48, 326, 'Fig. 1: Mixing in the strait.', { size: 8 });
    page.prose(48, 350, 30, 516);
    const { figures } = await read([page]);
    expect(figures.map(({ label, kept: is }) => [label, is])).toEqual([['Abb. 1', true]]);
    expectBox(figures[0], [60, 60, 540, 300]);
  });

  test('a figure that goes on on the next page is not cut in part', async () => {
    const pages = ['Figure 1. Mixing at all moorings.', 'Figure 1. Cont.'].map((caption) => {
      const page = new PaperPage();
      page.plot(60, 60, 540, 300).text(48, 312, caption, { size: 8 });
      page.prose(48, 340, 30, 516);
      return page;
    });
    const { figures } = await read(pages);
    expect(kept(figures)).toEqual([['1', false]]);
    expect(codes(figures[0])).toContain('continued');
  });
});
