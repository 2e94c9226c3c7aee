import type { Span } from '../../text/rich-text.ts';
import { tokenise } from '../../text/tokens.ts';
import { mainVerb } from '../claims/clause.ts';
import { labelSpan, nounPhraseBefore } from './labels.ts';
import type { Found } from './marks.ts';
import type { Value } from './values.ts';

/** 'A … compared to B (51% vs 71%; p = 0.04)': two values in one bracket, in the order of the two that are compared. */
export function versusPair(text: string, sentence: Span, values: readonly Value[]): Found[] {
  for (let k = 0; k + 1 < values.length; k++) {
    const [a, b] = [values[k]!, values[k + 1]!];
    const unit = b.unit === '' ? a.unit : b.unit;
    if (a.unit !== '' && a.unit !== unit) continue;
    if (!/^\s?(?:vs\.?|versus)\s?$/u.test(text.slice(a.end, b.start))) continue;
    if (!/^\s?(?:[;,)\]]|\p{L}+\s?[;,)\]])/u.test(text.slice(b.end, sentence.end))) continue;
    const open = /[([]\s?$/u.exec(text.slice(sentence.start, a.start));
    if (open === null) continue;
    const edge = sentence.start + open.index;
    const head = text.slice(sentence.start, edge).trimEnd();
    const link = [
      ...head.matchAll(/\s(compared (?:to|with)|versus|vs\.?|than)\s+(?:the\s+|those\s+)?/giu),
    ].at(-1);
    if (link === undefined) continue;
    const other = labelSpan(text, {
      start: sentence.start + link.index + link[0].length,
      end: sentence.start + head.length,
    });
    const linkAt = sentence.start + link.index;
    const first = /^v/iu.test(link[1]!)
      ? nounPhraseBefore(text, sentence, linkAt, 3)
      : subjectOf(text, sentence);
    const label = first && labelSpan(text, first);
    if (label === undefined || other === undefined) continue;
    return [
      {
        marks: [
          { value: { ...a, unit }, label },
          { value: { ...b, unit }, label: other },
        ],
        kind: 'bars',
        measure: /^v/iu.test(link[1]!) ? undefined : measureOf(text, sentence, linkAt),
        confidence: 0.8,
        ofShare: true,
      },
    ];
  }
  return [];
}

/** 'significantly worse survival than': survival is what was measured. */
function measureOf(text: string, sentence: Span, end: number): Span | undefined {
  const phrase = nounPhraseBefore(text, sentence, end, 4);
  if (phrase === undefined) return;
  const how =
    /^(?:worse|better|higher|lower|greater|longer|shorter|larger|smaller|more|less|fewer|faster|slower)(?:\s|$)/iu.exec(
      text.slice(phrase.start, phrase.end),
    );
  const start = phrase.start + (how?.[0].length ?? 0);
  return start < phrase.end ? { start, end: phrase.end } : undefined;
}

/** The subject of the sentence, without what leads up to it. */
function subjectOf(text: string, sentence: Span): Span | undefined {
  const tokens = tokenise(text, sentence);
  const comma = tokens.findIndex(({ text: mark, depth }, index) => index < 6 && depth === 0 && mark === ',');
  const that = tokens.findIndex(
    ({ lower, depth }, index) => index > comma && depth === 0 && lower === 'that',
  );
  const from = Math.max(comma, that) + 1;
  const main = mainVerb(tokens, from);
  const [first, last] = [tokens[from], tokens[(main?.index ?? 0) - 1]];
  return first === undefined || last === undefined || last.start < first.start
    ? undefined
    : { start: first.start, end: last.end };
}
