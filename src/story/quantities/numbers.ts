import { languageEntry } from '../../languages/index.ts';
import { commaNumber, pointNumber, ungrouped } from '../../text/numbers.ts';
import type { Span } from '../../text/rich-text.ts';

/** A number of the text, bare: no unit, no modifier. */
export interface NumberToken extends Span {
  /** Undefined where the form is understood to be a number but has no single value. */
  readonly value: number | undefined;
  /** Written in words: 'three', 'two-thirds'. */
  readonly words: boolean;
  /** 'ratio' for 2:1, 'fraction' for 1/10. */
  readonly form: 'plain' | 'ratio' | 'fraction';
}

/** The tens from twenty on, which another number may follow. */
export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Numbers in one word. */
export const smallNumbers: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  ...tens,
};
const large: Readonly<Record<string, number>> = {
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  dozen: 12,
};
const parts: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fourth: 4,
  fourths: 4,
  fifth: 5,
  fifths: 5,
  tenth: 10,
  tenths: 10,
};

const power = /(?:\s?[×x·*∙]\s?10\s?\^?\{?[−–-]?\s?\d{1,3}\}?|[eE][−+-]?\d{1,3}(?!\p{L}))(?!\d|\.\d)/u;
const magnitude =
  /(?:\s?(?:thousand|million|billion|trillion|hundred|dozen|mn|bn)(?!\p{L})|\s?(?:万亿|亿|万|千|億)|(?:[kKMB]|Mio\.|Mrd\.)(?![\p{L}\d]))/u;
const fraction = /(?:\s?\/\s?\d+(?:,\d{3})*(?:th|rd)?|:\d+(?:\.\d+)?(?:[–-]\d+)?)(?![\d/:])/u;

const body = (number: string): string =>
  `(?<number>${number})(?:(?<power>${power.source})|(?<magnitude>${magnitude.source})|(?<fraction>${fraction.source}))?`;
const withPoint = new RegExp(body(pointNumber), 'gu');
const withComma = new RegExp(body(commaNumber), 'gu');

const smallWords = Object.keys(smallNumbers).join('|');
const largeWords = Object.keys(large).join('|');
const wordNumber = new RegExp(
  `(?<![\\p{L}\\d][-‐‑]?)(?:(?:an?\\s+)?(?:one|two|three|four|five|six|seven|eight|nine|a)?[-\\s]?(?:${Object.keys(parts).join('|')})(?=\\s+of\\b)|` +
    `(?:${smallWords}|(?<=\\ba\\s)(?:${largeWords})|(?<=\\b(?:several|few)\\s)(?:${largeWords}))(?:(?:[-\\s]|\\s+and\\s+)(?:${smallWords}|${largeWords}))*)(?![\\p{L}\\d])`,
  'giu',
);

/** All numbers of a text from left to right, not overlapping. */
export function findNumbers(text: string, language: string): NumberToken[] {
  const comma = languageEntry(language, 'decimalComma') === true && !/\d\.\d{1,2}(?!\d)/u.test(text);
  const found: NumberToken[] = [];
  for (const match of text.matchAll(comma ? withComma : withPoint)) {
    const groups = match.groups as Record<string, string | undefined>;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      value: valueFrom(groups, comma),
      words: false,
      form: groups.fraction === undefined ? 'plain' : groups.fraction.includes(':') ? 'ratio' : 'fraction',
    });
  }
  if (language === 'en') {
    for (const match of text.matchAll(wordNumber)) {
      const start = match.index + (match[0].length - match[0].trimStart().length);
      found.push({
        start,
        end: match.index + match[0].length,
        value: wordValue(match[0]),
        words: true,
        form: 'plain',
      });
    }
  }
  const list = languageEntry(language, 'numberWords')?.split(' ');
  if (list !== undefined) {
    const pattern = new RegExp(`(?<![\\p{L}\\d-])(?:${list.join('|')})(?![\\p{L}\\d-])`, 'giu');
    for (const match of text.matchAll(pattern)) {
      const value = list.indexOf(match[0].toLowerCase()) + 2;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        value,
        words: true,
        form: 'plain',
      });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter((token, index) => index === 0 || token.start >= found[index - 1]!.end);
}

function valueFrom(groups: Record<string, string | undefined>, comma: boolean): number | undefined {
  const raw = groups.number ?? '';
  const plain = comma
    ? raw.replace(/[.\s\u2009\u202f\u00a0](?=\d{3})/gu, '').replace(',', '.')
    : ungrouped(raw).replace('·', '.');
  let value = Number(plain);
  if (!Number.isFinite(value)) return undefined;
  if (groups.power !== undefined) {
    const exponent = Number(
      (/[−–-]?\s?\d{1,3}\}?$/u.exec(groups.power)?.[0] ?? '').replace(/[−–]/u, '-').replace(/[\s}]/gu, ''),
    );
    value = Number(`${value}e${exponent}`);
  }
  if (groups.magnitude !== undefined) value *= magnitudeOf(groups.magnitude.trim());
  if (groups.fraction !== undefined) {
    const below = Number(groups.fraction.replace(/[^\d.]/gu, ''));
    return below > 0 && Number.isFinite(below) ? Number((value / below).toPrecision(12)) : undefined;
  }
  return Number(value.toPrecision(15));
}

const magnitudes: Readonly<Record<string, number>> = {
  k: 1e3,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  mn: 1e6,
  bn: 1e9,
  'Mio.': 1e6,
  'Mrd.': 1e9,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  億: 1e8,
  万亿: 1e12,
  ...large,
};
const magnitudeOf = (word: string): number => magnitudes[word] ?? 1;

/** 'twenty-five' → 25, 'two-thirds' → 2/3, 'several hundred' → undefined. */
function wordValue(phrase: string): number | undefined {
  const words = phrase
    .toLowerCase()
    .split(/[-\s]+/u)
    .filter((word) => word !== 'and' && word !== 'an' && word !== '');
  const last = parts[words.at(-1) ?? ''];
  if (last !== undefined) return Number(((smallNumbers[words[0] ?? ''] ?? 1) / last).toPrecision(12));
  let total = 0;
  let current = 0;
  for (const word of words) {
    const big = large[word];
    if (big !== undefined && big >= 1000) {
      total += (current || 1) * big;
      current = 0;
    } else if (big !== undefined) current = (current || 1) * big;
    else current += smallNumbers[word] ?? 0;
  }
  return total + current;
}
