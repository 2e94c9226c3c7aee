import type { Span } from '../../../text/rich-text.ts';
import { type Line, lowerAt, type Range, spanOf } from '../line.ts';
import { splitsOf } from './deeds.ts';
import { type Frame, framesOf } from './frame.ts';
import { jointsIn, phraseEnd } from './joints.ts';
import { labelOf } from './label.ts';
import { isNode, mayClose } from './path.ts';

/** Words of a headline at least and at most. */
const least = 5;
const most = 16;

/** Clauses of a sentence that may stand over a drawing of it, the longest first: each ends where a phrase ends. */
export function headsIn(line: Line): readonly (readonly Span[])[] {
  let heads = known.get(line);
  if (heads === undefined) {
    heads = framesOf(line).flatMap((frame) => headsOf(line, frame));
    known.set(line, heads);
  }
  return heads;
}

const known = new WeakMap<Line, readonly (readonly Span[])[]>();

function headsOf(line: Line, frame: Frame): (readonly Span[])[] {
  const from = (frame.doer === 'thing' ? labelOf(line, frame.verb)?.to : undefined) ?? frame.verb.to;
  if (!isSubject(line, frame)) return [];
  const [split] = splitsOf(line, frame);
  const joints = jointsIn(line, from, split?.at ?? frame.end).map((joint) => phraseEnd(line, joint.from));
  if (split !== undefined) joints.push(split.at);
  joints.push(...examplesIn(line, from, frame.end));
  const than = line.tokens.findIndex(({ lower, depth }, k) => k >= from && depth === 0 && lower === 'than');
  const cuts = joints.filter((to) => to > from && (than < 0 || to <= than) && mayClose(line, { from, to }));
  return [...new Set([frame.end, ...cuts])]
    .sort((one, other) => other - one)
    .flatMap((end) => {
      const { lead } = frame;
      const withLead = lead !== undefined && end === frame.end && frame.head === frame.subject.from;
      return [...(withLead ? [{ from: lead.from, to: end }] : []), { from: frame.head, to: end }];
    })
    .flatMap((clause) => headOf(line, clause) ?? []);
}

/** The words of a clause, abbreviations in brackets left out, and an article at its head where that makes it fit. */
export function headOf(
  line: Line,
  { from, to }: Range,
  longest = most,
  shortest = least,
): (readonly Span[])[] | undefined {
  const pieces: Range[] = [];
  let words = 0;
  for (let k = from; k < to; k++) {
    const bracket = bracketAt(line, k, to);
    if (bracket !== undefined) {
      k = bracket - 1;
      continue;
    }
    if (line.tokens[k]!.kind !== 'mark') words++;
    const last = pieces.at(-1);
    if (last?.to === k) pieces[pieces.length - 1] = { from: last.from, to: k + 1 };
    else pieces.push({ from: k, to: k + 1 });
  }
  const [first] = pieces;
  if (first === undefined || words < shortest) return undefined;
  if (words === longest + 1 && lowerAt(line, from) === 'the' && first.to > from + 1) {
    pieces[0] = { from: from + 1, to: first.to };
    words--;
  }
  return words > longest ? undefined : [pieces.map((piece, k) => stretch(line, piece, k > 0))];
}

/** A piece behind a bracket brings the space before it along. */
function stretch(line: Line, piece: Range, follows: boolean): Span {
  const span = spanOf(line, piece);
  const spaced = follows && /\s/u.test(line.text[span.start - 1] ?? '');
  return spaced ? { start: span.start - 1, end: span.end } : span;
}

/** Where a bracket of one short abbreviation that begins at `k` ends. */
function bracketAt(line: Line, k: number, to: number): number | undefined {
  if (line.tokens[k]!.text !== '(' || k === 0 || line.tokens[k - 1]!.end === line.tokens[k]!.start)
    return undefined;
  for (let j = k + 1; j < Math.min(to, k + 5); j++)
    if (line.tokens[j]!.text === ')')
      return /^\((?:\p{Lu}[\p{L}\p{N}-]*|\p{Ll}*\p{Lu}[\p{L}\p{N}-]*)\)$/u.test(
        line.text.slice(line.tokens[k]!.start, line.tokens[j]!.end),
      )
        ? j + 1
        : undefined;
  return undefined;
}

/** Where examples begin: ', including A', 'such as A'. */
function examplesIn(line: Line, from: number, to: number): number[] {
  const found: number[] = [];
  for (let k = from + 1; k < to - 1; k++)
    if (line.tokens[k]!.depth === 0 && lowerAt(line, k) === 'such' && lowerAt(line, k + 1) === 'as')
      found.push(phraseEnd(line, k));
  return found;
}

/** A subject that stands alone; a label of the abstract before it is none. */
const isSubject = (line: Line, { subject, doer }: Frame): boolean =>
  doer !== 'thing' || isNode(line, { from: subject.from, to: lastOf(line, subject) }, undefined, true);

const lastOf = (line: Line, { from, to }: Range): number => {
  let end = to;
  while (end > from + 1 && (line.classes[end - 1] === 'adverb' || line.tokens[end - 1]!.text === ',')) end--;
  return end;
};
