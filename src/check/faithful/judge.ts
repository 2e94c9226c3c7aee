import { type ComparedToken, comparedTokens, numberWords } from '../../text/compared-tokens.ts';
import { alignTokens } from './align.ts';
import { guardOf, isStopWord, isUnit } from './guards.ts';
import { type Evidence, joinKeys, type Source } from './sources.ts';

type Support =
  /** The words of a field: title, name, date, address, label. */
  | { readonly by: 'field'; readonly field: string }
  /** The page's words, some left out; spans are offsets in the source sentence. */
  | {
      readonly by: 'deletion';
      readonly source: Source;
      readonly spans: readonly { start: number; end: number }[];
    }
  /** Near a sentence of the page, in other words. */
  | { readonly by: 'edited'; readonly source: Source }
  | { readonly by: 'own words' };

export interface Contradiction {
  readonly kind:
    | 'number-differs'
    | 'number-not-on-page'
    | 'number-out-of-place'
    | 'direction-differs'
    | 'unit-differs'
    | 'negation-lost'
    | 'negation-added'
    | 'hedge-lost'
    | 'name-misspelt';
  /** The word on the slide. */
  readonly said: string;
  /** What the page says there. */
  readonly page: string;
}

export interface Judgement {
  readonly text: string;
  readonly support: Support;
  readonly contradictions: readonly Contradiction[];
}

/** Judges one sentence (or shorter piece) of a slide against everything the page says. */
export function judge(text: string, evidence: Evidence): Judgement {
  const tokens = comparedTokens(text);
  const joined = joinKeys(tokens);
  const field = evidence.phrases.get(joined);
  if (tokens.length === 0 || field !== undefined)
    return { text, support: { by: 'field', field: field ?? 'label' }, contradictions: [] };
  const best = bestSource(tokens, evidence);
  if (best && (best.pairs.length === tokens.length || evidence.claims.has(joined))) {
    const known = evidence.claims.has(joined) || contiguous(best.pairs);
    const support = { by: 'deletion', source: best.source, spans: spansOf(best.pairs, best.source) } as const;
    return {
      text,
      support,
      contradictions: known
        ? cutShort(best.pairs, tokens, best.source, evidence)
        : [
            ...lostGuards(best.pairs, tokens, best.source),
            ...strayNumbers(best.pairs, tokens, best.source, evidence),
          ],
    };
  }
  const beside = besideNumber(tokens, evidence);
  if (beside) return { text, support: { by: 'edited', source: beside }, contradictions: [] };
  if (best && best.share >= 0.5) {
    return {
      text,
      support: { by: 'edited', source: best.source },
      contradictions: [
        ...compareEdited(tokens, best.pairs, best.source, evidence),
        ...misspeltNames(tokens, evidence),
      ],
    };
  }
  return {
    text,
    support: { by: 'own words' },
    contradictions: [...unknownNumbers(tokens, evidence), ...misspeltNames(tokens, evidence)],
  };
}

interface Match {
  readonly source: Source;
  readonly pairs: readonly [number, number][];
  /** Share of the piece's content words found in the source, in order. */
  readonly share: number;
}

function bestSource(tokens: readonly ComparedToken[], evidence: Evidence): Match | undefined {
  const content = tokens.filter(({ key }) => !isStopWord(key));
  const weigh = content.length > 0 ? content : tokens;
  const candidates = evidence.sources
    .map((source) => ({ source, common: weigh.filter(({ key }) => source.keys.has(key)).length }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common || a.source.tokens.length - b.source.tokens.length)
    .slice(0, 5);
  let best: Match | undefined;
  for (const { source } of candidates) {
    const pairs = alignTokens(tokens, source.tokens);
    const matched = new Set(pairs.map(([index]) => index));
    const found = tokens.filter((token, index) => weigh.includes(token) && matched.has(index)).length;
    const share = found / weigh.length;
    const whole = pairs.length === tokens.length;
    const better =
      best === undefined ||
      share > best.share + 1e-9 ||
      (share > best.share - 1e-9 && spread(pairs) < spread(best.pairs));
    if (better || (whole && best !== undefined && best.pairs.length < tokens.length))
      best = { source, pairs, share };
  }
  return best;
}

const spread = (pairs: readonly [number, number][]) => (pairs.at(-1)?.[1] ?? 0) - (pairs[0]?.[1] ?? 0);

const contiguous = (pairs: readonly [number, number][]) => spread(pairs) === pairs.length - 1;

function spansOf(pairs: readonly [number, number][], source: Source): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let before = -2;
  for (const [, index] of pairs) {
    const token = source.tokens[index]!;
    const last = spans.at(-1);
    if (last && index === before + 1) last.end = source.start + token.end;
    else spans.push({ start: source.start + token.start, end: source.start + token.end });
    before = index;
  }
  return spans;
}

