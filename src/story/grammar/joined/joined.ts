import { askedTwice } from './asked.ts';
import { joinedByCue } from './cue.ts';
import { deedBehind } from './means.ts';
import { reasonAhead, reasonBehind } from './reason.ts';
import { resultBehind } from './result.ts';
import { type JoinedSides, type Reading, readingOf } from './sides.ts';
import { besideOther, comparedSides } from './than.ts';
import { eitherOr, inOrder } from './turns.ts';
import { joinedByVerb } from './verb.ts';

/** One way a sentence may fall in two sides, in the order in which they are tried. */
const ways: readonly ((reading: Reading) => JoinedSides | undefined)[] = [
  askedTwice,
  reasonAhead,
  reasonBehind,
  deedBehind,
  resultBehind,
  inOrder,
  comparedSides,
  besideOther,
  eitherOr,
  joinedByVerb,
  joinedByCue,
];

/**
 * The two sides of a sentence that states how they hang together: cause and effect, order, comparison, association, two ways. All words of
 * the sentence are on one of the sides or between them. Undefined where it is not sure.
 */
export function joinedIn(text: string): JoinedSides | undefined {
  const reading = readingOf(text);
  for (const way of ways) {
    const found = way(reading);
    if (found !== undefined) return found;
  }
  return undefined;
}
