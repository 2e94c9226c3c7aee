import { concatRich, type Mark, type RichText, sliceRich } from '../text/rich-text.ts';

const gap: RichText = { text: ' ', marks: [], origin: [] };

/** Paragraphs as one text, with a paragraph mark where each begins. */
export function joinParagraphs(parts: readonly RichText[]): RichText {
  const kept = parts.filter((part) => part.text.trim() !== '');
  const joined = concatRich(kept.flatMap((part, index) => (index === 0 ? [part] : [gap, part])));
  const breaks: Mark[] = [];
  let offset = 0;
  for (const [index, part] of kept.entries()) {
    if (index > 0) {
      offset += 1;
      breaks.push({ kind: 'paragraph', start: offset, end: offset });
    }
    offset += part.text.length;
  }
  const marks = [...joined.marks, ...breaks].sort(
    (a, b) => a.start - b.start || rank(a) - rank(b) || b.end - a.end,
  );
  return { ...joined, marks };
}

const rank = (mark: Mark): number => (mark.kind === 'paragraph' ? 0 : 1);

/** A slice without white space at its ends. */
export function trimRich(rich: RichText, start = 0, end = rich.text.length): RichText {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(rich.text[from]!)) from += 1;
  while (to > from && /\s/.test(rich.text[to - 1]!)) to -= 1;
  return from === 0 && to === rich.text.length ? rich : sliceRich(rich, from, to);
}

/** The same text with all of it in bold: a heading that becomes a label. */
export const boldRich = (rich: RichText): RichText => ({
  ...rich,
  marks: [
    { kind: 'strong', start: 0, end: rich.text.length },
    ...rich.marks.filter((mark) => mark.kind !== 'strong'),
  ],
});

/**
 * Emphasis whose signs Markdown does not pair, because a blank stands before the closing one or there is none:
 * '*Journal of X *', '2018 *Conference on Y'. The signs go, and the words between two of them are set apart.
 */
export function healEmphasis(rich: RichText): RichText {
  const found =
    /(?<=^|[\s(])(?<sign>\*{1,2}|_{1,2})(?=\p{L})(?<inner>[^*_]{2,}?)\s*\k<sign>(?=$|[\s,.;:)])/u.exec(
      rich.text,
    ) ?? /(?<=^|\s)(?<sign>\*{1,2})(?=\p{L})(?<inner>[^*]+)$/u.exec(rich.text);
  const { sign = '', inner = '' } = found?.groups ?? {};
  if (!found || sign === '') return rich;
  const start = found.index + sign.length;
  const whole = found[0].length > sign.length + inner.length;
  const middle = sliceRich(rich, start, start + inner.length);
  const marked: RichText = whole
    ? { ...middle, marks: [{ kind: 'em', start: 0, end: inner.length }, ...middle.marks] }
    : middle;
  return healEmphasis(
    concatRich([
      sliceRich(rich, 0, found.index),
      marked,
      sliceRich(rich, found.index + found[0].length, rich.text.length),
    ]),
  );
}
