import { type Token, wordCount } from '../../../text/tokens.ts';
import { finiteAt, isAdverb, type MainVerb, mainVerb } from '../../claims/clause.ts';
import { bodyEnd } from '../../claims/splits.ts';
import { verbForms } from '../../claims/verbs.ts';
import type { Cut } from '../cut.ts';
import { closedPairs, endsInAside, endsInNoun, hangsOpen, isParticiple, lacksObject } from './ends.ts';
import { denies, isBound } from './joints.ts';
import { leadEnds, opensBadly } from './leads.ts';
import { comparesLater, inOpenList, isBare, isCutEnd, isWeakEnd } from './sound.ts';
import { restricts, words } from './words.ts';

const phraseOpeners = words(
  'for with from by against in on at across during throughout under within among over after before through via between into towards toward when while because using based including following despite',
);

const leastCore = 7;
const leastRest = 3;

/**
 * Cuts for a long sentence that is read in one go, the clause large and the rest right under it: before any phrase or clause
 * that goes on from a closed one. Never inside a list, a pair or a comparison, and never before what denies.
 */
export function looseCuts(tokens: readonly Token[]): Cut[] {
  const end = bodyEnd(tokens);
  if (end < leastCore + leastRest) return [];
  return [...leadEnds(tokens, end)].flatMap((from) => {
    const main =
      mainVerb(tokens, from, end) ?? (isIng(tokens[from]!.lower) ? undefined : likelyVerb(tokens, from, end));
    if (main === undefined || (from === 0 && opensBadly(tokens))) return [];
    const cuts: Cut[] = [];
    for (let at = main.index + 2; at < end - leastRest; at++) {
      if (!goesOn(tokens, from, main, at, end)) continue;
      const core = wordCount(tokens.slice(from, at));
      if (core < leastCore || wordCount(tokens.slice(at, end)) < leastRest) continue;
      cuts.push({
        from: tokens[from]!.start,
        to: tokens[at - 1]!.end,
        // Of all that fit, the longest: the less is left for the small type, the more is said.
        merit: core - (from === 0 ? 0 : 1),
      });
    }
    return cuts;
  });
}

function goesOn(tokens: readonly Token[], from: number, main: MainVerb, at: number, end: number): boolean {
  const { lower, depth, text } = tokens[at]!;
  const last = tokens[at - 1]!;
  const next = tokens[at + 1]?.lower ?? '';
  const core = tokens.slice(from, at);
  if (depth > 0 || isCutEnd(last) || (restricts.has(lower) && lower !== 'when') || restricts.has(next))
    return false;
  // What the sentence turns to is its point.
  if (
    tokens.slice(at, end).some((one) => one.depth === 0 && /^(?:but|however|yet|although)$/u.test(one.lower))
  )
    return false;
  if (core.some((one) => one.depth === 0 && denies.test(one.lower))) return false;
  if (hangsOpen(tokens, main, at) || endsInAside(tokens, from, at) || lacksObject(tokens, main, at))
    return false;
  if (!closedPairs(tokens, from, at, end) || comparesLater(tokens, from, at, end)) return false;
  // 'any remark aimed at them, above all a rude one, | drew …': the verb is still to come.
  if (text === ',' && returnsToVerb(tokens, at, end)) return false;
  const participle = isParticiple(tokens, main, at);
  // 'A survey was conducted | via …' is whole, 'The survey was | …' is not.
  if (inOpenList(tokens, main, at, end) || (!participle && isBare(tokens, main, at))) return false;
  if (!endsInNoun(tokens, at) && !participle) return false;
  if (text === ',') return afterComma.test(next) || isIng(next);
  // 'A was done and B was used': two clauses.
  if (lower === 'and')
    return opensSubject.test(next) && mainVerb(tokens, at + 1, clauseEnd(tokens, at + 1, end)) !== undefined;
  if (isBound(last) || isAdjective.test(last.lower)) return false;
  // 'is assumed | to be': what is assumed.
  if (lower === 'to') return !participle && !/^(?:be|have)$/u.test(next) && verbForms(next)?.base === true;
  // 'is derived | from', 'was intended | for': the verb wants it.
  if (participle && !afterDeed.has(lower)) return false;
  return phraseOpeners.has(lower) && !isWeakEnd(last) && !isSecondOf(core, lower);
}

