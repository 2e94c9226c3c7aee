import type { Span } from '../text/rich-text.ts';
import { countWords } from '../text/words.ts';

/** What a headline leaves out of its sentence, as ranges worth a place of their own. */
export function remainder(text: string, whole: readonly Span[], taken: readonly Span[]): Span[] {
  const rest: Span[] = [];
  let from = 0;
  for (const span of whole) {
    const start = Math.max(span.start, from);
    let at = start;
    for (const part of taken.filter((one) => one.end > span.start && one.start < span.end)) {
      if (part.start > at) rest.push({ start: at, end: part.start });
      at = Math.max(at, part.end);
    }
    if (at < span.end) rest.push({ start: at, end: span.end });
    from = span.end;
  }
  return rest.map((span) => tidy(text, span)).filter((span) => worthAPoint(text.slice(span.start, span.end)));
}

/** Brackets around the whole and a leading 'and' go. */
function tidy(text: string, span: Span): Span {
  let { start, end } = span;
  const piece = text.slice(start, end);
  start += /^[\s,;:.–—]*(?:(?:and|but|und|et|y|e)\s+)?/u.exec(piece)?.[0].length ?? 0;
  end -= /[\s,;:.–—]*$/u.exec(text.slice(start, end))?.[0].length ?? 0;
  const inner = text.slice(start, end);
  if (/^\([^()]*\)$/.test(inner)) return { start: start + 1, end: end - 1 };
  return { start, end: Math.max(start, end) };
}

const worthAPoint = (piece: string): boolean =>
  countWords(piece) >= 4 || (/\d/.test(piece) && countWords(piece) >= 2);
