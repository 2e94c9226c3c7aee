/** What a character is to a PDF reader, by its code: part of a word, white space, or a delimiter (ISO 32000-1, 7.2.2). */
const regular = 0;
export const space = 1;
export const delimiter = 2;

export const kinds = new Uint8Array(256);
for (const sign of '\0\t\n\f\r ') kinds[sign.charCodeAt(0)] = space;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = delimiter;

/** The end of the run of regular characters that begins at a place. */
export function wordEnd(source: string, from: number): number {
  let at = from;
  while (at < source.length && kinds[source.charCodeAt(at)] === regular) at++;
  return at;
}
