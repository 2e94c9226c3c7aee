import type { Span } from '../../text/rich-text.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { auxiliaries } from '../claims/verbs.ts';
import { nounPhraseBefore } from './labels.ts';
import { type Found, measured } from './marks.ts';
import type { Value } from './values.ts';

const changeVerb =
  /^(?:increase[sd]?|increasing|decrease[sd]?|decreasing|rises?|rose|risen|rising|falls?|fell|fallen|falling|drops?|dropped|dropping|reduce[sd]?|reducing|improve[sd]?|improving|grows?|grew|grown|growing|declined?|declines|declining|raise[sd]?|raising|cuts?|cutting|lower(?:s|ed|ing)?|went|shift(?:s|ed)?|chang(?:es|ed|ing)|climb(?:s|ed)?|shr[aiu]nk|boost(?:s|ed|ing)?|jump(?:s|ed)?|extend(?:s|ed)?|doubled?)$/u;

/** 'raises the repair rate from 29% to 38%': one measure before and after; the words 'from' and 'to' name the marks. */
export function fromTo(text: string, sentence: Span, values: readonly Value[]): Found[] {
  const result: Found[] = [];
  for (let k = 0; k + 1 < values.length; k++) {
    const [a, b] = [values[k]!, values[k + 1]!];
    const from = /\b(from)\s+(?:(?:about|around|over)\s+)?$/iu.exec(text.slice(sentence.start, a.start));
    const between = text.slice(a.end, b.start);
    const to =
      /^\s+(?:in (?:\d{4}|the [\p{L}-]+ [\p{L}-]+)\s+)?(to)\s+(?:(?:only|about|around|over)\s+)?$/iu.exec(
        between,
      );
    if (!from || !to) continue;
    const unit = b.unit === '' ? a.unit : b.unit;
    if (a.unit !== '' && a.unit !== unit) continue;
    const before = tokenise(text, { start: sentence.start, end: sentence.start + from.index });
    let verb = before.length - 1;
    while (verb >= 0 && before.length - verb <= 9 && !changeVerb.test(before[verb]!.lower)) {
      if (/^(?:moving|going|ranging|[,;:(])$/u.test(before[verb]!.lower)) verb = -1;
      else verb--;
    }
    if (verb < 1 || before.length - verb > 9) continue;
    // 'a drop … from' is a noun: what fell stands elsewhere.
    if (
      /^(?:a|an|the|any|no|%|significant|large|small|sharp|further)$/u.test(before[verb - 1]!.lower) ||
      before[verb - 1]!.kind === 'number'
    )
      continue;
    const object = verb < before.length - 1 && !/ly$/u.test(before.at(-1)!.lower);
    const measure = object
      ? nounPhraseBefore(text, { ...sentence, start: before[verb]!.end }, before.at(-1)!.end)
      : subjectBefore(text, sentence, before, verb);
    const start = sentence.start + from.index;
    const fromSpan = { start, end: start + 4 };
    const toStart = a.end + between.search(/\bto\s+(?:(?:only|about|around|over)\s+)?$/iu);
    const marks = [
      { value: { ...a, unit }, label: fromSpan },
      { value: { ...b, unit }, label: { start: toStart, end: toStart + 2 } },
    ];
    result.push({ marks, kind: 'before-after', measure, confidence: measure ? 0.75 : 0.4 });
  }
  return result;
}

/** The subject right before a change verb, auxiliaries and adverbs skipped. */
function subjectBefore(
  text: string,
  sentence: Span,
  tokens: readonly Token[],
  verb: number,
): Span | undefined {
  let k = verb - 1;
  while (k >= 0 && (auxiliaries.has(tokens[k]!.lower) || /ly$|^(?:been|be|also|to)$/u.test(tokens[k]!.lower)))
    k--;
  const phrase = k < 0 ? undefined : nounPhraseBefore(text, sentence, tokens[k]!.end, 8);
  // 'Thinness in children decreased': not the children.
  return phrase && measured(text, sentence, phrase);
}
