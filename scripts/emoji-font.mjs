// node_modules/@fontsource/noto-color-emoji → src/theme/bundled/noto-color-emoji.woff2, with its licence beside it.
// The file holds the same drawings twice: as COLR, which Chromium paints, and as SVG, which it does not. Without the second
// it is 2.0 instead of 5.8 MB. Kept out of the repository: it is made anew from the package.

import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const home = join(root, 'node_modules/@fontsource/noto-color-emoji');
const source = join(home, 'files/noto-color-emoji-emoji-400-normal.woff2');
const folder = join(root, 'src/theme/bundled');
const target = join(folder, 'noto-color-emoji.woff2');

/** Numbers of known tables in a WOFF2 directory; SVG is the one to leave out. */
const svgTable = 36;
const transformedByDefault = new Set([10, 11]);

/** A number of one to five bytes. */
function readNumber(font, state) {
  let value = 0;
  for (let digit = 0; digit < 5; digit++) {
    const byte = font[state.at++];
    value = value * 128 + (byte & 127);
    if (byte < 128) break;
  }
  return value;
}

/** The entries of the table directory as they are written, with the place of each table among the unpacked bytes. */
function readDirectory(font) {
  const state = { at: 48 };
  const tables = [];
  let place = 0;
  for (let index = 0; index < font.readUInt16BE(12); index++) {
    const start = state.at;
    const flags = font[state.at++];
    const tag = flags & 63;
    if (tag === 63) state.at += 4;
    const version = flags >> 6;
    const original = readNumber(font, state);
    const isTransformed = transformedByDefault.has(tag) ? version !== 3 : version !== 0;
    const length = isTransformed ? readNumber(font, state) : original;
    tables.push({ tag, original, place, length, entry: font.subarray(start, state.at) });
    place += length;
  }
  return { tables, end: state.at };
}

function withoutSvg(font) {
  const { tables, end } = readDirectory(font);
  const unpacked = brotliDecompressSync(font.subarray(end, end + font.readUInt32BE(20)));
  const kept = tables.filter(({ tag }) => tag !== svgTable);
  const body = Buffer.concat(kept.map(({ place, length }) => unpacked.subarray(place, place + length)));
  const packed = brotliCompressSync(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
  const header = Buffer.from(font.subarray(0, 48));
  header.writeUInt16BE(kept.length, 12);
  header.writeUInt32BE(
    12 + kept.reduce((sum, { original }) => sum + 16 + Math.ceil(original / 4) * 4, 0),
    16,
  );
  header.writeUInt32BE(packed.length, 20);
  // No metadata, no private data.
  header.fill(0, 28, 48);
  const whole = Buffer.concat([header, ...kept.map(({ entry }) => entry), packed]);
  const padded = Buffer.concat([whole, Buffer.alloc((4 - (whole.length % 4)) % 4)]);
  padded.writeUInt32BE(padded.length, 8);
  return padded;
}

/** Before the build and before tests; made once. */
export function setup() {
  if (!existsSync(source)) return;
  if (existsSync(target) && statSync(target).mtimeMs >= statSync(source).mtimeMs) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(target, withoutSvg(readFileSync(source)));
  copyFileSync(join(home, 'LICENSE'), join(folder, 'noto-color-emoji.LICENSE.txt'));
}
