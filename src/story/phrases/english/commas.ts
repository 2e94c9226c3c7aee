import type { Token } from '../../../text/tokens.ts';
import { finiteAt, isAdverb, mainVerb } from '../../claims/clause.ts';
import { opensClause } from '../../claims/splits.ts';
import { verbForms } from '../../claims/verbs.ts';
import { prepositions, restricts } from './words.ts';

/** How well a sentence may be broken at a comma: 3 where what follows is set off by it, 0 in lists and restrictions. */
export function commaJoint(tokens: readonly Token[], at: number, end: number): 0 | 3 {
  const next = tokens[at + 1]!;
  const after = tokens[at + 2];
  if (restricts.has(next.lower) || next.lower === 'but' || next.lower === 'yet') return 0;
  if (
    /^(?:which|who|whose|where|whereas|while|thereby|thus|hence|because|including|namely|with|suggesting|compared|ranging|especially|particularly|whereby)$/u.test(
      next.lower,
    )
  )
    return 3;
  if (next.lower === 'such' && after?.lower === 'as') return 3;
  if (next.lower === 'and') {
    let verb = at + 2;
    while (isAdverb(tokens[verb])) verb++;
    if (/^(?:we|i|it|they|this|these)$/u.test(tokens[verb]?.lower ?? '')) return 3;
    // 'A was ripe, B was green, and C was split': the last of a list of clauses.
    if (closesClauses(tokens, at, end)) return 0;
    return isFiniteAt(tokens, verb) ||
      (after !== undefined &&
        opensClause(tokens, at + 2) &&
        mainVerb(tokens, at + 2, end) !== undefined &&
        !inList(tokens, at, end))
      ? 3
      : 0;
  }
  let verbAt = at + 1;
  while (isAdverb(tokens[verbAt])) verbAt++;
  const forms = verbForms(tokens[verbAt]?.lower ?? '');
  if ((forms?.ing || /^\p{Ll}{4,}ing$/u.test(tokens[verbAt]?.text ?? '')) && !inList(tokens, at, end))
    return 3;
  if (forms?.participle && !inList(tokens, at, end)) return 3;
  if (prepositions.has(next.lower) && !inList(tokens, at, end)) return 3;
  if (/^(?:an?|the)$/u.test(next.lower) && !inList(tokens, at, end)) return 3;
  return 0;
}

/** Whether two clauses before ', and' stand beside each other with a comma between, and another follows. */
function closesClauses(tokens: readonly Token[], at: number, end: number): boolean {
  const comma = tokens.slice(0, at).findLastIndex(({ text, depth }) => depth === 0 && text === ',');
  if (comma < 0 || /^(?:which|who|where|and|but|while|whereas|as|with)$/u.test(tokens[comma + 1]!.lower))
    return false;
  return (
    mainVerb(tokens, 0, comma) !== undefined &&
    mainVerb(tokens, comma + 1, at) !== undefined &&
    mainVerb(tokens, at + 2, end) !== undefined
  );
}

const isFiniteAt = (tokens: readonly Token[], at: number): boolean =>
  at < tokens.length && finiteAt(tokens, at) !== undefined;

/** 'A, B, and C': a later 'and' with a comma belongs to the same list. */
const inList = (tokens: readonly Token[], at: number, end: number): boolean => {
  for (let k = at + 1; k < end; k++) {
    const { text, depth } = tokens[k]!;
    if (depth > 0) continue;
    if (/^[;:]$/u.test(text)) return false;
    if (text === ',') return /^(?:and|or)$/u.test(tokens[k + 1]?.lower ?? '') || k - at <= 4;
    if (k - at <= 5 && /^(?:and|or)$/u.test(text) && k - at > 1) {
      // Two things after the comma: ', A and B' ends a list only where one began before.
      for (let j = at - 1; j > Math.max(0, at - 8); j--)
        if (tokens[j]!.text === ',' && tokens[j]!.depth === 0) return true;
    }
  }
  return false;
};
