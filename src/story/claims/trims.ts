import type { Span } from '../../text/rich-text.ts';
import { type Token, wordCount } from '../../text/tokens.ts';
import { adjunctTrims } from './adjuncts.ts';
import { mainVerb } from './clause.ts';
import { isGuarded } from './guards.ts';
import type { Deletion } from './markers.ts';
import { verbForms } from './verbs.ts';

/** Participles that carry the scope, the method or the measure of the claim: their phrase stays. */
const scoped = new Set(
  'using assuming depending considering given excluding ranging varying following conditioning compared relying employing applying according controlling adjusting focusing limiting restricting amounting corresponding equalling totalling averaging reaching costing lasting being'.split(
    ' ',
  ),
);

/** 'We propose a framework': what follows such a word says which. */
const vagueEnd = new Set(
  'approach approaches method methods framework frameworks model models technique techniques system systems tool tools algorithm algorithms solution solutions strategy strategies concept concepts way ways process processes procedure set sets problem problems task tasks question questions'.split(
    ' ',
  ),
);
const forWhat = new Set(
  'enable support facilitate encourage promote foster allow help stimulate accelerate advance'.split(' '),
);

/**
 * What a headline may leave to the notes: asides and consequences at the end of a clause, a purpose at its
 * head. One at a time, longest text first; each only where the rest is a full clause and nothing guarded goes.
 */
export function headlineTrims(text: string, tokens: readonly Token[]): Deletion[] {
  const end = /^[.!?]$/u.test(tokens.at(-1)?.text ?? '') ? tokens.length - 1 : tokens.length;
  const found: Deletion[] = [];
  const tail = (at: number, rule: string): void => {
    const span: Span = { start: tokens[at - 1]!.end, end: tokens[end - 1]!.end };
    if (vagueEnd.has(tokens[at - 1]!.lower) || verbForms(tokens[at - 1]!.lower)?.ing) return;
    if (isGuarded(text.slice(span.start, span.end)) || wordCount(tokens.slice(0, at)) < 5) return;
    if (mainVerb(tokens, 0, at) === undefined) return;
    found.push({ ...span, rule });
  };
  for (let k = 3; k < end - 2; k++) {
    const token = tokens[k]!;
    if (token.depth > 0) continue;
    const next = tokens[k + 1]!;
    if (token.text === ',' && !laterClause(tokens, k + 1, end)) {
      if (/^(?:which|who)$/u.test(next.lower) && !inList(tokens, k)) tail(k, 'trailing-relative');
      const skip = /^(?:thereby|thus|hence|therefore)$/u.test(next.lower) ? 2 : 1;
      const participle = tokens[k + skip]!;
      if (
        !lists(tokens, k) &&
        verbForms(participle.lower)?.ing &&
        !scoped.has(participle.lower) &&
        !inList(tokens, k)
      )
        tail(k, 'trailing-participle');
      if (next.lower === 'such' && tokens[k + 2]!.lower === 'as' && !hasComma(tokens, k + 1, end))
        tail(k, 'trailing-examples');
    }
    // 'We make X available … to enable …': what it is released for.
    if (
      next.lower === 'to' &&
      !/^(?:we|i)$/u.test(tokens[k - 1]!.lower) &&
      forWhat.has(tokens[k + 2]!.lower) &&
      tokens.slice(0, k + 1).some((one) => one.lower === 'available' || one.lower === 'release')
    )
      tail(k + 1, 'trailing-purpose');
  }
  found.push(...adjunctTrims(text, tokens, end));
  const comma = tokens.findIndex((one) => one.text === ',' && one.depth === 0);
  if (
    /^to$/iu.test(tokens[0]!.text) &&
    verbForms(tokens[1]?.lower ?? '')?.base &&
    comma > 2 &&
    /^(?:we|i)$/u.test(tokens[comma + 1]?.lower ?? '')
  ) {
    const span = { start: tokens[0]!.start, end: tokens[comma + 1]!.start };
    if (!isGuarded(text.slice(span.start, span.end)) && mainVerb(tokens, comma + 1, end))
      found.push({ ...span, rule: 'leading-purpose' });
  }
  return found;
}

/** A comma after the phrase may lead back into the main clause: then it is no tail. */
const laterClause = (tokens: readonly Token[], from: number, end: number): boolean => {
  for (let k = from + 1; k < end; k++) {
    const { lower, depth, text } = tokens[k]!;
    if (depth === 0 && (text === ';' || text === ':' || text === '–' || text === '—')) return true;
    if (
      depth === 0 &&
      text === ',' &&
      /^(?:we|i|it|they|the|this|these|and|but|or)$/u.test(tokens[k + 1]?.lower ?? '')
    )
      return true;
    if (depth === 0 && text === ',' && mainVerb(tokens, k + 1, end)) return true;
    if (lower === 'but' || lower === 'respectively') return true;
  }
  return false;
};

/** 'Challenges include reading, writing': what follows the comma is one more of them. */
const lists = (tokens: readonly Token[], to: number): boolean =>
  tokens
    .slice(0, to)
    .some((one) => /^(?:include[sd]?|involves?|involved|comprise[sd]?|are|either|such)$/u.test(one.lower));

const hasComma = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from, end).some((one) => one.depth === 0 && one.text === ',');

/** The comma may be one of a list ('by reading, writing, and …'). */
const inList = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(at + 1)
    .some(
      (one, k, all) => one.depth === 0 && one.text === ',' && /^(?:and|or)$/u.test(all[k + 1]?.lower ?? ''),
    );
