import { mainVerb } from '../../story/claims/clause.ts';
import type { Quantity } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import type { PlanContext } from '../context.ts';
import { covers } from '../spans.ts';
import type { Unit } from '../units.ts';
import { depthAt, isDispersion, isRangeEnd, isTime } from './brackets.ts';
import type { Telling } from './model.ts';
import { fractionsIn, ratiosIn } from './told-fractions.ts';
import { sizeIn } from './told-size.ts';
import { measureBefore, movesIn, valuesIn } from './told-values.ts';

/** Letters of a number that can be set large. */
const lengthMost = 24;

/** Numbers that one sentence can hold in large type. */
const numbersMost = 3;

/**
 * The shares, changes and values that a sentence tells, in order; else the one count that says how much was looked at. None where
 * a part of them alone would say less than it seems to.
 */
export function tellingNumbers(context: PlanContext, unit: Unit): readonly Telling[] {
  const { text, language } = context.story;
  const { sentence, place } = unit;
  if (!/^en\b/iu.test(language) || tellsNothing(unit)) return [];
  const quantities = context.story.quantities.filter((one) => one.sentence === sentence.index);
  const findings = [
    ...quantities.flatMap((one) => telling(text, sentence, one, place)),
    ...movesIn(text, sentence, quantities),
    ...valuesIn(text, sentence, quantities),
    ...fractionsIn(text, sentence),
    ...ratiosIn(text, sentence),
  ].sort((one, other) => one.number.start - other.number.start);
  const open = findings
    .filter(({ number }) => depthAt(text, sentence, number.start) === 0)
    .map((one) => withShare(text, one));
  const [first] = open;
  const isResult = place === 'result' || place === 'conclusion';
  if (first === undefined && findings.length > 0) return isResult ? inBrackets(text, findings) : [];
  if (first === undefined)
    return isResult && !whoWasAsked.test(sentence.text) ? [] : sizeIn(text, sentence, quantities);
  // '40% (20% in towns)': the second is told as much as the first.
  const beside = findings.some(
    ({ number }) => open.every((one) => !covers([one.number], number)) && !isDispersion(text, number),
  );
  const isAim = (place === 'method' || place === 'objective') && open.every(({ kind }) => kind === 'share');
  const isLong = open.some(({ number }) => number.end - number.start > lengthMost);
  if (beside || isAim || isLong || open.length > numbersMost) return [];
  return hasFirst(text, sentence, quantities, first.number) || isListed(text, sentence, quantities, open)
    ? []
    : open;
}

/** 'A total of 1,532 adults were recruited': results begin with it. */
const whoWasAsked =
  /^(?:a total of|in total|overall)\b[^.;]{0,120}\b(?:recruited|included|enrolled|analy[sz]ed|screened|randomi[sz]ed|surveyed|interviewed|participated|collected)\b/iu;

/** '1.3 t/ha (18%)': the same, as a share. */
function withShare(text: string, telling: Telling): Telling {
  const share =
    telling.kind === 'share' ? undefined : /^\s\(\d+(?:\.\d+)?\s?%\)/u.exec(text.slice(telling.number.end));
  const { start, end } = telling.number;
  return share == null ? telling : { ...telling, number: { start, end: end + share[0].length } };
}

/** 'both quality (up to 4.4%) and faith (2.4%)': numbers that have a bracket each; a lone one with its bracket. */
function inBrackets(text: string, findings: readonly Telling[]): readonly Telling[] {
  const brackets = findings.map((one) => bracketOf(text, one));
  const [only] = brackets;
  if (findings.length > numbersMost || brackets.includes(undefined)) return [];
  return findings.length === 1 && only !== undefined ? [{ number: only, kind: 'share' }] : findings;
}

