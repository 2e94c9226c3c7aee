import {
  clauseOf,
  isClauseSide,
  isDeedSide,
  isPhraseSide,
  type JoinedSides,
  lowAt,
  placesOf,
  type Reading,
  sidesOf,
  wordCount,
} from './sides.ts';

/** 'A, followed by B', 'After A, we did B': what comes first. Guard: both are named. */
export const inOrder = (reading: Reading): JoinedSides | undefined =>
  followed(reading) ?? afterwards(reading);

function followed(reading: Reading): JoinedSides | undefined {
  const at = placesOf(reading, /^followed$/u).find((k) => lowAt(reading, k + 1) === 'by');
  if (at === undefined || lowAt(reading, at - 1) !== ',') return undefined;
  const second = { from: at + 2, to: reading.end };
  return isClauseSide(reading, { from: 0, to: at - 1 }) && isPhraseSide(reading, second)
    ? sidesOf(reading, { from: 0, to: at }, second, 'onward')
    : undefined;
}

/** What is taken into account is no step. */
const noStep = /^(?:(?:adjust|control|account|correct|consider|\d)|(?:all|which|that|this|these)$)/u;

function afterwards(reading: Reading): JoinedSides | undefined {
  if (lowAt(reading, 0) !== 'after' || noStep.test(lowAt(reading, 1))) return undefined;
  for (const comma of placesOf(reading, /^,$/u)) {
    const inner = { from: 1, to: comma };
    const second = { from: comma + 1, to: reading.end };
    if (wordCount(reading, inner) < 3 || !isPhraseSide(reading, inner) || !isClauseSide(reading, second))
      continue;
    if (clauseOf(reading, second)?.lead !== undefined || /^(?:and|or)$/u.test(lowAt(reading, comma + 1)))
      continue;
    return sidesOf(reading, { from: 0, to: comma + 1 }, second, 'onward');
  }
  return undefined;
}

/** One article, and one noun, for both. */
const sharesNoun = (reading: Reading, one: { from: number }, two: { from: number }): boolean =>
  article.test(lowAt(reading, one.from)) && !article.test(lowAt(reading, two.from));
const article = /^(?:an?|the)$/u;

/** Words of a way that is one of two, at least. */
const leastWay = 3;

/** 'metrics are either costly to obtain or rely on features': two ways. Guard: the second way ends the sentence, both of one form. */
export function eitherOr(reading: Reading): JoinedSides | undefined {
  const [either, other] = placesOf(reading, /^either$/u);
  const ors = placesOf(reading, /^or$/u);
  const [or] = ors;
  if (either === undefined || other !== undefined || or === undefined || ors.length > 1 || or < either)
    return undefined;
  const comma = lowAt(reading, or - 1) === ',';
  const one = { from: either + 1, to: comma ? or - 1 : or };
  const two = { from: or + 1, to: reading.end };
  if (wordCount(reading, one) < leastWay || wordCount(reading, two) < leastWay) return undefined;
  // 'either a congruent or incongruent word': the noun of the first stands behind the second.
  if (sharesNoun(reading, one, two)) return undefined;
  const first = { from: 0, to: one.to };
  const isClause = clauseOf(reading, first) !== undefined && isDeedSide(reading, first);
  if (!isClause || !isDeedSide(reading, two)) return undefined;
  return sidesOf(reading, { from: 0, to: or }, two, 'against');
}
