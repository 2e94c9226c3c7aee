import type { Span } from '../../text/rich-text.ts';
import type { Comparison } from '../model.ts';
import { labelSpan, nounPhraseBefore, withoutCopula } from './labels.ts';
import type { Value } from './values.ts';

/** A value and the name that the text gives it. */
export interface Mark {
  readonly value: Value;
  readonly label: Span;
  /** Where the true value is thought to lie. */
  readonly interval?: Span & { readonly low: number; readonly high: number };
}

export interface Found {
  readonly marks: readonly Mark[];
  readonly kind: Comparison['kind'];
  readonly measure: Span | undefined;
  readonly confidence: number;
  /** '5% of the group': what is measured is in the sentence, the share needs no name. */
  readonly ofShare?: boolean;
  /** Shares of different wholes: they are no parts of one, though they may sum to 100. */
  readonly apart?: boolean;
}

/** A way of writing a comparison: what it finds in one sentence. */
export type Way = (text: string, sentence: Span, values: readonly Value[]) => Found[];

/** Between two marks of one list: a comma, 'and', 'to', 'versus', 'compared with' and little else. */
export const link =
  /^\s*(?:[,;]?\s*(?:and|or|to|vs\.?|versus|against|compared (?:to|with)|as compared (?:to|with)|followed by|while|whereas|but|then)?\s*(?:only|also|just|from|by|the|a|an)?\s*)$/iu;

/** Runs of marks that follow one another with nothing but a link between them. */
export function runs<T>(items: readonly T[], joins: (a: T, b: T) => boolean): T[][] {
  const result: T[][] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (last && joins(last.at(-1)!, item)) last.push(item);
    else result.push([item]);
  }
  return result.filter((run) => run.length > 1);
}

/** What is measured: 'error rates, ranging from', 'an accuracy of', 'The share of X rose from'. */
export function measureBefore(text: string, sentence: Span, at: number): Span | undefined {
  const before = text.slice(sentence.start, at);
  const hit =
    /(?:,?\s*\b(?:ranging|varying))?(?:\s*\b(?:significantly|only|sharply|slightly|markedly|down|up)\b)?(?:\s*\b(?:from|of|to|at|between)\b)?\s*$/iu.exec(
      before,
    );
  const end = withoutCopula(text, sentence, sentence.start + (hit ? hit.index : before.length));
  const phrase = end === undefined ? undefined : nounPhraseBefore(text, sentence, end);
  return phrase && measured(text, sentence, phrase);
}

const measures =
  /(?:rates?|errors?|accurac(?:y|ies)|scores?|values?|costs?|times?|prevalence|incidence|precision|recall|sensitivity|specificity)$/iu;

/** 'The weight gain in pen 2 was': the gain is measured, not the pen. */
export function measured(text: string, sentence: Span, phrase: Span): Span {
  const place = /\b(?:in|at|on|among|during|across|within)\s+$/iu.exec(
    text.slice(sentence.start, phrase.start),
  );
  const outer = place ? nounPhraseBefore(text, sentence, sentence.start + place.index) : undefined;
  if (outer !== undefined) return outer;
  // 'The error rate for late letters is': the rate, not the letters.
  const cause = /\bfor\s+(?:the\s+)?$/iu.exec(text.slice(sentence.start, phrase.start));
  const rate = cause ? nounPhraseBefore(text, sentence, sentence.start + cause.index) : undefined;
  return rate !== undefined && measures.test(text.slice(rate.start, rate.end)) ? rate : phrase;
}

export function firstLabel(text: string, sentence: Span, end: number): Span | undefined {
  const phrase = nounPhraseBefore(text, sentence, end);
  return phrase && labelSpan(text, phrase);
}
