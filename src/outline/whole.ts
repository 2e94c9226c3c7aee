import { verbForms } from '../story/claims/verbs.ts';
import type { Span } from '../text/rich-text.ts';
import { countWords } from '../text/words.ts';
import { textOf } from './spans.ts';

/** Words after which something has to follow. */
const open =
  /(?:^|[\s(])(?:(?:is|are|was|were|be|been|is not) (?:generally|typically|usually|also|only|mainly|mostly|largely|primarily|often|then|thus|therefore|further|not)|than|how|of|for|being|are|is|was|were|be|been|to|that|whether|and|or|but|with|by|in|on|at|from|as|a|an|the|into|onto|upon|via|which|who|whom|whose|when|where|while|if|because|between|among|using|including|such|in (?:relation|terms|accordance|line|addition)|with (?:respect|regard)|has|have|had|can|could|may|might|will|would|should|must|not|no|our|its|their|this|these|both|either|que|para|con|por|des|du|et|pour|avec|der|die|das|und|mit|von|zu)$/iu;
/** 'whereas B does not', 'resignations, or both', 'the words they attend to': nothing follows there. */
const closed =
  /\b(?:(?:do|does|did|is|are|was|were|has|have|can|could|will|would|should|may|might|must) not|or both|to both|attend to)$/iu;

/** Whether the words break off before what they lead to. */
export function endsOpen(text: string): boolean {
  const bare = text.replace(/[\s.,;:!?…]+$/u, '');
  return open.test(bare) && !closed.test(bare);
}

/** Most words that may go at the end: 'are available at', 'for both the'. */
const openMost = 3;
const leastWords = 4;

/**
 * The words without the small ones that only lead on to what stands elsewhere on the slide, such as the parts of a list or
 * an address; undefined where they are not whole without them either.
 */
export function closedSpans(text: string, spans: readonly Span[]): readonly Span[] | undefined {
  let rest = spans;
  for (let round = 0; round <= openMost; round++) {
    const words = textOf(text, rest);
    if (!endsOpen(words)) return countWords(words) >= leastWords ? rest : undefined;
    const last = rest.at(-1);
    if (last === undefined) return;
    const own = text.slice(last.start, last.end).replace(/[\s.,;:!?…]+$/u, '');
    const end = last.start + own.replace(/\s*\S+$/u, '').length;
    rest = [...rest.slice(0, -1), ...(end > last.start ? [{ start: last.start, end }] : [])];
  }
  return;
}

/** Whether a claim ends inside a list of its sentence: 'A was ripe, B was green | , and C was split'. */
export function cutsList(sentence: string, claim: string): boolean {
  const tail = claim.trim().slice(-16).toLowerCase();
  const at = sentence.toLowerCase().lastIndexOf(tail);
  return (
    at >= 0 &&
    /^,?\s+(?:and|or)\s/iu.test(sentence.slice(at + tail.length)) &&
    /,\s[^,;:]{2,48}$/u.test(claim) &&
    !/,[^,]*\b(?:and|or|which|who)\b[^,]*$/u.test(claim)
  );
}

const nextItems =
  /^\s*,\s(?!(?:which|who|whose|where|when|while|whereas|but|so|and|or|as|with|by|in|for|to|from|at|on|using|including|such|thus|thereby|because|although|if|than|that|we|it|they|this|these|one|both|each|all)\b|\p{L}+(?:ing|ed)\b)(?:[\p{L}-]+\s){0,4}[\p{L}-]+,?\s(?:and|or)\s/iu;

/** Whether what follows a cut is the next things of a list: 'the ways in which class | , gender and the intersection …'. */
export const listGoesOn = (next: string): boolean => nextItems.test(next);

const saidThat = /^\s*(?:que|qui|qu['’]|dass|daß|ob|che|that|whether|how|why)\b/iu;

/** Whether what stands behind a cut is what a clause of saying waits for: 'es poner en evidencia | que …'. */
export const holdsSense = (after: string): boolean => saidThat.test(after);

const takesDeed =
  /\b(?:allow|enabl|help|prompt|permit|encourag|requir|caus|forc|motivat|inspir|ask|expect|train|prepar)(?:s|e|es|ed|ing)?\s|\b(?:abilit(?:y|ies)|capacit(?:y|ies)|potential|attempts?|efforts?|willingness|tendency|failure|opportunit(?:y|ies)|propensity)\b/iu;

/** 'a stronger influence on novices | than on others': half of a comparison. */
const isCompared = (claim: string, next: string): boolean =>
  /^[^.;]*\bthan\b/u.test(next) &&
  /\b(?:more|less|fewer|(?!other|under|over|after|number|paper|consumer|however|whether|together|either|neither|rather)\p{Ll}{3,}er)\b(?!.*\bthan\b)/u.test(
    claim,
  );

const toldThat =
  /\b(?:is|are|was|were|been|be) (?:\p{L}+ly )?(?:demonstrated|shown|found|known|expected|thought|believed|reported|assumed|predicted|observed|seen|considered|said|proven|proved|estimated|designed|supposed|intended|understood|hypothesized|hypothesised|suggested|argued|allowed|forced|trained|invited)$/iu;

const general =
  /\b(?:individuals|people|persons|those|ones|ways?|manners?|extent|degree|conditions?|cases?|circumstances|situations?|areas?|contexts?|settings?|types?|kinds?|forms?|factors?)$/iu;
/** 'on individuals | with low knowledge', 'the way | in which': what follows says which. */
const namesNobody = (claim: string, next: string): boolean =>
  general.test(claim) &&
  /^\s+(?:with|without|who|whose|that|which|where|of|to|in which|for which|under which|such as|like|whose)\b/u.test(
    next,
  );

/** '0.8 kg for feed A, 0.9 kg | for feed B': a value of a list without its name. */
const endsInValue = (claim: string, next: string): boolean =>
  /,\s(?:and\s)?\d[\d.,]*\s?[^\s,]{0,6}$/u.test(claim) && /^\s(?:for|in|with|at|of|on)\b/u.test(next);

/** 'in relation | to', 'which can be used | to guide': the words only lead on. */
const leadsOnly =
  /\b(?:in (?:relation|terms|line|accordance|contrast|order|addition|response|comparison|opposition|proportion|spite|place|favou?r|need|conjunction|combination)|with (?:respect|regard)|according|due|owing|prior|compared|relative|depending|similar|subject|as well|rather|such|(?:can|could|may|might|must|should|to) be used|(?:is|are|was|were) (?:used|needed|required|able|likely|based|aimed|intended|designed))$/iu;

/**
 * Whether a claim breaks off before what its last words wait for: 'tools allow masons | to cut', 'a way to estimate | the age',
 * 'we ask for — more than one | — trial'.
 */
export function breaksOff(sentence: string, claim: string): boolean {
  const words = claim.trim();
  const tail = words.slice(-16).toLowerCase();
  const at = sentence.toLowerCase().lastIndexOf(tail);
  if (at < 0) return false;
  const next = sentence.slice(at + tail.length);
  if (
    isCompared(words, next) ||
    endsInValue(words, next) ||
    namesNobody(words, next) ||
    (leadsOnly.test(words) && /^\s+\p{L}/u.test(next))
  )
    return true;
  // 'were demonstrated | to reflect': who showed it is not the news.
  if (/^\s+to\s/u.test(next) && toldThat.test(words)) return true;
  const waits = /\bto (?:\p{L}+ly )?\p{L}+$/u.exec(words)?.[0];
  if (
    /^\s+to\s/u.test(next) &&
    takesDeed.test(words) &&
    !/\bto \p{L}+ \p{L}/u.test(words.slice(words.search(takesDeed)))
  )
    return true;
  if (waits !== undefined && /^\s+(?:an?|the|its|their|our|these|those|\p{L}+)\b/u.test(next)) {
    const verb = waits.split(' ').at(-1) ?? '';
    // 'in response to change' is none.
    const isNoun =
      /\b(?:response|due|relative|access|exposure|resistance|compared|according|similar|close|prior) to \p{L}+$/iu.test(
        words,
      );
    if (verbForms(verb)?.base === true && !isNoun) return true;
  }
  return /^\s*[—–]\s/u.test(next) && /\s[—–]\s[^—–]*$/u.test(words);
}
