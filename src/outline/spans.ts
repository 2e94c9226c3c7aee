import type { Span } from '../text/rich-text.ts';

/** What `whole` holds and `parts` do not, in order. */
export function subtractSpans(whole: readonly Span[], parts: readonly Span[]): Span[] {
  let rest = [...whole];
  for (const part of parts) {
    rest = rest.flatMap((span) => {
      if (part.end <= span.start || part.start >= span.end) return [span];
      return [
        { start: span.start, end: Math.min(span.end, part.start) },
        { start: Math.max(span.start, part.end), end: span.end },
      ].filter(({ start, end }) => start < end);
    });
  }
  return rest;
}

export const covers = (spans: readonly Span[], { start, end }: Span): boolean =>
  subtractSpans([{ start, end }], spans).length === 0;

export const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join('');
