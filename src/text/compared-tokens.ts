import { pointNumber, ungrouped } from './numbers.ts';

/** A word, number or name of a text, made comparable. */
export interface ComparedToken {
  readonly kind: 'word' | 'number' | 'name';
  /** Compared: lower case, dashes and digit grouping made alike, unit signs kept on numbers. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wide = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;

/** '1.2.3', and '3,5' where a comma stands before the decimals: one token each. */
const versionOrComma = String.raw`\d+(?:\.\d+){2,}|(?<!\d\.)\d+,\d{1,2}(?!\d|[,.]\d)`;

const pattern = new RegExp(
  [
    // 12; 1,200; 8.3%; 32k; -5; both ends of 40-70%. Not the 4 of GPT-4. A sign only where no number ends before it.
    String.raw`(?<![\p{N}_.])(?<!(?!${wide})\p{L})(?<!(?!${wide})\p{L}[-–‐‑])(?:(?<![\p{N}%])[-−–+±])?(?:${versionOrComma}|${pointNumber})(?:\s?[%‰]|[kKMB]?(?!\p{N}|(?!${wide})\p{L}))`,
    // One Chinese or Japanese character is a word.
    wide,
    String.raw`(?:(?!${wide})[\p{L}\p{N}\p{M}])+(?:[-–‐‑'’.](?:(?!${wide})[\p{L}\p{N}\p{M}])+)*`,
    '[%‰°$€£¥]',
  ].join('|'),
  'gu',
);

/**
 * Tokens of a text for comparing two wordings. Unlike `tokens.ts`, which keeps a compound whole for grammar, the parts of
 * a compound are tokens of their own, and so is each Chinese or Japanese character.
 */
export function comparedTokens(text: string): ComparedToken[] {
  const tokens: ComparedToken[] = [];
  for (const match of text.matchAll(pattern)) {
    const raw = match[0];
    const start = match.index;
    const kind = kindOf(raw);
    if (kind === 'word' && /[-–‐‑]/.test(raw)) {
      // 'clinician-written' is two words: authors break and join such words freely.
      let at = start;
      for (const part of raw.split(/[-–‐‑]/)) {
        if (part)
          tokens.push({ kind: 'word', key: fold(part), text: part, start: at, end: at + part.length });
        at += part.length + 1;
      }
      continue;
    }
    tokens.push({
      kind,
      key: kind === 'number' ? numberKey(raw) : fold(raw),
      text: raw,
      start,
      end: start + raw.length,
    });
  }
  return tokens;
}

const kindOf = (raw: string): ComparedToken['kind'] => {
  if (/^[-−–+±]?\d/.test(raw) && !/\p{L}/u.test(raw.replace(/[kKMB]$/, ''))) return 'number';
  return /\d/.test(raw) && /\p{L}/u.test(raw) ? 'name' : 'word';
};

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐‑–—−]/g, '-')
    .replace(/[’‘]/g, "'")
    .replace(/'s$/, '')
    .replace(/\.$/, '');

/** '1,200', '1 200' and '1200' are one number; '8.3 %' and '8.3%' too; '35' and '35%' are two. */
const numberKey = (raw: string): string =>
  raw
    .replace(/[−–]/g, '-')
    .replace(/[\d.,'’\s]*\d/u, ungrouped)
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^\+/, '')
    .toLowerCase();

const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
export const numberWords: ReadonlyMap<string, string> = new Map([
  ...units.map((word, value): [string, string] => [word, String(value)]),
  ...tens.flatMap((word, ten): [string, string][] =>
    units
      .slice(0, 10)
      .map((unit, value) => [value === 0 ? word : `${word}-${unit}`, String((ten + 2) * 10 + value)]),
  ),
]);

const letters = new Map([...numberWords].map(([word, digits]) => [digits, word]));
/** '8' → 'eight'; a number without a word of its own stays as it is. */
export const inLetters = (digits: string): string => letters.get(digits) ?? digits;
