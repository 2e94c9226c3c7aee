import type { Span } from '../../text/rich-text.ts';
import { labelSpan, nounPhraseBefore, withoutCopula } from './labels.ts';
import type { Found, Mark } from './marks.ts';

const number = String.raw`[−–-]?\d+(?:[.·]\d+)?`;
const unit = String.raw`(?:\s?(?:%|years?|months?|mos?\b|weeks?|days?|hours?|min\b|mm\b|cm\b|kg\b|points?))?`;
const level = String.raw`(?:9\d(?:\.\d)?\s?%\s?)?(?:(?:[Cc]onfidence|[Cc]redib\w+) [Ii]ntervals?(?:\s?[([]?CI[)\]]?)?|C[Ir]I|CI)s?\s?[:,=]?\s?`;
const dash = String.raw`\s?(?:–|—|-|−|to|,|;)\s?`;
/** Statistics that say how two things compare: one of them is 1 where they are alike. */
const ratioName =
  '(?:adjusted |relative |hazard |odds |risk |rate |prevalence )*(?:hazard|odds|risk|rate|prevalence) ratios?|[aA]?HR|[aA]?OR|[aA]?RR|IRR|PR';

/** 'aRR 1.36 [1.18–1.58]', '16% (95% CI 9-27%)', 'HR, 2.77 [95% CI, 2.72-2.81; p = .015]' */
const outside = new RegExp(
  String.raw`(?<value>${number})(?<unit>${unit})\s?(?<open>[([])\s?(?<level>${level})?(?<low>${number})${unit}${dash}(?<high>${number})${unit}(?=\s?[)\];,])`,
  'gu',
);
/** '(HR 4.39; 95% CI 2.40-8.02, p < 0.0001)' */
const inside = new RegExp(
  String.raw`(?<value>${number})(?<unit>${unit})[;,]\s?(?<level>${level})(?:[=[(]\s?)?(?<low>${number})${unit}${dash}(?<high>${number})${unit}`,
  'gu',
);
const namedBefore = new RegExp(
  String.raw`(?<![\p{L}])(?<name>${ratioName})(?:\s?[([][\p{L}]{2,4}[)\]])?\s?[:,=]?\s?(?:of|was)?\s?$`,
  'u',
);

/**
 * Estimates with their intervals: what a forest plot shows. The label is what stands before the estimate; the
 * measure is the name of the statistic, where there is one.
 */
export function intervals(text: string, sentence: Span): Found[] {
  const source = text.slice(sentence.start, sentence.end);
  if (/\brespectively\b/iu.test(source)) return [];
  const found = [...source.matchAll(inside), ...source.matchAll(outside)].sort((a, b) => a.index - b.index);
  const estimates: Estimate[] = [];
  let end = -1;
  let unread = false;
  for (const match of found) {
    if (match.index < end) continue;
    const estimate = estimateOf(text, sentence, match, estimates.length > 0);
    if (estimate === undefined) continue;
    end = match.index + match[0].length;
    if (estimate === 'unnamed') unread = true;
    else estimates.push(estimate);
  }
  const [first] = estimates;
  // A chart of some of the estimates would mislead; so would one with names of two kinds.
  if (first === undefined || unread) return [];
  const alike = estimates.every(
    (one) => one.value.unit === first.value.unit && measureText(text, one) === measureText(text, first),
  );
  const named = estimates.filter(({ label, measure }) => label !== measure);
  if (!alike || (named.length > 0 && named.length < estimates.length)) return [];
  if (estimates.length > 1)
    return [{ marks: estimates, kind: 'interval', measure: first.measure, confidence: 0.8 }];
  // Of a single one the text before tells too little: it goes by the name of its statistic.
  const { measure } = first;
  return measure === undefined
    ? []
    : [{ marks: [{ ...first, label: measure }], kind: 'interval', measure, confidence: 0.8 }];
}

interface Estimate extends Mark {
  readonly measure: Span | undefined;
}

/** 'adjusted odds ratio' and 'AOR' are one. */
const measureText = (text: string, { measure }: { readonly measure: Span | undefined }): string => {
  const name = measure === undefined ? '' : text.slice(measure.start, measure.end).toLowerCase();
  return name
    .replace(/^adjusted /u, 'a')
    .replace(
      /^(a?)(?:relative )?(hazard|odds|risk|rate|prevalence) ratios?$/u,
      (_, a: string, kind: string) => `${a}${kind[0]}r`,
    );
};

function estimateOf(
  text: string,
  sentence: Span,
  match: RegExpMatchArray,
  follows: boolean,
): Estimate | 'unnamed' | undefined {
  const at = sentence.start + (match.index ?? 0);
  const { value = '', low = '', high = '', level, open, unit: written = '' } = match.groups ?? {};
  const [estimate, from, to] = [value, low, high].map(numberFrom) as [number, number, number];
  if (!(from <= estimate && estimate <= to && from < to)) return;
  const before = text.slice(sentence.start, at);
  if (/\d\s?$|[\p{L}\d][-–.]$/u.test(before)) return;
  const name = namedBefore.exec(before);
  // Without 'CI', brackets with two numbers are an interval only after a statistic, or where one came before.
  if (level === undefined && name === null && !(open === '[' && follows)) return;
  const nameStart = name === null ? at : sentence.start + name.index;
  const bracket = /[([]\s?$/u.exec(text.slice(sentence.start, nameStart));
  const edge = bracket === null ? nameStart : sentence.start + bracket.index;
  const phrase =
    bracket === null && name === null
      ? subjectBefore(text, sentence, edge)
      : nounPhraseBefore(text, sentence, edge, 4);
  const measure =
    name === null ? undefined : { start: nameStart, end: nameStart + (name.groups?.name ?? '').length };
  const label = (phrase && labelSpan(text, phrase)) ?? measure;
  if (label === undefined) return 'unnamed';
  const lowAt = at + match[0].lastIndexOf(low, match[0].lastIndexOf(high) - 1);
  return {
    value: {
      start: at,
      end: at + value.length + written.length,
      text: text.slice(at, at + value.length + written.length),
      value: estimate,
      unit: written.trim(),
      vague: false,
    },
    label,
    interval: { start: lowAt, end: at + match[0].length, low: from, high: to },
    measure,
  };
}

/** 'ORR of cohort A was': what the estimate is of. */
function subjectBefore(text: string, sentence: Span, edge: number): Span | undefined {
  const end = withoutCopula(text, sentence, edge);
  return end === undefined ? undefined : nounPhraseBefore(text, sentence, end, 6);
}

const numberFrom = (digits: string): number => Number(digits.replace(/[−–]/u, '-').replace('·', '.'));
