import type { Span } from '../../text/rich-text.ts';
import type { Acronym } from '../model.ts';

/**
 * Acronyms with their long forms, by Schwartz and Hearst (PSB 2003), both orders: 'long form (SF)' and
 * 'SF (long form)'. A long form has at most min(|SF| + 5, 2 |SF|) words and never leaves its sentence. Ascending.
 */
export function findAcronyms(text: string, sentences: readonly Span[]): Acronym[] {
  const found: Acronym[] = [];
  for (const sentence of sentences) {
    const slice = text.slice(sentence.start, sentence.end);
    for (const match of slice.matchAll(/[(（[]([^()（）[\]]{2,120})[)）\]]/gu)) {
      const open = sentence.start + match.index;
      const inner = match[1]!;
      const defined = insideShort(text, sentence, open, inner) ?? outsideShort(text, sentence, open, inner);
      if (defined && !found.some((other) => other.short === defined.short)) found.push(defined);
    }
  }
  return found.sort((a, b) => a.shortSpan.start - b.shortSpan.start);
}

/** 'electronic health record (EHR)'. Only the part before a comma or semicolon is looked at: '(EHR; n = 5)'. */
function insideShort(text: string, sentence: Span, open: number, inner: string): Acronym | undefined {
  const lead =
    /^\s*(?:or|i\.e\.,?|e\.g\.,?|hereafter|henceforth|abbreviated(?: as)?|called|termed|known as|the)\s+/iu.exec(
      inner,
    )?.[0] ?? /^\s*["“‘']?/u.exec(inner)![0];
  const short = inner
    .slice(lead.length)
    .split(/[,;:]\s|["”’']?\s*$/u)[0]!
    .trim();
  if (!isShort(short)) return undefined;
  const before = text.slice(sentence.start, open);
  const end = before.trimEnd().replace(/["”’']$/u, '').length;
  const start = longStart(before.slice(0, end), short);
  if (start === undefined) return undefined;
  const shortStart = open + 1 + lead.length;
  return acronym(
    text,
    { start: shortStart, end: shortStart + short.length },
    { start: sentence.start + start, end: sentence.start + end },
  );
}

/** 'EHR (electronic health record)'. */
function outsideShort(text: string, sentence: Span, open: number, inner: string): Acronym | undefined {
  const before = text.slice(sentence.start, open);
  const short = /(?<![\p{L}\d-])([\p{L}\d][\p{L}\d&/.+-]{1,11})["”’']?\s$/u.exec(before);
  if (!short || !isShort(short[1]!) || (short[1]!.match(/\p{Lu}/gu)?.length ?? 0) < 2) return undefined;
  const long = inner.split(/[;:]\s/u)[0]!.trimEnd();
  if (!/\p{L}{2,}\s+\p{L}|\p{L}{3,}-\p{L}/u.test(long)) return undefined;
  const start = longStart(long, short[1]!);
  if (start === undefined || /\S/u.test(long.slice(0, start))) return undefined;
  const shortStart = sentence.start + short.index;
  return acronym(
    text,
    { start: shortStart, end: shortStart + short[1]!.length },
    { start: open + 1 + start, end: open + 1 + long.length },
  );
}

const acronym = (text: string, shortSpan: Span, longSpan: Span): Acronym => ({
  short: text.slice(shortSpan.start, shortSpan.end),
  long: text.slice(longSpan.start, longSpan.end),
  shortSpan,
  longSpan,
});

/** 2 to 12 characters, at most two words, begins with a letter or digit, holds a capital; no statistic, no reference. */
function isShort(short: string): boolean {
  if (short.length < 2 || short.length > 12 || short.split(/\s+/u).length > 2) return false;
  if (!/^[\p{L}\d]/u.test(short) || !/\p{Lu}/u.test(short) || /[=<>%≤≥±\\$]/u.test(short)) return false;
  if (
    /^(?:Figs?|Tables?|Eqs?|Sect?|Refs?|Ch|App|No|Vol|USA|UK|EU|US|Inc|Ltd|Eds?|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\b/u.test(
      short,
    )
  )
    return false;
  // A capitalised word is a name ('Paris') unless a second capital or a digit stands in it.
  return (
    (short.match(/[\p{Lu}\d]/gu)?.length ?? 0) >= 2 ||
    (short.length <= 4 && /^\p{Lu}\p{Ll}{0,3}$/u.test(short) === false)
  );
}

/** Plural s and the like are no letters to be matched: 'LLMs'. */
const letters = (short: string): string => {
  const base = /^.*[\p{Lu}\d]s$/u.test(short) ? short.slice(0, -1) : short;
  return base.replace(/[^\p{L}\d]/gu, '').toLowerCase();
};

/** Where the long form begins: each character of the short form is met from right to left, the first at a word's start. */
function longStart(before: string, short: string): number | undefined {
  const wanted = letters(short);
  if (wanted.length < 2) return undefined;
  const low = before.toLowerCase();
  if (low.length !== before.length) return undefined;
  let at = low.length;
  for (let k = wanted.length - 1; k >= 0; k--) {
    at--;
    while (at >= 0 && (low[at] !== wanted[k] || (k === 0 && /[\p{L}\d]/u.test(low[at - 1] ?? ' ')))) at--;
    if (at < 0) return undefined;
  }
  const long = before.slice(at);
  const words = long.split(/[\s-]+/u).length;
  const size = wanted.length;
  if (words > Math.min(size + 5, 2 * size) || long.length <= short.length || /[()[\]]/u.test(long))
    return undefined;
  if (words === 1 && size > 2 && !/[\p{Lu}-].*[\p{Lu}-]/u.test(long) && long.length < size + 3)
    return undefined;
  // The short form must not stand inside its own long form, nor the long form cross a clause.
  if (
    new RegExp(`(?<![\\p{L}\\d])${short.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')}(?![\\p{L}\\d])`, 'u').test(
      long,
    ) ||
    /[;:.!?]\s/u.test(long)
  )
    return undefined;
  return better(before, at, wanted);
}

/**
 * Where the initials of the words just before the bracket spell the short form, they are the long form, even if the
 * shortest match begins later ('term memory' inside 'long short-term memory').
 */
function better(before: string, found: number, wanted: string): number {
  const starts = [...before.matchAll(/(?<![\p{L}\d’'])[\p{L}\d]/gu)].map((match) => match.index);
  const tail = starts.slice(-wanted.length);
  const initials = tail.map((at) => before[at]!.toLowerCase()).join('');
  return initials === wanted && tail[0]! <= found ? tail[0]! : found;
}
