/** What PDFium's text has for a hyphen at the end of a line. */
const lineEnd = '\u00ad';

/** Words of a text as they stand inside its lines: they tell which hyphens at line ends belong to a word. */
export function vocabularyOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines)
    for (const [word] of line.matchAll(/\p{L}+(?:-\p{L}+)*(?![\p{L}\u00ad-])/gu))
      words.add(word.toLowerCase());
  return words;
}

/**
 * One line after another. The hyphen of a compound stays ('long-' and 'term' where the text has 'long-term'); that of a parted word
 * goes.
 */
export function joinLines(before: string, line: string, words: ReadonlySet<string>): string {
  if (!before.endsWith(lineEnd)) return before === '' ? line : `${before} ${line}`;
  const bare = before.slice(0, -1);
  const [head = ''] = /[\p{L}\p{N}-]+$/u.exec(bare) ?? [];
  const [tail = ''] = /^[\p{L}\p{N}-]+/u.exec(line) ?? [];
  return isCompound(head.toLowerCase(), tail, words) ? `${bare}-${line}` : bare + line;
}

function isCompound(head: string, tail: string, words: ReadonlySet<string>): boolean {
  if (/^[\p{Lu}\p{N}]/u.test(tail) || /\p{N}$/u.test(head)) return true;
  const low = tail.toLowerCase();
  if (words.has(`${head}-${low}`)) return true;
  if (words.has(head + low)) return false;
  return head.includes('-') || (head.length > 2 && low.length > 2 && words.has(head) && words.has(low));
}

/** Some fonts' f reaches over the gap after it: 'ofthe' is two words where the paper has the second one elsewhere, 'ofPC2' always. */
export const parted = (line: string, words: ReadonlySet<string>): string =>
  line
    .replace(/(?<!\p{L})([Oo]f)(?=\p{Lu})/gu, '$1 ')
    .replace(/(?<!\p{L})([Oo]f)(?!f|ten)(\p{Ll}{2,})/gu, (glued, of: string, rest: string) =>
      words.has(rest) ? `${of} ${rest}` : glued,
    );
