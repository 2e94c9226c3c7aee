import { PNG } from 'pngjs';
import { readBytes } from '../io/text-file.ts';

/** A rectangle of a picture, in its pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Red, green, blue and opacity of each pixel, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Larger pictures are shown as they are: looking at each of their pixels takes too long. */
const pixelsMost = 8e6;

/** The pixels of a PNG file; undefined for other formats, and for a file that cannot be read. */
export function readPixels(file: string): Pixels | undefined {
  try {
    const bytes = readBytes(file);
    // Width and height stand in the first block.
    if (bytes.length < 33 || bytes.toString('latin1', 1, 4) !== 'PNG') return undefined;
    if (bytes.readUInt32BE(16) * bytes.readUInt32BE(20) > pixelsMost) return undefined;
    return PNG.sync.read(bytes);
  } catch {
    return undefined;
  }
}

/** A rectangle of a PNG file as a PNG file of its own; undefined where the file cannot be read. */
export function cutPng(file: string, { x, y, width, height }: Box): Uint8Array | undefined {
  const pixels = readPixels(file);
  if (pixels === undefined || x + width > pixels.width || y + height > pixels.height) return undefined;
  const part = new PNG({ width, height });
  for (let row = 0; row < height; row++) {
    const from = ((y + row) * pixels.width + x) * 4;
    part.data.set(pixels.data.subarray(from, from + width * 4), row * width * 4);
  }
  return PNG.sync.write(part);
}
