import type { Place } from '../clause.ts';
import {
  isClauseSide,
  isPhraseSide,
  type JoinedSides,
  lowAt,
  placesOf,
  type Reading,
  sidesOf,
  words,
} from './sides.ts';

/** What follows from the clause before it: ', leading to', ', which may reduce', ', thereby enabling', '; therefore,'. */
const joins =
  /^(?:(?:thus|thereby|hence|therefore|ultimately|consequently|in turn|eventually|\p{L}+ly) )*(?:leading to|resulting in|causing|giving rise to|contributing to|yielding|enabling|allowing(?: for)?|reducing|increasing|improving|limiting|hindering|complicating|making|preventing|avoiding|eliminating|elevating|enhancing|extending|advancing|facilitating|accelerating|ensuring|supporting|motivating|necessitating|requiring|posing|creating|generating|opening(?: up)?|offering|providing|explaining|enriching|strengthening|reinforcing|undermining|exacerbating|mitigating|paving the way for|raising|shaping|driving|transforming|influencing|affecting|producing|promoting|fostering|triggering|(?:suggesting|indicating|implying|demonstrating|showing|revealing|confirming|highlighting|underscoring|illustrating|emphasi[sz]ing|underlining) (?:that )?)$/u;
const which =
  /^which (?:(?:can|could|may|might|will|would|often|also|in turn|then|ultimately|typically|likely|potentially|further|directly|\p{L}+ly) )*(?:lead|leads|led|results?|resulted|causes?|caused|reduces?|reduced|increases?|increased|improves?|improved|limits?|limited|hinders?|hindered|enables?|enabled|allows?|allowed|affects?|affected|influences?|influenced|contributes?|contributed|makes?|made)(?: to| in)?$/u;

const authors = /^(?:we|i|this|our|the (?:paper|article|study))\b/iu;
/** Words that join at most. */
const joinMost = 6;

/** 'A, leading to B', 'A, which can lead to B', 'A; therefore, B'. Guard: a clause, and one thing or clause that follows from it. */
export function resultBehind(reading: Reading): JoinedSides | undefined {
  return semicolon(reading) ?? participle(reading);
}

function participle(reading: Reading): JoinedSides | undefined {
  for (const comma of placesOf(reading, /^,$/u)) {
    const first = { from: 0, to: comma };
    for (let to = Math.min(comma + 1 + joinMost, reading.end - 2); to > comma + 1; to--) {
      const word = words(reading, { from: comma + 1, to }).toLowerCase();
      if (!(joins.test(word) || joins.test(`${word} `) || which.test(word))) continue;
      const second = { from: to, to: reading.end };
      if (!isClauseSide(reading, first)) break;
      const tells =
        /\b(?:suggest|indicat|imply|demonstrat|show|reveal|confirm|highlight|underscor|illustrat|emphasi|underlin)\p{L}+(?: that)?$/u.test(
          word,
        );
      // What authors did and what they say of it.
      if (tells && !word.endsWith('that') && authors.test(words(reading, first))) return undefined;
      const fits =
        tells && word.endsWith('that')
          ? isClauseSide(reading, second)
          : isPhraseSide(reading, second) && !startsTorn(reading, second);
      return fits ? sidesOf(reading, { from: 0, to: comma + 1 }, second, 'onward') : undefined;
    }
  }
  return undefined;
}

/** 'which can | lead': the verb goes with its preposition. */
const startsTorn = (reading: Reading, { from }: Place): boolean =>
  /^(?:to|in|of|by|for|with|on|at|from|over|upon|into|than|and|or|that|not)$/u.test(lowAt(reading, from));

const follows = /^(?:therefore|thus|hence|consequently|accordingly|as a result|so)$/u;

function semicolon(reading: Reading): JoinedSides | undefined {
  const [cut, more] = placesOf(reading, /^;$/u);
  if (cut === undefined || more !== undefined) return undefined;
  for (let to = cut + 2; to <= Math.min(cut + 4, reading.end - 4); to++) {
    if (!follows.test(words(reading, { from: cut + 1, to }).toLowerCase())) continue;
    const comma = lowAt(reading, to) === ',';
    const first = { from: 0, to: cut };
    const second = { from: comma ? to + 1 : to, to: reading.end };
    if (!isClauseSide(reading, first) || !isClauseSide(reading, second)) return undefined;
    return sidesOf(reading, { from: 0, to: cut + 1 }, second, 'onward');
  }
  return undefined;
}
