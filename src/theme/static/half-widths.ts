/**
 * The `halt` feature of Chinese, Japanese and Korean fonts: how far a full-width comma or bracket moves and
 * shrinks where two of them meet. Browsers use it by themselves (`text-spacing-trim`), so a font made for print must
 * keep it, or its lines would be longer than those on the screen.
 */
export interface HalfWidth {
  readonly placement: number;
  readonly advance: number;
}

/** Glyph → its half-width form, from a GPOS table. */
export function readHalfWidths(gpos: Buffer | undefined): Map<number, HalfWidth> {
  const found = new Map<number, HalfWidth>();
  if (!gpos || gpos.length < 10) return found;
  const features = gpos.subarray(gpos.readUInt16BE(6));
  const lookups = gpos.subarray(gpos.readUInt16BE(8));
  const wanted = new Set<number>();
  for (let row = 0; row < features.readUInt16BE(0); row += 1) {
    if (features.toString('latin1', 2 + row * 6, 6 + row * 6) !== 'halt') continue;
    const feature = features.subarray(features.readUInt16BE(6 + row * 6));
    for (let index = 0; index < feature.readUInt16BE(2); index += 1)
      wanted.add(feature.readUInt16BE(4 + index * 2));
  }
  for (const number of wanted) {
    const lookup = lookups.subarray(lookups.readUInt16BE(2 + number * 2));
    for (let index = 0; index < lookup.readUInt16BE(4); index += 1) {
      const table = lookup.subarray(lookup.readUInt16BE(6 + index * 2));
      const extended = lookup.readUInt16BE(0) === 9;
      const type = extended ? table.readUInt16BE(2) : lookup.readUInt16BE(0);
      if (type === 1) readSingle(extended ? table.subarray(table.readUInt32BE(4)) : table, found);
    }
  }
  return found;
}

function readSingle(table: Buffer, found: Map<number, HalfWidth>): void {
  const fields = table.readUInt16BE(4);
  const before = (bit: number): number => bitsOf(fields & (bit - 1)) * 2;
  const read = (at: number, bit: number): number => (fields & bit ? table.readInt16BE(at + before(bit)) : 0);
  const size = bitsOf(fields) * 2;
  for (const [index, glyph] of covered(table.subarray(table.readUInt16BE(2))).entries()) {
    const at = table.readUInt16BE(0) === 1 ? 6 : 8 + index * size;
    found.set(glyph, { placement: read(at, 1), advance: read(at, 4) });
  }
}

const bitsOf = (mask: number): number => [...mask.toString(2)].filter((digit) => digit === '1').length;

function covered(coverage: Buffer): number[] {
  const count = coverage.readUInt16BE(2);
  if (coverage.readUInt16BE(0) === 1)
    return Array.from({ length: count }, (_, index) => coverage.readUInt16BE(4 + index * 2));
  return Array.from({ length: count }, (_, index) => {
    const at = 4 + index * 6;
    const [from, to] = [coverage.readUInt16BE(at), coverage.readUInt16BE(at + 2)];
    return Array.from({ length: to - from + 1 }, (__, more) => from + more);
  }).flat();
}

/** A GPOS table that holds `halt` and nothing else; undefined without any glyph. */
export function writeHalfWidths(widths: ReadonlyMap<number, HalfWidth>): Buffer | undefined {
  const rows = [...widths].sort(([one], [two]) => one - two);
  if (rows.length === 0) return undefined;
  const words = (...values: number[]): Buffer => {
    const bytes = Buffer.alloc(values.length * 2);
    for (const [index, value] of values.entries()) bytes.writeUInt16BE(value & 0xffff, index * 2);
    return bytes;
  };
  const name = (tag: string): Buffer => Buffer.from(tag, 'latin1');
  // One script, one language, one feature, one lookup; each offset counts from the start of its own list.
  const scripts = Buffer.concat([words(1), name('DFLT'), words(8), words(4, 0), words(0, 0xffff, 1, 0)]);
  const features = Buffer.concat([words(1), name('halt'), words(8), words(0, 1, 0)]);
  const values = rows.flatMap(([, { placement, advance }]) => [placement, advance]);
  const single = words(2, 8 + values.length * 2, 5, rows.length, ...values);
  const coverage = words(1, rows.length, ...rows.map(([glyph]) => glyph));
  const lookups = Buffer.concat([words(1, 4), words(1, 0, 1, 8), single, coverage]);
  const header = words(1, 0, 10, 10 + scripts.length, 10 + scripts.length + features.length);
  return Buffer.concat([header, scripts, features, lookups]);
}
