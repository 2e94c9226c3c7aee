/**
 * A `name` table with the family and weight as readers of the PDF show them: what HarfBuzz leaves there is the name of
 * the lightest weight, whatever the weight.
 */
export function nameTable(name: string): Buffer {
  const entries: [id: number, text: string][] = [
    [1, name],
    [2, 'Regular'],
    [4, name],
    [6, name.replace(/[^A-Za-z0-9-]/g, '')],
  ];
  const texts = entries.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const table = Buffer.alloc(6 + entries.length * 12);
  table.writeUInt16BE(entries.length, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  for (const [index, [id]] of entries.entries()) {
    const row = [3, 1, 0x409, id, texts[index]!.length, offset];
    for (const [field, value] of row.entries()) table.writeUInt16BE(value, 6 + index * 12 + field * 2);
    offset += texts[index]!.length;
  }
  return Buffer.concat([table, ...texts]);
}
