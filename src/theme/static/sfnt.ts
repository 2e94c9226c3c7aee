/** The tables of a TrueType font file by their four-letter names. */
export type Tables = ReadonlyMap<string, Buffer>;

export function readTables(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let row = 0; row < font.readUInt16BE(4); row += 1) {
    const at = 12 + row * 16;
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

const padded = (length: number): number => (length + 3) & ~3;

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

/** A font file of these tables; the same tables always give the same bytes. */
export function writeTables(tables: Tables): Buffer {
  const names = [...tables.keys()].sort();
  const directory = 12 + names.length * 16;
  const sizes = names.map((name) => padded(tables.get(name)!.length));
  const font = Buffer.alloc(sizes.reduce((sum, size) => sum + size, directory));
  font.writeUInt32BE(0x00010000, 0);
  font.writeUInt16BE(names.length, 4);
  const power = Math.floor(Math.log2(names.length));
  font.writeUInt16BE(2 ** power * 16, 6);
  font.writeUInt16BE(power, 8);
  font.writeUInt16BE((names.length - 2 ** power) * 16, 10);
  let start = directory;
  for (const [index, name] of names.entries()) {
    const table = tables.get(name)!;
    table.copy(font, start);
    // The checksum of the whole file stands in this field and counts as zero in the sums.
    if (name === 'head') font.writeUInt32BE(0, start + 8);
    const row = 12 + index * 16;
    font.write(name, row, 'latin1');
    font.writeUInt32BE(checksum(font.subarray(start, start + sizes[index]!)), row + 4);
    font.writeUInt32BE(start, row + 8);
    font.writeUInt32BE(table.length, row + 12);
    start += sizes[index]!;
  }
  const head = font.readUInt32BE(12 + names.indexOf('head') * 16 + 8);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, head + 8);
  return font;
}
