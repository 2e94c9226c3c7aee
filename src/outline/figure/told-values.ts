import type { Quantity } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';
import { depthAt, isDispersion, isTime } from './brackets.ts';
import type { Telling } from './model.ts';

/** What a value is of: a name of a measure shortly before it. */
export const measureBefore =
  /\b(?:median|mean|average|accurac(?:y|ies)|scores?|errors?|deviation|MAEs?|RMSE|AUC|AUROC|F1|kappa|correlation|coefficient|survival|PFS|OS|dose|LD50|barrier|gap|sensitivity|specificity|precision|recall|index|ratio|uptake|efficiency|concentration|temperature|costs?|price|areas?|ORs?|HRs?|r)\b[^.;:,]{0,70}?(?:\s(?:of|was|were|is|are|at|to|reach(?:es|ed)|[∼~≈])|\s?[=∼])\s?$/u;

/** 'a median error of 0.08 Å': the values of named measures; none where one of them has no name. */
export function valuesIn(text: string, sentence: Span, quantities: readonly Quantity[]): Telling[] {
  const values = quantities.filter(
    ({ kind, start, end, value, change }) =>
      /^(?:measure|statistic|other)$/u.test(kind) &&
      value !== undefined &&
      change === undefined &&
      depthAt(text, sentence, start) === 0 &&
      // 'survival at five years': when it was measured.
      !/\bat (?:about )?$/iu.test(text.slice(Math.max(0, start - 10), start)) &&
      !isDispersion(text, { start, end }),
  );
  const found = values.filter(({ start }) =>
    measureBefore.test(text.slice(Math.max(sentence.start, start - 110), start).replace(/\([^()]*\)/gu, '')),
  );
  // '0.93 for adults and 0.90 for children': one of two.
  if (values.some((one) => !found.includes(one) && /\d\.\d/u.test(one.number))) return [];
  return found.every((one) => isWhole(text, one)) ? found.map((one) => toTelling(text, one)) : [];
}

/** '5.2 ± 1.1', '7.4 × 10⁻³', 'one billion-euro' are not told whole; an age is no finding. */
const isWhole = (text: string, { start, end, number }: Quantity): boolean =>
  !/^\s?(?:±|\+|×|x\s?10|\/|[⁻⁺⁰¹²³⁴-⁹]|-\p{L})|^\s?−\s?\d/u.test(text.slice(end)) &&
  !/\b(?:age|aged)\b/iu.test(text.slice(Math.max(0, start - 40), start)) &&
  !/±|×/u.test(number);

function toTelling(text: string, { start, end, number }: Quantity): Telling {
  const at = text.indexOf(number, start);
  const bound = text.slice(start, at).trim();
  return {
    number: { start: at, end: Math.max(end, at + number.length) },
    ...(bound === '' ? {} : { bound: { start, end: start + bound.length } }),
    kind: 'value',
  };
}

const moves =
  /\b(?:increas|decreas|ris(?:e|es|en|ing)\b|rose|fell|fall|drop|declin|reduc|improv|gr(?:e|o)w|surg|rais|lower|chang|shift|climb|expan|boost|extend)\p{L}*\b[^.;]{0,50}\sfrom\s(?:about |around |over )?$|\b(?:increas|decreas|rise|fall|drop|declin|reduc|improv|grow|surg|chang)\p{L}*\sfrom\s/iu;

/** 'an accuracy drop from 86% to 38%, conditional accuracy from 0.69 to 0.39': what something was, and what it came to. */
export function movesIn(text: string, sentence: Span, quantities: readonly Quantity[]): Telling[] {
  const found = quantities.filter(
    ({ kind, high, change, start, unit }) =>
      change === 'from … to' &&
      high !== undefined &&
      kind !== 'date' &&
      !isTime(unit ?? '') &&
      depthAt(text, sentence, start) === 0,
  );
  const isMove = found.some(({ start, number }) =>
    moves.test(text.slice(sentence.start, text.indexOf(number, start))),
  );
  return isMove
    ? found.map(({ start, number }) => {
        const at = text.indexOf(number, start);
        return { number: { start: at, end: at + number.length }, kind: 'change' };
      })
    : [];
}
