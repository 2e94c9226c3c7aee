import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../src/paper/problems.ts';
import { cutPaper, type Paper, readPaper } from '../../src/paper/reader.ts';
import { PubdeckError } from '../../src/problems/error.ts';
import { PaperPage, paperPdf } from '../support/paper-pdf.ts';
import { column, expectBox, left, read, right, saved, twoColumns } from '../support/papers.ts';

const codesOf = (paper: Paper): string[] => problemsOf(paper).map(({ code }) => code);

describe('figures of a paper', () => {
  test('a figure in a column, one across the page, and sentences that only begin like captions', async () => {
    const first = twoColumns(1, 420);
    first.plot(60, 60, 290, 220).text(left, 232, 'Figure 1. Dissipation over one tide.', { size: 8 });
    first.prose(left, 260, 12, column);
    first.prose(right, 60, 28, column);
    const second = twoColumns(2, 330);
    second.plot(70, 50, 540, 280).text(200, 292, 'Figure 2. Dissipation at all moorings.', { size: 8 });
    const third = twoColumns(3, 60);
    third.text(left, 744, 'Figure 2 shows that the spring tide mixes more', {});
    const { figures } = await read([first, second, third]);
    expect(figures.map(({ page, number, kept }) => ({ page, number, kept }))).toEqual([
      { page: 1, number: '1', kept: true },
      { page: 2, number: '2', kept: true },
    ]);
    expectBox(figures[0], [60, 60, 290, 220]);
    expectBox(figures[1], [70, 50, 540, 280]);
    expect(figures[0]?.caption).toBe('Figure 1. Dissipation over one tide.');
  });

  test('a page number right above a figure stays outside, at any height', async () => {
    const pages = [1, 2, 3, 4].map((number) => {
      const page = new PaperPage();
      page.text(540, 90, String(number), { size: 8, font: 'F3' });
      if (number === 3) {
        page.plot(60, 104, 540, 300).text(48, 312, 'Fig. 1: Layers of the strait.', { size: 8 });
        page.prose(48, 340, 30, 516);
      } else page.prose(48, 110, 50, 516);
      return page;
    });
    const { figures } = await read(pages);
    expect(figures.map(({ kept }) => kept)).toEqual([true]);
    expectBox(figures[0], [60, 104, 540, 300]);
  });

  test('two figures side by side get one box each', async () => {
    const page = new PaperPage();
    page.plot(60, 60, 290, 200).text(70, 212, 'Figure 1: Neap tide.', { size: 8 });
    page.plot(330, 60, 560, 200).text(340, 212, 'Figure 2: Spring tide.', { size: 8 });
    page.prose(48, 240, 38, 516);
    const { figures } = await read([page]);
    const byNumber = (number: string) => figures.find((figure) => figure.number === number);
    expectBox(byNumber('1'), [60, 60, 290, 200]);
    expectBox(byNumber('2'), [330, 60, 560, 200]);
  });

  test('a table above a figure is no part of it', async () => {
    const page = twoColumns(1, 480);
    page.text(left, 60, 'Table 1. Moorings.', { size: 8 });
    for (const y of [74, 88, 140]) page.rule(left, left + column, y);
    for (let row = 0; row < 5; row++)
      for (let cell = 0; cell < 4; cell++)
        page.text(left + 8 + cell * 60, 77 + row * 12, `${row}${cell}.5`, { size: 7 });
    page.plot(60, 160, 290, 320).text(left, 332, 'Figure 1. Dissipation.', { size: 8 });
    page.prose(left, 360, 9, column);
    page.prose(right, 60, 34, column);
    const { figures } = await read([page]);
    expect(figures).toHaveLength(1);
    expectBox(figures[0], [60, 160, 290, 320]);
  });

  test('a caption beside its figure', async () => {
    const page = new PaperPage();
    page.prose(48, 60, 12, 516);
    page.plot(60, 220, 380, 420);
    ['Figure 1. A chain', 'of sensors in the', 'strait, drawn to', 'scale.'].forEach((words, at) => {
      page.text(410, 300 + at * 10, words, { size: 8 });
    });
    page.prose(48, 440, 24, 516);
    const { figures } = await read([page]);
    expectBox(figures[0], [60, 220, 380, 420]);
  });

  test('a figure without a drawing, and one that text runs into, are refused and say why', async () => {
    const page = new PaperPage();
    page.prose(48, 60, 20, 516);
    page.text(48, 320, 'Figure S1. Output of the model.', { size: 8 });
    page.prose(48, 350, 30, 516);
    const second = new PaperPage();
    second.box(60, 60, 560, 300, { fill: '0.8 0.9 0.9' });
    second.prose(40, 180, 6, 560);
    second.text(48, 312, 'Figure 1. A map.', { size: 8 });
    second.prose(48, 340, 30, 516);
    const paper = await read([page, second]);
    const { figures } = paper;
    expect(codesOf(paper)).toEqual(['figure-doubted']);
    expect(figures.map(({ number, kept }) => [number, kept])).toEqual([
      ['S1', false],
      ['1', false],
    ]);
    for (const { doubts } of figures) expect(doubts.length).toBeGreaterThan(0);
  });

  test.each([
    ['Abbildung 3: Vermischung im Sund', '3'],
    ['Abb. 3. Vermischung im Sund', '3'],
    ['Figura 3. Mezcla en el estrecho', '3'],
    ['FIGURE 3 Mixing in the strait', '3'],
    ['Fig. 3.1 Mixing in the strait', '3.1'],
    ['Figure IV: Mixing in the strait', 'IV'],
    ['3. ábra. Keveredés a szorosban', '3'],
  ])('%s', async (caption, number) => {
    const page = new PaperPage();
    page.plot(60, 60, 540, 300).text(48, 312, caption, { size: 8 });
    page.prose(48, 340, 30, 516);
    const { figures } = await read([page]);
    expect(figures.map((figure) => [figure.number, figure.kept])).toEqual([[number, true]]);
  });

  test('boxes are those of the page as shown: crop box and rotation', async () => {
    const build = () => {
      const page = new PaperPage();
      page.plot(60, 60, 540, 300).text(60, 312, 'Figure 1. Mixing.', { size: 8 });
      page.prose(60, 340, 30, 490);
      return page;
    };
    const cropped = await read([build()], { page: '/CropBox [20 30 600 780]' });
    expectBox(cropped.figures[0], [40, 48, 520, 288]);
    // Turned by a quarter, the page is shown on its side; what was its top is at the right.
    const turned = await read([build()], { page: '/Rotate 90' });
    expectBox(turned.figures[0], [792 - 300, 60, 792 - 60, 540]);
  });

  test('the same paper gives the same boxes and the same picture twice', async () => {
    const page = new PaperPage();
    page.plot(60, 60, 540, 300).text(48, 312, 'Figure 1. Mixing.', { size: 8 });
    page.prose(48, 340, 30, 516);
    const file = saved(paperPdf([page]));
    const [once, twice] = [await readPaper(file), await readPaper(file)];
    expect(twice).toEqual(once);
    const { box } = once.figures[0]!;
    const wish = { page: 1, box: box!, pixels: 2000 };
    const [[a], [b]] = [await cutPaper(file, [wish]), await cutPaper(file, [wish])];
    expect(Buffer.from(a!).equals(Buffer.from(b!))).toBe(true);
    // Its long side.
    expect(Buffer.from(a!).readUInt32BE(16)).toBe(2000);
  });
  test('panels with letters are cut apart where they are too small together', async () => {
    const page = new PaperPage();
    page.plot(60, 60, 280, 180).text(150, 184, '(a) Sill', { size: 7 });
    page.plot(320, 60, 540, 180).text(410, 184, '(b) Basin', { size: 7 });
    page.text(48, 204, 'Figure 1. Dissipation at two places.', { size: 8 });
    page.prose(48, 240, 40, 516);
    const { figures } = await read([page]);
    const [figure] = figures;
    expect(figure?.kept).toBe(true);
    expect(figure?.doubts.map(({ code }) => code)).toEqual(['small-labels']);
    expect(figure?.panels).toHaveLength(2);
    const [one, other] = figure?.panels ?? [];
    expect(one?.x1).toBeGreaterThan(279);
    expect(one?.x1).toBeLessThan(300);
    expect(other?.x0).toBeGreaterThan(300);
    expect(other?.x0).toBeLessThan(321);
    expect(one?.y1).toBeGreaterThan(190);
  });

  test('a plot beside its legend is no pair of panels', async () => {
    const page = new PaperPage();
    page.plot(60, 60, 400, 160);
    for (const at of [0, 1, 2, 3]) page.text(450, 80 + 14 * at, `mooring ${at}`, { size: 6 });
    page.text(48, 184, 'Figure 1. Dissipation at four places.', { size: 8 });
    page.prose(48, 220, 42, 516);
    const { figures } = await read([page]);
    expect(figures[0]?.kept).toBe(true);
    expect(figures[0]?.panels).toEqual([]);
  });

  test('compounds keep their hyphen at the end of a line, parted words lose it', async () => {
    const page = new PaperPage();
    page.plot(60, 60, 540, 280);
    page.text(48, 300, 'Figure 1. The spring-tide mean of all moorings, with the long-', { size: 8 });
    page.text(48, 310, 'term mean of the dis-', { size: 8 });
    page.text(48, 320, 'sipation below.', { size: 8 });
    page.prose(48, 350, 28, 516);
    page.text(
      48,
      700,
      'The long-term mean of dissipation is told from all of the casts of the ship here.',
      {},
    );
    const { figures } = await read([page]);
    expect(figures[0]?.caption).toBe(
      'Figure 1. The spring-tide mean of all moorings, with the long-term mean of the dissipation below.',
    );
  });

  test('the line numbers of a manuscript are no part of a figure', async () => {
    const page = new PaperPage();
    page.plot(100, 60, 500, 240).text(100, 252, 'Figure 1. Dissipation over one tide.', { size: 8 });
    page.prose(90, 280, 36, 430);
    for (let line = 0; line < 55; line++) {
      page.text(30, 60 + 12 * line, String(line + 1), { size: 6 });
      page.text(570, 60 + 12 * line, String(line + 1), { size: 6 });
    }
    const { figures } = await read([page]);
    expect(figures.map(({ kept }) => kept)).toEqual([true]);
    expectBox(figures[0], [100, 60, 500, 240]);
  });

  test('a heading of two lines right above a figure stays outside', async () => {
    const pages = [1, 2, 3].map((number) => {
      const page = new PaperPage();
      page.text(48, 60, `${number} THE MIXING OF THE LAYERS AT`, { size: 12, font: 'F2' });
      page.text(66, 74, 'THE SILL', { size: 12, font: 'F2' });
      if (number === 2) {
        page.plot(60, 96, 540, 300).text(48, 312, 'Fig. 1: Layers of the strait.', { size: 8 });
        page.prose(48, 340, 30, 516);
      } else page.prose(48, 96, 50, 516);
      return page;
    });
    const { figures } = await read(pages);
    expect(figures.map(({ kept }) => kept)).toEqual([true]);
    expectBox(figures[0], [60, 96, 540, 300]);
  });

  test('a numbered heading in the font of stressed words, and a heading alone, stay outside', async () => {
    const page = new PaperPage();
    page.prose(48, 60, 12, 516);
    // A style that sentences have too.
    for (let line = 0; line < 5; line++)
      page.text(48, 210 + 12 * line, 'the moored chain of sensors kept its place through winter and so on', {
        font: 'F2',
      });
    page.text(48, 282, '2.2. Fractional calculus', { font: 'F2' });
    page.plot(60, 306, 540, 480).text(48, 492, 'Figure 1. Tidal mixing.', { size: 8 }).prose(48, 520, 8, 516);
    const last = new PaperPage();
    last.prose(48, 60, 20, 516);
    last.text(48, 320, 'Figure 2. A figure that is on no page.', { size: 8 });
    last.text(48, 350, 'References', { font: 'F2' }).text(48, 380, 'References', { font: 'F2' });
    for (let line = 0; line < 20; line++)
      last.text(48, 410 + 12 * line, `[${line + 1}] A. Marin, The moored chain of sensors, Sea, 2011.`);
    const { figures } = await read([page, last]);
    expectBox(figures[0], [60, 306, 540, 480]);
    expect(figures.map(({ kept }) => kept)).toEqual([true, false]);
  });

  test('the scales of plots at one place of several pages are no page numbers', async () => {
    const pages = [1, 2, 3, 4].map((number) => {
      const page = new PaperPage();
      page.box(80, 60, 540, 300);
      for (let at = 0; at <= 10; at++) {
        page.text(60, 56 + 24 * at, (1 - at / 10).toFixed(1), { size: 7 });
        page.text(80 + 44 * at, 304, (at / 10).toFixed(1), { size: 7 });
      }
      page.text(48, 330, `Figure ${number}. Tidal mixing of year ${number}.`, { size: 8 });
      page.prose(48, 360, 28, 516);
      return page.text(300, 750, String(number));
    });
    const { figures } = await read(pages);
    expect(figures.map(({ number, kept }) => `${number} ${kept}`)).toEqual([
      '1 true',
      '2 true',
      '3 true',
      '4 true',
    ]);
    expectBox(figures[3], [60, 56, 540, 311]);
  });

  test('a numbered formula above a caption is no figure', async () => {
    const page = new PaperPage();
    page.prose(48, 60, 20, 516);
    page.text(150, 312, 'p = f + b c', {}).text(150, 326, 'q = f + b s', {}).text(541, 319, '(13)', {});
    page.text(48, 346, 'Figure 1: Our protocol.', { size: 8 }).prose(48, 376, 26, 516);
    const { figures } = await read([page]);
    expect(figures.map(({ kept }) => kept)).toEqual([false]);
  });
});

