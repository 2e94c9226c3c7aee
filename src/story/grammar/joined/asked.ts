import {
  around,
  clauseOf,
  isDeedSide,
  type JoinedSides,
  lowAt,
  placesOf,
  type Reading,
  sidesOf,
  words,
} from './sides.ts';

/** Words that open what is asked. */
const asking = /^(?:whether|how|why|when|where|what|which|if)$/u;
/** What asks before such a word; else 'when they are late' is a time, 'which lie in the north' tells more of a thing. */
const asksFor =
  /\b(?:unclear|unknown|clear|know|known|understand|understood|understanding|determin\p{L}+|investigat\p{L}+|examin\p{L}+|explor\p{L}+|test(?:s|ed|ing)?|ask(?:s|ed|ing)?|assess\p{L}*|study|studi\p{L}+|analy[sz]\p{L}+|question|questions|conclusion on|learn|tell|evaluat\p{L}+|understanding of)\b[^,;]*$/iu;

/** 'It is not clear when A and whether B': two things that are asked. Guard: the first stands behind a word of asking, the second ends the sentence. */
export function askedTwice(reading: Reading): JoinedSides | undefined {
  const joints = placesOf(reading, /^(?:and|or)$/u).filter((k) => asking.test(lowAt(reading, k + 1)));
  const [at] = joints;
  if (at === undefined || joints.length > 1) return undefined;
  const [first, second] = around(reading, at, at + 1);
  const opening = placesOf(reading, asking).find((k) => k > 1 && k < at);
  if (opening === undefined || !asksFor.test(words(reading, { from: 0, to: opening }))) return undefined;
  // 'why and when it occurs': one question.
  if (
    at - opening < 4 ||
    asking.test(lowAt(reading, second.from + 1)) ||
    lowAt(reading, second.from + 1) === 'to'
  )
    return undefined;
  if (!isDeedSide(reading, first) || !isDeedSide(reading, second)) return undefined;
  const asked = { from: second.from + 1, to: second.to };
  return clauseOf(reading, asked) === undefined ? undefined : sidesOf(reading, first, second, 'against');
}
