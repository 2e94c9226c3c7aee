import { mainVerb } from '../../story/claims/clause.ts';
import type { Quantity } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import type { PlanContext } from '../context.ts';
import type { Unit } from '../units.ts';

/** The one number that a sentence is about, as it may stand in large type among the words of the sentence. */
export interface Telling {
  /** With its unit or sign: '48%', 'seven-fold', 'two-thirds'. */
  readonly number: Span;
  /** 'more than', 'about': what bounds it stands right before it. */
  readonly bound?: Span;
  readonly kind: 'share' | 'change' | 'value' | 'count';
}

/** Letters of a number that can be set large. */
const lengthMost = 18;

/** Numbers that one sentence can hold in large type. */
const numbersMost = 3;

/**
 * The shares, changes and values that a sentence tells, in order; else the one count that says how much was looked at. None where
 * a part of them alone would say less than it seems to.
 */
export function tellingNumbers(context: PlanContext, unit: Unit): readonly Telling[] {
  const { text, language } = context.story;
  const { sentence, place } = unit;
  if (!/^en\b/iu.test(language) || denies.test(sentence.text) || isSetUp(unit)) return [];
  const quantities = context.story.quantities.filter((one) => one.sentence === sentence.index);
  const findings = [
    ...quantities.flatMap((one) => telling(text, sentence, one)),
    ...valuesIn(text, sentence, quantities),
    ...fractionsIn(text, sentence),
  ].sort((one, other) => one.number.start - other.number.start);
  const open = findings.filter(({ number }) => depthAt(text, sentence, number.start) === 0);
  const [first] = open;
  if (first === undefined)
    return findings.length === 0 && place !== 'result' && place !== 'conclusion'
      ? sizeIn(text, sentence, quantities)
      : [];
  // '40% (20% in towns)': the second is told as much as the first.
  const beside = findings.some((one) => !open.includes(one) && !isDispersion(text, one.number));
  const isAim = (place === 'method' || place === 'objective') && open.every(({ kind }) => kind === 'share');
  const isLong = open.some(({ number }) => number.end - number.start > lengthMost);
  if (beside || isAim || isLong || open.length > numbersMost) return [];
  return hasFirst(text, sentence, quantities, first.number) || isListed(text, sentence, quantities, open)
    ? []
    : open;
}

/** 'No significant differences were found': a number in large type would look like one. */
const denies =
  /\b(?:no|not|nor|without|neither|non-?|in)\s?(?:statistically |any |a )?(?:significant(?:ly)?|differen\w+|evidence|associat\w+|effects?)\b|\binsignifican/iu;

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

/** A sentence that announces what is to be done tells no number of it. */
const isSetUp = ({ sentence: { text }, section }: Unit): boolean =>
  section === 'aside' || section === 'availability' || /\?\s*$/u.test(text);

function telling(text: string, sentence: Span, quantity: Quantity): Telling[] {
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
  const isPoints = kind === 'measure' && /points?\b|^pp$/u.test(quantity.unit ?? '') && change !== undefined;
  if (kind !== 'percent' && !isRatio && !isPoints) return [];
  // 'subsets 5× smaller than the whole reach …' says what was looked at.
  if (isRatio && isInSubject(text, sentence, at)) return [];
  if (kind === 'percent' && isSetting(text, sentence, { start: at, end })) return [];
  const bound = text.slice(start, at).trim();
  // 'gaps below about 1% of the chord': what was looked at.
  if (/^(?:below|above|under)\b/iu.test(bound) && change === undefined) return [];
  return [
    {
      number: { start: at, end: Math.max(end, at + number.length) },
      ...(bound === '' || high !== undefined || /^(?:only|exactly|from|between)$/iu.test(bound)
        ? {}
        : { bound: { start, end: start + bound.length } }),
      kind: kind === 'percent' && change === undefined ? 'share' : 'change',
    },
  ];
}

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

/** How sure a number is, or how far it spreads: '95% CI 2–3', 'SD 4%'. */
const isDispersion = (text: string, { start, end }: Span): boolean =>
  /(?:\bCI\b|\bSDs?\b|\bSE\b|\bIQR\b|interval|range|±|\[)[^()]{0,24}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  ) || /^\s?(?:CI\b|confidence|credible)/u.test(text.slice(end, end + 24));

const depthAt = (text: string, sentence: Span, at: number): number => {
  const before = text.slice(sentence.start, at);
  return (before.match(/[([]/gu)?.length ?? 0) - (before.match(/[)\]]/gu)?.length ?? 0);
};

const fraction =
  /(?<![\p{L}-])(?<bound>(?:approximately|about|around|roughly|nearly|almost|over|more than|less than|at least|up to|only)\s)?(?<number>(?:an?|one|two|three|four)[\s-](?:third|quarter|fifth|tenth)s?|half)(?=\s(?:of\s(?!the (?:twentieth|\d)|\d|an?\s(?:century|year|day|hour))|all\s))/giu;

/** 'nearly one-third of all cases', 'more than half of the range' */
function fractionsIn(text: string, sentence: Span): Telling[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(fraction)].flatMap((found) => {
    const { bound = '', number = '' } = found.groups ?? {};
    const start = sentence.start + found.index;
    const at = start + bound.length;
    // 'the second half of', 'the latter half of'
    if (
      /\b(?:first|second|latter|last|other|remaining|each|every|per|the)\s$/iu.test(
        text.slice(start - 12, start),
      )
    )
      return [];
    return [
      {
        number: { start: at, end: at + number.length },
        ...(bound === '' || /^only/iu.test(bound)
          ? {}
          : { bound: { start, end: start + bound.trim().length } }),
        kind: 'share' as const,
      },
    ];
  });
}

