import type { ComparedToken } from '../../text/compared-tokens.ts';
import type { TokenPair } from './align.ts';
import { guardOfToken } from './guards.ts';
import type { Contradiction } from './judgement.ts';
import { type Evidence, joinKeys, type Source } from './sources.ts';

/** Negations and hedges of the source that stand between matched neighbours and are gone. */
export function lostGuards(
  pairs: readonly TokenPair[],
  tokens: readonly ComparedToken[],
  source: Source,
): Contradiction[] {
  const found: Contradiction[] = deniedBefore(pairs, source);
  for (let k = 1; k <= pairs.length; k++) {
    const after = pairs[k];
    // Behind the last match only the very end of the sentence counts ('… whereas the other does not').
    const gap = source.tokens.slice(pairs[k - 1]![1] + 1, after?.[1]);
    if (after === undefined && pairs[k - 1]![0] !== tokens.length - 1) continue;
    // A whole clause left out is a choice of the author; a word lost between two others bends the sentence.
    if (gap.length === 0) continue;
    // Of a longer gap its last word still bends what stands behind it: '…, it is not | obvious'.
    const near = gap.length > 3 ? (after === undefined ? [] : gap.slice(-1)) : gap;
    for (const token of near) {
      const guard = guardOfToken(token);
      if (guard === 'negation') found.push({ kind: 'negation-lost', said: '', page: token.text });
      if (guard === 'hedge' && gap.length <= 3)
        found.push({ kind: 'hedge-lost', said: '', page: token.text });
    }
  }
  return found;
}

/** 'Evidence was found' out of 'No evidence was found': the piece begins behind the word that denies it. */
function deniedBefore(pairs: readonly TokenPair[], source: Source): Contradiction[] {
  const [first] = pairs;
  if (first === undefined || first[0] !== 0 || first[1] === 0) return [];
  const token = source.tokens[first[1]]!;
  const before = source.tokens[first[1] - 1]!;
  return guardOfToken(before) === 'negation' && source.text.slice(before.end, token.start).trim() === ''
    ? [{ kind: 'negation-lost', said: '', page: before.text }]
    : [];
}

/** '… whereas the other does' out of '… whereas the other does not.': the clause lost its last word, a negation. */
export function cutShort(
  pairs: readonly TokenPair[],
  tokens: readonly ComparedToken[],
  source: Source,
  evidence: Evidence,
): Contradiction[] {
  if (evidence.claims.has(joinKeys(tokens))) return [];
  const denied = deniedBefore(pairs, source);
  if (denied.length > 0) return denied;
  const last = pairs.at(-1)?.[1] ?? 0;
  const next = source.tokens[last + 1];
  if (
    !next ||
    guardOfToken(next) !== 'negation' ||
    source.text.slice(source.tokens[last]!.end, next.start).trim() !== ''
  )
    return [];
  const ends = /^\s*([.;,:!?)]|$)/.test(source.text.slice(next.end));
  return ends ? [{ kind: 'negation-lost', said: '', page: next.text }] : [];
}