describe('odd files', () => {
  const refusal = async (data: Uint8Array): Promise<PubdeckError> => {
    const failure = await readPaper(saved(data)).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(PubdeckError);
    return failure as PubdeckError;
  };
  const sound = () => {
    const page = new PaperPage();
    page.plot(60, 60, 540, 300).text(48, 312, 'Figure 1. Mixing.', { size: 8 });
    page.prose(48, 340, 30, 516);
    return page;
  };

  test('a locked one', async () => {
    const { code, message } = await refusal(paperPdf([sound()], { locked: true }));
    expect(code).toBe('paper-unreadable');
    expect(message).toContain('password');
  });

  test('no PDF at all, and an empty file', async () => {
    expect((await refusal(Buffer.from('hello'))).message).toContain('is no PDF');
    expect((await refusal(Buffer.alloc(0))).message).toContain('is no PDF');
  });

  test('a name and nothing behind it', async () => {
    expect((await refusal(Buffer.from('%PDF-1.7\nnothing'))).code).toBe('paper-unreadable');
  });

  test('a scan has no text', async () => {
    const page = new PaperPage();
    page.box(40, 40, 570, 750, { fill: '0.5 0.5 0.5' });
    const paper = await read([page]);
    expect(paper.scanned).toBe(true);
    expect(paper.figures).toEqual([]);
    expect(codesOf(paper)).toEqual(['paper-scanned']);
  });

  test('a page of ten thousand objects', async () => {
    const page = new PaperPage();
    for (let at = 0; at < 10_000; at++) {
      const [x, y] = [60 + ((at * 13) % 478), 60 + ((at * 7) % 238)];
      page.box(x, y, x + 1.5, y + 1.5, { fill: '0 0 1' });
    }
    page.text(48, 312, 'Figure 1. All casts.', { size: 8 });
    page.prose(48, 340, 30, 516);
    const { figures } = await read([page]);
    expect(figures.map(({ kept }) => kept)).toEqual([true]);
    expectBox(figures[0], [60, 60, 538.5, 292.5]);
  });

  test('more pages than a paper has', async () => {
    const pages = Array.from({ length: 304 }, (_, at) =>
      at === 0
        ? sound()
        : new PaperPage()
            .text(
              60,
              60,
              'A page of an appendix with its own words and one number, which is'.padEnd(82, ' s'),
            )
            .text(60, 80, `of no more use than ${at}`),
    );
    const paper = await read(pages);
    expect(paper.pages).toBe(304);
    expect(paper.unread).toEqual([301, 302, 303, 304]);
    expect(paper.figures).toHaveLength(1);
    expect(codesOf(paper)).toEqual(['paper-pages-unread']);
  });
});
