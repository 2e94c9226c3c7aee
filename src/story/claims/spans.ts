import type { Span } from '../../text/rich-text.ts';

/** The text that a list of spans stands for: the slices, one after the other, nothing between them. */
export const joined = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(span.start, span.end)).join('');

/** The same spans without the characters of `hole`. */
export function without(spans: readonly Span[], hole: Span): Span[] {
  const result: Span[] = [];
  for (const { start, end } of spans) {
    if (hole.end <= start || hole.start >= end) result.push({ start, end });
    else {
      if (start < hole.start) result.push({ start, end: hole.start });
      if (hole.end < end) result.push({ start: hole.end, end });
    }
  }
  return result;
}

/** White space taken off both ends, empty spans dropped, touching ones made one. */
export function tidy(text: string, spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (span.start >= span.end) continue;
    if (last && last.end === span.start) result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  while (result[0]) {
    const { start, end } = trimStart(text, result[0]);
    if (start < end) {
      result[0] = { start, end };
      break;
    }
    result.shift();
  }
  for (let last = result.at(-1); last; last = result.at(-1)) {
    const { start, end } = trimEnd(text, last);
    if (start < end) {
      result[result.length - 1] = { start, end };
      break;
    }
    result.pop();
  }
  return result;
}

/** The span without white space at both ends. */
export const trimmed = (text: string, span: Span): Span => trimEnd(text, trimStart(text, span));

function trimStart(text: string, { start, end }: Span): Span {
  let from = start;
  while (from < end && /\s/u.test(text[from]!)) from++;
  return { start: from, end };
}

function trimEnd(text: string, { start, end }: Span): Span {
  let to = end;
  while (to > start && /\s/u.test(text[to - 1]!)) to--;
  return { start, end: to };
}
