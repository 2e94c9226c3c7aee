import type { Span } from '../../text/rich-text.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { bodyEnd } from '../claims/splits.ts';
import type { Chunk, ParsedClause, Place } from './clause.ts';
import { parseClause } from './parse.ts';
import { tagsOf } from './tags.ts';

/** Words of a predicate that may be set off at once. */
const predicateWords = { least: 2, most: 9 };

const deniesAll = /^(?:no|neither|none|nobody|nothing|nor|few|little|hardly)$/u;

/**
 * What an English sentence says of its subject, from the verb on: 'remains largely unknown', 'contradict marketing expectations'. Of
 * what authors say they do, what they do it to: 'a low-order panel method for inviscid flow'. It ends where a phrase of the
 * clause ends; undefined where none does within a few words. An offset span in `text`.
 */
export function predicateIn(text: string): Span | undefined {
  const all = { start: 0, end: text.length };
  const tokens = tokenise(text, all);
  const tags = tagsOf(text, all, tokens);
  let clause = parseClause(tokens, tags, bodyEnd(tokens));
  while (clause?.content?.clause !== undefined) clause = clause.content.clause;
  if (clause === undefined || clause.content !== undefined) return undefined;
  // 'The growth of neither | is essential': set off alone the predicate would say the reverse.
  const { from, to } = clause.subject;
  if (tokens.slice(from, to).some(({ lower }) => deniesAll.test(lower))) return undefined;
  const place = saidOf(tokens, clause);
  return place && { start: tokens[place.from]!.start, end: tokens[place.to - 1]!.end };
}

/** Where the verb of what an English sentence says ends: of 'We find that all of them in the bay are old' that of the inner clause. */
export function verbEndIn(text: string): number | undefined {
  const all = { start: 0, end: text.length };
  const tokens = tokenise(text, all);
  let clause = parseClause(tokens, tagsOf(text, all, tokens), bodyEnd(tokens));
  while (clause?.content?.clause !== undefined) clause = clause.content.clause;
  return clause === undefined ? undefined : tokens[clause.verb.to - 1]!.end;
}

/** Words, and letters of one word, that fit on a panel beside the rest of the sentence. */
const openingMost = { words: 10, letters: 76, word: 15 };
/** Words before the subject, such as 'In this paper', at most. */
const leadMost = 3;
/** Words that the rest of the sentence has at least. */
const restLeast = 4;

/**
 * Who or what an English sentence is about: its subject, with what leads in, up to its verb. Undefined where the authors are the
 * subject or it only points at something ('We propose', 'These results'): alone it says nothing; where it is long; where the
 * sentence goes on with a clause about something else; or where it was not read for sure. An offset span in `text`.
 */
export function openingIn(text: string): Span | undefined {
  const all = { start: 0, end: text.length };
  const tokens = tokenise(text, all);
  const clause = parseClause(tokens, tagsOf(text, all, tokens), bodyEnd(tokens));
  if (clause === undefined || clause.content !== undefined) return undefined;
  const { subject, verb, chunks } = clause;
  // 'the validation of image | analyses remains …': two verbs in a row, so the first was a noun.
  const next = chunks[chunks.findIndex(({ from }) => from === verb.from) + 1];
  if (next?.kind === 'verb' && (next.form === 'finite' || next.form === 'ed')) return undefined;
  const words = tokens.slice(subject.from, subject.to).map(({ lower }) => lower);
  const isTeller = tellers.test(words.join(' ').replace(/^the (?=\p{L}+$)/u, ''));
  const told = isTeller ? objectEnd(tokens, clause) : subject.to;
  // 'The effect' is the one of the slide before.
  const pointsAt =
    !isTeller &&
    (pointers.test(words[0] ?? '') || words.includes('we') || (words[0] === 'the' && words.length === 2));
  if (told === undefined || pointsAt || wordsOf(tokens, { from: 0, to: subject.from }) > leadMost)
    return undefined;
  const opening = { from: 0, to: told };
  if (tokens.slice(0, opening.to).some(({ depth, text: word }) => depth > 0 || /^[;:]$/u.test(word)))
    return undefined;
  const span = { start: 0, end: tokens[opening.to - 1]!.end };
  if (elsewhere.test(text.slice(span.end))) return undefined;
  const isShort =
    wordsOf(tokens, opening) <= openingMost.words &&
    span.end <= openingMost.letters &&
    tokens.slice(0, opening.to).every(({ text: word }) => word.length <= openingMost.word);
  const rest = wordsOf(tokens, { from: opening.to, to: tokens.length });
  return isShort && rest >= restLeast ? span : undefined;
}

/** What goes on with another subject, or with a mark. */
const elsewhere = /^\s*[,;:)]|[,;:—] (?:and|but|yet|so|while|whereas|although|though|which|as)\b/u;

/** Where the object of what authors do ends, before what it is for, how it is done or what it does: 'We propose a chart | that grows'. */
function objectEnd(tokens: readonly Token[], { chunks, object, verb }: ParsedClause): number | undefined {
  if (object === undefined || verb.negated) return undefined;
  const inside = chunks.filter(
    ({ from, to }) => from >= object.from && from < tokens.length && to > object.from,
  );
  for (const [k, chunk] of inside.entries()) {
    if (chunk.kind === 'stop' || chunk.kind === 'comma' || chunk.kind === 'and') return undefined;
    const next = inside[k + 1];
    if (chunk.kind !== 'noun' || next === undefined) continue;
    if (pointers.test(tokens[chunk.from]!.lower)) return undefined;
    const word = tokens[next.from]!.lower;
    if (next.kind === 'verb' ? next.form === 'to' || goesOn.test(word) : goesOn.test(word)) return chunk.to;
    if (word !== 'of') return undefined;
  }
  return undefined;
}

