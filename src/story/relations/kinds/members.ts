import type { Span } from '../../../text/rich-text.ts';
import { mainVerb } from '../../claims/clause.ts';
import { afterMarkers } from '../clause.ts';
import { isPlural, spelledNumbers } from '../counted.ts';
import type { Draft, Finder } from '../finder.ts';
import { exactPart, type Line, lowerAt, partOf, type Range, spanOf, wordsIn } from '../line.ts';
import { membersOf, splitInto } from '../members.ts';
import type { Part } from '../model.ts';

/** Words of the sentence without its members. */
const leadMost = 30;
/** Words of what is counted, and from there to a colon that opens the members. */
const nounMost = 8;
const betweenMost = 24;

/**
 * 'consists of two parts: A, which finds X, and B, which mends it'; 'two sets, A and B, are …'. Guard: there are as many members as the
 * sentence counts, each begins with a noun phrase, and their borders can be read in one way only.
 */
export const members: Finder = (line) => {
  for (let k = 0; k < line.end; k++) {
    const value = valueAt(line, k);
    const noun = value === undefined ? undefined : countedThings(line, k + 1);
    const found = noun && value && named(line, { from: k, to: noun.to }, value);
    if (found) return [found];
  }
  return [];
};

/** 'the last two', 'up to two', 'two to three' count something else. */
const unlike =
  /^(?:or|than|to|least|most|about|between|-|–|last|past|next|twenty|every|other|up|over|top|nearly|almost)$/u;

function valueAt(line: Line, k: number): number | undefined {
  const token = line.tokens[k]!;
  if (token.depth > 0 || unlike.test(lowerAt(line, k - 1)) || line.classes[k - 1] === 'number')
    return undefined;
  // 'Task 2', 'neither of the two'
  if (/^\d/u.test(token.text) && /^\p{L}*$/u.test(lowerAt(line, k - 1)) && isName(line, k - 1))
    return undefined;
  for (let j = Math.max(0, k - 3); j < k; j++)
    if (/^(?:neither|either|no|nor)$/u.test(lowerAt(line, j))) return undefined;
  const value = spelledNumbers[token.lower] ?? (/^[2-6]$/u.test(token.text) ? Number(token.text) : undefined);
  return value !== undefined && value <= 6 ? value : undefined;
}

const isName = (line: Line, k: number): boolean =>
  line.classes[k] === 'noun' || /^\p{Lu}/u.test(line.tokens[k]?.text ?? '');

const opens = /^(?:namely|i\.e|viz|specifically|labell?ed|called|named|termed|dubbed|including)$/u;
const mark = /^[,:;(–—]$/u;

/** What is counted, up to the first mark or 'namely': a plural, no verb. */
function countedThings(line: Line, from: number): Range | undefined {
  let hasPlural = false;
  for (let k = from; k < line.end; k++) {
    const { text, lower } = line.tokens[k]!;
    if (
      mark.test(text) ||
      opens.test(lower) ||
      !/^(?:noun|ing|participle|conjunction|preposition|adverb|determiner|mark|number)$/u.test(
        line.classes[k]!,
      )
    )
      return k > from && hasPlural ? { from, to: k } : undefined;
    if (wordsIn(line, { from, to: k + 1 }) > nounMost) return hasPlural ? { from, to: k } : undefined;
    if (isPlural(lower)) hasPlural = true;
  }
  return undefined;
}

function named(line: Line, noun: Range, value: number): Draft | undefined {
  const open = openAfter(line, noun.to);
  if (open === undefined) return undefined;
  let from = open;
  while (
    from < line.end &&
    (mark.test(line.tokens[from]!.text) ||
      opens.test(lowerAt(line, from)) ||
      /^(?:\.|e)$/u.test(lowerAt(line, from)))
  )
    from++;
  if (from >= line.end) return undefined;
  const isInside = line.tokens[from]!.depth > 0;
  const limit = isInside ? closing(line, from) : line.end;
  // Behind a comma or a dash the sentence may go on after its members.
  const ends = isInside || line.tokens[open]!.text === ':' || opens.test(lowerAt(line, from - 1));
  const ranges = splitInto(line, { from, to: limit }, value, ends);
  const items = ranges && membersOf(line, ranges);
  if (ranges === undefined || items === undefined) return undefined;
  const end = ranges.at(-1)!.to;
  const lead = leadAround(line, open, isInside ? limit + 1 : end);
  if (lead === undefined) return undefined;
  return {
    kind: 'members',
    lead,
    counted: exactPart(line, noun),
    items,
    spans: [...lead.spans, spanOf(line, { from, to: end })].sort((a, b) => a.start - b.start),
    heads: [lead.spans, ...shortLead(line, noun)],
    confidence: 0.95,
  };
}

/** Where the members open: right behind what is counted, or behind a colon or 'labelled' that ends the same clause. */
function openAfter(line: Line, at: number): number | undefined {
  const first = line.tokens[at]?.text ?? '';
  if (/^[:(–—]$/u.test(first) || opens.test(lowerAt(line, at))) return at;
  if (/^[,;]$/u.test(first) && isPlural(lowerAt(line, at - 1))) return at;
  for (let k = at; k < Math.min(line.end, at + betweenMost); k++) {
    const { text, depth } = line.tokens[k]!;
    if (depth > 0) continue;
    if (/^[;–—]$/u.test(text)) return undefined;
    if (
      text === ':' ||
      (text === ',' && opens.test(lowerAt(line, k + 1)) && lowerAt(line, k + 1) !== 'including')
    )
      return k;
  }
  return undefined;
}

const closing = (line: Line, open: number): number => {
  for (let k = open; k < line.end; k++) if (line.tokens[k]!.depth === 0) return k - 1;
  return line.end;
};

/** The sentence up to what is counted, where that is a clause. */
function shortLead(line: Line, { to }: Range): readonly (readonly Span[])[] {
  const from = afterMarkers(line);
  return to - from > 3 && mainVerb(line.tokens, from, to) !== undefined ? [[spanOf(line, { from, to })]] : [];
}

/** The sentence without its members. */
function leadAround(line: Line, open: number, end: number): Part | undefined {
  const head = afterMarkers(line);
  if (head >= open) return undefined;
  const spans = [spanOf(line, { from: head, to: open })];
  let behind = end;
  while (behind < line.end && /^[,–—)]$/u.test(line.tokens[behind]!.text)) behind++;
  const isLonger = behind < line.end;
  if (isLonger) {
    const { start } = line.tokens[behind]!;
    spans.push({
      start: /\s/u.test(line.text[start - 1] ?? '') ? start - 1 : start,
      end: line.tokens[line.end - 1]!.end,
    });
  }
  const words =
    wordsIn(line, { from: head, to: open }) + (isLonger ? wordsIn(line, { from: behind, to: line.end }) : 0);
  return words > leadMost ? undefined : partOf(line.text, spans);
}
