import { type ComparedToken, comparedTokens } from '../../text/compared-tokens.ts';
import { alignTokens, type TokenPair } from './align.ts';
import { guardOf, isStopWord, isUnit } from './guards.ts';
import type { Contradiction, Judgement } from './judgement.ts';
import { cutShort, lostGuards } from './lost-guards.ts';
import { misspeltNames } from './names.ts';
import {
  besideNumber,
  isNumber,
  reorderedNumbers,
  strayNumbers,
  unknownNumbers,
  valueKey,
} from './numbers.ts';
import { type Evidence, joinKeys, type Source } from './sources.ts';

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
  readonly pairs: readonly TokenPair[];
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

const spread = (pairs: readonly TokenPair[]) => (pairs.at(-1)?.[1] ?? 0) - (pairs[0]?.[1] ?? 0);

const contiguous = (pairs: readonly TokenPair[]) => spread(pairs) === pairs.length - 1;

function spansOf(pairs: readonly TokenPair[], source: Source): { start: number; end: number }[] {
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
  pairs: readonly TokenPair[],
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

/** 'likely' where the page has 'unlikely', and the other way round. */
function turned({ key, text }: ComparedToken, gap: readonly ComparedToken[]): Contradiction[] {
  const isDenial = (long: string, short: string): boolean =>
    short.length >= 4 &&
    /^(?:un|in|im|ir|il|dis|non-?)$/u.test(long.slice(0, -short.length)) &&
    long.endsWith(short);
  const lost = gap.find((other) => isDenial(other.key, key));
  if (lost !== undefined) return [{ kind: 'negation-lost', said: text, page: lost.text }];
  return gap.some((other) => isDenial(key, other.key))
    ? [{ kind: 'negation-added', said: text, page: '' }]
    : [];
}

function compareEdited(
  tokens: readonly ComparedToken[],
  pairs: readonly TokenPair[],
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
    } else found.push(...turned(token, gap));
  });
  if (found.length === 0) found.push(...reorderedNumbers(tokens, pairs, source));
  return [
    ...found,
    ...lostGuards(pairs, tokens, source).filter(
      ({ kind }) => kind !== 'hedge-lost' || pairs.length >= tokens.length - 1,
    ),
  ];
}
