import type { Span } from '../../text/rich-text.ts';
import { labelSpan, nounPhraseBefore } from './labels.ts';
import { type Found, firstLabel, link, type Mark, measureBefore, runs } from './marks.ts';
import type { Value } from './values.ts';

/** '5% of the training group and 11% of the home group', '29% for A versus 63% for B'. */
export function withPrepositions(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const marks: (Mark & {
    readonly preposition: string;
    readonly noun: Span | undefined;
    readonly end: number;
  })[] = [];
  for (const [index, value] of values.entries()) {
    const limit = values[index + 1]?.start ?? sentence.end;
    const hit =
      /^(\s+(?!of|in|for|with|on|at|by|among)[\p{Ll}-]+)?\s+(of|in|for|with|on|at|by|among)\s+([^,;:()]+?)(?=\s*(?:[,;:(]|\b(?:and|vs\.?|versus|compared|whereas|while|but|to|respectively|after|before|at|over|during|when|who|that|which)\b|\.?$))/iu.exec(
        text.slice(value.end, limit),
      );
    if (!hit) continue;
    const start = value.end + hit[0].length - hit[3]!.length;
    const label = labelSpan(text, { start, end: start + hit[3]!.length });
    // '91% accuracy on A and 81% accuracy on B': the same word after each value.
    const noun =
      hit[1] === undefined
        ? undefined
        : { start: value.end + hit[1].length - hit[1].trim().length, end: value.end + hit[1].length };
    if (label)
      marks.push({
        value,
        label,
        noun,
        preposition: `${(hit[1] ?? '').trim()} ${hit[2]!}`.trim().toLowerCase(),
        end: value.end + hit[0].length,
      });
  }
  return (
    runs(
      marks,
      (a, b) =>
        a.value.unit === b.value.unit &&
        a.preposition === b.preposition &&
        link.test(text.slice(a.end, b.value.start)),
    )
      .filter((run) => run[0]!.preposition !== 'by' || run.length > 2)
      // '8 kB of memory' says what, not which.
      .filter((run) => run[0]!.preposition !== 'of' || run[0]!.value.unit === '%')
      .map((run) => ({
        marks: run,
        kind: 'bars' as const,
        measure: run[0]!.noun ?? measureBefore(text, sentence, run[0]!.value.start),
        confidence: run[0]!.preposition === 'of' ? 0.65 : 0.75,
        ofShare: run[0]!.preposition === 'of',
      }))
  );
}

/** 'A 12%, B 15% and C 30%' */
export function labelValueList(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const groups = runs(
    values,
    (a, b) =>
      a.unit === b.unit &&
      /^\s*,?\s*(?:and\s+|or\s+)?[^,;:()]{1,40}$/u.test(text.slice(a.end, b.start)) &&
      labelBetween(text, a, b) !== undefined,
  );
  return groups.flatMap((run) => {
    const first = nounPhraseBefore(text, sentence, run[0]!.start, 4);
    const label = first && labelSpan(text, first);
    if (!label || run.length < 3) return [];
    const marks = run.map((value, k) => ({
      value,
      label: k === 0 ? label : labelBetween(text, run[k - 1]!, value)!,
    }));
    return [{ marks, kind: 'bars' as const, measure: undefined, confidence: 0.75 }];
  });
}

function labelBetween(text: string, a: Value, b: Value): Span | undefined {
  const stretch = text.slice(a.end, b.start);
  const lead = /^\s*,?\s*(?:and|or)\s+|^\s*,\s*/iu.exec(stretch);
  if (!lead || /\b(?:of|in|for|with|on|at|by|to|from|was|were|is|are)\b/iu.test(stretch)) return undefined;
  return labelSpan(text, { start: a.end + lead[0].length, end: b.start });
}

/** 'a PPV of 89% and an NPV of 93%' */
export function labelOfValue(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const marks: (Mark & { readonly from: number })[] = [];
  for (const value of values) {
    const of = /\s+of\s+$/iu.exec(text.slice(sentence.start, value.start));
    const label = of && value.unit !== '' ? firstLabel(text, sentence, sentence.start + of.index) : undefined;
    if (label) marks.push({ value, label, from: label.start });
  }
  return runs(
    marks,
    (a, b) =>
      a.value.unit === b.value.unit &&
      /^(?:\s*,)?\s*(?:and\s+)?(?:an?\s+|the\s+)?$/iu.test(text.slice(a.value.end, b.from)),
  ).map((run) => ({ marks: run, kind: 'bars' as const, measure: undefined, confidence: 0.75 }));
}

/** '98% sensitivity and 95% specificity' */
export function valueThenLabel(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const marks: (Mark & { readonly end: number })[] = [];
  for (const value of values) {
    const hit = /^\s+([\p{L}-]+(?: [\p{L}-]+){0,2})(?=\s*(?:[,.;)]|and\b|with\b|$))/iu.exec(
      text.slice(value.end, sentence.end),
    );
    if (!hit || value.unit !== '%' || changeNoun.test(hit[1]!)) continue;
    const start = value.end + hit[0].length - hit[1]!.length;
    const label = labelSpan(text, { start, end: start + hit[1]!.replace(/ and$/u, '').length });
    if (label) marks.push({ value, label, end: label.end });
  }
  return runs(marks, (a, b) => /^(?:\s*,)?\s*(?:and\s+)?$/iu.test(text.slice(a.end, b.value.start))).map(
    (run) => ({
      marks: run,
      kind: 'bars' as const,
      measure: undefined,
      // Shares of one kind, or measures that belong together; else the values only stand beside each other.
      confidence: sameHead(run.map((one) => text.slice(one.label.start, one.label.end))) ? 0.75 : 0.55,
    }),
  );
}

const sameHead = (labels: readonly string[]): boolean =>
  new Set(labels.map((one) => one.split(/\s+/u).at(-1)!.toLowerCase())).size === 1 ||
  labels.every((one) => /\b(?:sensitivity|specificity|precision|recall|accuracy|agreement|F1)\b/iu.test(one));

const changeNoun =
  /^(?:of|in|and|or|to|for|with|on|at|by|from|more|less|fewer|higher|lower|better|worse|faster|smaller|larger|greater|increase|decrease|reduction|improvement|drop|gain|decline|confidence|credible|lethal|CI|were|was|had|reported|discontinued)\b/iu;