/** Between which source tokens a token of the piece stands: the gap after the last match before it. */
function gapAt(
  index: number,
  pairs: readonly [number, number][],
  source: Source,
): { tokens: readonly ComparedToken[]; from: number } {
  let from = -1;
  let to = source.tokens.length;
  let anchored = false;
  for (const [mine, theirs] of pairs) {
    if (mine < index) {
      from = theirs;
      anchored = true;
    } else if (mine > index) {
      to = Math.min(to, theirs);
      anchored = true;
      break;
    }
  }
  if (!anchored) return { tokens: [], from: -1 };
  // Far gaps prove nothing: look at most six words on.
  const start = from < 0 ? Math.max(0, to - 6) : from + 1;
  return { tokens: source.tokens.slice(start, from < 0 ? to : Math.min(to, from + 7)), from };
}

/** Negations and hedges of the source that stand between matched neighbours and are gone. */
function lostGuards(
  pairs: readonly [number, number][],
  tokens: readonly ComparedToken[],
  source: Source,
): Contradiction[] {
  const found: Contradiction[] = [];
  for (let k = 1; k <= pairs.length; k++) {
    const after = pairs[k];
    // Behind the last match only the very end of the sentence counts ('… whereas the other does not').
    const gap = source.tokens.slice(pairs[k - 1]![1] + 1, after?.[1]);
    if (after === undefined && pairs[k - 1]![0] !== tokens.length - 1) continue;
    // A whole clause left out is a choice of the author; a word lost between two others bends the sentence.
    if (gap.length === 0 || gap.length > 3) continue;
    for (const { key, text } of gap) {
      const guard = guardOf(key);
      if (guard === 'negation') found.push({ kind: 'negation-lost', said: '', page: text });
      if (guard === 'hedge') found.push({ kind: 'hedge-lost', said: '', page: text });
    }
  }
  return found;
}

/**
 * A large number over the words that stand beside it on the page: '18.79 % / absolute reduction' out of 'an absolute
 * reduction of 18.79 %'. The words must follow one another there, with no other number between.
 */
function besideNumber(tokens: readonly ComparedToken[], evidence: Evidence): Source | undefined {
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

/** '… whereas the other does' out of '… whereas the other does not.': the clause lost its last word, a negation. */
function cutShort(
  pairs: readonly [number, number][],
  tokens: readonly ComparedToken[],
  source: Source,
  evidence: Evidence,
): Contradiction[] {
  if (evidence.claims.has(joinKeys(tokens))) return [];
  const last = pairs.at(-1)?.[1] ?? 0;
  const next = source.tokens[last + 1];
  if (
    !next ||
    guardOf(next.key) !== 'negation' ||
    source.text.slice(source.tokens[last]!.end, next.start).trim() !== ''
  )
    return [];
  const ends = /^\s*([.;,:!?)]|$)/.test(source.text.slice(next.end));
  return ends ? [{ kind: 'negation-lost', said: '', page: next.text }] : [];
}

