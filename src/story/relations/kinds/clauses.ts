import type { Draft, Finder } from '../finder.ts';
import { framesOf } from '../frame/frame.ts';
import { segmentsOf } from '../frame/segments.ts';
import { exactPart, type Line, lowerAt, part, partOf, type Range, spanOf, subjectPart } from '../line.ts';

/**
 * A sentence as its claim and two to four parts that complete it: 'to predict X', 'by training Y', 'which improves Z'. Guard: a sure
 * verb, cuts only where one phrase ends and the next begins; claim and parts together are the sentence, word for word.
 */
export const clauses: Finder = (line) => framesOf(line).flatMap((frame) => read(line, frame));

function read(line: Line, frame: ReturnType<typeof framesOf>[number]): Draft[] {
  // A numbered list is drawn as one.
  if (/\(?\b(?:i{1,3}|[1-3])\)\s/u.test(line.sentence.text)) return [];
  const found = segmentsOf(line, frame);
  if (found === undefined || found.segments.length < 2) return [];
  const { head, claim, subject, predicate, segments } = found;
  return [
    {
      kind: 'clauses',
      claim: claimPart(line, claim),
      ...(subject === undefined ? {} : { subject: subjectPart(line, subject) }),
      ...(predicate?.word === undefined
        ? {}
        : {
            predicate: { word: exactPart(line, predicate.word), phrase: part(line, predicate.phrase) },
          }),
      parts: segments.map(({ kind, word, phrase }) => ({
        joint: kind,
        ...(word === undefined ? {} : { word: exactPart(line, word) }),
        phrase: kind === 'clause' ? exactPart(line, phrase) : part(line, phrase),
      })),
      spans: [
        spanOf(line, {
          from: Math.min(head.from, segments[0]!.word?.from ?? head.from),
          to: Math.max(head.to, ...segments.map(({ phrase }) => phrase.to)),
        }),
      ],
      confidence: /^(?:it|they|this|these|he|she)$/u.test(lowerAt(line, head.from)) ? 0.6 : 0.75,
    },
  ];
}

/** The pieces of a claim; each but the first brings the space before it along. */
const claimPart = (line: Line, pieces: readonly Range[]) =>
  partOf(
    line.text,
    pieces.map((piece, k) => {
      const { start, end } = spanOf(line, piece);
      return { start: k > 0 && /\s/u.test(line.text[start - 1] ?? '') ? start - 1 : start, end };
    }),
  );
