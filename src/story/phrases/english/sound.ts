import { type Token, wordCount } from '../../../text/tokens.ts';
import type { MainVerb } from '../../claims/clause.ts';
import { auxiliaries, verbForms } from '../../claims/verbs.ts';
import { prepositions, words } from './words.ts';

/** After these a clause is not over. */
const cutEnds = words(
  'than how of for being are is was were be been to that whether and or but nor with by in on at from as a an the into onto upon via which who whom whose when where while if because between among using including such not no our its their this these both either has have had can could may might will would should must more most less very based',
);

/** After this word a clause is not over. */
export const isCutEnd = ({ lower }: Token): boolean => cutEnds.has(lower) || auxiliaries.has(lower);

/** Verbs that announce: what they bring is in the words that follow their object. */
const announces =
  /^(?:propos|present|introduc|develop|describ|requir|allow|provid|offer|enabl|need|giv|outlin|consider|buil[dt]|construct|design|formulat|discuss|explor|stud[iy]|examin|investigat|approach|address|us(?:e|es|ed)$|show|find|found|identif|reveal|highlight|observ|demonstrat|creat|establish|suggest|conduct|perform|appl[yi]|analy[sz]|report|evaluat|compar|assess|test|made?|includ|contain|ha(?:s|ve|d)$|is$|are$|was$|were$|remain|becom)/u;

const objectWords = 5;
const shortCore = 6;

/**
 * Whether the clause up to `at` says what the sentence says: not broken off before its content, its comparison or the
 * end of a list.
 */
export function isSound(
  tokens: readonly Token[],
  from: number,
  main: MainVerb,
  at: number,
  end: number,
): boolean {
  const last = tokens[at - 1]!;
  if (isCutEnd(last)) return false;
  if (at >= end) return true;
  const joint = tokens[at]!;
  const aside = /^[,;:–—]$/u.test(joint.text);
  const opening = aside ? (tokens[at + 1]?.lower ?? '') : joint.lower;
  if (/^(?:than|compared|relative|versus|vs|unlike|rather|respectively|either|whether|how)$/u.test(opening))
    return false;
  // 'a method that …' says which method.
  if (!aside && /^(?:that|who|whose|where|when|which)$/u.test(opening)) return false;
  if (comparesLater(tokens, from, at, end) || inOpenList(tokens, main, at, end)) return false;
  if (!aside && prepositions.has(opening) && (!mayFollow.has(opening) || weakEnd.test(last.lower)))
    return false;
  const core = wordCount(tokens.slice(from, at));
  const rest = wordCount(tokens.slice(at, end));
  if (core <= shortCore && rest >= 4 && from === 0) return false;
  return aside || !isBare(tokens, main, at);
}

/** Where and when something holds may stand in smaller type; for whom, with what and against what may not. */
const mayFollow = words('in on at across during throughout under within among over after before through via');
/** 'a key factor | in …': the words behind say of what. */
const weakEnd =
  /^(?:factors?|roles?|parts?|steps?|tools?|basis|sources?|causes?|indicators?|predictors?|candidates?|alternatives?|solutions?|means|keys?|challenges?|problems?|issues?|concerns?|needs?|potential|tolerance|resilience|protection|adaptations?|changes?|differences?|gaps?|interest|insights?|advances?|increases?|decreases?|reductions?|degrees?|ability|capacity|levels?|number|amount|range|set|use|uses|lack|importance|understanding|knowledge|accuracy)$/u;

export const isWeakEnd = ({ lower }: Token): boolean => weakEnd.test(lower);

/** 'We propose a framework', 'The device requires a cable': the noun alone is no news. */
export function isBare(tokens: readonly Token[], main: MainVerb, at: number): boolean {
  const verb = tokens[main.index]!.lower;
  if (!announces.test(verb)) return false;
  return wordCount(tokens.slice(main.index + 1, at)) < objectWords;
}

const comparative =
  /^(?:more|less|lesser|fewer|higher|lower|better|worse|greater|larger|smaller|faster|slower|earlier|later|longer|shorter|stronger|weaker|similar|comparable|different|superior|inferior|equal)$/u;

/** What something is more than, or like, may not be left behind. */
export const comparesLater = (tokens: readonly Token[], from: number, at: number, end: number): boolean =>
  tokens.slice(from, at).some(({ lower, depth }) => depth === 0 && comparative.test(lower)) &&
  tokens
    .slice(at, end)
    .some(
      ({ lower }, k, all) =>
        lower === 'than' ||
        (/^(?:compared|relative|similar|comparable)$/u.test(lower) &&
          /^(?:to|with)$/u.test(all[k + 1]?.lower ?? '')),
    );

/** A list that began after the verb goes on behind the cut: 'its ink, its reading in a club | with …, and the quarrels'. */
export function inOpenList(tokens: readonly Token[], main: MainVerb, at: number, end: number): boolean {
  const commas = tokens.slice(main.index, at).filter(({ text, depth }) => depth === 0 && text === ',').length;
  for (let k = at; k < Math.min(end, at + 24); k++) {
    const { lower, text, depth } = tokens[k]!;
    if (depth > 0) continue;
    if (/^[;:]$/u.test(text)) return false;
    if (!/^(?:and|or)$/u.test(lower)) continue;
    const closes = tokens[k - 1]?.text === ',';
    // ', and we …' is a clause of its own.
    const next = tokens[k + 1]?.lower ?? '';
    if (/^(?:we|i|it|they|this|these|thus|therefore|hence|then|thereby)$/u.test(next)) return false;
    if (verbForms(next)?.s === true && !verbForms(next)?.nounLike) return false;
    if (commas > 0 && !hasClosing(tokens, main.index, at)) return true;
    if (closes && tokens[at]!.text === ',') return true;
    return false;
  }
  return false;
}

/** The commas before the cut hold a list that is closed by its own 'and'. */
const hasClosing = (tokens: readonly Token[], from: number, at: number): boolean => {
  const comma = tokens
    .slice(0, at)
    .findLastIndex(({ text, depth }, k) => k > from && depth === 0 && text === ',');
  return tokens.slice(comma, at).some(({ lower, depth }) => depth === 0 && /^(?:and|or)$/u.test(lower));
};
