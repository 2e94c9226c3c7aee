import type { Quantity } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';
import { countsOf, cuts, nounBefore, predicateOf } from './labels.ts';
import { type FigureText, factsOf, isWhole, numberLengthMost, numberSpan, timeUnit } from './model.ts';

const shownKinds = new Set<Quantity['kind']>(['count', 'percent', 'money', 'measure', 'ratio']);

const nameIn = (text: string, { countsSpan }: Quantity, counts: Span): Span => {
  if (countsSpan !== undefined && countsSpan.start >= counts.start && countsSpan.end <= counts.end)
    // '72% of the cavity' is not '72% cavity'.
    return /^of\s/i.test(text.slice(counts.start, counts.end))
      ? { start: counts.start, end: countsSpan.end }
      : countsSpan;
  const name = beforeCircumstances.exec(text.slice(counts.start, counts.end))?.[0].trim();
  return name === undefined ? counts : { start: counts.start, end: counts.start + name.length };
};
/** 'drop in accuracy | moving from 32k to 2k context lengths' */
const beforeCircumstances =
  /^\S+\s(?:\S+\s){1,4}?(?=(?:taken|obtained|collected|derived|recorded|measured|drawn|sampled|generated|produced|\p{L}+ing\s(?:from|to|the|an?|in|on|with)|from|when|compared|with|by|for|over|between|after|that|which|under|across|among|using|versus|relative)\s)/u;

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
      // A share says enough beside its sentence, best with what is said of it.
      const said = predicateOf(text, sentence, quantity, solid) ??
        nounBefore(text, sentence, quantity, solid) ?? { start: quantity.end, end: quantity.end };
      if (quantity.kind === 'percent')
        figures.push({ number, counts: said, name: said, ...factsOf(quantity) });
      return;
    }
    figures.push({ number, counts, name: nameIn(text, quantity, counts), ...factsOf(quantity) });
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

/** A bare '1' or '2' is more often a name ('Line 2 cells', 'Rap1 1') than a finding. */
const isTooSmall = ({ kind, value, number }: Quantity): boolean =>
  kind === 'count' && /^\d+$/.test(number) && (value ?? 0) <= 2;

/** Whether words name what is counted, rather than go on in the sentence. */
const isName = (words: string): boolean =>
  /\p{L}{3}|\p{Script=Han}|\p{Script=Hangul}/u.test(words) &&
  !/^\d/.test(words) &&
  !/^(?:and|or|nor|but)\b/i.test(words) &&
  !/^(?:of|the|a|an|all|these|those|our|in|at|on|with|for|and)(?: (?:the|all|these|those|our|a|an))?$/i.test(
    words,
  ) &&
  (words.match(/[([]/g)?.length ?? 0) === (words.match(/[)\]]/g)?.length ?? 0) &&
  !/^(?:reduced|increased|showed|were|was|(?:more|less|fewer|up|at|over)\s(?:than|to|least|most|\d))\b|^[和与及或从由为是的达提每时最以后前内之]/u.test(
    words,
  ) &&
  // 'previously studied complexes' is a name, 'improperly' is none.
  (!/^\p{L}+ly\b/u.test(words) ||
    /^\p{L}+ly \p{L}+(?:ed|ing|able|ible|al|ic|ous|ant|ent) \p{L}/u.test(words)) &&
  (!/\p{Script=Han}/u.test(words) || (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 2);
