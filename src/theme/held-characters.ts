import { brotliDecompressSync, constants } from 'node:zlib';
import { readBytes } from '../io/text-file.ts';
import { readCharacters } from './static/glyphs.ts';

/** Numbers of the tables in the directory of a WOFF2 file; only these matter here. */
const cmap = 0;
const transformedByDefault = new Set([10, 11]);

const known = new Map<string, ReadonlySet<number> | undefined>();

/**
 * The characters that a WOFF2 file really draws. The tables of ranges beside fonts promise more: a subset
 * "latin" has arrows in its range that few fonts hold, and what is in the range but not in the font prints blank.
 * Undefined where the file cannot be read.
 */
export function heldCharacters(file: string): ReadonlySet<number> | undefined {
  if (!known.has(file)) {
    let held: ReadonlySet<number> | undefined;
    try {
      held = new Set(readCharacters(cmapOf(readBytes(file))).keys());
    } catch {
      held = undefined;
    }
    known.set(file, held);
  }
  return known.get(file);
}

function cmapOf(font: Buffer): Buffer {
  let at = 48;
  const number = (): number => {
    let value = 0;
    for (let digit = 0; digit < 5; digit += 1) {
      const byte = font[at++]!;
      value = value * 128 + (byte & 127);
      if (byte < 128) break;
    }
    return value;
  };
  let before = 0;
  let place: readonly [start: number, length: number] | undefined;
  for (let table = 0; table < font.readUInt16BE(12); table += 1) {
    const flags = font[at++]!;
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const version = flags >> 6;
    const original = number();
    const isTransformed = transformedByDefault.has(tag) ? version !== 3 : version !== 0;
    const length = isTransformed ? number() : original;
    if (tag === cmap) place = [before, length];
    before += length;
  }
  if (!place) throw new Error('no cmap');
  const packed = font.subarray(at, at + font.readUInt32BE(20));
  return unpackedUntil(packed, place[0] + place[1]).subarray(place[0], place[0] + place[1]);
}

/** The first bytes of what is packed: the table stands before the outlines, which are most of a font. */
function unpackedUntil(packed: Buffer, length: number): Buffer {
  for (let part = 8192; part < packed.length; part *= 2) {
    const tables = brotliDecompressSync(packed.subarray(0, part), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    });
    if (tables.length >= length) return tables;
  }
  return brotliDecompressSync(packed);
}
