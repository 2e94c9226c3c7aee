import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { auxiliaries, verbForms } from '../claims/verbs.ts';
import { labelSpan, nounPhraseBefore } from './labels.ts';
import { type Found, link, measureBefore, runs } from './marks.ts';
import type { Value } from './values.ts';

/** 'A and B reached 81% and 77%, respectively', '81% and 77% for A and B, respectively'. */
export function respectively(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const result: Found[] = [];
  const source = text.slice(sentence.start, sentence.end);
  for (const word of source.matchAll(/\brespectively\b/giu)) {
    const at = sentence.start + word.index;
    const before = values.filter((one) => one.end <= at);
    // The last run of values before the word.
    const groups = runs(
      before,
      (a, b) => link.test(text.slice(a.end, b.start)) && !/\bto\b/u.test(text.slice(a.end, b.start)),
    );
    const list = groups.at(-1);
    if (!list) continue;
    const unit = list.at(-1)!.unit;
    if (list.some((one) => one.unit !== '' && one.unit !== unit)) continue;
    const even = list.map((one) => ({ ...one, unit }));
    const tail = text.slice(list.at(-1)!.end, at);
    const after = labelsAfter(text, { start: list.at(-1)!.end, end: at }, list.length);
    const labels =
      after ??
      (/^[\s,(]*$/u.test(tail) ? labelsBefore(text, sentence, list[0]!.start, list.length) : undefined);
    if (!labels || isDenied(text, list.at(-1)!.end, labels[0]!.start)) continue;
    const measure = after
      ? measureBefore(text, sentence, list[0]!.start)
      : prepositionBefore(text, sentence, labels[0]!.start);
    result.push({
      marks: even.map((value, k) => ({ value, label: labels[k]! })),
      kind: 'bars',
      measure,
      confidence: after ? 0.8 : 0.75,
    });
  }
  return result;
}

/** '25 and 48 % had no plan for A and B': a bar with the name A would say the opposite. */
const isDenied = (text: string, from: number, to: number): boolean =>
  from < to && /\b(?:no|not|never|none|neither|without|lack(?:s|ed|ing)?)\b/iu.test(text.slice(from, to));

/** '… of the range of [A and B]': the last preposition before 'respectively' that leaves exactly n names. */
function labelsAfter(text: string, span: Span, n: number): Span[] | undefined {
  const source = text.slice(span.start, span.end);
  for (const hit of [
    ...source.matchAll(/\b(?:for|in|on|by|with|at|of|among|using)\s+(?:the\s+)?/giu),
  ].reverse()) {
    const rest = source.slice(hit.index + hit[0].length).replace(/[\s,(]+$/u, '');
    const start = span.start + hit.index + hit[0].length;
    const labels = /[;:]/u.test(rest) ? undefined : listLabels(text, { start, end: start + rest.length }, n);
    if (labels) return labels;
  }
  return undefined;
}

/** 'A, B and C' as exactly n labels. */
function listLabels(text: string, span: Span, n: number): Span[] | undefined {
  const source = text.slice(span.start, span.end);
  const labels: Span[] = [];
  let from = 0;
  for (const cut of [...source.matchAll(/\s*,?\s+(?:and|or|versus|vs\.?)\s+|\s*,\s+/giu)]) {
    labels.push({ start: span.start + from, end: span.start + cut.index });
    from = cut.index + cut[0].length;
  }
  labels.push({ start: span.start + from, end: span.end });
  const named = labels.map((one) => labelSpan(text, one));
  return named.length === n && named.every((one) => one !== undefined) ? named : undefined;
}

/** 'response rates for [A, B and C]': the phrase before the preposition. */
function prepositionBefore(text: string, sentence: Span, at: number): Span | undefined {
  const hit = /\s(?:for|of|in|with|on)\s+(?:the\s+)?$/iu.exec(text.slice(sentence.start, at));
  return hit ? nounPhraseBefore(text, sentence, sentence.start + hit.index) : undefined;
}

/** The list that is the subject of the verb before the values: 'A and B reached'. */
function labelsBefore(text: string, sentence: Span, at: number, n: number): Span[] | undefined {
  const tokens = tokenise(text, { start: sentence.start, end: at });
  let k = tokens.length - 1;
  while (k >= 0 && tokens.length - k < 12) {
    const forms = verbForms(tokens[k]!.lower);
    if (auxiliaries.has(tokens[k]!.lower) || ((forms?.past || forms?.s) && !forms.nounLike)) break;
    k--;
  }
  if (k < 1 || tokens.length - k >= 12) return undefined;
  // The list is the subject, or what stands behind a preposition of it: 'rust in pipes from A, B and C was'.
  const before = text.slice(sentence.start, tokens[k]!.start);
  const clause = Math.max(0, before.lastIndexOf('; ') + 1);
  const comma = before.indexOf(',', clause);
  const heads = [
    ...before
      .slice(clause, comma < 0 ? before.length : comma)
      .matchAll(/\b(?:for|of|that|between|in|from|at|with|among)\s+/giu),
  ].map((hit) => clause + hit.index + hit[0].length);
  for (const head of [...heads.reverse(), clause]) {
    const labels = listLabels(text, { start: sentence.start + head, end: tokens[k]!.start }, n);
    if (labels !== undefined) return labels;
  }
  return undefined;
}
