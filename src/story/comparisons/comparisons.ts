import { primaryLanguage } from '../../text/language-tag.ts';
import type { Span } from '../../text/rich-text.ts';
import type { Comparison, Sentence } from '../model.ts';
import { isPlural } from '../quantities/counts.ts';
import { bracketedLabels, bracketedValues } from './brackets.ts';
import { fromTo } from './change.ts';
import { decimalComma, foreignChange, foreignRespectively } from './foreign.ts';
import { intervals } from './intervals.ts';
import { estimatesOfFactors, pairsInBrackets } from './listed.ts';
import { labelOfValue, labelValueList, valueThenLabel, withPrepositions } from './lists.ts';
import type { Found, Mark, Way } from './marks.ts';
import { respectively } from './respectively.ts';
import { partsOfWhole, sharesOfPlaces } from './shares.ts';
import { valuesOf } from './values.ts';
import { versusPair } from './versus.ts';

/** Most certain first: what one way has read, the next does not read again. */
const englishWays: readonly Way[] = [
  intervals,
  estimatesOfFactors,
  versusPair,
  pairsInBrackets,
  bracketedLabels,
  fromTo,
  respectively,
  partsOfWhole,
  sharesOfPlaces,
  bracketedValues,
  withPrepositions,
  labelOfValue,
  valueThenLabel,
  labelValueList,
];

/** Measures that have no unit. */
const metric =
  /\b(?:accurac(?:y|ies)|AUCs?|AUROCs?|scores?|F1|BLEU|ROUGE|correlations?|ind(?:ex|ices)|ratios?|rates?|errors?|Dice|kappa|ORs?|HRs?|RRs?|IRRs?|precision|recall|sensitivity|specificity|coefficients?|R2|R²|RMSE|MAE|MRR|mAP|values?|similarity|densit(?:y|ies)|numbers?|counts?|abundances?|richness|levels?|concentrations?|means?|medians?|prevalence|incidence|yields?|frequenc(?:y|ies))\b/iu;

/**
 * Comparisons that the sentences state in full: a value and a name for each mark, one unit. Everything is a
 * slice of the text. What cannot be read for sure is left out or kept with a confidence under one half.
 */
export function findComparisons(
  text: string,
  sentences: readonly Sentence[],
  language: string,
): Comparison[] {
  const code = primaryLanguage(language);
  const english = code === 'en';
  const result: Comparison[] = [];
  for (const sentence of sentences) {
    if (sentence.role === 'other') continue;
    const values = valuesOf(text, sentence, decimalComma(code));
    if (values.length === 0 && !/\d/.test(sentence.text)) continue;
    const ways = english ? englishWays : [bracketedLabels, foreignChange(code), foreignRespectively(code)];
    const taken: Span[] = [];
    for (const way of ways) {
      for (const found of way(text, sentence, values)) {
        const span = { start: found.marks[0]!.value.start, end: found.marks.at(-1)!.value.end };
        if (taken.some((one) => one.start < span.end && span.start < one.end)) continue;
        const comparison = toComparison(text, sentence, found);
        if (!comparison) continue;
        taken.push(span);
        result.push(comparison);
      }
    }
  }
  return result.sort(
    (a, b) => a.sentence - b.sentence || a.marks[0]!.valueSpan.start - b.marks[0]!.valueSpan.start,
  );
}

const setting =
  /^(?:s|sec\w*|min\w*|h|hrs?|hours?|d|days?|nights?|wks?|weeks?|mos?|months?|y|yrs?|years?|decades?|mg|µg|μg|mcg|IU|U|Gy|m[lL]|mg\/\S+|µg\/\S+|mg kg.*)(?:[- ]olds?)?$/u;

/** How data were cut into parts is nobody's finding. */
const isDataPart = /^(?:train(?:ing)?|test(?:ing)?|validat(?:e|ion)|hold-?out|development)\b/iu;

/** 'first litter' is not 'litter', nor 'no course' 'course'. */
function wholeLabel(text: string, sentence: Span, label: Span): Span {
  const before =
    /(?<!\p{L})(?:no|non|not|only|first|second|third|fourth|last|new|old|other|without)[\s-]$/iu.exec(
      text.slice(sentence.start, label.start),
    )?.[0];
  return before === undefined ? label : { start: label.start - before.length, end: label.end };
}

