/** Rows of a file of separated values; quoted fields may hold the separator, quotes and line breaks (RFC 4180). */
export function readRows(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let at = 0; at <= source.length; at++) {
    const char = source[at] ?? '\n';
    if (quoted) {
      if (at === source.length) quoted = false;
      else if (char === '"' && source[at + 1] === '"') {
        field += '"';
        at++;
        continue;
      } else if (char === '"') {
        quoted = false;
        continue;
      } else {
        field += char;
        continue;
      }
    }
    if (char === '"' && field === '') quoted = true;
    else if (char === separator || char === '\n') {
      row.push(field);
      field = '';
      if (char === '\n') {
        if (row.some((cell) => cell !== '')) rows.push(row);
        row = [];
      }
    } else field += char;
  }
  return rows;
}
