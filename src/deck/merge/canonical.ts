/**
 * A line without what formatters (Prettier, editors) change and no reader sees: trailing blanks, marks of lists and
 * emphasis, padding of tables, quotes of YAML. Two lines of one canonical form say the same.
 */
export function canonicalLine(line: string): string {
  const text = line.trimEnd();
  if (/^\s*\|.*\|$/.test(text)) return tableRow(text);
  return unquoted(
    text
      // A list mark and the blanks after it; a rule of stars is no list.
      .replace(/^(\s*)[*+-](?:[ \t]+)(?![*\s-]*$)/, '$1- ')
      .replace(/^(\s*\d+)\)(?=\s)/, '$1.')
      .replace(/^(\s{0,3}#{1,6})[ \t]+(.*?)(?:[ \t]+#+)?$/, '$1 $2')
      .replace(/\\([_*])/g, '$1')
      .replace(/(?<![\p{L}\p{N}_])__(?=\S)([^_]*[^\s_])__(?![\p{L}\p{N}_])/gu, '**$1**')
      .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_]*[^\s_]|[^\s_])_(?![\p{L}\p{N}_])/gu, '*$1*'),
  );
}

function tableRow(row: string): string {
  const cells = row
    .trim()
    .split('|')
    .map((cell) => cell.trim())
    .map((cell) => (/^:?-+:?$/.test(cell) ? cell.replace(/-+/, '-') : cell))
    // Emphasis and list marks within cells, as elsewhere.
    .map((cell) => (cell.includes('_') ? canonicalLine(cell) : cell));
  return cells.join('|');
}

/** `key: 'text'`, `- "text"`: the quotes of YAML say nothing. */
function unquoted(line: string): string {
  const match = /^(\s*(?:- )?(?:[\w.-]+:[ \t]+)?)(['"])(.*)\2$/.exec(line);
  if (!match || (match[1]!.trim() === '' && match[3]!.includes(match[2]!))) return line;
  const [, head = '', quote, inner = ''] = match;
  return head + (quote === "'" ? inner.replaceAll("''", "'") : inner.replaceAll('\\"', '"'));
}

/** Lines that say something, in canonical form. Blank lines within code are the only ones that count. */
const canonicalLines = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map(canonicalLine);

/** Do two texts differ in nothing but their form? */
export function sameWords(one: string, two: string): boolean {
  if (one === two) return true;
  const [left, right] = [canonicalLines(one), canonicalLines(two)];
  return left.length === right.length && left.every((line, index) => line === right[index]);
}

/** Lines that a formatter parts at its width: no more than these make one. */
const mostParts = 40;

/** The text with lines that were wrapped since set as the one line of `base` that they were. */
export function unwrapped(text: string, base: string): string {
  const known = new Set(canonicalLines(base));
  const lines = text.split('\n');
  const out: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    let line = lines[at]!;
    let [whole, last] = [line, at];
    if (line.trim() !== '' && !known.has(canonicalLine(line)))
      for (let next = at + 1; next < lines.length && next - at < mostParts; next++) {
        const part = lines[next]!.trim();
        if (part === '') break;
        whole += ` ${part}`;
        if (!known.has(canonicalLine(whole))) continue;
        [line, last] = [whole, next];
        break;
      }
    out.push(line);
    at = last;
  }
  return out.join('\n');
}
