import { type Glyphs, partsOf, readGlyphs } from './glyphs.ts';
import { type HalfWidth, readHalfWidths, writeHalfWidths } from './half-widths.ts';
import { nameTable } from './name.ts';
import { readTables, type Tables, writeTables } from './sfnt.ts';

interface Part {
  readonly tables: Tables;
  readonly glyphs: Glyphs;
  readonly halves: ReadonlyMap<number, HalfWidth>;
  /** Its glyph numbers → those of the new font. */
  readonly moved: Map<number, number>;
}

interface NewGlyph {
  readonly part: Part;
  readonly glyph: number;
}

/**
 * One TrueType font of several static ones of the same family and weight. Fonts for Chinese, Japanese and Korean
 * come in a hundred slices; without this a PDF would hold a dozen small fonts for each weight. Keeps
 * outlines, widths and half-width forms; kerning and other layout is dropped, which square characters do not have.
 */
export function mergeFonts(fonts: readonly Buffer[], name: string): Buffer {
  const parts = fonts.map((font): Part => {
    const tables = readTables(font);
    return {
      tables,
      glyphs: readGlyphs(tables),
      halves: readHalfWidths(tables.get('GPOS')),
      moved: new Map(),
    };
  });
  const [first] = parts;
  if (!first) throw new Error('no font to merge');
  const list: NewGlyph[] = [];
  const add = (part: Part, glyph: number): number => {
    const known = part.moved.get(glyph);
    if (known !== undefined) return known;
    const number = list.push({ part, glyph }) - 1;
    part.moved.set(glyph, number);
    const outline = part.glyphs.outline(glyph);
    for (const place of partsOf(outline)) add(part, outline.readUInt16BE(place));
    return number;
  };
  // Glyph 0 is what every font shows for a character that it does not have.
  for (const part of parts) part.moved.set(0, 0);
  list.push({ part: first, glyph: 0 });
  const characters = new Map<number, number>();
  for (const part of parts) {
    for (const [code, glyph] of [...part.glyphs.characters].sort(([one], [two]) => one - two)) {
      if (!characters.has(code)) characters.set(code, add(part, glyph));
    }
  }
  const halves = new Map<number, HalfWidth>();
  for (const { halves: own, moved } of parts) {
    for (const [glyph, half] of own) {
      const number = moved.get(glyph);
      if (number) halves.set(number, half);
    }
  }
  const gpos = writeHalfWidths(halves);
  const tables = new Map<string, Buffer>([
    ...outlines(list),
    ['hmtx', horizontal(list)],
    ['cmap', characterMap(characters)],
    ['head', header(parts)],
    ['hhea', horizontalHeader(parts, list.length)],
    ['maxp', maxima(parts, list.length)],
    ['OS/2', described(first.tables.get('OS/2')!, characters)],
    ['post', first.tables.get('post')!],
    ['name', nameTable(name)],
  ]);
  if (gpos) tables.set('GPOS', gpos);
  return writeTables(tables);
}

function outlines(list: readonly NewGlyph[]): [string, Buffer][] {
  const loca = Buffer.alloc((list.length + 1) * 4);
  const pieces: Buffer[] = [];
  let length = 0;
  for (const [number, { part, glyph }] of list.entries()) {
    const outline = Buffer.from(part.glyphs.outline(glyph));
    for (const place of partsOf(outline))
      outline.writeUInt16BE(part.moved.get(outline.readUInt16BE(place))!, place);
    pieces.push(outline, Buffer.alloc(-outline.length & 3));
    length += outline.length + (-outline.length & 3);
    loca.writeUInt32BE(length, (number + 1) * 4);
  }
  return [
    ['glyf', Buffer.concat(pieces)],
    ['loca', loca],
  ];
}

function horizontal(list: readonly NewGlyph[]): Buffer {
  const table = Buffer.alloc(list.length * 4);
  for (const [number, { part, glyph }] of list.entries()) {
    const { advance, bearing } = part.glyphs.metrics(glyph);
    table.writeUInt16BE(advance, number * 4);
    table.writeInt16BE(bearing, number * 4 + 2);
  }
  return table;
}

/** Format 12 alone: every browser and PDF reader of today takes it, and it holds all of Unicode. */
function characterMap(characters: ReadonlyMap<number, number>): Buffer {
  const groups: [from: number, to: number, glyph: number][] = [];
  for (const [code, glyph] of [...characters].sort(([one], [two]) => one - two)) {
    const last = groups.at(-1);
    if (last && code === last[1] + 1 && glyph === last[2] + code - last[0]) last[1] = code;
    else groups.push([code, code, glyph]);
  }
  const table = Buffer.alloc(12 + 16 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(16 + groups.length * 12, 16);
  table.writeUInt32BE(groups.length, 24);
  for (const [index, group] of groups.entries())
    for (const [field, value] of group.entries()) table.writeUInt32BE(value, 28 + index * 12 + field * 4);
  return table;
}

type Choice = (...values: number[]) => number;

/** The first part's table with some of its signed fields taken from all parts. */
function joined(
  parts: readonly Part[],
  name: string,
  fields: readonly (readonly [offset: number, choice: Choice])[],
): Buffer {
  const tables = parts.map((part) => part.tables.get(name)!);
  const table = Buffer.from(tables[0]!);
  for (const [offset, choice] of fields)
    table.writeInt16BE(choice(...tables.map((each) => each.readInt16BE(offset))), offset);
  return table;
}

function header(parts: readonly Part[]): Buffer {
  const table = joined(parts, 'head', [
    [36, Math.min],
    [38, Math.min],
    [40, Math.max],
    [42, Math.max],
  ]);
  table.writeInt16BE(1, 50);
  return table;
}

function horizontalHeader(parts: readonly Part[], count: number): Buffer {
  const table = joined(parts, 'hhea', [
    [10, Math.max],
    [12, Math.min],
    [14, Math.min],
    [16, Math.max],
  ]);
  table.writeUInt16BE(count, 34);
  return table;
}

function maxima(parts: readonly Part[], count: number): Buffer {
  const fields = [6, 8, 10, 12, 28, 30].map((offset) => [offset, Math.max] as const);
  const table = joined(parts, 'maxp', fields);
  table.writeUInt16BE(count, 4);
  return table;
}

/** First and last character of the new font. */
function described(table: Buffer, characters: ReadonlyMap<number, number>): Buffer {
  const copy = Buffer.from(table);
  const codes = [...characters.keys()].sort((one, two) => one - two);
  copy.writeUInt16BE(Math.min(codes[0] ?? 0, 0xffff), 64);
  copy.writeUInt16BE(Math.min(codes.at(-1) ?? 0, 0xffff), 66);
  return copy;
}
