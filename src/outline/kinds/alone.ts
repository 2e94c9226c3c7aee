import { mainVerb } from '../../story/claims/clause.ts';
import { isClause as hasClause, isFragment } from '../../story/grammar/fragment.ts';
import { tokenise } from '../../text/tokens.ts';
import { countWords } from '../../text/words.ts';
import { beforeAddition } from '../addition.ts';
import { type PlanContext, shownPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';
import { claimHeadline, isDangling } from '../headline.ts';
import { pointsBack } from '../leaning.ts';
import type { Passage } from '../model.ts';
import { textOf } from '../spans.ts';
import type { Unit } from '../units.ts';
import { breaksOff, cutsList, endsOpen } from '../whole.ts';

const leastWords = 5;

/**
 * Claims of a sentence that are true and clear away from its neighbours, the shortest first. `told` are the slides of the
 * talk: the headline of its own slide is one.
 */
export function claimsAlone(context: PlanContext, unit: Unit, narrative: readonly DraftSlide[]): Passage[] {
  const { story } = context;
  const { phrasing, sentence } = unit;
  // What a comma sets apart only adds to the clause before it.
  const adds =
    phrasing !== undefined &&
    (phrasing.light || /^\s*[,;:–—(]/u.test(story.text.slice(phrasing.core.at(-1)?.end ?? 0)));
  const whole = unit.point?.spans ?? [sentence];
  const cut = [
    claimHeadline(context, unit),
    adds ? phrasing.core : undefined,
    beforeAddition(story.text, whole),
    ...story.claims.filter((claim) => claim.sentence === sentence.index).map((claim) => claim.spans),
    ...story.relations.flatMap(({ sentences: [first], heads = [] }) =>
      first === sentence.index ? heads : [],
    ),
  ].filter((spans) => spans !== undefined);
  // 'United States, 2008 to 2019' is no claim, 'To compare …' is an aim.
  const isAim =
    unit.place === 'objective' && /^to (?!this|these|that|it|date)\p{Ll}/iu.test(textOf(story.text, whole));
  const clauses = cut.filter((spans) => isClause(context, textOf(story.text, spans)));
  return [
    ...[...(isAim || isClause(context, textOf(story.text, whole)) ? [whole] : []), ...clauses].map((spans) =>
      shownPassage(context, spans),
    ),
    ...headingsOf(context, unit, narrative),
  ]
    .filter(
      ({ rich: { text } }) =>
        countWords(text) >= leastWords &&
        !endsOpen(text) &&
        standsAlone(text, isAim && /^to /iu.test(text)) &&
        !isCutAway(sentence.text, text),
    )
    .sort((one, other) => countWords(one.rich.text) - countWords(other.rich.text));
}

/** Without the colour that a drawing gives its headline. */
export const plainPassage = ({ rich, field }: Passage): Passage => ({
  rich: { ...rich, marks: rich.marks.filter(({ kind }) => kind !== 'em' && kind !== 'strong') },
  field,
});

/** Headlines of the slides that tell this sentence alone. */
const headingsOf = (context: PlanContext, { sentence }: Unit, narrative: readonly DraftSlide[]): Passage[] =>
  narrative
    .filter(({ sentences, before }) => sentences.join() === `${sentence.index}` && !before)
    .flatMap(({ heading }) => (heading?.field === context.field ? [plainPassage(heading)] : []));

/** At the end of a talk 'these results' are those that were shown. */
const sumsUp =
  /^(?:overall,? |together,? |taken together,? |collectively,? |in summary,? )?(?:these|our|the) (?:\p{L}+ )?(?:results|findings|data|analyses|observations)(?: (?:\p{L}+ly|also|thus|therefore|together|further))? (?:suggest|indicate|show|demonstrate|imply|reveal|support|highlight|confirm|establish|illustrate|underscore|emphasi[sz]e)\b(?!.*\b(?:this|it|they|such)\b)/iu;

/** What was not done, or is still to do, is no message; nor is who took part. */
const noMessage =
  /\b(?:(?:little|few|no|scant|limited) (?:research|work|stud(?:y|ies)|attention|evidence|literature) (?:\p{L}+ )?(?:has|have|is|are|exists?)|limit(?:ed|s|ations?)|preclude[ds]?|generali[sz]able|challenges? remains?|imprecise|caution|further (?:research|work|stud(?:y|ies)|investigations?)|future (?:research|work|stud(?:y|ies))|(?:is|are) (?:needed|required|warranted)|remains? (?:unclear|unknown|open|to be)|(?:was|were) (?:enrolled|recruited|included|analy[sz]ed|screened|registered)|(?:is|are|was|were|has|have|can|could|may) also|does not (?:rule out|cover|apply)|will be (?:\p{L}+ )?(?:incorporated|extended|added|addressed|explored|investigated)|in the (?:near )?future)\b|^(?:(?:my|our|the) (?:\p{L}+ )?(?:hypothes[ie]s|goal|aim|assumption|hope) (?:is|was|were|are)|(?:we|i) (?:plan|intend|hope|hypothesi[sz]e|received|thank|acknowledge)|nous (?:visons|espérons|prévoyons|comptons)|à terme)\b|^(?:let|whilst|whereas|whether)\b|[:;?？]$|^\(/iu;

/** 'We then train …' is one step of several. */
const steps =
  /\b(?:we|i) (?:\p{L}+ )?(?:then|also|further|furthermore|moreover|additionally|finally|next|first)\b|^(?:also|then|further|furthermore|moreover|additionally|first|second|finally)\b|^\(?\d\)/iu;

/** 'did not identify' has a verb, though the list of verbs does not know 'identify'. */
const auxiliary =
  /\b(?:is|are|was|were|has|have|had|does|do|did|can|could|may|might|will|would|should|must|cannot)\b/iu;

const isClause = ({ story }: PlanContext, text: string): boolean =>
  !/^en\b/iu.test(story.language) ||
  auxiliary.test(text) ||
  mainVerb(tokenise(text, { start: 0, end: text.length })) !== undefined ||
  hasClause(text);

const opensItself =
  /^this (?:paper|study|work|article|thesis|review|chapter|book|report|survey|trial|analysis)\b/iu;

const standsAlone = (words: string, isAim: boolean): boolean =>
  !noMessage.test(words) &&
  !steps.test(words) &&
  (!isDangling(words) || opensItself.test(words) || sumsUp.test(words) || isAim) &&
  (sumsUp.test(words) || !pointsOut(words));

/** Words that only join a sentence to the one before it. */
const joint =
  /^(?:(?:however|moreover|furthermore|further|in addition|additionally|also|finally|lastly|notably|interestingly|importantly|surprisingly|meanwhile|on the other hand|specifically|overall|indeed|thus|therefore|hence|consequently|in particular|in summary|in conclusion),\s+)?(?:(?:we|i) (?:also |further |then )?(?:f(?:ou|i)nd|show(?:ed)?|observed?|demonstrated?) that\s+)?/iu;
const opensElsewhere =
  /^(?:this|these|those|such|it|they|its|their|he|she|here|there|the (?:latter|former|same|other|above|latter's)|in contrast|by contrast|instead|conversely|similarly|likewise|rather|the (?:remaining|resulting)|as a result|as such|so|then|one|another|some|others?|when this|if this)\b/iu;

/**
 * A sentence that was found, whole, for a card at the end of the talk, where 'the two networks' and 'both sexes' are known:
 * without what joined it to the sentence before; undefined where it points at that.
 */
export function soundWhole(
  context: PlanContext,
  { sentence, section }: Unit,
  most: number,
): Passage | undefined {
  if (section === 'aside' || section === 'availability' || !/^en\b/iu.test(context.story.language)) return;
  const start = sentence.start + (joint.exec(sentence.text)?.[0].length ?? 0);
  const text = context.story.text.slice(start, sentence.end);
  const isOut = /\b(?:this|these|such(?! as)|here|latter|former|above|aforementioned)\b/iu.test(text);
  if (opensElsewhere.test(text) || isOut || noMessage.test(text.replace(/[.\s]+$/u, '')) || steps.test(text))
    return;
  const words = countWords(text);
  return words < leastWords || words > most || !isClause(context, text)
    ? undefined
    : shownPassage(context, [{ start, end: sentence.end }]);
}

/** Whether a claim is a clause that misses nothing; in other languages only the claims themselves tell. */
export const isWhole = ({ story }: PlanContext, { rich: { text } }: Passage): boolean =>
  !/^en\b/iu.test(story.language) || !isFragment(text);

/** Whether words of a claim may be what is taken home: a message, and whole without the sentences around it. */
export const isMessage = (words: string, sentence = words): boolean =>
  !endsOpen(words) && standsAlone(words, false) && !isCutAway(sentence, words);

const itself =
  /\bsuch as\b|\b(?:this|the present) (?:paper|study|work|article|thesis|review|chapter|book|report|survey)\b/giu;

/** Whether a claim points to something outside of it. 'Such as' and 'this paper' do not, nor does 'their' behind its own noun. */
function pointsOut(words: string): boolean {
  const rest = words.replace(itself, '').trim();
  const opening = rest.split(/\s+/u).slice(0, 4).join(' ');
  return (
    pointsBack(rest) ||
    /\b(?:this|these|such|here|latter|former|above|our (?:previous|earlier))\b/iu.test(rest) ||
    // Further on, 'but those', 'than it' and 'their' stand for what the sentence has named.
    /\b(?:those|they|it|its|their|them)\b/iu.test(opening)
  );
}

const hedges =
  /\b(?:may|might|could|perhaps|possibly|probably|likely|seems?|appears?|tends?|not|no|never|nearly|almost|partly|partially)\b/giu;
const tests = /\bp(?:-values?)?\s*(?<sign>[=<>≤≥])\s*(?<value>0?\.\d+)/giu;
const percents = /\d[\d.,]*\s?%(?!\s?(?:CI\b|confidence|credible))/giu;

/** Whether a claim lost what its sentence says of it: the test it did not pass, a hedge inside it, the number that comes first. */
function isCutAway(sentence: string, claim: string): boolean {
  const tail = claim.slice(-16).toLowerCase();
  const at = sentence.toLowerCase().lastIndexOf(tail);
  const end = at < 0 ? sentence.length : at + tail.length;
  const next = sentence.slice(end);
  // '… in gardens (12 %; 30 %), but not in flats': a bracket hides no 'but'.
  const open = next.replace(/\s?[([][^()[\]]*[)\]]/gu, '');
  // 'late when aged 30-39 (OR = 2.1) | , lived near the harbour (OR = 1.9)': one of several factors.
  if (/[)\]]$/u.test(claim) && /^,\s[^()[\]]{3,60}[([][^()[\]]*\b(?:ratio|a?OR|a?HR|a?RR)\b/u.test(next))
    return true;
  // 'We need a cable | that is shorter than …' says which.
  if (/^\s+(?:that|than|whose|whether|how)\b/iu.test(next)) return true;
  if (cutsList(sentence, claim) || breaksOff(sentence, claim)) return true;
  const failed = [...sentence.matchAll(tests)].find(({ index }) => at < 0 || index >= end);
  const { sign = '', value = '0' } = failed?.groups ?? {};
  if (failed !== undefined && /[=>≥]/u.test(sign) && Number(value) >= 0.05 && !claim.includes(failed[0]))
    return true;
  if (/^[^.;]{0,60}\b(?:not|non)[- ](?:statistically )?significant/iu.test(open)) return true;
  if (
    /^[^.;]{0,80},? but\b[^.;]*\b(?:diminish\w*|decreas\w*|fade[ds]?|disappear\w*|weaken\w*|vanish\w*|no|not|only)\b/iu.test(
      open,
    )
  )
    return true;
  const found = [...sentence.matchAll(percents)].map(([text]) => text);
  if (found.length > 0 && /\d\s?%/u.test(claim) && !claim.includes(found[0]!)) return true;
  const start = sentence.toLowerCase().indexOf(claim.slice(1, 17).toLowerCase());
  const between = start < 0 ? '' : sentence.slice(start, end);
  const count = (text: string) => [...text.matchAll(hedges)].length;
  return count(between) > count(claim);
}
