import {
  around,
  clauseOf,
  holdsClause,
  isClauseSide,
  isDeedSide,
  isPhraseSide,
  type JoinedSides,
  lowAt,
  placesOf,
  type Reading,
  sidesOf,
  words,
} from './sides.ts';

const comparative =
  /\b(?:more|less|fewer|(?:great|high|low|larg|small|fast|slow|strong|weak|long|short|cheap|old|young|rich|poor|deep|safe|simpl|hard|eas|clos|wid|narrow|heav|light|broad|thick|thin|soon|tight|dens|sharp|smooth|clean|bright|dark|warm|cool|cold|hott|quick|rar|tall|steep|fin|mild|health|happ|bigg|soft|new|near|lat|earl)(?:i)?er|better|worse|farther|further)\b/iu;
/** 'other than', 'rather than': nothing is compared. */
const noPair = /^(?:rather|other|sooner)$/u;
/** 'more than ten', 'lower than 5 %': a bound. */
const amount =
  /^(?:\d|half|one\b|two\b|three\b|four\b|five\b|six\b|ten\b|twice|an? (?:third|quarter|order|hundred|dozen|few|single)|just|ever|what|is|are|was|were|did|do|does|would|had|have|we|i)\b/iu;

/** 'P had lower values than Q': more on this side, less on that. Guard: one comparison, whose sides are the whole sentence. */
export function comparedSides(reading: Reading): JoinedSides | undefined {
  const places = placesOf(reading, /^than$/u);
  const [at] = places;
  if (at === undefined || places.length > 1) return undefined;
  const [first, second] = around(reading, at, at + 1);
  const side = words(reading, first);
  const other = words(reading, second);
  if (noPair.test(lowAt(reading, at - 1)) || !comparative.test(side) || amount.test(other)) return undefined;
  if (
    /^(?:more|less|fewer|greater|higher|lower|larger|smaller)$/u.test(lowAt(reading, at - 1)) &&
    /^(?:\p{N}|\$)/u.test(other)
  )
    return undefined;
  const compared =
    isPhraseSide(reading, second, 1) || (/^(?:it|they)\b/iu.test(other) && isClauseSide(reading, second));
  if (holdsClause(reading, first) || !isClauseSide(reading, first) || !compared) return undefined;
  // 'We chose sites that were drier than others': what is compared lies within a phrase.
  const clause = clauseOf(reading, first);
  const told = clause?.content?.clause ?? clause;
  const relative = told?.chunks.some(({ kind, from }) => kind === 'subordinator' && from > told.verb.to);
  return relative === true ? undefined : sidesOf(reading, first, second, 'against');
}

/** 'lower in A compared with B', 'A rather than B', 'not only A but also B'. Guard: as for 'than'; what is compared ends the sentence. */
export function besideOther(reading: Reading): JoinedSides | undefined {
  const found = placesOf(reading, /^(?:compared|relative|rather|instead|but)$/u).filter((k) =>
    joints.test(words(reading, { from: k, to: Math.min(k + 2, reading.end) })),
  );
  const [at] = found;
  if (at === undefined || found.length > 1 || at < 4) return undefined;
  const [first, second] = around(reading, at, at + 2);
  const word = lowAt(reading, at);
  if (/^(?:when|as|if|is|are|was|were|be|been|being|and|or|than|not|but)$/u.test(lowAt(reading, at - 1)))
    return undefined;
  if (word === 'but') {
    if (!/\bnot only\b/iu.test(words(reading, first))) return undefined;
    return clauseOf(reading, first) !== undefined && isDeedSide(reading, first) && isDeedSide(reading, second)
      ? sidesOf(reading, first, second, 'against')
      : undefined;
  }
  const isCompared = word === 'compared' || word === 'relative';
  if (isCompared && !tellsChange.test(words(reading, first))) return undefined;
  if (holdsClause(reading, first) || !isClauseSide(reading, first) || !isPhraseSide(reading, second))
    return undefined;
  return sidesOf(reading, first, second, 'against');
}

const joints = /^(?:compared (?:to|with)|relative to|rather than|instead of|but also)$/iu;
/** Only what is more, less, better or changed can be compared. */
const tellsChange =
  /\b(?:\p{L}{2,}er|more|less|better|worse|increas\p{L}+|decreas\p{L}+|reduc\p{L}+|improv\p{L}+|declin\p{L}+|ris(?:e|es|ing)|rose|gr(?:ow|ew)\p{L}*|superior|inferior|advantages?|differ\p{L}*|elevated|enhanc\p{L}+|lower\p{L}*|rare|high|low|strong|weak|sav\p{L}+|gains?)\b/iu;
