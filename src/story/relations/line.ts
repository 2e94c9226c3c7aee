import type { Span } from '../../text/rich-text.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { joined, tidy } from '../claims/spans.ts';
import { bodyEnd } from '../claims/splits.ts';
import type { Quantity, Sentence } from '../model.ts';
import type { Part } from './model.ts';
import { classesOf, type WordClass } from './word-class.ts';

/** A sentence with its tokens and their word classes: what every finder reads. */
export interface Line {
  readonly text: string;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly classes: readonly WordClass[];
  /** Tokens before the final stop. */
  readonly end: number;
  readonly quantities: readonly Quantity[];
}

/** Tokens from `from` up to, not including, `to`. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function lineOf(
  text: string,
  sentence: Sentence,
  atoms: readonly Span[],
  quantities: readonly Quantity[],
): Line {
  const tokens = tokenise(text, sentence, atoms);
  return { text, sentence, tokens, classes: classesOf(tokens), end: bodyEnd(tokens), quantities };
}

/** Where a cue stands: its tokens, and the match. A cue that begins or ends inside a token is none. */
export interface Cue extends Range {
  readonly match: RegExpExecArray;
}

/** Every place of a cue outside brackets; `pattern` is global. Without the word `hint` there is none: a cheap test first. */
export function cues(line: Line, pattern: RegExp, hint?: string): Cue[] {
  if (hint !== undefined && !line.sentence.text.includes(hint)) return [];
  const found: Cue[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line.sentence.text); match; match = pattern.exec(line.sentence.text)) {
    const start = line.sentence.start + match.index;
    const range = tokensIn(line, { start, end: start + match[0].trimEnd().length });
    if (range && line.tokens[range.from]!.depth === 0) found.push({ ...range, match });
  }
  return found;
}

/** The tokens of a span whose ends are ends of tokens. */
export function tokensIn({ tokens }: Line, { start, end }: Span): Range | undefined {
  const from = tokens.findIndex((one) => one.start >= start);
  if (from < 0 || tokens[from]!.start - start > 1) return undefined;
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= end) to++;
  return to > from && (to === tokens.length || tokens[to]!.start >= end) ? { from, to } : undefined;
}

/** The span of a range of tokens. */
export const spanOf = ({ tokens }: Line, { from, to }: Range): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
});

/** Words of the page as a part; an article at its head goes. */
export function part(line: Line, range: Range): Part {
  const article = range.to - range.from > 1 && /^(?:the|an?)$/u.test(line.tokens[range.from]!.lower) ? 1 : 0;
  return exactPart(line, { from: range.from + article, to: range.to });
}

/** A subject as the name of a box: 'this new method', 'our method' are a new method, a method. */
export function subjectPart(line: Line, range: Range): Part {
  const points = /^(?:this|these|those|our|such|the|an?)$/u.test(line.tokens[range.from]!.lower);
  return exactPart(line, points && range.to - range.from > 1 ? { ...range, from: range.from + 1 } : range);
}

/** Words of the page as a part, as they stand. */
export const exactPart = (line: Line, range: Range): Part => partOf(line.text, [spanOf(line, range)]);

export function partOf(text: string, spans: readonly Span[]): Part {
  const even = tidy(text, spans);
  return { text: joined(text, even), spans: even };
}

/** Words and numbers in a range. */
export const wordsIn = ({ tokens }: Line, { from, to }: Range): number => {
  let count = 0;
  for (let k = from; k < to; k++) if (tokens[k]!.kind !== 'mark') count++;
  return count;
};

export const lowerAt = ({ tokens }: Line, k: number): string => tokens[k]?.lower ?? '';

/** The words of a range in lower case, brackets left out. */
export const textOf = ({ tokens }: Line, { from, to }: Range): string =>
  tokens
    .slice(from, to)
    .filter(({ depth }) => depth === 0)
    .map(({ lower }) => lower)
    .join(' ');

/** 'the relation between A and B', 'agreement concerning A and B': what such a word opens holds for both, and is one thing. */
export const holdsForAll = /\b(?:between|among|both|from|concerning|regarding|involving)\b/u;
