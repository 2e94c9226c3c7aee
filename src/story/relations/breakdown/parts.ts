import type { Chunk } from '../../grammar/clause.ts';
import { type Line, lowerAt, type Range, textOf, wordsIn } from '../line.ts';
import type { Told } from '../told.ts';
import { asksForVerb, type Segment, whole } from './segments.ts';

/** Words of a part at most, parts at most, and words of two phrases in one part. */
export const partMost = 15;
/** Words of a part where there are two at most: a clause that cannot be cut. */
const longMost = 22;
const partsMost = 4;
const joinedMost = 14;

/** Nouns that say nothing without what they stand in relation to: 'evidence for', 'access to'. */
const relational =
  /^(?:evidence|effects?|impacts?|roles?|access|differences?|relations?|relationships?|affect|rises?|growth|declines?|drops?|falls?|complements?|alternatives?|threats?|barriers?|contrasts?|references?|adaptations?|resistance|risks?|associations?|correlations?|interactions?|links?|connections?|increases?|decreases?|changes?|improvements?|reductions?|lack|basis|insights?|attention|contributions?|gaps?|transitions?|comparisons?|trade-offs?|interest|variations?|support|additions?|responses?|exposures?|sensitivity|susceptibility|dependence|influences?|shifts?|approach|need|demand|respect|reasons?|solutions?|agreement|cases?|kinds?|types?|number|part|member|example)$/u;
const relationalIn =
  /^(?:differences?|increases?|decreases?|changes?|improvements?|reductions?|roles?|places?|positions?|interest|variations?|shifts?|rises?|growth|declines?|drops?|falls?|gaps?)$/u;

export const isRelational = (noun: string, joint: string): boolean =>
  joint === 'in' ? relationalIn.test(noun) : relational.test(noun);

/** Neighbours joined until each part says enough and there are few enough; undefined where one stays too long. */
export function merged(line: Line, segments: readonly Segment[]): readonly Segment[] | undefined {
  const parts: Segment[] = [];
  for (const next of segments) {
    const last = parts.at(-1);
    const joined = last && join(line, last, next);
    // A phrase in the middle of another begins no row: 'for a trial', 'in patients'.
    const narrows = next.narrows === true && last?.rest.to === whole(next).from;
    if (narrows || (next.weak && !tellsHow(line, next))) {
      if (joined === undefined || wordsIn(line, joined.rest) > longMost) return undefined;
      parts[parts.length - 1] = joined;
      continue;
    }
    const small = last !== undefined && (next.weak || wordsIn(line, next.rest) < 2);
    const joint = next.word === undefined ? '' : lowerAt(line, next.word.from);
    const bound =
      last !== undefined &&
      (next.weak || joint === 'by') &&
      (isRelational(lowerAt(line, last.rest.to - 1), joint) || /ed$/u.test(lowerAt(line, last.rest.to - 1)));
    // 'which has the potential | to extend'
    const asked =
      last !== undefined &&
      joint === 'to' &&
      asksForVerb(line, { kind: 'noun', ...last.rest, head: last.rest.to - 1 });
    if (joined !== undefined && (bound || asked || (small && wordsIn(line, joined.rest) <= joinedMost)))
      parts[parts.length - 1] = joined;
    else parts.push(next);
  }
  while (parts.length > partsMost) {
    let best: { at: number; joined: Segment } | undefined;
    for (let k = 1; k < parts.length; k++) {
      const joined = join(line, parts[k - 1]!, parts[k]!);
      if (joined === undefined || wordsIn(line, joined.rest) > partMost) continue;
      if (best === undefined || wordsIn(line, joined.rest) < wordsIn(line, best.joined.rest))
        best = { at: k, joined };
    }
    if (best === undefined) return undefined;
    parts.splice(best.at - 1, 2, best.joined);
  }
  const isSound = ({ rest }: Segment) =>
    !/[-–/]$/u.test(line.tokens[rest.to - 1]!.text) && isPaired(line, rest);
  if (!parts.every(isSound)) return undefined;
  const fits = parts.every(
    ({ word, rest }) =>
      !/^(?:time|space|place|them|it|us|this|these|those|practice|general)$/u.test(textOf(line, rest)) &&
      wordsIn(line, rest) <= (parts.length <= 2 ? longMost : partMost) &&
      (word === undefined || wordsIn(line, word) <= 6),
  );
  return fits ? parts : undefined;
}

/** 'a modular framework': what stands without a joining word renames the thing before it; 'hinge thinning, and facets' goes on a list. */
export const renames = (line: Line, { word, rest }: Segment): boolean =>
  word !== undefined ||
  /^(?:an?|the|one|two|three|its|their|our|both|each|all|such|some|many|most|we|it|they|i)$/u.test(
    lowerAt(line, rest.from),
  ) ||
  isProper(line, rest.from);

const isProper = (line: Line, at: number): boolean => /^\p{Lu}/u.test(line.tokens[at]!.text);

/** 'by deriving', 'during the trial', 'across sites': it says how, when or where for the whole clause. */
const tellsHow = (line: Line, { word, rest }: Segment): boolean =>
  word !== undefined &&
  (/^(?:by|using|via|through|without|during|after|before|throughout|across|despite|under|until|since|within|among)$/u.test(
    lowerAt(line, word.from),
  ) ||
    (word.to - word.from > 1 && /ing$/u.test(lowerAt(line, word.to - 1)))) &&
  wordsIn(line, rest) > 1;

