import type { Tables } from './sfnt.ts';

/** What one font knows of its glyphs. */
export interface Glyphs {
  /** Code point → number of its glyph. */
  readonly characters: ReadonlyMap<number, number>;
  outline(glyph: number): Buffer;
  metrics(glyph: number): { readonly advance: number; readonly bearing: number };
}

export function readGlyphs(tables: Tables): Glyphs {
  const [glyf, loca, hmtx] = ['glyf', 'loca', 'hmtx'].map((name) => tables.get(name)!) as [
    Buffer,
    Buffer,
    Buffer,
  ];
  const long = tables.get('head')!.readInt16BE(50) === 1;
  const full = tables.get('hhea')!.readUInt16BE(34);
  const place = (glyph: number): number =>
    long ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
  return {
    characters: readCharacters(tables.get('cmap')!),
    outline: (glyph) => glyf.subarray(place(glyph), place(glyph + 1)),
    metrics: (glyph) => ({
      // Glyphs after the last full entry repeat its width.
      advance: hmtx.readUInt16BE(Math.min(glyph, full - 1) * 4),
      bearing: hmtx.readInt16BE(glyph < full ? glyph * 4 + 2 : full * 4 + (glyph - full) * 2),
    }),
  };
}

/** Code point → glyph of a `cmap` table, in formats 4 and 12, the two that fonts for the web hold. */
export function readCharacters(cmap: Buffer): Map<number, number> {
  const found = new Map<number, number>();
  for (let row = 0; row < cmap.readUInt16BE(2); row += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + row * 8 + 4));
    const format = table.readUInt16BE(0);
    if (format === 12) readLongGroups(table, found);
    else if (format === 4) readSegments(table, found);
  }
  return found;
}

function readLongGroups(table: Buffer, found: Map<number, number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    const [from, to, glyph] = [0, 4, 8].map((more) => table.readUInt32BE(at + more)) as [
      number,
      number,
      number,
    ];
    for (let code = from; code <= to; code += 1) found.set(code, glyph + code - from);
  }
}

function readSegments(table: Buffer, found: Map<number, number>): void {
  const twice = table.readUInt16BE(6);
  for (let at = 0; at < twice; at += 2) {
    const to = table.readUInt16BE(14 + at);
    const from = table.readUInt16BE(16 + twice + at);
    const delta = table.readUInt16BE(16 + 2 * twice + at);
    const rangeAt = 16 + 3 * twice + at;
    const range = table.readUInt16BE(rangeAt);
    for (let code = from; code <= to && code < 0xffff; code += 1) {
      const own = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - from) * 2);
      const glyph = own === 0 ? 0 : (own + delta) & 0xffff;
      if (glyph !== 0) found.set(code, glyph);
    }
  }
}

const wordArguments = 0x0001;
const oneScale = 0x0008;
const moreParts = 0x0020;
const twoScales = 0x0040;
const wholeMatrix = 0x0080;

/** Where in a composed outline the numbers of its parts stand; empty for a plain outline. */
export function partsOf(outline: Buffer): number[] {
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return [];
  const places: number[] = [];
  let at = 10;
  for (let flags = moreParts; flags & moreParts; ) {
    flags = outline.readUInt16BE(at);
    places.push(at + 2);
    at += 4 + (flags & wordArguments ? 4 : 2);
    if (flags & oneScale) at += 2;
    else if (flags & twoScales) at += 4;
    else if (flags & wholeMatrix) at += 8;
  }
  return places;
}
