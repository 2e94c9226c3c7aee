import type { Quantity } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';

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

export const factsOf = (quantity: Quantity) => ({
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

export const numberLengthMost = 18;

/** With its modifier ('less than') and unit; the 'from' of a range goes. */
export function numberSpan(text: string, { start, end, number, modifier }: Quantity): Span {
  const at = text.indexOf(number, start);
  return modifier === undefined && at >= start && at < end ? { start: at, end } : { start, end };
}

/** Whether no digits go on at either side: '000' of '75 000' is no number. */
export const isWhole = (text: string, { start, end }: Span): boolean =>
  // '(N = 195, 106 women)' is two.
  !/\d,\s\d/.test(text.slice(start, end)) &&
  !/\d[\s\u00a0\u2009\u202f]?[.,'’·–~～∼-]?[\s\u00a0\u2009\u202f]?$/u.test(
    text.slice(Math.max(0, start - 4), start),
  ) &&
  !/^[\s\u00a0\u2009\u202f]?[.,'’·–~～∼-]?\d/u.test(text.slice(end, end + 3));

export const timeUnit = /^(?:min\w*|h|hours?|days?|weeks?|months?|mos?|years?|yrs?|decades?)\b/i;

/** Most numbers that one slide shows. */
export const figuresMost = 6;

/** A count, size or sum as such: no change, share or result of a test. */
export const countsThings = ({ kind, change, counts }: FigureText): boolean =>
  counts.end > counts.start &&
  change === undefined &&
  (kind === 'count' || kind === 'measure' || kind === 'money');