const returnsToVerb = (tokens: readonly Token[], from: number, end: number): boolean =>
  tokens.slice(from + 1, end - 1).some((one, k) => {
    const next = tokens[from + k + 2]!;
    const forms = verbForms(next.lower);
    return (
      one.depth === 0 &&
      one.text === ',' &&
      (finiteAt(tokens, from + k + 2) !== undefined || (forms?.past === true && forms.ing !== true))
    );
  });

const afterComma =
  /^(?:which|who|where|while|whereas|with|and|as|because|since|despite|partly|especially|particularly|mainly|depending|both|by|using|though)$/u;
const afterDeed = words(
  'by via through in on at during across using when while following after before within',
);
const isAdjective =
  /^(?:easy|hard|likely|unlikely|ready|free|present|available|common|later|earlier|before|together|alone|able|unable|willing|eager|prone|due|similar|different|\p{L}{3,}(?:able|ible|ful|ous))$/u;

const clauseEnd = (tokens: readonly Token[], from: number, end: number): number => {
  const at = tokens.findIndex(
    ({ text, depth }, k) => k >= from && k < end && depth === 0 && /^[,;:]$/u.test(text),
  );
  return at < 0 ? end : at;
};

/** 'a break at 1 TeV and an excess | at 2 TeV': each of two things has such a phrase of its own. */
function isSecondOf(core: readonly Token[], opener: string): boolean {
  const and = core.findLastIndex(({ lower, depth }) => depth === 0 && lower === 'and');
  return and > 0 && core.slice(0, and).some(({ lower, depth }) => depth === 0 && lower === opener);
}

const opensSubject = /^(?:the|a|an|we|our|its|their|\p{Ll}{4,}(?:al|ic|ive|ed|ing|s|ion|ity|ent))$/u;

/** Verbs that are nouns elsewhere, told by the word that they take. */
const taking: Readonly<Record<string, RegExp>> = {
  aim: /^(?:to|at)$/u,
  need: /^to$/u,
  account: /^for$/u,
  correlate: /^(?:to|with)$/u,
  increase: /^(?:by|from|to|with|in|after|following|significantly)$/u,
  decrease: /^(?:by|from|to|with|in|after|following|significantly)$/u,
  matter: /^(?:more|less|far|most|to)$/u,
  manage: /^to$/u,
  participate: /^in$/u,
};

/**
 * The verb of a sentence in which none is sure: the first verb form behind a noun with an object or the word that it
 * takes. Only where the whole sentence stays in sight, since a fragment may have such a word too.
 */
function likelyVerb(tokens: readonly Token[], from: number, end: number): MainVerb | undefined {
  for (let index = from + 1; index < Math.min(end - 2, from + 14); index++) {
    const { lower, kind, depth, text } = tokens[index]!;
    if (depth > 0 || kind !== 'word' || /^\p{Lu}/u.test(text)) continue;
    let next = index + 1;
    while (isAdverb(tokens[next])) next++;
    const after = tokens[next]!;
    const base = Object.keys(taking).find((one) => new RegExp(`^${one}(?:s|d|ed)?$`, 'u').test(lower));
    if (base !== undefined && taking[base]!.test(after.lower)) return { index, kind: 's' };
    const forms = verbForms(lower);
    if (forms === undefined || forms.ing || notAfter.test(tokens[index - 1]!.lower)) continue;
    const object = /^(?:a|an|the|its|their|our|this|these|how|that|whether|\p{N}.*)$/u.test(after.lower);
    if (object || (!forms.nounLike && !forms.participle))
      return { index, kind: forms.past ? 'past' : 'base' };
  }
  return;
}

const notAfter =
  /^(?:a|an|the|of|in|on|at|by|for|with|to|and|or|its|their|our|this|these|that|which|who|more|most|less|newly|highly|been|be|is|are|was|were)$/u;

const isIng = (word: string): boolean => verbForms(word)?.ing === true;