/** Two that stand next to each other in the text. */
function join(line: Line, one: Segment, other: Segment): Segment | undefined {
  const { from } = whole(other);
  return from - one.rest.to <= (lowerAt(line, one.rest.to) === ',' ? 1 : 0) && from >= one.rest.to
    ? { ...one, rest: { from: one.rest.from, to: other.rest.to } }
    : undefined;
}

/** Whether claim and parts hold every word from the first of them to the end. */
export function tellsAll(
  line: Line,
  { from, to }: Range,
  claim: readonly { readonly start: number; readonly end: number }[],
  parts: readonly Segment[],
): boolean {
  for (let k = from; k < to; k++) {
    const token = line.tokens[k]!;
    if (token.kind === 'mark' || /^(?:and|but|or|however|therefore|that|also|then|thus)$/u.test(token.lower))
      continue;
    const inClaim = claim.some(({ start, end }) => token.start >= start && token.end <= end);
    const inPart = parts.some((one) => k >= whole(one).from && k < one.rest.to);
    if (!inClaim && !inPart && token.depth === 0) return false;
  }
  return true;
}

/** 'both' has its 'and', 'either' its 'or', 'between' its 'and', 'not only' its 'but'. */
function isPaired(line: Line, range: Range): boolean {
  const words = textOf(line, range);
  const both = lowerAt(line, range.to) === 'and' ? /\b(?:both|between)\b/u : /\bboth\b/u;
  return (
    (!both.test(words) || /\b(?:both|between)\b.*\band\b/u.test(words)) &&
    (!/\beither\b/u.test(words) || /\beither\b.*\bor\b/u.test(words)) &&
    (!/\bnot only\b/u.test(words) || /\bnot only\b.*\bbut\b/u.test(words))
  );
}

/** Whether the claim is a clause with its one finite verb, and ends where a phrase ends. */
export function isClaim(line: Line, { clause }: Told, { from, to }: Range): boolean {
  const all = clause.chunks.filter((chunk) => chunk.from >= clause.verb.to && chunk.from < to);
  const last = all.at(-1);
  const gerund = last?.kind === 'verb' && last.form === 'ing' && lowerAt(line, last.from - 1) === 'of';
  if (
    last !== undefined &&
    !gerund &&
    last.to >= to &&
    /^(?:verb|preposition|subordinator|and|comma|adverb)$/u.test(last.kind) &&
    last.from >= clause.label.to
  )
    return false;
  if (/[-–/]$/u.test(line.tokens[to - 1]!.text)) return false;
  const words = textOf(line, { from, to });
  return (
    isPaired(line, { from, to }) &&
    !/\b(?:whereas|although|though|while)\b|,\s*(?:but|and)\s*$/u.test(words) &&
    opens(line, all) === 0
  );
}

/** Clauses that begin in a stretch and have no verb yet; negative where a verb has no beginning. */
function opens(line: Line, all: readonly Chunk[]): number {
  let open = 0;
  let verbs = 0;
  for (const [k, chunk] of all.entries()) {
    const next = all[k + 1];
    // 'when talking', 'as expected', 'more than' have no verb of their own.
    const bare =
      next?.kind === 'adjective' ||
      next?.kind === 'preposition' ||
      (next?.kind === 'verb' && next.form !== 'finite');
    if (chunk.kind === 'subordinator' && !bare && !/^(?:than|as)$/u.test(lowerAt(line, chunk.from))) open++;
    if (chunk.kind !== 'verb') continue;
    // 'that grow and are cut', 'to plan, write and print'
    const goesOn =
      verbs > 0 &&
      (/^(?:and|comma)$/u.test(all[k - 1]?.kind ?? '') ||
        (all[k - 1]?.kind === 'adverb' && all[k - 2]?.kind === 'and'));
    if (chunk.form === 'finite' && !goesOn) open--;
    verbs++;
  }
  return open;
}

/** Whether a part is a phrase, or one clause behind the word that joins it. */
export function isClosed(
  line: Line,
  { chunks }: Told['clause'],
  outer: readonly Chunk[],
  { word, rest }: Segment,
): boolean {
  const all = (rest.from < (chunks[0]?.from ?? 0) ? outer : chunks).filter(
    (chunk) => chunk.from >= rest.from && chunk.from < rest.to,
  );
  if (/^(?:and|comma|stop)$/u.test(all[0]?.kind ?? 'stop')) return false;
  if (/^(?:preposition|subordinator|and)$/u.test(all.at(-1)!.kind)) return false;
  const joint = (rest.from < (chunks[0]?.from ?? 0) ? outer : chunks).filter(
    (chunk) => word !== undefined && chunk.from >= word.from && chunk.from < word.to,
  );
  const open = opens(line, [
    ...joint.filter(({ kind }) => kind === 'subordinator' || kind === 'verb'),
    ...all,
  ]);
  const clausal =
    (word === undefined || joint[0]?.kind === 'and') &&
    all.some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite');
  const deed = joint[0]?.kind === 'verb' && joint[0].form === 'finite';
  return open === (clausal || deed ? -1 : 0);
}
