import { encode as encodeJpeg } from 'jpeg-js';
import { PNG } from 'pngjs';
import { area, height, sharedX, sharedY, width } from './boxes.ts';
import type { CutWish } from './job.ts';
import type { Box, Mark } from './model.ts';
import type { Colours, PdfDocument } from './pdf/document.ts';

/** Of 100: what is lost cannot be seen at twice the size of a slide. */
const quality = 86;

/** A part of a page as a PNG or JPEG file: as large as asked for, but never finer than the picture that it shows. */
export function cutOut(
  document: PdfDocument,
  { page, box: part, pixels, high = pixels, photo }: CutWish,
): Uint8Array {
  const { width: x1, height: y1, marks } = document.read(page);
  const box = part ?? { x0: 0, y0: 0, x1, y1 };
  const asked = Math.min(pixels / Math.max(width(box), height(box)), high / height(box));
  const scale = Math.min(asked, ownScale(marks, box));
  const colours = document.cut(page, box, scale, 0);
  return photo ? encodeJpeg(colours, quality).data : encode(colours);
}

/** Pixels a point of the pictures that fill the box; endless where it is drawn. */
function ownScale(marks: readonly Mark[], box: Box): number {
  const pictures = marks.filter(
    ({ kind, resolution, ...mark }) => kind === 'image' && resolution !== undefined && shared(mark, box) > 0,
  );
  const filled = pictures.reduce((sum, mark) => sum + shared(mark, box), 0);
  if (filled < 0.9 * area(box)) return Number.POSITIVE_INFINITY;
  return Math.max(1, ...pictures.map(({ resolution = 1 }) => resolution));
}

const shared = (a: Box, b: Box): number => Math.max(0, sharedX(a, b)) * Math.max(0, sharedY(a, b));

/** Grey where it is grey: a third of the bytes. */
function encode({ width, height, data }: Colours): Uint8Array {
  const png = new PNG({ width, height });
  png.data = Buffer.from(data);
  let grey = true;
  for (let at = 0; grey && at < data.length; at += 4)
    grey = data[at] === data[at + 1] && data[at] === data[at + 2];
  return PNG.sync.write(png, { colorType: grey ? 0 : 2, inputHasAlpha: true, deflateLevel: 9 });
}
