import type { Quantity } from '../../story/model.ts';
import { isGrouped } from '../../text/numbers.ts';
import type { Span } from '../../text/rich-text.ts';

/** A number and the words of its sentence that say what it counts; no words where the sentence has none for it. */
export interface FigureText {
  readonly number: Span;
  readonly counts: Span;
  /** The bare name of what is counted, where the words go on after it. */
  readonly name: Span;
  /** Words over the number instead: 'Scores rose by'. */
  readonly lead?: Span;
  readonly kind: Quantity['kind'];
  readonly change: string | undefined;
  readonly value: number | undefined;
  /** How much it deserves large type, 0 to 1. */
  readonly worth: number;
}

/** A number that a sentence is about, as it may stand in large type among the words of the sentence. */
export interface Telling {
  /** With its unit or sign: '48%', 'seven-fold', 'two-thirds'. */
  readonly number: Span;
  /** 'more than', 'about': what bounds it stands right before it. */
  readonly bound?: Span;
  readonly kind: 'share' | 'change' | 'value' | 'count';
}

export const factsOf = (quantity: Quantity) => ({
  kind: quantity.kind,
  change: quantity.change,
  value: quantity.value,
  worth: worthOf(quantity),
});

/** Counts of a study say less than what was found; a handful of things says least. */
function worthOf({ kind, change, value = 0, role }: Quantity): number {
  const found = role === 'result' || role === 'conclusion' ? 0.05 : 0;
  if (kind === 'percent' || kind === 'ratio' || kind === 'money')
    return found + (change === undefined ? 0.85 : 0.95);
  if (kind === 'count') return value < 10 ? 0.3 : value < 100 ? 0.5 : value < 1000 ? 0.65 : 0.8;
  return found + (change === undefined ? 0.55 : 0.75);
}

export const numberLengthMost = 18;

/** With its modifier ('less than') and unit; the 'from' of a range goes. */
export function numberSpan(text: string, { start, end, number, modifier }: Quantity): Span {
  const at = text.indexOf(number, start);
  return (modifier === undefined || isSoft(modifier) || isAcross(text.slice(0, start), modifier)) &&
    at >= start &&
    at < end
    ? { start: at, end }
    : { start, end };
}

/** 'a study over 43 languages': across them, no more than 43. */
const isAcross = (before: string, modifier: string): boolean =>
  /^over$/iu.test(modifier) &&
  /\b(?:stud(?:y|ies)|experiments?|evaluat\w+|results?|analys[ei]s|compar\w+|averag\w+|train(?:ed|ing)|test(?:ed|s)?|performance|efficiency|approach|models?|conducted|computed|measured|run) $/iu.test(
    before.slice(-30),
  );

/** 'about', 'some', 'a total of': in large type a number needs none of them. */
const isSoft = (modifier: string): boolean => /^(?:some|a total of|total of|exactly|only)$/iu.test(modifier);

/** The number as it is set large: '20–45 %' for 'between 20 and 45 %', '≥ 30 %' for '30 % or more'. */
export function inShort(written: string): string | undefined {
  const range = /^(?:between\s|from\s)?(?<low>\S+?)\s?(?:and|to)\s(?<high>\S.*)$/iu.exec(written)?.groups;
  if (range?.low !== undefined && range.high !== undefined && /^[\d.,\s]+[%\p{L}\s/°]*$/u.test(range.high)) {
    const unit = /[%\p{L}°][\p{L}/]*$/u.exec(range.low)?.[0] ?? '';
    return range.high.trimEnd().endsWith(unit)
      ? `${range.low.slice(0, range.low.length - unit.length).trimEnd()}–${range.high}`
      : undefined;
  }
  const bound =
    /^(?<number>\d.*?)\s(?:or|and)\s(?:(?<less>fewer|less|lower|below|under|younger|smaller|shorter)|\p{L}+)$/iu.exec(
      written,
    )?.groups;
  return bound === undefined ? undefined : `${bound.less === undefined ? '≥' : '≤'} ${bound.number}`;
}

/** Whether no digits go on at either side: '000' of '75 000' is no number. */
export const isWhole = (text: string, { start, end }: Span): boolean =>
  // '(N = 195, 106 women)' is two.
  (!/\d,\s\d/.test(text.slice(start, end)) || isGrouped(text.slice(start, end))) &&
  !/\d[\s\u00a0\u2009\u202f]?[.,'’·–~～∼-]?[\s\u00a0\u2009\u202f]?$/u.test(
    text.slice(Math.max(0, start - 4), start),
  ) &&
  !/^[\s\u00a0\u2009\u202f]?[.,'’·–~～∼-]?\d/u.test(text.slice(end, end + 3));

/** Most numbers that one slide shows. */
export const figuresMost = 6;

/** A count, size or sum as such: no change, share or result of a test. */
export const countsThings = ({ kind, change, counts }: FigureText): boolean =>
  counts.end > counts.start &&
  change === undefined &&
  (kind === 'count' || kind === 'measure' || kind === 'money');
