import type { Span } from '../../text/rich-text.ts';
import { labelSpan } from './labels.ts';
import { type Found, firstLabel, link, type Mark, measureBefore, runs } from './marks.ts';
import type { Value } from './values.ts';

/** '35% (GPT-4) to 68% (MPT-7B-Instruct)' */
export function bracketedLabels(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const marks: (Mark & { readonly end: number })[] = [];
  for (const value of values) {
    const hit = /^\s?\(([^()]{1,60})\)/u.exec(text.slice(value.end, sentence.end));
    if (!hit) continue;
    const open = value.end + hit[0].indexOf('(') + 1;
    const label = labelSpan(text, { start: open, end: open + hit[1]!.length });
    if (label) marks.push({ value, label, end: value.end + hit[0].length });
  }
  return runs(
    marks,
    (a, b) => a.value.unit === b.value.unit && link.test(text.slice(a.end, b.value.start)),
  ).map((run) => {
    const first = run[0]!.value;
    const between = text.slice(run[0]!.end, run[1]!.value.start);
    const from = /\bfrom\s+$/iu.test(text.slice(sentence.start, first.start));
    const changing =
      /\b(?:rose|rise[sn]?|increas\w+|decreas\w+|fell|falls?|drop\w*|declin\w+|grew|grow\w*|improv\w+|reduc\w+|chang\w+)\s+(?:\w+ly\s+)?from\s+$/iu.test(
        text.slice(sentence.start, first.start),
      );
    const kind =
      from && changing && run.length === 2
        ? 'before-after'
        : from && /\bto\b/u.test(between) && run.length === 2
          ? 'range'
          : 'bars';
    return { marks: run, kind, measure: measureBefore(text, sentence, first.start), confidence: 0.95 };
  });
}

/** 'glass (27%), metal (12%) and wood (9%)' */
export function bracketedValues(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const alone = values.filter(
    (one) =>
      one.unit !== '' &&
      /\(\s?$/u.test(text.slice(sentence.start, one.start)) &&
      /^\s?(?:[;,]\s?(?:n\s?=\s?)?\d[\d,]*\s?)?\)/u.test(text.slice(one.end, sentence.end)),
  );
  const open = (value: Value): number => text.lastIndexOf('(', value.start);
  const close = (value: Value): number => text.indexOf(')', value.end) + 1;
  return runs(
    alone,
    (a, b) => a.unit === b.unit && /^[^().;:]{1,60}$/u.test(text.slice(close(a), open(b))),
  ).flatMap((run) => {
    const marks: Mark[] = [];
    for (const [index, value] of run.entries()) {
      const previous = run[index - 1];
      const stretch = previous ? text.slice(close(previous), open(value)) : '';
      const lead =
        /^(?:\s*,?\s*(?:and|or|to|but|while|whereas|versus|vs\.?|compared (?:to|with)|followed by|then|than)\s+|\s*,\s*)/iu.exec(
          stretch,
        );
      if (previous && !lead) return [];
      const label = previous
        ? labelSpan(text, { start: close(previous) + lead![0].length, end: open(value) })
        : firstLabel(text, sentence, open(value));
      if (!label) return [];
      marks.push({ value, label });
    }
    return [{ marks, kind: 'bars' as const, measure: undefined, confidence: 0.8 }];
  });
}