/** 'a rate of 65%, a time of 5 months and a score of 12': one of several results. */
const isListed = (
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  told: readonly Telling[],
): boolean =>
  quantities.some(
    (one) =>
      one.kind === 'measure' &&
      told.every(({ number }) => one.end <= number.start || one.start >= number.end) &&
      depthAt(text, sentence, one.start) === 0 &&
      /\b(?:of|was|were|is|are|=|:)\s(?:about |only )?$/u.test(
        text.slice(Math.max(sentence.start, one.start - 12), one.start),
      ),
  );

/** '100 million tons and 0.3% of the use', '8386 were included; 59.3% were women': the number that comes first is not told. */
const hasFirst = (text: string, sentence: Span, quantities: readonly Quantity[], { start }: Span): boolean =>
  quantities.some(
    (one) =>
      one.key &&
      one.end < start &&
      (one.kind === 'measure' || one.kind === 'money' || one.kind === 'count') &&
      depthAt(text, sentence, one.start) === 0 &&
      /^[^.]*(?:;|,? and\s(?:\p{L}+\s){0,2}$)/u.test(text.slice(one.end, start)),
  );

/** A note beside the paper, where it is to be had, or a question: no finding. */
const tellsNothing = ({ sentence: { text }, section }: Unit): boolean =>
  section === 'aside' || section === 'availability' || /\?\s*$/u.test(text);

function telling(text: string, sentence: Span, quantity: Quantity, place: Unit['place']): Telling[] {
  const { kind, key, number, start, end, change, high } = quantity;
  if (!key || change === 'from … to') return [];
  const at = text.indexOf(number, start);
  if (at < 0 || at >= end) return [];
  // '5-folds cross-validation' says how it was tested.
  const isRatio =
    kind === 'ratio' &&
    /fold|times|×|^x$/u.test(quantity.unit ?? '') &&
    // '7.4 × 10⁻³' is one number.
    !/×\s?10/u.test(number) &&
    !/^(?:s\b|[\s-](?:stratified |nested |repeated )?(?:cross|CV))/u.test(text.slice(end));
  const unit = quantity.unit ?? '';
  const isPoints =
    kind === 'measure' &&
    (/percentage points?|^pp$/u.test(unit) || (/points?\b/u.test(unit) && change !== undefined));
  const isMore = place !== 'method' && place !== 'objective' && isMoreOf(text, sentence, quantity);
  if (kind !== 'percent' && !isRatio && !isPoints && !isMore) return [];
  // 'subsets 5× smaller than the whole reach …' says what was looked at.
  if (isRatio && isInSubject(text, sentence, at)) return [];
  if (kind === 'percent' && isSetting(text, sentence, { start: at, end })) return [];
  if (kind === 'percent' && depthAt(text, sentence, at) > 0 && whoTookPart.test(text.slice(end))) return [];
  const bound = text.slice(start, at).trim();
  // 'gaps below about 1% of the chord': what was looked at.
  if (/^(?:below|above|under)\b/iu.test(bound) && change === undefined) return [];
  if (isBound(text, sentence, start, bound)) return [];
  const own = { start: at, end: Math.max(end, at + number.length) };
  const counted = kind === 'percent' ? withCount(text, sentence, own) : undefined;
  if (counted !== undefined) return [{ number: counted, kind: 'share' }];
  return [
    {
      number: own,
      ...(bound === '' || high !== undefined || /^(?:only|exactly|from|between)$/iu.test(bound)
        ? {}
        : { bound: { start, end: start + bound.length } }),
      kind:
        kind !== 'percent' || change !== undefined || isAmount(text, sentence, start) ? 'change' : 'share',
    },
  ];
}

/** 'peaks with deviations (RSDs) less than 30%', 'regions from 5 atoms to a third of it': what was looked at, no finding. */
const isBound = (text: string, sentence: Span, start: number, bound: string): boolean => {
  const before = text.slice(sentence.start, start);
  return (
    (/^(?:(?:less|more|greater|higher|lower|fewer) than|[<>≤≥])/iu.test(bound) &&
      /(?:\)|\b(?:deviations?|values?|frequenc(?:y|ies)|coverage|identity|similarity|thresholds?|cut-?offs?))\s$/iu.test(
        before,
      )) ||
    isRangeEnd(before)
  );
};

