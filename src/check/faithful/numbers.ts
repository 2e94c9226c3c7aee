import { type ComparedToken, numberWords } from '../../text/compared-tokens.ts';
import type { TokenPair } from './align.ts';
import { isStopWord } from './guards.ts';
import type { Contradiction } from './judgement.ts';
import type { Evidence, Source } from './sources.ts';

export const isNumber = (token: ComparedToken) => token.kind === 'number';
export const valueKey = ({ key }: ComparedToken) => numberWords.get(key) ?? key;

/**
 * A large number over the words that stand beside it on the page: '18.79 % / absolute reduction' out of 'an absolute
 * reduction of 18.79 %'. The words must follow one another there, with no other number between.
 */
export function besideNumber(tokens: readonly ComparedToken[], evidence: Evidence): Source | undefined {
  const number = tokens.findIndex(isNumber);
  if (number < 0 || tokens.length > 16 || tokens.filter(isNumber).length !== 1) return undefined;
  const modifier = tokens.slice(0, number);
  const key = valueKey(tokens[number]!);
  for (const { source, at } of placesOf(key, evidence)) {
    const from = at - modifier.length;
    if (!modifier.every((word, k) => source.tokens[from + k]?.key === word.key)) continue;
    let words = tokens.slice(number + 1);
    // The unit stands behind the number on the page as well: 'up to 4.3-fold'.
    for (let next = at + 1; words[0] && source.tokens[next]?.key === words[0].key; next++)
      words = words.slice(1);
    const before = source.tokens.slice(Math.max(0, from - words.length - 4), Math.max(0, from));
    const owner = before.findLastIndex(isNumber);
    const near = before.slice(owner + 1);
    const start = near.findIndex((_, index) => words.every((word, k) => near[index + k]?.key === word.key));
    // '6 language families and 12 languages': words straight behind another number are that one's.
    // 'sensitivity: 71%; specificity: 65%': unless a mark parts them.
    const [other, first] = [before[owner], near[start]];
    const parted =
      other !== undefined &&
      first !== undefined &&
      /[;,:()[\]]/.test(source.text.slice(other.end, first.start));
    const free = start > 0 || (start === 0 && (owner < 0 || parted));
    const link = near.slice(start + words.length);
    if (words.length === 0 || (free && link.every(({ key: word }) => linkWords.has(word)))) return source;
  }
  return undefined;
}

const linkWords = new Set(
  'a an the of by to at is was were are in with about around approximately de del al à du von um auf'.split(
    ' ',
  ),
);

function placesOf(key: string, { sources }: Evidence): { source: Source; at: number }[] {
  return sources.flatMap((source) =>
    source.tokens.flatMap((token, at) =>
      isNumber(token) && valueKey(token) === key ? [{ source, at }] : [],
    ),
  );
}

/** '15 specialities' out of '15 clinicians (7 specialities)': the number has changed its owner. */
export function strayNumbers(
  pairs: readonly TokenPair[],
  tokens: readonly ComparedToken[],
  source: Source,
  evidence: Evidence,
): Contradiction[] {
  const found: Contradiction[] = [];
  for (let k = 0; k + 1 < pairs.length; k++) {
    const token = tokens[pairs[k]![0]]!;
    if (token.kind !== 'number' || tokens.length > 8) continue;
    const gap = source.tokens.slice(pairs[k]![1] + 1, pairs[k + 1]![1]);
    const rival = gap.find(({ kind }) => kind === 'number');
    if (rival && !inContext(token, tokens, evidence, 2))
      found.push({ kind: 'number-out-of-place', said: token.text, page: rival.text });
  }
  return found;
}

/** The same numbers in another order in an otherwise equal sentence: two of them have changed places. */
export function reorderedNumbers(
  tokens: readonly ComparedToken[],
  pairs: readonly TokenPair[],
  source: Source,
): Contradiction[] {
  const first = pairs[0]?.[1] ?? 0;
  const last = pairs.at(-1)?.[1] ?? 0;
  const mine = tokens.filter(isNumber).map(valueKey);
  const theirs = source.tokens
    .slice(Math.max(0, first - 3), last + 4)
    .filter(isNumber)
    .map(valueKey);
  if (mine.length < 2 || mine.length !== theirs.length || pairs.length < tokens.length - 4) return [];
  if (mine.join(' ') === theirs.join(' ') || [...mine].sort().join(' ') !== [...theirs].sort().join(' '))
    return [];
  const at = mine.findIndex((key, index) => key !== theirs[index]);
  return [{ kind: 'number-differs', said: mine[at] ?? '', page: theirs[at] ?? '' }];
}

export function unknownNumbers(
  tokens: readonly ComparedToken[],
  evidence: Evidence,
  around: readonly ComparedToken[] = tokens,
): Contradiction[] {
  const found: Contradiction[] = [];
  for (const token of tokens) {
    if (!isNumber(token) || isLowEnd(token, around, evidence)) continue;
    if (!evidence.numbers.has(valueKey(token))) {
      const bare = token.key.replace(/[%‰kmb]$/, '');
      const near = [...evidence.numbers.keys()].find((key) => key.replace(/[%‰kmb]$/, '') === bare);
      if (near !== undefined) found.push({ kind: 'unit-differs', said: token.text, page: near });
      else found.push({ kind: 'number-not-on-page', said: token.text, page: '' });
    } else if (!inContext(token, around, evidence, 1)) {
      found.push({ kind: 'number-out-of-place', said: token.text, page: '' });
    }
  }
  return found;
}

/** '56–69%' where the page says 'from 56% to 69%': the unit behind a range is that of both its ends. */
function isLowEnd(token: ComparedToken, around: readonly ComparedToken[], evidence: Evidence): boolean {
  const high = around[around.indexOf(token) + 1];
  const unit = high && isNumber(high) ? /[%‰]$/u.exec(high.key)?.[0] : undefined;
  return (
    high !== undefined &&
    unit !== undefined &&
    evidence.numbers.has(`${token.key}${unit}`) &&
    evidence.numbers.has(high.key)
  );
}

/** Does the page use this number near the same words? Small ordinals and lone numbers pass. */
function inContext(
  token: ComparedToken,
  around: readonly ComparedToken[],
  evidence: Evidence,
  least: number,
): boolean {
  const words = around.filter((other) => other !== token && !isNumber(other) && !isStopWord(other.key));
  if (words.length === 0) return true;
  const places = evidence.numbers.get(valueKey(token)) ?? [];
  const need = Math.min(least, words.length);
  return places.some((near) => words.filter(({ key }) => near.has(key)).length >= need);
}
