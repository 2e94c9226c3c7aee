import {
  around,
  clauseOf,
  holdsClause,
  isClauseSide,
  isPhraseSide,
  type JoinedSides,
  lowAt,
  placesOf,
  type Reading,
  sidesOf,
  words,
} from './sides.ts';

/** How sure a reason is: the word goes with the one that gives the reason. */
const hedge =
  /^(?:perhaps|possibly|probably|likely|presumably|partly|partially|mainly|mostly|largely|primarily|chiefly|especially|particularly|potentially|apparently)$/u;
const single = /^(?:because|since|as)$/u;
const asksForTo = /^(?:due|owing|thanks)$/u;
/** 'as it may …', ', as they …': a reason; 'as they grow' is a time. */
const isAsReason = (reading: Reading, k: number): boolean =>
  /^(?:it|they)$/u.test(lowAt(reading, k + 1)) &&
  !/^(?:inasmuch|insofar|such|so|far|well|long|soon|just|much)$/u.test(lowAt(reading, k - 1)) &&
  (lowAt(reading, k - 1) === ',' ||
    /^(?:can|could|may|might|is|are|was|were|has|have|do|does|allows?|enables?|requires?|provides?)$/u.test(
      lowAt(reading, k + 2),
    ));

/** 'A because B', 'A, probably because of B', 'A due to B': the reason stands behind. Guard: two sides that say all, no denial of the reason. */
export function reasonBehind(reading: Reading): JoinedSides | undefined {
  const cues = placesOf(reading, /^(?:because|since|due|owing|thanks|as)$/u).filter(
    (k) => k > 2 && (lowAt(reading, k) !== 'as' || isAsReason(reading, k)),
  );
  const [cue] = cues;
  if (cue === undefined || cues.length > 1) return undefined;
  const word = lowAt(reading, cue);
  const next = lowAt(reading, cue + 1);
  if (asksForTo.test(word) && next !== 'to') return undefined;
  const isPhrase = !single.test(word) || next === 'of';
  let from = cue;
  while (from > 1 && (hedge.test(lowAt(reading, from - 1)) || isInPart(reading, from))) from--;
  const before = lowAt(reading, from - 1);
  // 'is due to': the verb belongs to the word.
  if (
    /^(?:not|only|just|simply|neither|either|and|or|but|"|this|that|is|are|was|were|be|been)$/u.test(before)
  )
    return undefined;
  const comma = before === ',';
  if (word === 'since' && !comma) return undefined;
  const [first, second] = around(reading, from, cue + (isPhrase ? 2 : 1));
  if (word === 'due' && !isOfClause(reading, first.to, second.from, comma || from < cue)) return undefined;
  if (!isClauseSide(reading, first) || (!comma && holdsClause(reading, first))) return undefined;
  if (isPhrase ? !isPhraseSide(reading, second) : !isClauseSide(reading, second)) return undefined;
  return sidesOf(reading, first, second, 'backward');
}

const isInPart = (reading: Reading, from: number): boolean =>
  /^(?:part)$/u.test(lowAt(reading, from - 1)) ||
  (/^(?:in|large|small)$/u.test(lowAt(reading, from - 1)) &&
    /^(?:part|large|small)$/u.test(lowAt(reading, from)));

/** 'deaths due to fire' are what is meant, not the clause: the reason of a clause stands behind a verb or an adjective, or points back to its subject. */
function isOfClause(reading: Reading, to: number, reason: number, apart: boolean): boolean {
  if (apart || /^(?:its|their|his|her)$/u.test(lowAt(reading, reason))) return true;
  const clause = clauseOf(reading, { from: 0, to });
  const last = clause?.chunks.at(-1);
  return (
    clause !== undefined &&
    last !== undefined &&
    (last.kind === 'verb' || last.kind === 'adjective' || last.kind === 'adverb') &&
    !(last.kind === 'verb' && last.form === 'ing')
  );
}

const opener = /^(?:however|moreover|furthermore|thus|therefore|hence|and|but|yet|additionally|here)$/u;

/** What a clause ahead of another is to it: a reason or a condition, or what it holds in spite of. */
const ahead: readonly (readonly [RegExp, JoinedSides['way']])[] = [
  [/^(?:because|since|if|when|once|as)$/u, 'onward'],
  [/^(?:although|though|while|whereas|whilst|despite)$/u, 'opposed'],
];

/**
 * 'Because A, B', 'Due to A, B': the reason stands ahead; 'If A, B' a condition; 'Although A, B' what does not hinder it. Guard: one comma parts
 * them, and each side says all.
 */
export function reasonAhead(reading: Reading): JoinedSides | undefined {
  let at = 0;
  while (at < 3 && (opener.test(lowAt(reading, at)) || lowAt(reading, at) === ',')) at++;
  const word = lowAt(reading, at);
  const isPhrase = word === 'despite' || isTwoWords(reading, at);
  const way = isTwoWords(reading, at) ? 'onward' : ahead.find(([pattern]) => pattern.test(word))?.[1];
  if (way === undefined) return undefined;
  const from = at + (isTwoWords(reading, at) ? 2 : 1);
  if (isPhrase && /^(?:not|this|that|these|such|all)$/u.test(lowAt(reading, from))) return undefined;
  if (
    word === 'as' &&
    /^(?:an?|the|of|in|part|well|such|with|for|to)$/u.test(lowAt(reading, from)) &&
    !hasClause(reading, from)
  )
    return undefined;
  for (const comma of placesOf(reading, /^,$/u)) {
    if (comma <= from) continue;
    const inner = { from, to: comma };
    const second = { from: comma + 1, to: reading.end };
    if (isPhrase ? !isPhraseSide(reading, inner) : !isClauseSide(reading, inner)) continue;
    if (!isClauseSide(reading, second) || clauseOf(reading, second)?.lead !== undefined) continue;
    if (/^(?:and|or|but|then)$/u.test(lowAt(reading, second.from))) continue;
    // 'Since its start in 2010, X has grown': a time, no reason.
    if (word === 'since' && /\b(?:1[89]|20)\d\d\b/u.test(words(reading, inner))) return undefined;
    return sidesOf(reading, { from: 0, to: comma + 1 }, second, way);
  }
  return undefined;
}

const isTwoWords = (reading: Reading, at: number): boolean =>
  (asksForTo.test(lowAt(reading, at)) && lowAt(reading, at + 1) === 'to') ||
  (lowAt(reading, at) === 'because' && lowAt(reading, at + 1) === 'of');

/** 'As the models grow, …', not 'As a result, …'. */
const hasClause = (reading: Reading, from: number): boolean => {
  const comma = placesOf(reading, /^,$/u).find((k) => k > from);
  return comma !== undefined && clauseOf(reading, { from, to: comma }) !== undefined;
};
