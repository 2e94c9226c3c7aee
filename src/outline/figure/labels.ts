import type { Quantity } from '../../story/model.ts';
import type { Span } from '../../text/rich-text.ts';
import { countWords } from '../../text/words.ts';
import { timeUnit } from './model.ts';

const countsWordsMost = 9;
const countsWordsWithChange = 13;

/** Where a clause about a number ends. */
const clauseEnd =
  /[,;:.!?()（），。；：、،؛](?=\s|$|[^\d])|\s(?:and|or|but|while|whereas|although|compared|versus|vs\.?|than|which|who|that|was|were|is|are|had|has|have|und|oder|et|ou|y|o|e|pero|mais|aber)\s|\s[–—-]\s/u;
const loose =
  /^(?:with|and|or|of|at|to|in|by|on|for|from|a|an|the|is|are|was|were|be|been|being|had|has|have|about|approximately|over|than|reached|reaching|per|every|within|after|de|del|al|von|auf|mit|un|una|من|في|على|إلى)\s+|\s+(?:of|at|to|in|by|on|for|from|a|an|the|is|are|was|were|be|been|had|has|have|about|approximately|over|than|reached|reaching|equal|per|de|del|al|a|en|y|e|con|por|à|au|aux|du|des|von|auf|mit|im|bei|zu|من|في|على|إلى|=|only|just)$/giu;

export function countsOf(
  text: string,
  sentence: Span,
  quantity: Quantity,
  next: Quantity | undefined,
  solid: readonly Span[],
): Span | undefined {
  if (quantity.labelSpan !== undefined) return quantity.labelSpan;
  const isTime = quantity.unit !== undefined && timeUnit.test(quantity.unit) && /^\d*$/.test(quantity.number);
  const after = tail(text, sentence, quantity, next, solid);
  if (isTime && !/^\s*of\s/.test(text.slice(quantity.end, sentence.end)))
    return head(text, sentence, quantity, solid, true);
  return after ?? head(text, sentence, quantity, solid, false);
}

/** The words after the number, to the end of their clause. */
function tail(
  text: string,
  sentence: Span,
  quantity: Quantity,
  next: Quantity | undefined,
  solid: readonly Span[],
): Span | undefined {
  const from = quantity.end;
  const rest = text.slice(from, sentence.end);
  const found = clauseEnd.exec(rest);
  let end = from + (found?.index ?? rest.length);
  const named = quantity.countsSpan;
  const near = named !== undefined && named.start >= from && named.start - from <= 25 ? named.end : undefined;
  // A change 'from 32k to 2k' belongs to what dropped; any other number begins something new.
  if (next !== undefined && next.start < end && next.change !== 'from … to') end = next.start;
  if (near !== undefined && end < near) end = near;
  let span = trimmed(text, { start: from, end });
  const most =
    next !== undefined && span !== undefined && next.start < span.end
      ? countsWordsWithChange
      : countsWordsMost;
  if (span !== undefined && countWords(text.slice(span.start, span.end)) > most) {
    span = near === undefined ? undefined : trimmed(text, { start: from, end: near });
  }
  if (span === undefined || cuts(span, solid))
    return near === undefined || named === undefined ? undefined : { start: from + 1, end: near };
  return named === undefined && countWords(text.slice(span.start, span.end)) < 2
    ? undefined
    : { start: Math.max(span.start, from), end: span.end };
}

