import {
  clauseOf,
  holdsClause,
  isPhraseSide,
  type JoinedSides,
  lowAt,
  placesOf,
  pointing,
  type Reading,
  sidesOf,
  type Way,
  wordCount,
  words,
} from './sides.ts';

/** Verbs that surely say how two things hang together, with the preposition that belongs to them. */
const cues: readonly (readonly [RegExp, Way])[] = [
  [/^(?:leads?|led|contributes?|contributed) to$/u, 'onward'],
  [/^(?:results?|resulted) in$/u, 'onward'],
  [/^(?:gives?|gave) rise to$/u, 'onward'],
  [/^causes?$/u, 'onward'],
  [/^(?:due|attributed|attributable|owing) to$/u, 'backward'],
  [/^(?:caused|driven|triggered|induced|explained|mediated|hampered|hindered|limited) by$/u, 'backward'],
  [/^(?:stems?|stemmed|arises?|arose|results?|resulted|originates?|originated) from$/u, 'backward'],
  [/^(?:associated|correlated|correlates?|linked) with$|^(?:related|linked|correlated) to$/u, 'mutual'],
  [/^(?:depends?|depended|relies|rely|relied) (?:up)?on$/u, 'linked'],
];
/** 'is the main threat to', 'are one of the causes of' */
const role =
  /^(?:(?:an?|the|one of the|among the) )(?:\p{L}+(?:-\p{L}+)? ){0,2}(?:causes?|drivers?|threats?|reasons?|sources?|determinants?|predictors?|triggers?|obstacles?|barriers?|prerequisites?) (?:of|to|for|behind|in)$/iu;
const part = /^(?:plays?|played) (?:an? )?(?:\p{L}+(?:-\p{L}+)? ){0,3}(?:roles?|part) in$/iu;
const be = /^(?:is|are|was|were|remains?|be|been)$/u;
/** Words of the verb group before the cue. */
const group =
  /^(?:is|are|was|were|be|been|being|has|have|had|may|might|can|could|will|would|also|often|then|to|thought|known|found|shown|likely|most|more|less|largely|partly|mainly|both|in|part|turn|positively|\p{L}+ly)$/u;
const denies = /^(?:not|never|cannot|neither|nor|no|none|few|little|rarely|hardly|seldom|scarcely|without)$/u;
/** Words of the side before it at most. */
const firstMost = 24;

/**
 * 'A may lead to B', 'we found that A is associated with B', 'A is the main threat to B': the words of the verb alone say it, where the sentence
 * around it is too long for a parse. Guard: one such verb, a noun phrase before it, a phrase behind it, no denial.
 */
export function joinedByCue(reading: Reading): JoinedSides | undefined {
  const found = placesOf(reading, /^\p{L}/u).flatMap((k) => cueAt(reading, k) ?? []);
  const [only, ...more] = found;
  if (only === undefined || more.length > 0) return undefined;
  let { from } = only;
  while (from > 1 && group.test(lowAt(reading, from - 1))) from--;
  // 'in turn', 'in part' are of the verb; 'ability to lead to' is not.
  while (from < only.from && /^(?:to|in|both|part|turn|most|more|less)$/u.test(lowAt(reading, from))) from++;
  const isPassive = /ed$|^(?:due|driven|owing)/u.test(lowAt(reading, only.from)) && only.way !== 'onward';
  const finite = words(reading, { from, to: only.from }).toLowerCase();
  const past = /^(?:correlated|resulted|stemmed|depended|relied)$/u.test(lowAt(reading, only.from));
  if (isPassive && !past && !/\b(?:is|are|was|were|be|been)\b/u.test(finite)) return undefined;
  if (
    /\b(?:to|being)\b(?! be\b)/u.test(finite) &&
    !/\b(?:thought|known|found|shown|likely) to\b/u.test(finite)
  )
    return undefined;
  const first = { from: 0, to: from };
  const second = { from: only.to, to: reading.end };
  if (reading.tokens.slice(0, from + 1).some(({ lower }) => denies.test(lower))) return undefined;
  return isNamed(reading, first) && isPhraseSide(reading, second) && !holdsBut(reading, second)
    ? sidesOf(reading, first, second, only.way)
    : undefined;
}

const holdsBut = (reading: Reading, { from }: { from: number }): boolean =>
  placesOf(reading, /^(?:but|than|whether|if|when|while)$/u).some((k) => k >= from);

interface Cue {
  readonly from: number;
  readonly to: number;
  readonly way: Way;
}

function cueAt(reading: Reading, k: number): Cue | undefined {
  for (const length of [1, 2, 3]) {
    const text = words(reading, { from: k, to: Math.min(k + length, reading.end) }).toLowerCase();
    const way = cues.find(([pattern]) => pattern.test(text))?.[1];
    if (way !== undefined) return { from: k, to: k + length, way };
  }
  const starts = be.test(lowAt(reading, k)) ? role : /^play/u.test(lowAt(reading, k)) ? part : undefined;
  if (starts === undefined) return undefined;
  const isBe = starts === role;
  for (let to = k + 3; to <= Math.min(k + 9, reading.end - 1); to++)
    if (starts.test(words(reading, { from: isBe ? k + 1 : k, to }))) return { from: k, to, way: 'onward' };
  return undefined;
}

const frame =
  /^(?:(?:(?:in|for|on|at|with|by|within|among|across|during|under|over|from|despite|although|while|however|moreover|unlike|perhaps|as|\p{L}+ly)\b[^,;:]{0,60}, )?(?:[^,;:]{2,60}?\b(?:suggest|show|indicat|demonstrat|reveal|found|find|observ|report|confirm|argu|conclud|believ|claim|hypothesi[sz]|propos|note|impl)\p{L}* that )?)/iu;

/** A noun phrase that names something, a scene or a frame ('we found that') before it. */
function isNamed(reading: Reading, { from, to }: { from: number; to: number }): boolean {
  if (wordCount(reading, { from, to }) > firstMost || holdsClause(reading, { from, to })) return false;
  const text = words(reading, { from, to });
  const names = text.slice(frame.exec(text)?.[0].length ?? 0);
  if (
    pointing.test(names) ||
    /^(?:we|i|there|one)\b|\b(?:that|which|who|and|or|but|to|we|not)$/iu.test(names)
  )
    return false;
  const start = reading.tokens.findIndex(
    (token) => token.start >= text.length - names.length + reading.tokens[from]!.start,
  );
  const name = { from: start, to };
  return (
    start >= 0 &&
    !/\band that\b/iu.test(text) &&
    isPhraseSide(reading, name, 1) &&
    clauseOf(reading, name) === undefined
  );
}
