import type { OriginRun } from '../text/rich-text.ts';

/**
 * Maps the characters of a scalar's value to the characters of the file it was read from, through quotes,
 * escapes and line folding of YAML, TOML and JSON alike. Returns undefined where the two do not match, so a
 * wrong place is never given.
 */
export function alignScalar(
  value: string,
  source: string,
  start: number,
  end: number,
): OriginRun[] | undefined {
  const open = /^(?:"""|'''|"|')/.exec(source.slice(start, start + 3))?.[0] ?? '';
  const isBlock = /^[|>][-+0-9]*\s*(?:#[^\n]*)?\r?(?:\n|$)/.exec(
    source.slice(start, Math.min(end, start + 200)),
  );
  const escapes = open.startsWith('"');
  const doubled = open === "'";
  let at = start + (isBlock ? isBlock[0].length : open.length);
  if (open.length === 3) at += /^\r?\n/.exec(source.slice(at, at + 2))?.[0].length ?? 0;
  const runs: { start: number; end: number; sourceStart: number; sourceEnd: number }[] = [];
  let index = 0;
  let exactLast = false;
  const push = (length: number, from: number, to: number) => {
    const last = runs.at(-1);
    const exact = to - from === length;
    if (last && exact && exactLast && last.sourceEnd === from) {
      last.end += length;
      last.sourceEnd = to;
    } else runs.push({ start: index, end: index + length, sourceStart: from, sourceEnd: to });
    exactLast = exact;
    index += length;
    at = to;
  };
  while (index < value.length) {
    if (at >= end) {
      // A block scalar ends in a newline that may not be there in the file.
      if (/^\n*$/.test(value.slice(index))) return runs;
      return undefined;
    }
    const char = value[index]!;
    const here = source[at]!;
    if (escapes && here === '\\') {
      const escaped = readEscape(source, at);
      if (escaped.text === '') at = escaped.end;
      else if (value.startsWith(escaped.text, index)) push(escaped.text.length, at, escaped.end);
      else return undefined;
    } else if (doubled && here === "'" && source[at + 1] === "'" && char === "'") push(1, at, at + 2);
    else if (here === char && here !== '\r') push(1, at, at + 1);
    else if (/\s/.test(here)) {
      if (/\s/.test(char) && /[\r\n]/.test(here)) {
        const fold = /^[ \t]*\r?\n[ \t]*/.exec(source.slice(at, Math.min(at + 2000, end)))?.[0].length ?? 1;
        // Runs of several newlines give several line breaks: take one at a time.
        push(1, at, at + fold);
      } else at += 1;
    } else return undefined;
  }
  return runs;
}

const simpleEscapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
  '\t': '\t',
};

function readEscape(source: string, at: number): { text: string; end: number } {
  const kind = source[at + 1] ?? '';
  const length = { x: 2, u: 4, U: 8 }[kind];
  if (length !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + length), 16);
    const valid = code >= 0 && code <= 0x10ffff;
    return { text: valid ? String.fromCodePoint(code) : '\uFFFD', end: at + 2 + length };
  }
  if (/[\r\n]/.test(kind)) {
    const fold = /^\r?\n\s*/.exec(source.slice(at + 1, at + 2000))?.[0].length ?? 1;
    return { text: '', end: at + 1 + fold };
  }
  // TOML: a backslash, spaces and a line end join two lines.
  const trimmed = /^[ \t]+\r?\n\s*/.exec(source.slice(at + 1, at + 2000));
  if (trimmed) return { text: '', end: at + 1 + trimmed[0].length };
  return { text: simpleEscapes[kind] ?? kind, end: at + 2 };
}
