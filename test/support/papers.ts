import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { PaperFigure } from '../../src/paper/model.ts';
import { type Paper, readPaper } from '../../src/paper/reader.ts';
import { PaperPage, type PdfExtra, paperPdf } from './paper-pdf.ts';

/** A file with this content, away after the test. */
export const saved = (data: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'pubdeck-paper-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'paper.pdf');
  writeFileSync(file, data);
  return file;
};

export const read = (pages: readonly PaperPage[], extra: PdfExtra = {}): Promise<Paper> =>
  readPaper(saved(paperPdf(pages, extra)));

export const column = 252;
export const [left, right] = [48, 318] as const;

/** Two columns of text from a height on, with a head and a page number. */
export function twoColumns(number: number, from: number): PaperPage {
  const page = new PaperPage();
  page.text(left, 30, 'A. Marin and B. Lindqvist: Tidal mixing', { size: 8, font: 'F3' });
  page.text(540, 30, String(100 + number), { size: 8, font: 'F3' });
  for (const x of [left, right]) page.prose(x, from, Math.floor((740 - from) / 12), column);
  return page;
}

const boxOf = (figure: PaperFigure | undefined): readonly number[] =>
  figure?.box === undefined ? [] : [figure.box.x0, figure.box.y0, figure.box.x1, figure.box.y1];

/** The box holds the ink of the plot and at most so much white around it. */
export function expectBox(
  figure: PaperFigure | undefined,
  truth: readonly [number, number, number, number],
): void {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = boxOf(figure);
  expect({ x0: x0 - truth[0], y0: y0 - truth[1], x1: truth[2] - x1, y1: truth[3] - y1 }).toSatisfy(
    (cut: Record<string, number>) => Object.values(cut).every((by) => by > -5 && by < 2),
  );
}