/** 'the anuran and bird species': both are kinds of species, which stands behind the last. */
function withoutShared(text: string, marks: readonly Mark[]): readonly Mark[] {
  const words = marks.map(({ label }) => text.slice(label.start, label.end).split(/\s+/u));
  const last = marks.at(-1)!;
  const [, noun] = words.at(-1)!;
  return words.at(-1)!.length === 2 &&
    noun !== undefined &&
    isPlural(noun) &&
    words
      .slice(0, -1)
      .every(([one = '', ...more]) => more.length === 0 && /^\p{Ll}+$/u.test(one) && !isPlural(one)) &&
    marks.every(
      ({ label }, k) =>
        k === 0 || /^\s*(?:,|,? (?:and|or))\s*$/u.test(text.slice(marks[k - 1]!.label.end, label.start)),
    )
    ? [...marks.slice(0, -1), { ...last, label: { ...last.label, end: last.label.end - noun.length - 1 } }]
    : marks;
}

/** 'more cesareans in the PRE period, and cesareans POST': what both are of is no part of the second name. */
function withoutTopic(text: string, sentence: Span, marks: readonly Mark[]): readonly Mark[] {
  const topic = /(?<topic>\p{Ll}{4,})\s(?:in|at|during|on|for|with|among)\s(?:the\s)?$/u.exec(
    text.slice(sentence.start, marks[0]!.label.start),
  )?.groups?.topic;
  if (topic === undefined) return marks;
  return marks.map((mark, k) => {
    const words = text.slice(mark.label.start, mark.label.end);
    return k > 0 && words.startsWith(`${topic} `)
      ? { ...mark, label: { ...mark.label, start: mark.label.start + topic.length + 1 } }
      : mark;
  });
}

/** '3.9 % and 3.6 % for A, 6.0 % for B': A has two values, and a bar could show one of them. */
function sharesItsName(text: string, sentence: Span, marks: readonly Mark[]): boolean {
  return marks.some(({ value }) => {
    const before =
      /(?<![\d.,])\d+(?:[.,·]\d+)?\s?\p{L}{0,3}%?(?:\s?[([][^()[\]]{1,40}[)\]])?\s(?:and|or)\s$/u.exec(
        text.slice(sentence.start, value.start),
      );
    const at = before === null ? -1 : sentence.start + before.index;
    return before !== null && marks.every((other) => other.value.start !== at);
  });
}

/** '14 % (A), 26 % (V), and 34 % (N) of them': a chart of two of three values. */
function isUnfinished(text: string, sentence: Span, marks: readonly Mark[]): boolean {
  const end = Math.max(...marks.flatMap(({ label, value }) => [label.end, value.end]));
  return /^\s?[)\]]?,?\s(?:and|or)\s(?:about\s|only\s|[~∼≈])?\d+(?:[.,·]\d+)?\s?%?\s?\(\p{L}/u.test(
    text.slice(end, sentence.end),
  );
}

/** 'boys' and 'girls in 2009', 'more often overweight' and 'obese': the year, and how often, belong to both. */
function withoutShare(text: string, marks: readonly Mark[]): readonly Mark[] {
  const year = / in (?:19|20)\d\d$/u;
  const often = /^(?:more|less) (?:often|frequently|likely) /iu;
  const words = marks.map(({ label }) => text.slice(label.start, label.end));
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const start = often.test(first) && words.slice(1).every((one) => !often.test(one));
  const end = year.test(last) && words.slice(0, -1).every((one) => !year.test(one));
  return marks.map((mark, k) => {
    const { label } = mark;
    if (start && k === 0)
      return { ...mark, label: { ...label, start: label.start + (often.exec(first)?.[0].length ?? 0) } };
    return end && k === marks.length - 1
      ? { ...mark, label: { ...label, end: label.end - (year.exec(last)?.[0].length ?? 0) } }
      : mark;
  });
}

/** What a time may be the value of; 'a decline from 8 to 36 months' is told of an age. */
const timeMeasure =
  /\b(?:times?|durations?|survival|latenc(?:y|ies)|stays?|periods?|delays?|runtimes?|OS|PFS|DFS|intervals?|ages?|waits?|length|hours|days|expectancy|lifetimes?|lifespan|follow-up)\b/iu;

