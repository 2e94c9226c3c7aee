import { nounPhraseBefore } from '../../story/comparisons/labels.ts';
import type { Quantity } from '../../story/model.ts';
import { isPlural } from '../../story/quantities/counts.ts';
import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { isName, nounBefore } from './figure-labels.ts';
import { type FigureText, factsOf, numberLengthMost } from './model.ts';

const statisticName =
  'AUCs?|AUROCs?|C-(?:index|statistic)|ICC|R2|R²|Dice(?: (?:score|coefficient))?|IoU|mAP|BLEU(?: score)?|F1(?:[- ]scores?)?|[Aa]ccuracy|[Ss]ensitivity|[Ss]pecificity|[Pp]recision|[Rr]ecall|[Kk]appa|RMSE|MAE';
const statisticPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>${statisticName})(?:\\s?[([][^()[\\]]{1,12}[)\\]]|[)\\]])?(?:\\s?[:=,]|\\s(?:of|was|were|is|reached))?\\s?(?<number>[−-]?\\d+(?:[.·]\\d+)?\\s?%?)(?![\\p{L}\\d,.]\\d|[\\p{L}\\d]|\\s?/)`,
  'gu',
);

/** 'AUC of 0.93', 'HR 0.57': a statistic under its name. P values and intervals are none. */
export function statistics(text: string, sentence: Span, solid: readonly Span[]): FigureText[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(statisticPattern)].flatMap((found) => {
    const { name = '', number = '' } = found.groups ?? {};
    const start = sentence.start + found.index;
    const end = start + found[0].length;
    if (solid.some((span) => span.start < end && start < span.end)) return [];
    if (oneOfSeveral.test(text.slice(end, Math.min(sentence.end, end + 90)))) return [];
    const own = number.trimEnd();
    const at = start + found[0].lastIndexOf(number);
    return [
      {
        number: { start: at, end: at + own.length },
        counts: { start, end: start + name.length },
        name: { start, end: start + name.length },
        kind: 'statistic' as const,
        change: undefined,
        value: Number(own.replace(/[−–]/u, '-').replace('·', '.').replace('%', '')),
        worth: 0.75,
      },
    ];
  });
}

/** 'AUCs of 0.75 and 0.66', '0.74 (0.66, 0.82) in US data and 0.86': the first alone says less than it seems to. */
const oneOfSeveral =
  /^\s?%?,\s[−-]?\d|^\s?%?(?:\s?[([][^()[\]]{1,40}[)\]])?(?:\s(?:in|for|on|with|at|by|from|using)\s[^.;:()]{1,40}?)?,?\s(?:and|vs\.?|versus|or)\s[−-]?\d+[.·]?\d*/u;

const weakNoun =
  /^(?:areas?|perspectives?|aspects?|dimensions?|categor(?:y|ies)|contributions?|challenges?|questions?|goals?|findings?|reasons?|cases?|factors?|criteria|approaches|ways|types?|kinds?|sets?|steps?|stages?|phases?|parts?|points?|objectives?|main|key|major|most|other|such|issues?|topics?|themes?|principles?|strategies|scenarios|settings|respects|levels?|decades?|orders?|times?|sections?|chapters?|more|additional|further)$/i;

/** 'six metrics': a count in words, where it counts things and not the paper's own parts. */
export function writtenOut(
  text: string,
  quantities: readonly Quantity[],
  solid: readonly Span[],
): FigureText[] {
  return quantities.flatMap((quantity) => {
    const { kind, value, countsSpan, counts = '', start, end, number, modifier } = quantity;
    // Its hedge belongs to it: 'over six million' is not written out here.
    if (modifier !== undefined && !/^(?:a total of|total of|exactly|only)$/iu.test(modifier)) return [];
    if (kind !== 'count' || !/^\p{L}/u.test(number) || (value ?? 0) < 5 || countsSpan === undefined)
      return [];
    const words = counts.split(/\s+/u);
    const last = words.at(-1) ?? '';
    if (words.length > 5 || weakNoun.test(words[0] ?? '') || weakNoun.test(last) || !/s$/i.test(last))
      return [];
    if (words.some((word) => /ly$/.test(word) || verbs.has(word))) return [];
    if (solid.some((span) => span.start < countsSpan.end && start < span.end)) return [];
    if (/-$/.test(text.slice(start - 1, start)) || countsSpan.start - end > 12) return [];
    return [
      {
        number: { start: text.indexOf(number, start), end: text.indexOf(number, start) + number.length },
        counts: countsSpan,
        name: countsSpan,
        kind,
        change: undefined,
        value,
        worth: 0.35,
      },
    ];
  });
}

/** Words that are verbs more often than the head of what is counted. */
const verbs = new Set(
  'lead leads play plays show shows reveal reveals influence use uses provide provides include includes suggest suggests'.split(
    ' ',
  ),
);

/** '2/3 of candidates' */
export function fractions(text: string, sentence: Span, quantities: readonly Quantity[]): FigureText[] {
  return quantities.flatMap((quantity) => {
    const { kind, number, start, end } = quantity;
    if (kind !== 'ratio' || !/^\d+\/\d+$/.test(number)) return [];
    const of = /^\sof\s(?:the\s)?[\p{L}-]+(?:\s[\p{L}-]+s\b)?/u.exec(text.slice(end, sentence.end));
    if (of === null) return [];
    const lead = /^\sof\s(?:the\s)?/u.exec(of[0])?.[0].length ?? 0;
    const counts = { start: end + lead, end: end + of[0].length };
    return [{ number: { start, end }, counts, name: counts, ...factsOf(quantity), worth: 0.8 }];
  });
}

/** '80× faster' */
export function ratios(text: string, quantities: readonly Quantity[]): FigureText[] {
  return quantities.flatMap((quantity) => {
    const { kind, unit = '', start, end, value } = quantity;
    if (kind !== 'ratio' || !/×|x|times|fold/.test(unit) || value === undefined) return [];
    const how =
      /^\s(?:faster|slower|higher|lower|more|less|fewer|larger|smaller|greater|better)(?![\p{L}-])/u.exec(
        text.slice(end, end + 12),
      );
    if (how === null || end - start > numberLengthMost) return [];
    // 'ten times more' is cut where 'relevant than climate' follows.
    const more = comparative.exec(text.slice(end, end + 90));
    // Where nothing but 'than' or a mark follows, the word is all.
    const own = /^\s(?!than\b)\p{L}/u.test(text.slice(end + how[0].length))
      ? (more?.[0].replace(/\sthan$/u, '') ?? how[0])
      : how[0];
    if (/^\s(?:more|less|fewer)$/u.test(own) && !/^\sthan\b/u.test(text.slice(end + own.length))) return [];
    const counts = { start: end + 1, end: end + own.length };
    return [{ number: { start, end }, counts, name: counts, ...factsOf(quantity), worth: 0.95 }];
  });
}

/** 'adults (n = 1,921)': the size of a sample under the name of those in it. */
export function samples(text: string, sentence: Span, solid: readonly Span[]): FigureText[] {
  const found = [
    ...text
      .slice(sentence.start, sentence.end)
      .matchAll(/(?<![\p{L}\p{N}])[nN]\s?=\s?(?<number>\d[\d,]*\d)(?!\s?[.%]|\p{L})/gu),
  ];
  const [only] = found;
  const number = only?.groups?.number;
  if (only === undefined || number === undefined || found.length > 1) return [];
  const start = sentence.start + only.index;
  const end = start + only[0].length;
  const counts = membersOf(text, nounBefore(text, sentence, { start, end }, solid));
  if (counts === undefined || !isName(text.slice(counts.start, counts.end))) return [];
  // 'A, B, and two cohorts (n = 20)' counts all of them, 'in the United States (n = 20)' what stands before.
  const before = text.slice(sentence.start, counts.start);
  const last = text.slice(counts.start, counts.end).split(/\s/u).at(-1) ?? '';
  if (
    /(?:\b(?:and|or|one|two|three|four|five|six|seven|eight|nine|ten)|\d|ly)\s$/iu.test(before) ||
    !isPlural(last) ||
    /^data$/iu.test(last) ||
    /^\p{Lu}\p{Ll}/u.test(last)
  )
    return [];
  const value = Number(number.replace(/,/g, ''));
  return [
    {
      number: { start: end - number.length, end },
      counts,
      name: counts,
      kind: 'count',
      change: undefined,
      value,
      worth: value < 10 ? 0.3 : 0.55,
    },
  ];
}

/** 'a probability sample of officers (n = 529)': officers were counted. */
function membersOf(text: string, span: Span | undefined): Span | undefined {
  const group =
    span &&
    /^.*\b(?:sample|cohort|group|panel|subset|subsample|series|set|population|total)s? of (?:the |our )?/iu.exec(
      text.slice(span.start, span.end),
    );
  return group ? { ...span, start: span.start + group[0].length } : span;
}

/** 'No significant differences were found': values under it look like a finding. */
const noDifference =
  /\b(?:no|not|nor|without)\b[^.;]{0,40}\b(?:differ\w*|chang\w*|effects?|associat\w+|correlat\w+)\b/iu;

const pair =
  /\(\s?(?<pair>\d[\d.,]*\s?(?:%\s?)?(?:vs\.?|versus)\s\d[\d.,]*\d?(?:\s?%|\s(?:years?|months?|weeks?|days?|hours?|points?|mm|cm|kg|min|ms|s)(?!\p{L}))?)(?=\s?[;,)])/gu;

/** 'a higher rate of mutations (100% vs 50%, p = 0.03)': both values of what stands before the bracket, as they are written. */
export function pairs(text: string, sentence: Span, solid: readonly Span[]): FigureText[] {
  if (noDifference.test(text.slice(sentence.start, sentence.end))) return [];
  return [...text.slice(sentence.start, sentence.end).matchAll(pair)].flatMap((found) => {
    const own = found.groups?.pair?.trimEnd() ?? '';
    const open = sentence.start + found.index;
    const start = open + found[0].indexOf(own);
    // 'A … than B (13 vs 26)' has names for both.
    if (/\b(?:compared (?:to|with)|than|versus|vs\.?)\s[^,;()]*$/iu.test(text.slice(sentence.start, open)))
      return [];
    const counts = nounPhraseBefore(text, sentence, open, 5);
    if (counts === undefined || solid.some((span) => span.start < start && counts.start < span.end))
      return [];
    const name = { start: counts.start, end: text.slice(0, counts.end).trimEnd().length };
    if (
      !isName(text.slice(name.start, name.end)) &&
      !/^\p{Lu}[\p{Lu}\d]+$/u.test(text.slice(name.start, name.end))
    )
      return [];
    return [
      {
        number: { start, end: start + own.length },
        counts: name,
        name,
        kind: 'percent' as const,
        change: undefined,
        value: undefined,
        worth: 0.95,
      },
    ];
  });
}

const comparative =
  /^\s(?:(?:more|less|fewer|higher|lower|greater|larger|smaller|faster|slower|better|worse|longer|shorter|cheaper)(?:\s[\p{L}\d][\p{L}\d’'-]*){0,8}?)(?=[,;:.()]|\s(?:and|but|or|which|that|while|whereas|when|if|to|by|for|with|per|compared|relative|depending|due|because|of|in|on|at|from|after|before|is|are|was|were|has|have|had|can|could|may)\s|$)/u;

/** '33% fewer operations', '20–40% more effort than usual': how much more or less of what. */
export function comparatives(text: string, sentence: Span, quantities: readonly Quantity[]): FigureText[] {
  return quantities.flatMap((quantity) => {
    const { kind, start, end, key } = quantity;
    if (kind !== 'percent' || !key || end - start > numberLengthMost) return [];
    const found = comparative.exec(text.slice(end, sentence.end));
    // '44 % greater' of what stands elsewhere in the sentence.
    if (found === null || countWords(found[0]) < 2 || /\sthan(?:\s(?:the|an?))?$/u.test(found[0])) return [];
    if (/\bor\s$/u.test(text.slice(start - 4, start))) return [];
    const counts = { start: end + 1, end: end + found[0].length };
    return [{ number: { start, end }, counts, name: counts, ...factsOf(quantity), worth: 0.95 }];
  });
}
