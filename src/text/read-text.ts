import { type InlineOptions, readInline } from './read-inline.ts';
import type { OriginRun, RichText } from './rich-text.ts';

/** A string of the page with the places its characters came from, when they are known. */
export interface SourceText {
  readonly value: string;
  /** From offsets of `value` to offsets of the file. */
  readonly origin: readonly OriginRun[];
  readonly file: string;
}

/** Reads Markdown, HTML, TeX and entities of a field into rich text whose origin points into the file. */
export function readText(source: SourceText, options: InlineOptions = {}): RichText {
  const rich = readInline(source.value, options);
  return { ...rich, origin: composeOrigins(rich.origin, source.origin), file: source.file };
}

/** Runs a → b and b → c make runs a → c. Parts without a known place are left out. */
export function composeOrigins(inner: readonly OriginRun[], outer: readonly OriginRun[]): OriginRun[] {
  const result: OriginRun[] = [];
  let first = 0;
  for (const run of inner) {
    while (first < outer.length && outer[first]!.end <= run.sourceStart) first += 1;
    const isExact = run.end - run.start === run.sourceEnd - run.sourceStart;
    const touched: OriginRun[] = [];
    for (let at = first; at < outer.length && outer[at]!.start < run.sourceEnd; at += 1)
      touched.push(outer[at]!);
    if (touched.length === 0) continue;
    if (!isExact) {
      result.push({
        start: run.start,
        end: run.end,
        sourceStart: mapStart(touched[0]!, run.sourceStart),
        sourceEnd: mapEnd(touched.at(-1)!, run.sourceEnd),
      });
      continue;
    }
    for (const piece of touched) {
      const from = Math.max(run.sourceStart, piece.start);
      const to = Math.min(run.sourceEnd, piece.end);
      if (from >= to) continue;
      result.push({
        start: run.start + from - run.sourceStart,
        end: run.start + to - run.sourceStart,
        sourceStart: mapStart(piece, from),
        sourceEnd: mapEnd(piece, to),
      });
    }
  }
  return result;
}

const isEven = (run: OriginRun) => run.end - run.start === run.sourceEnd - run.sourceStart;
const mapStart = (run: OriginRun, at: number) =>
  isEven(run) && at >= run.start ? run.sourceStart + at - run.start : run.sourceStart;
const mapEnd = (run: OriginRun, at: number) =>
  isEven(run) && at <= run.end ? run.sourceStart + at - run.start : run.sourceEnd;
