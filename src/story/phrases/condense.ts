import type { Span } from '../../text/rich-text.ts';
import type { Token } from '../../text/tokens.ts';
import { isGuarded } from '../claims/guards.ts';
import { balanced } from '../claims/headline.ts';
import { joined, tidy, without } from '../claims/spans.ts';
import { verbForms } from '../claims/verbs.ts';
import { looseCuts } from './english/loose.ts';
import { cutBy, type PhraseContext, type Phrasing, phrase, tokensOf } from './phrase.ts';

/** A long sentence as it is read in one go: a short clause large, what leads to it and goes on from it in small type. */
export type Condensed = Omit<Phrasing, 'light'>;

/**
 * Short forms of a sentence that say no more than it, the one that loses least first: brackets and asides are left to the
 * notes; 'Experiments show that' and what stands before or after the main clause is to be set beside it.
 */
export function condensed(spans: readonly Span[], context: PhraseContext): Condensed[] {
  const english = /^en\b/i.test(context.language);
  const bare = withoutBrackets(spans, context);
  const plain = english ? withoutAsides(bare, context) : bare;
  const forms = [spans, bare, plain].map((some) => ({ before: [] as readonly Span[], some }));
  const framed = english ? forms.flatMap(({ some }) => liftedFrame(some, context)) : [];
  return [...forms, ...framed].flatMap(({ before, some }) => {
    const found = phrase(some, context) ?? (english ? loose(some, context) : undefined);
    return found === undefined
      ? []
      : [{ before: [...before, ...found.before], core: found.core, after: found.after }];
  });
}

const loose = (spans: readonly Span[], context: PhraseContext): Phrasing | undefined =>
  cutBy(spans, looseCuts(tokensOf(spans, context)), context);

/** What a bracket may not take along: what denies, limits or doubts. */
const weighty =
  /\b(?:not|no|non|only|except|without|unless|may|might|could|approximately|about|n\.?s\.?)\b/iu;

/** Without what stands in brackets: values, short names, examples. A bracket right before its noun stays: '(semi-)automatic'. */
export function withoutBrackets(spans: readonly Span[], { text, atoms }: PhraseContext): readonly Span[] {
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return spans;
  let rest: readonly Span[] = spans;
  const source = text.slice(first.start, last.end);
  for (const match of source.matchAll(
    /\s(?:\([^()[\]]*(?:\([^()]*\)[^()[\]]*)*\)|\[[^[\]()]*\])(?=[\s.,;:]|$)/gu,
  )) {
    const hole = { start: first.start + match.index, end: first.start + match.index + match[0].length };
    if (weighty.test(match[0]) || match.index === 0) continue;
    if (atoms.some(({ start, end }) => start < hole.end && hole.start < end)) continue;
    rest = without(rest, hole);
  }
  const left = tidy(text, rest);
  return balanced(joined(text, left)) ? left : spans;
}

const asides = /^(?:which|who|whose|where|including|namely|such|for|like|as|also|often)$/u;

/** Without ', which only tells more of the subject,' between two commas. */
function withoutAsides(spans: readonly Span[], context: PhraseContext): readonly Span[] {
  const tokens = tokensOf(spans, context);
  for (let open = 2; open < tokens.length - 4; open++) {
    if (tokens[open]!.depth > 0 || tokens[open]!.text !== ',') continue;
    const next = tokens[open + 1]!.lower;
    if (!asides.test(next) && verbForms(next)?.ing !== true) continue;
    const close = tokens.findIndex(({ text, depth }, k) => k > open + 1 && depth === 0 && text === ',');
    if (close < 0 || close > open + 14 || /^(?:and|or|but)$/u.test(tokens[close + 1]?.lower ?? '')) continue;
    const hole = { start: tokens[open]!.start, end: tokens[close]!.end };
    if (isGuarded(context.text.slice(hole.start, hole.end)) && !/^(?:which|where)$/u.test(next)) continue;
    return tidy(context.text, without(spans, hole));
  }
  return spans;
}

const evidence =
  /^(?:results?|findings?|experiments?|evaluations?|analys[ei]s|tests?|simulations?|calculations?|measurements?|observations?|data|evidence|stud(?:y|ies)|survey|investigations?|comparisons?|trials?|we|researchers|scientists|authors)$/u;
const tells =
  /^(?:shows?|showed|demonstrates?|demonstrated|reveals?|revealed|finds?|found|confirms?|confirmed|verif(?:y|ies|ied)|proves?|proved|observed?|is|are)$/u;

/** 'Experiments on two sites show that': who found it, and on what, leads to the claim. Never a weaker verb, nor a denied one. */
function liftedFrame(
  spans: readonly Span[],
  context: PhraseContext,
): { readonly before: readonly Span[]; readonly some: readonly Span[] }[] {
  const tokens = tokensOf(spans, context);
  const verb = tokens.findIndex(({ lower, depth }) => depth === 0 && tells.test(lower));
  const that = verb + 1;
  if (verb < 1 || verb > 14 || tokens[that]?.lower !== 'that') return [];
  const lead = tokens.slice(0, verb);
  const first = tokens[that + 1];
  if (first === undefined || !lead.some(({ lower }) => evidence.test(lower))) return [];
  // 'Our main finding is that', but not 'the question is that'.
  if (/^(?:is|are)$/u.test(tokens[verb]!.lower) && !/^(?:findings?|results?)$/u.test(tokens[verb - 1]!.lower))
    return [];
  if (lead.some(({ lower, text }) => /^(?:not|no|if|when|that|which|[,;])$/u.test(lower) || text === ','))
    return [];
  if (/^(?:if|when|while|although|though|because|both|not|the former|they|it|these|this)$/u.test(first.lower))
    return [];
  // 'show that A and that B', 'show that A and propose B': the claim is more than one clause.
  if (tokens.slice(that + 1).some(isSecondThat)) return [];
  const cut = first.start;
  const part = (from: number, to: number) =>
    tidy(
      context.text,
      spans
        .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, to) }))
        .filter(({ start, end }) => start < end),
    );
  return [{ before: part(0, cut), some: part(cut, context.text.length) }];
}

const isSecondThat = ({ lower, depth }: Token, k: number, all: readonly Token[]): boolean =>
  depth === 0 && /^(?:and|or|but)$/u.test(lower) && /^(?:that|whether|how)$/u.test(all[k + 1]?.lower ?? '');
