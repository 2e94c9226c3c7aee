import type { Quantity } from '../story/model.ts';
import type { Span } from '../text/rich-text.ts';
import { countWords } from './words.ts';

/** A number and the words of its sentence that say what it counts; no words where the sentence has none for it. */
export interface FigureText {
  readonly number: Span;
  readonly counts: Span;
  /** The bare name of what is counted, where the words go on after it. */
  readonly name: Span;
  readonly kind: Quantity['kind'];
  readonly change: string | undefined;
  readonly value: number | undefined;
  /** How much it deserves large type, 0 to 1. */
  readonly worth: number;
}

/**
 * The numbers of one sentence that are worth large type, in order: counts, shares, changes and measures with what
 * they count; else named statistics, sizes of samples and numbers written out; else numbers with a unit alone.
 */
export function figuresIn(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  solid: readonly Span[],
  finding: boolean,
): FigureText[] {
  const key = quantities.filter((quantity) => quantity.key);
  const named = figureTexts(text, sentence, key, solid);
  const others = [
    ...statistics(text, sentence, solid),
    ...writtenOut(text, quantities, solid),
    ...samples(text, sentence),
    ...fractions(text, sentence, quantities),
    ...ratios(text, quantities),
  ];
  const all = [...named];
  for (const other of others) if (all.every((one) => apart(one, other))) all.push(other);
  // In the method a bare number is a threshold or a time; as a result it is the finding.
  if (finding && all.every(({ worth }) => worth < 0.4))
    for (const bare of bareFigures(text, sentence, key, solid))
      if (all.every((one) => apart(one, bare))) all.push(bare);
  const sorted = all.sort((one, other) => one.number.start - other.number.start);
  const seen = new Set<string>();
  return sorted.filter(({ number }) => {
    const shown = text.slice(number.start, number.end);
    return !seen.has(shown) && seen.add(shown);
  });
}

/** The most telling of them, in order. */
export function bestFigures(figures: readonly FigureText[], most: number): FigureText[] {
  const chosen = new Set([...figures].sort((one, other) => other.worth - one.worth).slice(0, most));
  return figures.filter((figure) => chosen.has(figure));
}

const apart = (one: FigureText, other: FigureText): boolean => {
  const end = (figure: FigureText) => Math.max(figure.number.end, figure.counts.end);
  const start = (figure: FigureText) =>
    figure.counts.end > figure.counts.start
      ? Math.min(figure.number.start, figure.counts.start)
      : figure.number.start;
  return end(one) <= start(other) || end(other) <= start(one);
};

const nameIn = ({ countsSpan }: Quantity, counts: Span): Span =>
  countsSpan !== undefined && countsSpan.start >= counts.start && countsSpan.end <= counts.end
    ? countsSpan
    : counts;

const factsOf = (quantity: Quantity) => ({
  kind: quantity.kind,
  change: quantity.change,
  value: quantity.value,
  worth: worthOf(quantity),
});

function worthOf({ kind, change, value }: Quantity): number {
  if (kind === 'percent' || kind === 'ratio' || kind === 'money') return change === undefined ? 0.9 : 1;
  if (kind === 'count') return (value ?? 0) >= 1000 ? 0.85 : 0.7;
  return change === undefined ? 0.6 : 0.8;
}

const statisticName =
  'AUCs?|AUROCs?|C-(?:index|statistic)|ICC|R2|R²|Dice(?: (?:score|coefficient))?|IoU|mAP|BLEU(?: score)?|F1(?:[- ]scores?)?|[Aa]ccuracy|[Ss]ensitivity|[Ss]pecificity|[Pp]recision|[Rr]ecall|[Kk]appa|aHR|HR|aOR|OR|aRR|RR|IRR|hazard ratio|odds ratio|(?:relative )?risk|rate ratio|RMSE|MAE|correlation(?: coefficient)?';
const statisticPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<name>${statisticName})(?:\\s?[([][^()[\\]]{1,12}[)\\]]|[)\\]])?(?:\\s?[:=,]|\\s(?:of|was|were|is|reached))?\\s?(?<number>[−-]?\\d+(?:[.·]\\d+)?\\s?%?)(?![\\p{L}\\d,.]\\d|[\\p{L}\\d])`,
  'gu',
);

/** 'AUC of 0.93', 'HR 0.57': a statistic under its name. P values and intervals are none. */
function statistics(text: string, sentence: Span, solid: readonly Span[]): FigureText[] {
  return [...text.slice(sentence.start, sentence.end).matchAll(statisticPattern)].flatMap((found) => {
    const { name = '', number = '' } = found.groups ?? {};
    const start = sentence.start + found.index;
    const end = start + found[0].length;
    if (solid.some((span) => span.start < end && start < span.end)) return [];
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

const weakNoun =
  /^(?:areas?|perspectives?|aspects?|dimensions?|categor(?:y|ies)|contributions?|challenges?|questions?|goals?|findings?|reasons?|cases?|factors?|criteria|approaches|ways|types?|kinds?|sets?|steps?|stages?|phases?|parts?|points?|objectives?|main|key|major|most|other|such|issues?|topics?|themes?|principles?|strategies|scenarios|settings|respects|levels?|decades?|orders?|times?|sections?|chapters?|more|additional|further)$/i;

/** 'six metrics': a count in words, where it counts things and not the paper's own parts. */
function writtenOut(text: string, quantities: readonly Quantity[], solid: readonly Span[]): FigureText[] {
  return quantities.flatMap((quantity) => {
    const { kind, value, countsSpan, counts = '', start, end, number } = quantity;
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
function fractions(text: string, sentence: Span, quantities: readonly Quantity[]): FigureText[] {
  return quantities.flatMap((quantity) => {
    const { kind, number, start, end } = quantity;
    if (kind !== 'ratio' || !/^\d+\/\d+$/.test(number)) return [];
    const of = /^\sof\s(?:the\s)?[\p{L}-]+(?:\s[\p{L}-]+s\b)?/u.exec(text.slice(end, sentence.end));
    if (of === null) return [];
    const counts = { start: end + 1, end: end + of[0].length };
    return [{ number: { start, end }, counts, name: counts, ...factsOf(quantity), worth: 0.8 }];
  });
}

/** '80× faster' */
function ratios(text: string, quantities: readonly Quantity[]): FigureText[] {
  return quantities.flatMap((quantity) => {
    const { kind, unit = '', start, end, value } = quantity;
    if (kind !== 'ratio' || !/×|x|times|fold/.test(unit) || value === undefined) return [];
    const how =
      /^\s(?:faster|slower|higher|lower|more|less|fewer|larger|smaller|greater|better)(?![\p{L}-])/u.exec(
        text.slice(end, end + 12),
      );
    if (how === null || end - start > numberLengthMost) return [];
    const counts = { start: end + 1, end: end + how[0].length };
    return [{ number: { start, end }, counts, name: counts, ...factsOf(quantity), worth: 0.95 }];
  });
}

/** 'n = 1,921': the size of a sample, where the sentence gives one. */
function samples(text: string, sentence: Span): FigureText[] {
  const found = [
    ...text
      .slice(sentence.start, sentence.end)
      .matchAll(/(?<![\p{L}\p{N}])[nN]\s?=\s?(?<number>\d[\d,]*\d)(?!\s?[.%]|\p{L})/gu),
  ];
  const [only] = found;
  if (only === undefined || found.length > 1) return [];
  const start = sentence.start + only.index;
  const at = start + only[0].length;
  return [
    {
      number: { start, end: at },
      counts: { start: at, end: at },
      name: { start: at, end: at },
      kind: 'count',
      change: undefined,
      value: Number((only.groups?.number ?? '').replace(/,/g, '')),
      worth: 0.5,
    },
  ];
}

const countsWordsMost = 9;
const countsWordsWithChange = 13;
const numberLengthMost = 18;
const shownKinds = new Set<Quantity['kind']>(['count', 'percent', 'money', 'measure', 'ratio']);

/** Where a clause about a number ends. */
const clauseEnd =
  /[,;:.!?()（），。；：、،؛](?=\s|$|[^\d])|\s(?:and|or|but|while|whereas|although|compared|versus|vs\.?|than|which|who|that|was|were|is|are|had|has|have|und|oder|et|ou|y|o|e|pero|mais|aber)\s|\s[–—-]\s/u;
const loose =
  /^(?:with|and|or|of|at|to|in|by|on|for|from|a|an|the|is|are|was|were|be|been|being|had|has|have|about|approximately|over|than|reached|reaching|per|every|within|after|de|del|al|von|auf|mit|un|una|من|في|على|إلى)\s+|\s+(?:of|at|to|in|by|on|for|from|a|an|the|is|are|was|were|be|been|had|has|have|about|approximately|over|than|reached|reaching|equal|per|de|del|al|a|en|y|e|con|por|à|au|aux|du|des|von|auf|mit|im|bei|zu|من|في|على|إلى|=|only|just)$/giu;
const timeUnit = /^(?:min\w*|h|hours?|days?|weeks?|months?|mos?|years?|yrs?|decades?)\b/i;

/** The numbers of one sentence that can stand in large type. A number inside what another counts is not shown again. */
function figureTexts(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  solid: readonly Span[],
): FigureText[] {
  const figures: FigureText[] = [];
  let covered = sentence.start;
  quantities.forEach((quantity, index) => {
    if (quantity.start < covered || !shownKinds.has(quantity.kind) || isTooSmall(quantity)) return;
    if (
      quantity.modifier === 'within' ||
      /^\s*(?:confidence|credib|significance|CI\b)/i.test(text.slice(quantity.end, quantity.end + 16))
    )
      return;
    if (solid.some((span) => span.start < quantity.end && quantity.start < span.end)) return;
    const number = numberSpan(text, quantity);
    // 'ranging from 1 to 80': one end of a range is no figure.
    if (
      /\b(?:from|between)\s\S{1,12}\s(?:to|and)\s$/u.test(
        text.slice(Math.max(sentence.start, number.start - 30), number.start),
      ) &&
      quantity.change === undefined
    )
      return;
    // 'each 1-point increase', 'a 6-minute test': a step or a name, no finding.
    if (/^\d+-\p{L}/u.test(text.slice(number.start, number.end)) || !isWhole(text, number)) return;
    if (/^-\p{L}/u.test(text.slice(quantity.end, quantity.end + 2))) return;
    // 'cerc 1s', '13b': a letter glued to a small number belongs to a name.
    if (quantity.kind === 'measure' && /^\d{1,2}[A-Za-z]$/.test(text.slice(number.start, number.end))) return;
    if (number.end - number.start > numberLengthMost) return;
    const counts = [
      countsOf(text, sentence, quantity, quantities[index + 1], solid),
      quantity.countsSpan,
    ].find((span) => span !== undefined && isName(text.slice(span.start, span.end)) && !cuts(span, solid));
    if (counts === undefined) {
      // A share says enough beside its sentence.
      const none = { start: quantity.end, end: quantity.end };
      if (quantity.kind === 'percent')
        figures.push({ number, counts: none, name: none, ...factsOf(quantity) });
      return;
    }
    figures.push({ number, counts, name: nameIn(quantity, counts), ...factsOf(quantity) });
    covered = Math.max(quantity.end, counts.end);
  });
  return figures;
}

/**
 * Numbers with a unit where no words near by say what they count: they may stand alone in large type when the
 * sentence itself stands with them.
 */
function bareFigures(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  solid: readonly Span[],
): FigureText[] {
  const figures = quantities
    .filter(
      ({ kind, modifier, value, start, end, unit }) =>
        !(unit !== undefined && timeUnit.test(unit)) &&
        (kind === 'percent' || kind === 'money' || kind === 'measure') &&
        value !== undefined &&
        modifier !== 'within' &&
        !solid.some((span) => span.start < end && start < span.end) &&
        // A name ('3d orbitals', 'a 6-minute test') or a moment ('after 18 h') is no finding.
        !/[-–]$|\b(?:after|at|for|over|during|within|every|per|around|e\.g\.,?|first|last|next)\s+(?:the\s+|about\s+|approximately\s+|up\s+to\s+)?$/i.test(
          text.slice(Math.max(sentence.start, start - 24), start),
        ) &&
        !/^(?:\s*(?:CI\b|confidence|credib|significance|old\b|ago\b)|-\p{L})/iu.test(
          text.slice(end, end + 16),
        ) &&
        (kind !== 'measure' || /[\s\u00a0]/.test(text.slice(start, end))) &&
        !/^\d+-/.test(text.slice(start, end)),
    )
    .map((quantity) => ({
      number: numberSpan(text, quantity),
      counts: { start: quantity.end, end: quantity.end },
      name: { start: quantity.end, end: quantity.end },
      ...factsOf(quantity),
    }))
    .filter(({ number }) => number.end - number.start <= numberLengthMost && isWhole(text, number));
  // More than two bare numbers are a table that nobody can read.
  return figures.length <= 2 ? figures.map((figure) => ({ ...figure, worth: figure.worth / 2 })) : [];
}

/** Whether no digits go on at either side: '000' of '75 000' is no number. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  // '(N = 195, 106 women)' is two.
  !/\d,\s\d/.test(text.slice(start, end)) &&
  !/\d[\s\u00a0\u2009\u202f]?[.,'’·–~～∼-]?[\s\u00a0\u2009\u202f]?$/u.test(
    text.slice(Math.max(0, start - 4), start),
  ) &&
  !/^[\s\u00a0\u2009\u202f]?[.,'’·–~～∼-]?\d/u.test(text.slice(end, end + 3));

/** A bare '1' or '2' is more often a name ('Line 2 cells', 'Rap1 1') than a finding. */
const isTooSmall = ({ kind, value, number }: Quantity): boolean =>
  kind === 'count' && /^\d+$/.test(number) && (value ?? 0) <= 2;

/** Whether words name what is counted, rather than go on in the sentence. */
const isName = (words: string): boolean =>
  /\p{L}{3}|\p{Script=Han}|\p{Script=Hangul}/u.test(words) &&
  !/^\d/.test(words) &&
  !/^(?:of|the|a|an|all|these|those|our|in|at|on|with|for|and)(?: (?:the|all|these|those|our|a|an))?$/i.test(
    words,
  ) &&
  (words.match(/[([]/g)?.length ?? 0) === (words.match(/[)\]]/g)?.length ?? 0) &&
  !/^(?:reduced|increased|showed|were|was)\b|^[和与及或从由为是的达提]/u.test(words) &&
  // 'previously studied complexes' is a name, 'improperly' is none.
  (!/^\p{L}+ly\b/u.test(words) ||
    /^\p{L}+ly \p{L}+(?:ed|ing|able|ible|al|ic|ous|ant|ent) \p{L}/u.test(words)) &&
  (!/\p{Script=Han}/u.test(words) || (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2);

/** With its modifier ('less than') and unit; the 'from' of a range goes. */
function numberSpan(text: string, { start, end, number, modifier }: Quantity): Span {
  const at = text.indexOf(number, start);
  return modifier === undefined && at >= start && at < end ? { start: at, end } : { start, end };
}

function countsOf(
  text: string,
  sentence: Span,
  quantity: Quantity,
  next: Quantity | undefined,
  solid: readonly Span[],
): Span | undefined {
  if (quantity.labelSpan !== undefined) return quantity.labelSpan;
  const isTime = quantity.unit !== undefined && timeUnit.test(quantity.unit) && /^\d*$/.test(quantity.number);
  const after = tail(text, sentence, quantity, next, solid);
  if (isTime && !/^\s*of\s/.test(text.slice(quantity.end, sentence.end)))
    return head(text, sentence, quantity, solid, true);
  return after ?? head(text, sentence, quantity, solid, false);
}

/** The words after the number, to the end of their clause. */
function tail(
  text: string,
  sentence: Span,
  quantity: Quantity,
  next: Quantity | undefined,
  solid: readonly Span[],
): Span | undefined {
  const from = quantity.end;
  const rest = text.slice(from, sentence.end);
  const found = clauseEnd.exec(rest);
  let end = from + (found?.index ?? rest.length);
  const named = quantity.countsSpan;
  const near = named !== undefined && named.start >= from && named.start - from <= 25 ? named.end : undefined;
  // A change 'from 32k to 2k' belongs to what dropped; any other number begins something new.
  if (next !== undefined && next.start < end && next.change !== 'from … to') end = next.start;
  if (near !== undefined && end < near) end = near;
  let span = trimmed(text, { start: from, end });
  const most =
    next !== undefined && span !== undefined && next.start < span.end
      ? countsWordsWithChange
      : countsWordsMost;
  if (span !== undefined && countWords(text.slice(span.start, span.end)) > most) {
    span = near === undefined ? undefined : trimmed(text, { start: from, end: near });
  }
  if (span === undefined || cuts(span, solid))
    return near === undefined || named === undefined ? undefined : { start: from + 1, end: near };
  return named === undefined && countWords(text.slice(span.start, span.end)) < 2
    ? undefined
    : { start: Math.max(span.start, from), end: span.end };
}

/** The words before the number: 'peak tidal currents of 3.2 m/s'. */
function head(
  text: string,
  sentence: Span,
  { start, kind, unit: own = kind === 'percent' ? '%' : '' }: Quantity,
  solid: readonly Span[],
  strict: boolean,
): Span | undefined {
  const before = text.slice(sentence.start, start);
  let from = 0;
  for (const found of before.matchAll(new RegExp(clauseEnd, 'gu'))) from = found.index + found[0].length;
  const piece = before.slice(from);
  if (strict && !/\s(?:of|was|is|were|are|=)\s*$/.test(piece)) return;
  if (!/(?:of|was|is|were|are|to|by|at|=|reached|than)\s*$/.test(piece)) return;
  const span = trimmed(text, { start: sentence.start + from, end: start });
  if (span === undefined || cuts(span, solid)) return;
  // Near another number of its kind, words before this one may belong to that: '54.81% … a reduction of 18.79%'.
  const near = text.slice(Math.max(sentence.start, span.start - 70), span.start);
  if (/fold/.test(own) || (own !== '' && /\d/.test(near) && near.includes(own))) return;
  const words = countWords(text.slice(span.start, span.end));
  return words >= 1 && words <= 6 ? span : undefined;
}

function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  for (;;) {
    const piece = text.slice(start, end);
    const lead = /^[\s,;:.)-]+/u.exec(piece)?.[0].length ?? 0;
    const trail = /[\s,;:.(-]+$/u.exec(piece)?.[0].length ?? 0;
    if (lead === piece.length) return;
    start += lead;
    end -= trail;
    const bare = text.slice(start, end);
    // 'of the faults' keeps its 'of' after a percentage; loose words at the far end go.
    const last = [...bare.matchAll(loose)].find((found) => found.index > 0);
    const first =
      span.end === end || /^of\s/i.test(bare)
        ? undefined
        : [...bare.matchAll(loose)].find((found) => found.index === 0);
    if (last !== undefined) end = start + last.index;
    else if (first !== undefined && !/^of\s/i.test(first[0])) start += first[0].length;
    else return start < end ? { start, end } : undefined;
  }
}

const cuts = (span: Span, solid: readonly Span[]): boolean =>
  solid.some(
    (one) => (one.start < span.start && span.start < one.end) || (one.start < span.end && span.end < one.end),
  );