const goesOn =
  /^(?:that|which|for|using|by|via|through|with|based|consisting|inspired|aimed|designed|trained|built)$/u;

/** 'It', 'this increase': nothing by themselves. */
const pointers =
  /^(?:it|there|this|that|these|those|they|he|she|here|such|its|their|all|both|each|some|many|most|one|our|my)$/u;

const wordsOf = (tokens: readonly Token[], { from, to }: Place): number =>
  tokens.slice(from, to).filter(({ kind }) => kind !== 'mark').length;

/** Those who tell: what they do is no news, what they do it to is. */
const tellers =
  /^(?:we|i|(?:this|our|the (?:present|current)) (?:\p{L}+ )?(?:study|paper|article|work|research|thesis|chapter|review|survey|project|report|analysis|investigation|experiments?|results?|findings|contribution|approach|data)|the (?:aim|goal|purpose|objective|author|authors)(?: of .*)?|(?:results?|findings|analyses|experiments|section|chapter|paper|study|article))$/u;

function saidOf(tokens: readonly Token[], clause: ParsedClause): Place | undefined {
  const { chunks, subject, verb, object } = clause;
  const words = (place: Place) => wordsOf(tokens, place);
  const name = tokens
    .slice(subject.from, subject.to)
    .map(({ lower }) => lower)
    .join(' ');
  const isTold = tellers.test(name) && !verb.negated && !verb.copula;
  if (isTold && object === undefined) return undefined;
  const before = chunks[chunks.findIndex(({ from }) => from === verb.from) - 1];
  const start = isTold ? object!.from : before?.kind === 'adverb' ? before.from : verb.from;
  const inside = chunks.filter(({ from }) => from >= (isTold ? start : verb.from) && from < clause.end);
  const ends: number[] = [];
  for (const [k, chunk] of inside.entries()) {
    if (chunk.kind === 'comma' || chunk.kind === 'stop' || chunk.kind === 'subordinator') break;
    const next = inside[k + 1];
    if (words({ from: start, to: chunk.to }) > predicateWords.most) break;
    if (closes(tokens, chunk, next, inside[k + 2])) ends.push(chunk.to);
  }
  const to = ends.at(-1);
  if (to === undefined || words({ from: start, to }) < predicateWords.least) return undefined;
  // 'is influenced | by X', 'may be used': the verb alone says too little, but where it is denied.
  const isBare = to <= verb.to && to < clause.end && verb.passive && !verb.negated;
  const hasComma = tokens.slice(start, to).some(({ text, depth }) => text === ',' && depth === 0);
  // 'either traditionally | or with a loss': half of a pair.
  const isHalf =
    tokens.slice(start, to).some(({ lower }) => /^(?:either|both|neither|whether)$/u.test(lower)) &&
    !tokens.slice(start, to).some(({ lower }) => /^(?:and|or|nor)$/u.test(lower));
  return isBare || hasComma || isHalf ? undefined : { from: start, to };
}

/** Nouns that wait for what they are of, and say nothing alone. */
const waiting =
  /^(?:way|mean|role|part|basis|focus|lack|number|range|set|series|variety|kind|type|form|way|need|ability|potential|effects?|impact|influence|importance|presence|extent|degree|method|approach|challenge|problem|issue|step|tool|framework|association|relationship|difference|response|insight|evidence|interpretation|pattern|change|assumption)s?$/u;

/** Whether a phrase of the predicate ends with this chunk. */
function closes(
  tokens: readonly Token[],
  chunk: Chunk,
  next: Chunk | undefined,
  third: Chunk | undefined,
): boolean {
  const last = tokens[chunk.to - 1]!.lower;
  const nextWord = next && tokens[next.from]!.lower;
  if (chunk.kind === 'preposition' || chunk.kind === 'and' || chunk.kind === 'other') return false;
  if (chunk.kind === 'verb' && !(chunk.passive && chunk.form === 'finite') && next !== undefined)
    return false;
  if (next === undefined || next.kind === 'stop') return true;
  // Half of a pair, or of a list, is none; what 'of' leads to belongs to the noun before it.
  if (next.kind === 'and' || nextWord === 'of' || nextWord === 'than') return false;
  if (next.kind === 'comma')
    return third?.kind !== 'noun' && third?.kind !== 'and' && third?.kind !== 'adjective';
  if (next.kind === 'noun' || next.kind === 'adjective' || next.kind === 'other') return false;
  if (waiting.test(last)) return false;
  if (next.kind === 'subordinator')
    return /^(?:while|whereas|because|when|although|if|since|as)$/u.test(nextWord ?? '');
  if (next.kind === 'verb') return next.form === 'to' && chunk.kind === 'noun';
  // 'is dependent on': the preposition belongs to the adjective.
  if (chunk.kind === 'adjective') return /^(?:in|at|among|across|during|within|under)$/u.test(nextWord ?? '');
  return chunk.kind !== 'adverb';
}