/** What is said of a share: '59.3% | were identified as BIPOC'. */
export function predicateOf(
  text: string,
  sentence: Span,
  { end: from }: Quantity,
  solid: readonly Span[],
): Span | undefined {
  const rest = text.slice(from, sentence.end);
  const found = predicate.exec(rest)?.groups?.words;
  if (found === undefined) return;
  const start = from + rest.indexOf(found);
  const span = { start, end: start + found.trimEnd().length };
  const words = countWords(found);
  const whole = !/\s(?:of|at|to|in|by|on|for|from|as|an?|the|with|not|more|less|about)$/i.test(
    found.trimEnd(),
  );
  return whole && !cuts(span, solid) && words >= 2 && words <= 6 ? span : undefined;
}
const predicate =
  /^\s(?<words>(?:were|was|are|is|had|have|has|reported|used|showed|said|agreed|preferred|considered|believed|received|chose)\s[^,;:.!?()\d]+?)(?=[,;:.!?(]|\s(?:and|or|but|while|whereas|although|compared|versus|than|which|who|that|after|before|because|when)\s|$)/u;

/** What a share in brackets belongs to: 'most participants (59%)'. */
export function nounBefore(
  text: string,
  sentence: Span,
  { start: at, end }: Quantity,
  solid: readonly Span[],
): Span | undefined {
  if (!/^\s?[),;]/.test(text.slice(end, end + 2))) return;
  const found = beforeBracket.exec(text.slice(Math.max(sentence.start, at - 60), at));
  if (found?.groups?.words === undefined) return;
  const start = at - found[0].length + found[0].indexOf(found.groups.words);
  const span = { start, end: start + found.groups.words.length };
  return cuts(span, solid) ? undefined : span;
}
const beforeBracket =
  /(?<![\p{L}\p{N}-])(?<words>(?:(?!(?:of|the|a|an|and|or|to|in|by|for|with|from|on|at|as|that|which|who|was|were|is|are|than|not|but|has|had|have)\s)\p{L}[\p{L}-]*\s){0,2}(?!(?:of|the|and|or|to|in|by|for|with|from|than|was|were|is|are)\s)\p{L}[\p{L}-]{3,})\s?\($/u;

/** The words before the number: 'peak tidal currents of 3.2 m/s'. */
function head(
  text: string,
  sentence: Span,
  { start, kind, unit: own = kind === 'percent' ? '%' : '' }: Quantity,
  solid: readonly Span[],
  strict: boolean,
): Span | undefined {
  const before = text.slice(sentence.start, start);
  let from = 0;
  for (const found of before.matchAll(new RegExp(clauseEnd, 'gu'))) from = found.index + found[0].length;
  const piece = before.slice(from);
  if (strict && !/\s(?:of|was|is|were|are|=)\s*$/.test(piece)) return;
  if (!/(?:of|was|is|were|are|to|by|at|=|reached|than)\s*$/.test(piece)) return;
  const span = trimmed(text, { start: sentence.start + from, end: start });
  if (span === undefined || cuts(span, solid)) return;
  // Near another number of its kind, words before this one may belong to that: '54.81% … a reduction of 18.79%'.
  const near = text.slice(Math.max(sentence.start, span.start - 70), span.start);
  if (/fold/.test(own) || (own !== '' && /\d/.test(near) && near.includes(own))) return;
  const words = countWords(text.slice(span.start, span.end));
  return words >= 1 && words <= 6 ? span : undefined;
}

function trimmed(text: string, span: Span): Span | undefined {
  let { start, end } = span;
  for (;;) {
    const piece = text.slice(start, end);
    const lead = /^[\s,;:.)-]+/u.exec(piece)?.[0].length ?? 0;
    const trail = /[\s,;:.(-]+$/u.exec(piece)?.[0].length ?? 0;
    if (lead === piece.length) return;
    start += lead;
    end -= trail;
    const bare = text.slice(start, end);
    // 'of the faults' keeps its 'of' after a percentage; loose words at the far end go.
    const last = [...bare.matchAll(loose)].find((found) => found.index > 0);
    const first =
      span.end === end || /^of\s/i.test(bare)
        ? undefined
        : [...bare.matchAll(loose)].find((found) => found.index === 0);
    if (last !== undefined) end = start + last.index;
    else if (first !== undefined && !/^of\s/i.test(first[0])) start += first[0].length;
    else return start < end ? { start, end } : undefined;
  }
}

export const cuts = (span: Span, solid: readonly Span[]): boolean =>
  solid.some(
    (one) => (one.start < span.start && span.start < one.end) || (one.start < span.end && span.end < one.end),
  );