/** What a value is of: a name of a measure shortly before it. */
const measureBefore =
  /\b(?:median|mean|average|accurac(?:y|ies)|scores?|errors?|deviation|MAEs?|RMSE|AUC|AUROC|F1|kappa|correlation|coefficient|survival|PFS|OS|dose|LD50|barrier|gap|sensitivity|specificity|precision|recall|index|ratio|uptake|efficiency|concentration|temperature|cost|costs|price|ORs?|HRs?|r)\b[^.;:,]{0,70}?(?:\s(?:of|was|were|is|are|at|to|reach(?:es|ed)|[∼~≈])|\s?[=∼])\s?$/u;

/** 'a median error of 0.08 Å': the one value of a named measure. */
function valuesIn(text: string, sentence: Span, quantities: readonly Quantity[]): Telling[] {
  const found = quantities.filter(
    ({ kind, start, end, value, change }) =>
      /^(?:measure|statistic|other)$/u.test(kind) &&
      value !== undefined &&
      change === undefined &&
      depthAt(text, sentence, start) === 0 &&
      !isDispersion(text, { start, end }) &&
      measureBefore.test(
        text.slice(Math.max(sentence.start, start - 110), start).replace(/\([^()]*\)/gu, ''),
      ),
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return [];
  const { start, end, number } = only;
  // '0.93 for adults and 0.90 for children': one of two.
  const rest = text.slice(end, sentence.end).replace(/\([^()]*\)|\[[^[\]]*\]/gu, '');
  if (/^[^.;]{0,80}?(?:,|\band|\bvs\.?|\bversus|\bor)\s(?:\p{L}+\s){0,3}[−–-]?\d+\.\d/u.test(rest)) return [];
  // '5.2 ± 1.1', '7.4 × 10⁻³', 'one billion-euro': not the whole of it.
  if (/^\s?(?:±|\+|×|x\s?10|\/|[⁻⁺⁰¹²³⁴-⁹]|-\p{L})|^\s?−\s?\d/u.test(text.slice(end))) return [];
  if (/\b(?:age|aged)\b/iu.test(text.slice(start - 40, start))) return [];
  const at = text.indexOf(number, start);
  const bound = text.slice(start, at).trim();
  return [
    {
      number: { start: at, end: Math.max(end, at + number.length) },
      ...(bound === '' ? {} : { bound: { start, end: start + bound.length } }),
      kind: 'value',
    },
  ];
}

/** Fewer things say little about a study; so many times more than anything else is the size of it. */
const sizeLeast = 20;
const sizeRatio = 4;

/** 'from 34 patients', '(N = 19,217)': the one count that says how much was looked at. */
function sizeIn(text: string, sentence: Span, quantities: readonly Quantity[]): Telling[] {
  const counts = quantities.filter(
    ({ kind, value, high }) => kind === 'count' && value !== undefined && high === undefined,
  );
  const [largest, second] = [...counts].sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  if (largest?.value === undefined || largest.value < sizeLeast) return [];
  // '(∼816k)' in a set of 1000 is more than its size.
  if (quantities.some(({ value = 0, kind }) => kind === 'other' && value > (largest.value ?? 0))) return [];
  if (second?.value !== undefined && second.value >= 10 && second.value * sizeRatio > largest.value)
    return [];
  const { start, end, number, counts: noun, key } = largest;
  const sample = /\(\s?[nN]\s?=\s?$/u.exec(text.slice(Math.max(sentence.start, start - 8), start));
  if (sample !== null) {
    const close = /^\s?\)/u.exec(text.slice(end))?.[0].length;
    return close === undefined
      ? []
      : [{ number: { start: start - sample[0].length, end: end + close }, kind: 'count' }];
  }
  if (!key || noun === undefined || isMeans.test(noun) || depthAt(text, sentence, start) > 0) return [];
  const at = text.indexOf(number, start);
  const bound = text.slice(start, at).trim();
  return isSize.test(text.slice(Math.max(sentence.start, start - 40), start)) &&
    !/^(?:top|up to|within)\b/iu.test(bound)
    ? [
        {
          number: { start: at, end: at + number.length },
          ...(bound === '' ? {} : { bound: { start, end: start + bound.length } }),
          kind: 'count',
        },
      ]
    : [];
}

/** Parts of a method: true as they are, but no size of a study. */
const isMeans =
  /(?:^|\s)(?:landmarks?|parameters?|features?|dimensions?|variables?|items?|steps?|questions?|terms?|layers?|functionals?|options?|points?|clusters?|classes|categories|types?|metrics?|criteria)$/iu;

/** What leads to the things that a study looked at. */
const isSize =
  /\b(?:from|of|on|in|to|with|across|over|by|using|recognize|recognise|sampling|analy[sz]ed?|analy[sz]ing|studied|stud(?:y|ying)|measured?|surveyed|interviewed|recruited|enrolled|included?|collected?|compiled|annotated|curated?|filter(?:ed)?|screen(?:ed)?|tested|trained|sampled|conducted|conducting|comprising|containing|contains?|identif(?:y|ied)|compared?|for)\s(?:a |an |the |all |total of )?$/iu;
