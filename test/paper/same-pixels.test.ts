import { createHash } from 'node:crypto';
import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { cutPaper } from '../../src/paper/reader.ts';
import { PaperPage, paperPdf } from '../support/paper-pdf.ts';
import { read, saved } from '../support/papers.ts';

/** Recorded once: other machines and processors must give the same pixels, packed by whatever release of zlib. */
const recorded = {
  drawing: '5dd2e949deef1e90',
  photograph: '9e1f3d55851863da',
};

const hash = (bytes: Uint8Array | undefined): string =>
  createHash('sha256')
    .update(bytes ?? new Uint8Array())
    .digest('hex')
    .slice(0, 16);

test('a figure is found at the same place and cut into the same pixels on every machine', async () => {
  const page = new PaperPage().plot(60, 80, 540, 300);
  page.text(48, 312, 'Figure 1. Mixing rose at all moorings.', { size: 8 }).prose(48, 340, 20, 516);
  const second = new PaperPage().photo(60, 80, 540, 400);
  second.text(48, 412, 'Figure 2. The strait in winter.', { size: 8 }).prose(48, 440, 20, 516);
  const { figures } = await read([page, second]);
  expect(figures.map(({ kept, photo = false }) => [kept, photo])).toEqual([
    [true, false],
    [true, true],
  ]);
  const cuts = figures.map(({ page: number, box, photo = false }) => ({
    page: number,
    ...(box && { box }),
    pixels: 2000,
    photo,
  }));
  const [drawing, photograph] = await cutPaper(saved(paperPdf([page, second])), cuts);
  expect({
    drawing: hash(PNG.sync.read(Buffer.from(drawing ?? [])).data),
    photograph: hash(photograph),
  }).toEqual(recorded);
});

test('a figure that is as high as wide has the pixels that a slide can show', async () => {
  const page = new PaperPage().plot(100, 80, 500, 480);
  const box = { x0: 98, y0: 78, x1: 502, y1: 482 };
  const file = saved(paperPdf([page]));
  const [wide, high] = await cutPaper(file, [
    { page: 1, box: { ...box, y1: 280 }, pixels: 2000, high: 1400 },
    { page: 1, box, pixels: 2000, high: 1400 },
  ]);
  const sizeOf = (bytes: Uint8Array | undefined) => {
    const { width, height } = PNG.sync.read(Buffer.from(bytes ?? []));
    return [width, height];
  };
  expect(sizeOf(wide)).toEqual([2000, 1000]);
  expect(sizeOf(high)).toEqual([1400, 1400]);
});
