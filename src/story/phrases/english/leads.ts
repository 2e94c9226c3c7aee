import type { Token } from '../../../text/tokens.ts';
import { finiteAt, isAdverb, mainVerb } from '../../claims/clause.ts';
import { opensClause } from '../../claims/splits.ts';
import { verbForms } from '../../claims/verbs.ts';
import { restricts, words } from './words.ts';

/** What may open an adjunct before the main clause. A condition is no adjunct: without it the clause says too much. */
const leads = words(
  'to in on at by for from with through across among within under over after before during while although though whilst whereas despite ' +
    'given using based building motivated inspired leveraging combining drawing because since as unlike compared beyond besides along of here into upon throughout via without considering focusing following starting once using',
);
const conditions = words('if unless when whenever whether until except provided assuming suppose');

/** 'Where', 'which' … at the head: a question or a fragment. */
export const opensBadly = (tokens: readonly Token[]): boolean =>
  tokens[0]!.depth > 0 ||
  /^(?:which|who|whom|whose|that|and|or|but|nor|so|than|what|where|why|how|if|unless|when|whether|because|since|although|though|while|whereas|whilst|as|until|once)$/u.test(
    tokens[0]!.lower,
  );

/** Where a main clause may begin: at the head, and behind the comma of an adjunct there. */
export function* leadEnds(tokens: readonly Token[], end: number): Generator<number> {
  const opens = opensAdjunct(tokens, 0);
  const main = mainVerb(tokens, 0, firstComma(tokens, end));
  if (!opensBadly(tokens) && (!opens || !isClauseLead(tokens) || main !== undefined)) yield 0;
  if (!opens || conditions.has(tokens[0]!.lower)) return;
  for (let k = 1; k < Math.min(end - 3, 40); k++) {
    const token = tokens[k]!;
    if (token.depth > 0 || token.text !== ',') continue;
    // 'More importantly, through an analysis, we show …': one adjunct after the other.
    if (k < 4 && opensAdjunct(tokens, k + 1) && !conditions.has(tokens[k + 1]!.lower)) continue;
    let from = k + 1;
    while (isAdverb(tokens[from])) from++;
    const next = tokens[from]!;
    const subject =
      opensClause(tokens, from) || next.lower === 'no' || (from > k + 1 && /ed$/u.test(next.lower));
    if (!subject || (restricts.has(next.lower) && next.lower !== 'no')) continue;
    // The adjunct is over where a subject and its verb follow before the next comma.
    if (
      mainVerb(tokens, from, nextComma(tokens, from, end)) === undefined ||
      finiteAt(tokens, from) !== undefined
    )
      continue;
    yield k + 1;
    return;
  }
}

/** Whether an adjunct may begin here: a preposition, a participle, an adverb, or a clause that only sets the scene. */
const opensAdjunct = (tokens: readonly Token[], at: number): boolean => {
  const { lower } = tokens[at]!;
  const forms = verbForms(lower);
  return (
    leads.has(lower) ||
    forms?.ing === true ||
    forms?.participle === true ||
    isAdverb(tokens[at]) ||
    (lower === 'more' && isAdverb(tokens[at + 1]))
  );
};

const isClauseLead = (tokens: readonly Token[]): boolean =>
  tokens.slice(1, 34).some((one) => one.depth === 0 && one.text === ',');
const nextComma = (tokens: readonly Token[], from: number, end: number): number => {
  for (let k = from; k < end; k++) if (tokens[k]!.depth === 0 && /^[,;:]$/u.test(tokens[k]!.text)) return k;
  return end;
};
const firstComma = (tokens: readonly Token[], end: number): number => nextComma(tokens, 0, end);