/** '15 specialities' out of '15 clinicians (7 specialities)': the number has changed its owner. */
function strayNumbers(
  pairs: readonly [number, number][],
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

function compareEdited(
  tokens: readonly ComparedToken[],
  pairs: readonly [number, number][],
  source: Source,
  evidence: Evidence,
): Contradiction[] {
  const matched = new Map(pairs);
  const taken = new Set(pairs.map(([, theirs]) => theirs));
  const found: Contradiction[] = [];
  tokens.forEach((token, index) => {
    const at = matched.get(index);
    if (at !== undefined) {
      const next = source.tokens[at + 1];
      const said = tokens[index + 1];
      if (
        token.kind === 'number' &&
        next &&
        said &&
        isUnit(next.key) &&
        isUnit(said.key) &&
        next.key !== said.key &&
        !matched.has(index + 1)
      ) {
        found.push({ kind: 'unit-differs', said: said.text, page: next.text });
      }
      return;
    }
    const gap = gapAt(index, pairs, source).tokens.filter(
      (other) => !taken.has(source.tokens.indexOf(other)),
    );
    if (isNumber(token)) {
      // In words or in digits.
      if (gap.some((candidate) => valueKey(candidate) === valueKey(token))) return;
      const other = gap.find((candidate) => isNumber(candidate));
      if (other) found.push({ kind: 'number-differs', said: token.text, page: other.text });
      else found.push(...unknownNumbers([token], evidence, tokens));
    } else if (guardOf(token.key) === 'negation' && !gap.some(({ key }) => guardOf(key) === 'negation')) {
      found.push({ kind: 'negation-added', said: token.text, page: '' });
    }
  });
  if (found.length === 0) found.push(...reorderedNumbers(tokens, pairs, source));
  return [
    ...found,
    ...lostGuards(pairs, tokens, source).filter(
      ({ kind }) => kind !== 'hedge-lost' || pairs.length >= tokens.length - 1,
    ),
  ];
}

const isNumber = (token: ComparedToken) => token.kind === 'number';
const valueKey = ({ key }: ComparedToken) => numberWords.get(key) ?? key;

/** The same numbers in another order in an otherwise equal sentence: two of them have changed places. */
function reorderedNumbers(
  tokens: readonly ComparedToken[],
  pairs: readonly [number, number][],
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

function unknownNumbers(
  tokens: readonly ComparedToken[],
  evidence: Evidence,
  around: readonly ComparedToken[] = tokens,
): Contradiction[] {
  const found: Contradiction[] = [];
  for (const token of tokens) {
    if (!isNumber(token)) continue;
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

/** '1cm' where the page says '1mm': a number with its unit glued to it is one word. */
function gluedUnits(tokens: readonly ComparedToken[], evidence: Evidence): Contradiction[] {
  return tokens.flatMap((token) => {
    const digits = /^\d+(?:[.,]\d+)?(?=\p{L}{1,5}$)/u.exec(token.key)?.[0];
    if (digits === undefined || evidence.words.has(token.key)) return [];
    const other = [...evidence.words.keys()].find(
      (key) => key.startsWith(digits) && /^\p{L}{1,5}$/u.test(key.slice(digits.length)),
    );
    return other === undefined ? [] : [{ kind: 'unit-differs' as const, said: token.text, page: other }];
  });
}

function misspeltNames(tokens: readonly ComparedToken[], evidence: Evidence): Contradiction[] {
  const found: Contradiction[] = gluedUnits(tokens, evidence);
  for (const token of tokens) {
    if (token.text.length < 4 || isNumber(token) || evidence.words.has(token.key)) continue;
    if (token.kind !== 'name' && !/^\p{Lu}/u.test(token.text)) continue;
    for (const [key, name] of evidence.names) {
      if (Math.abs(key.length - token.key.length) <= 2 && within(token.key, key, key.length >= 8 ? 2 : 1)) {
        found.push({ kind: 'name-misspelt', said: token.text, page: name });
        break;
      }
    }
  }
  return found;
}

/** Are two words at most `most` edits apart (a swap of neighbours counts as one)? */
function within(a: string, b: string, most: number): boolean {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]! <= most;
}
