import type { Span } from '../../../text/rich-text.ts';
import { type Line, type Range, spanOf, wordsIn } from '../line.ts';
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
    heads = framesOf(line)
      .filter(({ asked }) => !asked)
      .flatMap((frame) => headsOf(line, frame));
    known.set(line, heads);
  }
  return heads;
}

const known = new WeakMap<Line, readonly (readonly Span[])[]>();

function headsOf(line: Line, frame: Frame): (readonly Span[])[] {
  const from = (frame.doer === 'thing' ? labelOf(line, frame.verb)?.to : undefined) ?? frame.verb.to;
  if (!isSubject(line, frame)) return [];
  const joints = jointsIn(line, from, frame.end).map((joint) => phraseEnd(line, joint.from));
  const cuts = joints.filter((to) => to > from && mayClose(line, { from, to }));
  return [...new Set([frame.end, ...cuts])]
    .sort((one, other) => other - one)
    .flatMap((end) => {
      const clause = { from: frame.head, to: end };
      const words = wordsIn(line, clause);
      if (words < least || words > most) return [];
      const { lead } = frame;
      const withLead =
        lead !== undefined &&
        end === frame.end &&
        frame.head === frame.subject.from &&
        wordsIn(line, { from: lead.from, to: end }) <= most;
      return [...(withLead ? [[spanOf(line, { from: lead.from, to: end })]] : []), [spanOf(line, clause)]];
    });
}

/** A subject that stands alone; a label of the abstract before it is none. */
const isSubject = (line: Line, { subject, doer }: Frame): boolean =>
  doer !== 'thing' || isNode(line, { from: subject.from, to: lastOf(line, subject) });

const lastOf = (line: Line, { from, to }: Range): number => {
  let end = to;
  while (end > from + 1 && (line.classes[end - 1] === 'adverb' || line.tokens[end - 1]!.text === ',')) end--;
  return end;
};
