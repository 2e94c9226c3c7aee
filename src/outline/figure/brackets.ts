import type { Span } from '../../text/rich-text.ts';

/** In how many brackets a place of a sentence is. */
export const depthAt = (text: string, sentence: Span, at: number): number => {
  const before = text.slice(sentence.start, at);
  return (before.match(/[([]/gu)?.length ?? 0) - (before.match(/[)\]]/gu)?.length ?? 0);
};

/** How sure a number is, or how far it spreads: '95% CI 2–3', 'SD 4%'. */
export const isDispersion = (text: string, { start, end }: Span): boolean =>
  /(?:\bCI\b|\bSDs?\b|\bSE\b|\bIQR\b|interval|range|±|\[)[^()]{0,24}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  ) || /^\s?(?:CI\b|confidence|credible)/u.test(text.slice(end, end + 24));

/** 'ranging from 5 atoms to …': the end of what was looked at. */
export const isRangeEnd = (before: string): boolean =>
  /\b(?:rang(?:ing|ed)|ranges? from)\b[^.;]{0,60}\b(?:from|to|between)\s$/iu.test(before);

/** 'h', 'weeks': how long something took is seldom what was found. */
export const isTime = (unit: string): boolean =>
  /^(?:s|h|d|sec\w*|min\w*|hours?|days?|weeks?|months?|years?)$/iu.test(unit.trim());
