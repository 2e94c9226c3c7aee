import type { Span } from '../text/rich-text.ts';
import { countWords } from '../text/words.ts';
import type { PlanContext } from './context.ts';
import { textOf } from './spans.ts';

/** Most words of a sentence that stands alone on a slide, where nothing else is said. */
const statementWords = 45;

/**
 * A sentence too long for any slide, cut before a comma or semicolon, never inside a bracket or formula.
 * The rest is in the notes and the slide ends with an ellipsis.
 */
export function clipSentence(
  context: PlanContext,
  spans: readonly Span[],
  most = statementWords,
): { spans: readonly Span[]; clipped: boolean } {
  const { text } = context.story;
  if (countWords(textOf(text, spans)) <= most) return { spans, clipped: false };
  const solid = context.rich.marks.filter(
    (mark) => mark.kind === 'math' || mark.kind === 'code' || mark.kind === 'link',
  );
  let best: { spans: Span[] } | undefined;
  let fallback: { spans: Span[] } | undefined;
  let depth = 0;
  const before: Span[] = [];
  for (const span of spans) {
    for (let at = span.start; at < span.end; at++) {
      const character = text.charAt(at);
      if ('([{（「'.includes(character)) depth += 1;
      if (')]}）」'.includes(character)) depth -= 1;
      if (depth > 0 || solid.some((mark) => mark.start < at && at < mark.end)) continue;
      const cut = [...before, { start: span.start, end: at }];
      const words = countWords(textOf(text, cut));
      if (words > most) return { spans: (best ?? fallback ?? { spans: cut }).spans, clipped: true };
      if (words < Math.min(8, most / 2)) continue;
      if (/[;:—；：。]/.test(character) || (/[,，、،]/.test(character) && !/\d/.test(text.charAt(at + 1))))
        best = { spans: cut };
      else if (/\s/.test(character)) fallback = { spans: cut };
    }
    before.push(span);
  }
  return { spans, clipped: false };
}
