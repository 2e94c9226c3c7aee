/**
 * One form for every piece of text of a page, whatever it was written in (Markdown, HTML, TeX, entities).
 * `text` is plain and is what language analysis sees; formatting lies beside it as marks over character
 * ranges, so any slice of the text can still be printed as Markdown, HTML or plain text, and can still say
 * where in the file it stood.
 */
export interface RichText {
  readonly text: string;
  /** Sorted by start, then by descending end; properly nested. */
  readonly marks: readonly Mark[];
  /** Where pieces of `text` stood in the source file; sorted, not overlapping. Missing for made-up text. */
  readonly origin: readonly OriginRun[];
  readonly file?: string;
}

export type Mark =
  | {
      readonly kind: 'em' | 'strong' | 'sub' | 'sup' | 'code' | 'del';
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'link'; readonly start: number; readonly end: number; readonly href: string }
  /** The covered text is the TeX source between `$` signs, the signs included; it is never cut in two. */
  | {
      readonly kind: 'math';
      readonly start: number;
      readonly end: number;
      readonly tex: string;
      readonly display: boolean;
    }
  /** A paragraph break inside the text (start === end). */
  | { readonly kind: 'paragraph'; readonly start: number; readonly end: number };

/** `text[start, end)` came from the source characters `[sourceStart, sourceEnd)` of the file. */
export interface OriginRun {
  readonly start: number;
  readonly end: number;
  readonly sourceStart: number;
  readonly sourceEnd: number;
}

/** Half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const plain = (text: string): RichText => ({ text, marks: [], origin: [] });

/** The part of a rich text between two offsets, marks clipped, origin kept. */
export function sliceRich(rich: RichText, start: number, end: number): RichText {
  const marks: Mark[] = [];
  for (const mark of rich.marks) {
    const from = Math.max(mark.start, start);
    const to = Math.min(mark.end, end);
    if (mark.kind === 'paragraph' ? mark.start > start && mark.start < end : from < to) {
      marks.push({ ...mark, start: from - start, end: to - start });
    }
  }
  const origin: OriginRun[] = [];
  for (const run of rich.origin) {
    const from = Math.max(run.start, start);
    const to = Math.min(run.end, end);
    if (from >= to) continue;
    // Runs of equal length map character by character; others (entities, TeX) only as a whole.
    const exact = run.end - run.start === run.sourceEnd - run.sourceStart;
    origin.push({
      start: from - start,
      end: to - start,
      sourceStart: exact ? run.sourceStart + (from - run.start) : run.sourceStart,
      sourceEnd: exact ? run.sourceStart + (to - run.start) : run.sourceEnd,
    });
  }
  return {
    text: rich.text.slice(start, end),
    marks,
    origin,
    ...(rich.file === undefined ? {} : { file: rich.file }),
  };
}

/** Several rich texts one after the other. */
export function concatRich(parts: readonly RichText[]): RichText {
  let text = '';
  const marks: Mark[] = [];
  const origin: OriginRun[] = [];
  let file: string | undefined;
  for (const part of parts) {
    const offset = text.length;
    marks.push(
      ...part.marks.map((mark) => ({ ...mark, start: mark.start + offset, end: mark.end + offset })),
    );
    origin.push(...part.origin.map((run) => ({ ...run, start: run.start + offset, end: run.end + offset })));
    text += part.text;
    file ??= part.file;
  }
  return { text, marks, origin, ...(file === undefined ? {} : { file }) };
}

/** The text at several spans of a rich text, joined without a gap: how shortened claims are made. */
export const pickRich = (rich: RichText, spans: readonly Span[]): RichText =>
  concatRich(spans.map((span) => sliceRich(rich, span.start, span.end)));

/**
 * Characters that turn the order of all that follows them around, to the end of the slide. Marks and isolates, which
 * right-to-left texts need, stay.
 */
const overrides = /[\u202a-\u202e]/g;

export const withoutOverrides = (text: string): string => text.replace(overrides, '');

/** The same for a rich text; places of what is left stay what they were. */
export function plainOrder(rich: RichText): RichText {
  const at = [...rich.text.matchAll(overrides)].map(({ index }) => index);
  if (at.length === 0) return rich;
  const cuts = [-1, ...at, rich.text.length];
  return concatRich(cuts.slice(1).map((end, index) => sliceRich(rich, cuts[index]! + 1, end)));
}