/** 'first litter', 'second', 'third litter sows': the last ends with the noun of the first. */
function alike(text: string, marks: readonly Mark[]): readonly Mark[] {
  const [first, last] = [marks[0]!, marks.at(-1)!];
  const noun = text.slice(first.label.start, first.label.end).split(/\s+/u).at(-1) ?? '';
  const at = text.slice(last.label.start, last.label.end).indexOf(` ${noun} `);
  const ordinal = /^(?:first|second|third|fourth|last)\b/iu;
  return at < 0 || !ordinal.test(text.slice(last.label.start))
    ? marks
    : [
        ...marks.slice(0, -1),
        { ...last, label: { ...last.label, end: last.label.start + at + 1 + noun.length } },
      ];
}

function toComparison(
  text: string,
  sentence: Sentence,
  { marks: given, kind, measure, confidence, ofShare, apart }: Found,
): Comparison | undefined {
  const marks = withoutShared(
    text,
    alike(
      text,
      withoutShare(
        text,
        withoutTopic(
          text,
          sentence,
          given.map((mark) => ({ ...mark, label: wholeLabel(text, sentence, mark.label) })),
        ),
      ),
    ),
  );
  const labels = marks.map(({ label }) => text.slice(label.start, label.end));
  if (
    marks.length < (kind === 'interval' ? 1 : 2) ||
    new Set(labels.map((one) => one.toLowerCase())).size < labels.length
  )
    return undefined;
  if (labels.every((one) => isDataPart.test(one))) return undefined;
  const unit = marks[0]!.value.unit;
  // Times, ages and doses that nobody names as measured are how a study was made.
  const timed = measure !== undefined && timeMeasure.test(text.slice(measure.start, measure.end));
  if ((kind === 'before-after' ? !timed : measure === undefined) && setting.test(unit)) return undefined;
  if (kind !== 'interval' && (sharesItsName(text, sentence, marks) || isUnfinished(text, sentence, marks)))
    return undefined;
  // 'achieving 5 % and 2 % for A and B, respectively': of what stands elsewhere.
  if (
    measure !== undefined &&
    /^(?:\p{L}+ing|another|other|both|each)$/iu.test(text.slice(measure.start, measure.end))
  )
    return undefined;
  if (marks.some(({ value }) => value.unit !== unit)) return undefined;
  let sure = confidence;
  if (unit === '' && kind !== 'interval')
    sure -= measure && metric.test(text.slice(measure.start, measure.end)) ? 0.1 : 0.5;
  if (marks.some(({ value }) => value.vague)) sure -= 0.2;
  if (kind !== 'interval' && marks.some(({ value }) => value.value < 0)) sure -= 0.3;
  if (kind !== 'interval' && !measure && !(unit === '%' && ofShare)) sure -= 0.15;
  if (labels.some((one) => one.split(/\s+/u).length > 4)) sure -= 0.1;
  if (labels.some((one) => /\s(?:on|at|with|for|of)\s/u.test(one))) sure -= 0.1;
  if (/\bof (?:those|these|whom|which)\b/iu.test(sentence.text)) sure -= 0.2;
  const sum = marks.reduce((total, { value }) => total + value.value, 0);
  const parts =
    apart !== true && kind === 'bars' && unit === '%' && marks.length >= 2 && Math.abs(sum - 100) <= 1;
  return {
    kind: parts ? 'parts' : kind,
    sentence: sentence.index,
    unit,
    measure: measure && { text: text.slice(measure.start, measure.end), span: measure },
    marks: marks.map(({ value, label, interval }, index) => ({
      label: labels[index]!,
      labelSpan: label,
      value: value.value,
      valueText: value.text,
      valueSpan: { start: value.start, end: value.end },
      ...(interval === undefined
        ? {}
        : {
            interval: {
              low: interval.low,
              high: interval.high,
              span: { start: interval.start, end: interval.end },
            },
          }),
    })),
    confidence: Math.round(Math.max(0, Math.min(1, sure)) * 100) / 100,
  };
}
