import type { Span } from '../../../text/rich-text.ts';
import { type Token, tokenise } from '../../../text/tokens.ts';
import { bodyEnd } from '../../claims/splits.ts';
import { chunksOf } from '../chunks.ts';
import type { Chunk, ParsedClause, Place } from '../clause.ts';
import { parseClause } from '../parse.ts';
import { tagsOf } from '../tags.ts';

/**
 * How the two sides of a sentence hang together: the first leads to the second, the second to the first, both belong to each other, the
 * one is said of the other, the one holds in spite of the other, or a word sets them against each other.
 */
export type Way = 'onward' | 'backward' | 'mutual' | 'linked' | 'opposed' | 'against';

/** A sentence in two sides and the words between them; none where the first side begins with the word. Spans in its text. */
export interface JoinedSides {
  readonly first: Span;
  readonly second: Span;
  readonly way: Way;
}

/** A sentence whose sides are looked for. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Tokens before the final stop. */
  readonly end: number;
}

export function readingOf(text: string): Reading {
  const tokens = tokenise(text, { start: 0, end: text.length });
  return { text, tokens, end: bodyEnd(tokens) };
}

/** The phrases of the whole sentence; the tagger is asked only for a sentence that has a cue. */
function chunksIn(reading: Reading): readonly Chunk[] {
  let chunks = known.get(reading);
  if (chunks === undefined) {
    const { text, tokens, end } = reading;
    chunks = chunksOf(tokens, tagsOf(text, { start: 0, end: text.length }, tokens), end);
    known.set(reading, chunks);
  }
  return chunks;
}

const known = new WeakMap<Reading, readonly Chunk[]>();

export const lowAt = ({ tokens }: Reading, k: number): string => tokens[k]?.lower ?? '';

export const wordCount = ({ tokens }: Reading, { from, to }: Place): number =>
  tokens.slice(from, to).filter(({ kind }) => kind !== 'mark').length;

export const words = ({ text, tokens }: Reading, { from, to }: Place): string =>
  to > from ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : '';

/** Places of a word or mark outside brackets. */
export const placesOf = ({ tokens, end }: Reading, pattern: RegExp): number[] =>
  tokens.flatMap(({ lower, depth }, k) => (k < end && depth === 0 && pattern.test(lower) ? [k] : []));

/** The clause that a stretch makes by itself. */
export function clauseOf(reading: Reading, place: Place): ParsedClause | undefined {
  const own = words(reading, place);
  const tokens = tokenise(own, { start: 0, end: own.length });
  return parseClause(tokens, tagsOf(own, { start: 0, end: own.length }, tokens), tokens.length);
}

/** Words of a side at most. */
const most = 26;

/** What would be a third side: a clause that a comma or a colon adds. */
const addsClause =
  /[,;:—–]\s(?:but|yet|while|whereas|although|though|thus|thereby|therefore|hence|so|because|since|which|who|whose|where|when|if|unless|with|is|are|was|were|has|have|as (?:it|they|we|this|these|the|\p{L}+ed)|(?:and|or) (?:we|it|they|this|these|those|that|thus|thereby|therefore|hence|is|are|was|were|can|could|may|has|have|had|will|would|should|\p{L}+ (?:is|are|was|were|can|could|may|has|have|had|will|would|should))|(?:\p{L}+ly )?(?!includ|concern|regard|accord|dur|follow|be\b)\p{L}{2,}ing)\b|[;:—]|\s–\s|\band so\b/iu;

/** Commas that part a list, or that set off examples. */
const commaOf =
  /,(?!\s(?:and|or|regardless of|except|including|such as|especially|particularly|in particular|namely|e\.g|i\.e|respectively|for example)\b)/gu;

/** Whether the commas of a side are those of one list. */
function isEven(text: string): boolean {
  const bare = text.replace(/[([][^()[\]]*[)\]]/gu, '').replace(/,$/u, '');
  const commas = (bare.match(commaOf) ?? []).length;
  const aside = commas === 2 && /^[^,]+, (?:\p{L}+ ){1,9}?[^\s,]+, [^,]+$/u.test(bare);
  return !addsClause.test(bare) && (commas === 0 || aside || /,? (?:and|or|&) [^,]+$/u.test(bare));
}

