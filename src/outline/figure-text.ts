import type { Quantity } from '../story/model.ts';
import type { Span } from '../text/rich-text.ts';
import { countWords } from './words.ts';

/** A number and the words of its sentence that say what it counts. */
export interface FigureText {
  readonly number: Span;
  readonly counts: Span;
  readonly quantity: Quantity;
}

const countsWordsMost = 9;
const countsWordsWithChange = 13;
const numberLengthMost = 16;
const shownKinds = new Set<Quantity['kind']>(['count', 'percent', 'money', 'measure', 'ratio']);

/** Where a clause about a number ends. */
const clauseEnd =
  /[,;:.!?()（），。；：、،؛](?=\s|$|[^\d])|\s(?:and|or|but|while|whereas|although|compared|versus|vs\.?|than|which|who|that|was|were|is|are|had|has|have|und|oder|et|ou|y|o|e|pero|mais|aber)\s|\s[–—-]\s/u;
const loose =
  /^(?:with|and|or|of|at|to|in|by|on|for|from|a|an|the|is|are|was|were|be|been|being|had|has|have|about|approximately|over|than|reached|reaching|per|every|within|after|de|del|al|von|auf|mit|un|una|من|في|على|إلى)\s+|\s+(?:of|at|to|in|by|on|for|from|a|an|the|is|are|was|were|be|been|had|has|have|about|approximately|over|than|reached|reaching|equal|per|de|del|al|a|en|y|e|con|por|à|au|aux|du|des|von|auf|mit|im|bei|zu|من|في|على|إلى|=|only|just)$/giu;
const timeUnit = /^(?:min\w*|h|hours?|days?|weeks?|months?|years?|yrs?|decades?)\b/i;

/** The numbers of one sentence that can stand in large type. A number inside what another counts is not shown again. */
export function figureTexts(
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
    // 'each 1-point increase', 'a 6-minute test': a step or a name, no finding.
    if (/^\d+-\p{L}/u.test(text.slice(number.start, number.end)) || !isWhole(text, number)) return;
    if (/^-\p{L}/u.test(text.slice(quantity.end, quantity.end + 2))) return;
    if (number.end - number.start > numberLengthMost) return;
    const counts = countsOf(text, sentence, quantity, quantities[index + 1], solid);
    if (
      counts === undefined ||
      isNoName(text.slice(counts.start, counts.end)) ||
      !/\p{L}{3}|\p{Script=Han}|\p{Script=Hangul}/u.test(text.slice(counts.start, counts.end))
    )
      return;
    figures.push({ number, counts, quantity });
    covered = Math.max(quantity.end, counts.end);
  });
  return figures;
}

/**
 * Numbers with a unit where no words near by say what they count: they may stand alone in large type when the
 * sentence itself stands with them.
 */
export function bareFigures(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  solid: readonly Span[],
): FigureText[] {
  const figures = quantities
    .filter(
      ({ kind, modifier, value, start, end }) =>
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
      quantity,
    }))
    .filter(({ number }) => number.end - number.start <= numberLengthMost && isWhole(text, number));
  // More than two bare numbers are a table that nobody can read.
  return figures.length <= 2 ? figures : [];
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

/** Words that go on in the sentence rather than name what is counted. */
const isNoName = (words: string): boolean =>
  /^\d/.test(words) ||
  (words.match(/[([]/g)?.length ?? 0) !== (words.match(/[)\]]/g)?.length ?? 0) ||
  /^(?:\p{L}+ly|reduced|increased|showed|were|was)\b|^[和与及或从由为是的达提]/u.test(words) ||
  (/\p{Script=Han}/u.test(words) && (words.match(/\p{Script=Han}/gu)?.length ?? 0) < 2);

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
