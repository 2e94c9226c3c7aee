import { withoutComments } from '../../../text/comments.ts';
import { type Inside, inside, type Range } from '../ranges.ts';
import type { Source } from './dialect.ts';

/** A line of the file, without its end. */
export interface Line {
  readonly text: string;
  readonly start: number;
  /** Where the next line begins. */
  readonly next: number;
}

export function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = [];
  for (let start = from; start < to; ) {
    const at = text.indexOf('\n', start);
    const next = at === -1 || at + 1 > to ? to : at + 1;
    lines.push({ text: text.slice(start, next).replace(/\r?\n$/, ''), start, next });
    start = next;
  }
  return lines;
}

/** Whether a place is in fenced code. Tools that split a file by its lines know no indented code. */
export function fencesIn({ text, from }: Pick<Source, 'text' | 'from'>): Inside {
  const found: Range[] = [];
  let open: { mark: string; start: number } | undefined;
  for (const { text: line, start, next } of linesOf(text, from, text.length)) {
    const [, mark, rest = ''] = /^\s{0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
    if (mark === undefined) continue;
    if (open === undefined) {
      if (!(mark.startsWith('`') && rest.includes('`'))) open = { mark, start };
    } else if (mark.startsWith(open.mark) && rest.trim() === '') {
      found.push({ start: open.start, end: next });
      open = undefined;
    }
  }
  // A fence that nothing closes holds the rest of the file for Markdown, but hardly for its author.
  return inside(found);
}

/** Nothing but comments. */
export const isBlank = (text: string): boolean => withoutComments(text).trim() === '';

/** Blanks for characters, line breaks kept: every other offset stays what it was. */
export const spaces = (text: string): string => text.replace(/[^\n\r]/g, ' ');

/** A text with some of its ranges, in their order, blanked out. */
export function without(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of ranges) {
    result += text.slice(at, start) + spaces(text.slice(start, end));
    at = end;
  }
  return result + text.slice(at);
}