/** What leads into a clause, with its comma. */
const scene =
  /^(?:in|on|at|for|with|by|from|to|under|during|within|across|among|despite|contrary|according|regardless|although|while|when|if|after|before|using|based|as|because|since|unlike|like|given|compared|\p{L}+ly|\p{L}+ing|however|here|moreover|furthermore|particularly)\b[^,]*,/iu;

/** A clause with a subject and a verb of its own, short enough for a panel; a short scene may lead into it. */
export function isClauseSide(reading: Reading, place: Place): boolean {
  const count = wordCount(reading, place);
  if (count < 4 || count > most) return false;
  const clause = clauseOf(reading, place);
  if (clause === undefined || clause.extras.some(({ kind }) => kind === 'clause')) return false;
  const text = words(reading, place);
  const lead = clause.lead === undefined ? '' : scene.exec(text)?.[0];
  return (
    isEven(text.slice(lead?.length ?? 0)) &&
    (clause.object !== undefined ||
      clause.content !== undefined ||
      clause.quality !== undefined ||
      clause.extras.length > 0 ||
      clause.verb.passive ||
      !clause.verb.copula)
  );
}

/** A phrase without a clause of its own, but for one that narrows a noun. */
export function isPhraseSide(reading: Reading, place: Place, least = 2): boolean {
  const count = wordCount(reading, place);
  const text = words(reading, place);
  if (count < least || count > most || pointing.test(text) || !isEven(text)) return false;
  return !hasOwnVerb(reading, place) || clauseOf(reading, place) === undefined;
}

/** What only has the length and the commas of a side: 'rely on features', the second of two deeds. */
export function isDeedSide(reading: Reading, place: Place): boolean {
  const count = wordCount(reading, place);
  return count >= 3 && count <= most && isEven(words(reading, place));
}

/** Whether a stretch of the sentence has a finite verb that belongs to no 'that', 'which' or 'how' in it. */
function hasOwnVerb(reading: Reading, { from, to }: Place): boolean {
  let open = 0;
  for (const chunk of chunksIn(reading)) {
    if (chunk.from < from || chunk.to > to) continue;
    if (chunk.kind === 'subordinator') open++;
    if (chunk.kind === 'verb' && chunk.form === 'finite' && --open < 0) return true;
  }
  return false;
}

/** What stands on a panel alone says nothing: 'this', 'these methods', 'it'. */
export const pointing =
  /^(?:it|they|this|these|those|that|such|both|its|their|his|her|each|which|who|what|there)(?:\s\p{L}+)?$/iu;

/** Words that open a clause of which a joint behind them could be a part. */
const opens =
  /^(?:which|who|whose|whom|where|when|while|whereas|if|although|though|because|since|whether|how|why|what|until|unless|despite)$/u;

/** Whether a clause inside the first side could be meant by what follows it. */
export function holdsClause(reading: Reading, { from, to }: Place): boolean {
  // 'When the tide is high, …': what leads in holds for both sides.
  const comma = opens.test(lowAt(reading, from))
    ? placesOf(reading, /^,$/u).find((k) => k > from)
    : undefined;
  return reading.tokens.slice(comma ?? from, to).some(({ lower, depth }) => depth === 0 && opens.test(lower));
}

/** Sides as spans; the comma stays with what it closes. */
export function sidesOf({ tokens }: Reading, first: Place, second: Place, way: Way): JoinedSides {
  const span = ({ from, to }: Place): Span => ({ start: tokens[from]!.start, end: tokens[to - 1]!.end });
  return { first: span(first), second: span(second), way };
}

/** Sides around the words from `from` up to `to`. */
export const around = (reading: Reading, from: number, to: number): readonly [Place, Place] => [
  { from: 0, to: from },
  { from: to, to: reading.end },
];