/** 'overestimates it by 20%', 'with an error of 3%': no part of a whole, but how much. */
const isAmount = (text: string, sentence: Span, start: number): boolean => {
  const before = text.slice(Math.max(sentence.start, start - 110), start);
  return /\bby\s$/iu.test(before) || measureBefore.test(before.replace(/\([^()]*\)/gu, ''));
};

/** '38 (67%)', '34/96 patients (35%)': a count with its share. */
function withCount(text: string, sentence: Span, { start, end }: Span): Span | undefined {
  const before = /(?<![\p{L}\d.,/=-])\d[\d,]*(?:\/\d[\d,]*)?(?:\s\p{L}[\p{L}+-]*){0,2}\s\(\s?$/u.exec(
    text.slice(sentence.start, start),
  );
  const close = /^\s?\)/u.exec(text.slice(end))?.[0].length;
  // 'Twelve of the 30 genes (40%)': the share is not of the number beside it.
  return before === null ||
    /\bof (?:the |all |these )?$/iu.test(text.slice(sentence.start, start - before[0].length)) ||
    close === undefined
    ? undefined
    : { start: start - before[0].length, end: end + close };
}

/** '(up to 4.4%)': nothing else is in the bracket. */
function bracketOf(text: string, { number, bound }: Telling): Span | undefined {
  const start = (bound ?? number).start;
  const open = /\(\s?$/u.exec(text.slice(Math.max(0, start - 2), start))?.[0].length;
  const close = /^\s?\)/u.exec(text.slice(number.end))?.[0].length;
  return open === undefined || close === undefined
    ? undefined
    : { start: start - open, end: number.end + close };
}

const moved =
  /\b(?:increas|decreas|rose|rise|fell|fall|declin|dropp|grew|grow|reduc|improv|rais|lower)\p{L}*\b[^.;]{0,40}\bby\s(?:about |around |only )?$/iu;

/** '112 fewer parcels', 'rose by 1.3 t/ha': how much more or less, no time. */
const isMoreOf = (text: string, sentence: Span, { kind, start, end, unit = '' }: Quantity): boolean =>
  kind === 'count'
    ? /^\s(?:more|fewer|additional)\s\p{L}(?![^.;]*\b(?:1[5-9]|20)\d\d\s(?:more|fewer)\b)/u.test(
        text.slice(end, sentence.end),
      )
    : kind === 'measure' && !isTime(unit) && moved.test(text.slice(sentence.start, start));

/** '(62% women)': who took part is told of every study. */
const whoTookPart =
  /^\s(?:were |was )?(?:wom[ae]n|m[ae]n|males?|females?|girls|boys|[Ww]hite|[Bb]lack|[Hh]ispanic|[Aa]sian)\b/u;

const isInSubject = (text: string, sentence: Span, at: number): boolean => {
  const tokens = tokenise(text, sentence);
  const verb = mainVerb(tokens);
  return verb !== undefined && at > sentence.start && (tokens[verb.index]?.start ?? 0) > at;
};

/** 'using 10% of the data', 'the top 5%', 'a random 90% sample', 'within 10% of the best': how it was done, or a bound. */
const settingBefore =
  /\b(?:using|with only|trained on|top|upper|lower|bottom|random|within|a further|per|each|every|only use|given|at)\s(?:only |just |about )?$/iu;
const settingAfter =
  /^[\s-]?(?:CI\b|CL\b|confidence|credible|posterior|quantile|percentile|sample\b|threshold|significance|level\b|power\b|lethal|tolerance|[vw]\/[vw]|solution|acetonitrile|ethanol|purity|HF\b|HFX\b|of (?:the )?(?:training|labell?ed|original|available) (?:data|training|set|samples))/iu;
const isSetting = (text: string, sentence: Span, { start, end }: Span): boolean =>
  settingBefore.test(text.slice(Math.max(sentence.start, start - 24), start)) ||
  settingAfter.test(text.slice(end, end + 40));
