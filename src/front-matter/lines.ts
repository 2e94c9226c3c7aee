import type { Place } from '../problems/problem.ts';
import type { Span } from '../text/rich-text.ts';

/** Turns offsets of one file into lines and columns (1-based). */
export class FileLines {
  readonly file: string;
  readonly text: string;
  private readonly starts: number[] = [0];

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.starts.push(at + 1);
  }

  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    const bom = low === 0 && this.text.startsWith('\uFEFF') ? 1 : 0;
    return { line: low + 1, column: Math.max(offset - this.starts[low]! + 1 - bom, 1) };
  }

  place(span: Span | undefined): Place {
    if (!span) return { file: this.file };
    return { file: this.file, ...this.at(span.start), start: span.start, end: span.end };
  }

  line(number: number): string {
    const start = this.starts[number - 1];
    if (start === undefined) return '';
    return this.text.slice(start, this.starts[number] ?? this.text.length).trimEnd();
  }

  /** Offset of a 1-based line. */
  offset(line: number): number {
    return this.starts[Math.min(Math.max(line, 1), this.starts.length) - 1]!;
  }
}
