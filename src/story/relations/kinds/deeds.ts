import type { Draft, Finder } from '../finder.ts';
import { deedsOf } from '../frame/deeds.ts';
import { framesOf } from '../frame/frame.ts';
import { isEmpty, isNode } from '../frame/path.ts';
import { exactPart, type Line, part, type Range, spanOf, subjectPart } from '../line.ts';

/**
 * Several verbs under one subject: 'X reduces A and improves B', 'we build A, test B, and release C'. Guard: each verb in the form
 * of the first, each with a whole phrase behind it.
 */
export const deeds: Finder = (line) =>
  framesOf(line).flatMap((frame): Draft[] => {
    const found = deedsOf(line, frame);
    const [first] = found;
    const last = found.at(-1);
    if (first === undefined || last === undefined) return [];
    const subject = { from: frame.subject.from, to: subjectEnd(line, frame.subject) };
    const named = frame.doer === 'thing' && isNode(line, subject, undefined, true) && !isEmpty(line, subject);
    if (!named && frame.doer !== 'authors') return [];
    return [
      {
        kind: 'deeds',
        ...(named ? { subject: subjectPart(line, subject) } : {}),
        deeds: found.map(({ verb, object }) => ({ verb: exactPart(line, verb), object: part(line, object) })),
        spans: [spanOf(line, { from: named ? subject.from : first.verb.from, to: last.object.to })],
        confidence: 0.85,
      },
    ];
  });

const subjectEnd = (line: Line, { from, to }: Range): number => {
  let end = to;
  while (end > from + 1 && line.classes[end - 1] === 'adverb') end--;
  return end;
};
