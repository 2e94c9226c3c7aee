import type { Place } from '../problems/problem.ts';
import { Lines } from '../text/lines.ts';
import type { Span } from '../text/rich-text.ts';

/** Turns offsets of one file into lines and columns (1-based). */
export class FileLines {
  readonly file: string;
  readonly text: string;
  private readonly lines: Lines;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.lines = new Lines(text);
  }

  at(offset: number): { line: number; column: number } {
    const line = this.lines.lineOf(offset);
    const bom = line === 1 && this.text.startsWith('\uFEFF') ? 1 : 0;
    return { line, column: Math.max(offset - this.lines.startOf(line) + 1 - bom, 1) };
  }

  place(span: Span | undefined): Place {
    if (!span) return { file: this.file };
    return { file: this.file, ...this.at(span.start), start: span.start, end: span.end };
  }

  line(number: number): string {
    const { lines, text } = this;
    if (number < 1 || number > lines.count) return '';
    const end = number === lines.count ? text.length : lines.startOf(number + 1);
    return text.slice(lines.startOf(number), end).trimEnd();
  }

  /** Offset of a 1-based line. */
  offset(line: number): number {
    return this.lines.startOf(Math.max(line, 1));
  }
}
