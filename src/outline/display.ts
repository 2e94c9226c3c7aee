import { type Mark, type RichText, type Span, sliceRich } from '../text/rich-text.ts';

/**
 * How a piece of the page is shown on a slide. Nothing is changed but the case of the first letter and the
 * full stop at the end.
 */
export function displayRich(rich: RichText): RichText {
  const trimmed = trimRich(rich);
  return capitalised(withoutMarker(withoutFinalStop(trimmed)));
}

/** The same for what goes on in a sentence begun above it: its first letter stays as it is. */
export const continuedRich = (rich: RichText): RichText => withoutFinalStop(trimRich(rich));

/** 'the article suggests that: 1', '…, 2': a sentence that ends at the number of the next point of a list does not hold that number. */
const marker = /(?:[:;]|(?<!\d),)\s+[1-9]$/u;

function withoutMarker(rich: RichText): RichText {
  const found = marker.exec(rich.text);
  return found === null ? rich : trimRich(sliceRich(rich, 0, found.index));
}

/** White space and stray separators at both ends go; brackets, quotes and signs stay. */
export function trimRich(rich: RichText): RichText {
  const start = rich.text.search(/[^\s,;:，；：、،؛]/u);
  if (start < 0) return sliceRich(rich, 0, 0);
  const end = rich.text.length - (/[\s,;:，；：、،؛]*$/u.exec(rich.text)?.[0].length ?? 0);
  const math = rich.marks.find((mark) => mark.kind === 'math' && mark.end > end);
  return sliceRich(rich, start, math === undefined ? end : math.end);
}

const abbreviation = /(?:^|[\s(])(?:etc|al|vs|approx|resp|Inc|Ltd|Jr|Sr|cf|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u;

function withoutFinalStop(rich: RichText): RichText {
  const { text } = rich;
  if (!/[.。．]$/u.test(text) || /\.\.$|…\.$/u.test(text) || abbreviation.test(text)) return rich;
  if (rich.marks.some((mark) => (mark.kind === 'math' || mark.kind === 'code') && mark.end === text.length))
    return rich;
  return trimRich(sliceRich(rich, 0, text.length - 1));
}

/** The first letter in upper case, unless the word is a name of its own kind (p53, mRNA, α, x-axis, iPhone). */
function capitalised(rich: RichText): RichText {
  const found = /^(["'“‘«(]*)(\p{Ll}[\p{L}\p{M}\p{N}'’-]*)/u.exec(rich.text);
  if (found === null) return rich;
  const at = found[1]?.length ?? 0;
  const first = found[2] ?? '';
  const special =
    /\p{Lu}|\p{N}|\p{Script=Greek}/u.test(first) ||
    /^\p{L}-/u.test(first) ||
    (first.length === 1 && !/^[aeoyàáéóeи]$/u.test(first));
  const covered = rich.marks.some(
    (mark) => (mark.kind === 'math' || mark.kind === 'code') && mark.start <= at && at < mark.end,
  );
  // In the name of an enzyme or a gene ('mcr-1', 'lac operon') italics show that the case matters.
  const italic = rich.marks.some((mark) => mark.kind === 'em' && mark.start <= at && at < mark.end);
  if (special || covered || italic) return rich;
  const upper = first.charAt(0).toUpperCase();
  if (upper.length !== 1) return rich;
  return { ...rich, text: rich.text.slice(0, at) + upper + rich.text.slice(at + 1) };
}

/** Strong marks over some ranges, cut so that marks stay nested and Markdown can write them. */
export function emphasise(rich: RichText, spans: readonly Span[]): RichText {
  const edges = new Set<number>();
  for (const mark of rich.marks) edges.add(mark.start).add(mark.end);
  const sorted = [...edges].sort((one, other) => one - other);
  const added: Mark[] = [];
  for (const span of spans) {
    const cuts = [span.start, ...sorted.filter((edge) => edge > span.start && edge < span.end), span.end];
    for (let index = 1; index < cuts.length; index++) {
      const piece = wordsOnly(rich.text, cuts[index - 1] ?? 0, cuts[index] ?? 0);
      if (piece.start >= piece.end) continue;
      const solid = rich.marks.some(
        (mark) =>
          ['math', 'code', 'link', 'strong', 'sub', 'sup'].includes(mark.kind) &&
          mark.start < piece.end &&
          piece.start < mark.end,
      );
      if (!solid) added.push({ kind: 'strong', ...piece });
    }
  }
  const marks = [...rich.marks, ...added].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  return { ...rich, marks };
}

/** Markdown's `**` must touch a letter or digit on its inner sides. */
function wordsOnly(text: string, from: number, to: number): Span {
  const piece = text.slice(from, to);
  const lead = piece.search(/[\p{L}\p{N}]/u);
  if (lead < 0) return { start: from, end: from };
  const tail = /[^\p{L}\p{N}\p{M}%]*$/u.exec(piece)?.[0].length ?? 0;
  return { start: from + lead, end: to - tail };
}
