import type { Place } from '../clause.ts';
import {
  clauseOf,
  isClauseSide,
  isPhraseSide,
  type JoinedSides,
  lowAt,
  placesOf,
  type Reading,
  sidesOf,
  words,
} from './sides.ts';

/** 'Using A', 'By combining A with B', 'Based on A': what a deed rests on. */
const means =
  /^(?:using|leveraging|combining|applying|employing|exploiting|building (?:up)?on|drawing (?:up)?on|based on|by \p{L}{3,}ing|through \p{L}{3,}ing|with the (?:help|aid|use) of)\b/iu;
/** 'To test A', 'In order to find A': what it is done for; not 'To date', 'To our knowledge'. */
const purpose =
  /^(?:in order )?to (?!(?:date|this|that|these|those|our|my|the|do so|end|some|what|which|an?)\b)(?:\p{L}+ly )?\p{L}{3,}\b/iu;
const discourse =
  /^(?:to (?:address|overcome|tackle|solve|fill|close|bridge|resolve) (?:this|these|that|those|the above|such)|based on (?:this|these|that|those|our (?:results|findings)))\b/iu;

/** Words of a means or an end at least. */
const least = 4;

/**
 * 'Using A, we made B', 'To find A, we made B': a means leads to what was made, and that to what it is for. Guard: one comma parts the two, and
 * behind it a clause begins at once.
 */
export function deedBehind(reading: Reading): JoinedSides | undefined {
  const way = means.test(reading.text) ? 'onward' : purpose.test(reading.text) ? 'backward' : undefined;
  if (way === undefined || discourse.test(reading.text)) return undefined;
  for (const comma of placesOf(reading, /^,$/u)) {
    const first = { from: 0, to: comma };
    const second = { from: comma + 1, to: reading.end };
    if (!isPhraseSide(reading, first, least)) continue;
    if (!isClauseSide(reading, second) || !startsAtOnce(reading, second)) continue;
    return sidesOf(reading, { from: 0, to: comma + 1 }, second, way);
  }
  return undefined;
}

/** A clause whose subject stands at its head: 'we', 'a chart', no further scene and no 'and'. */
const startsAtOnce = (reading: Reading, second: Place): boolean =>
  clauseOf(reading, second)?.lead === undefined &&
  !/^(?:and|or|but|then|which|where)\b/iu.test(words(reading, second)) &&
  lowAt(reading, second.from) !== 'to';
