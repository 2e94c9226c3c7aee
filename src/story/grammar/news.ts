import type { Span } from '../../text/rich-text.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { bodyEnd } from '../claims/splits.ts';
import type { Chunk, ParsedClause, Place } from './clause.ts';
import { parseClause } from './parse.ts';
import { tagsOf } from './tags.ts';

/** Words of a predicate that may be set off at once. */
const predicateWords = { least: 2, most: 9 };

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
  const place = saidOf(tokens, clause);
  return place && { start: tokens[place.from]!.start, end: tokens[place.to - 1]!.end };
}

/** Words, and letters of one word, that fit on a panel beside the rest of the sentence. */
const openingMost = { words: 8, letters: 64, word: 15 };
/** Words that the rest of the sentence has at least. */
const restLeast = 4;

/**
 * Who or what an English sentence is about: its subject, with what leads in, up to its verb; of what authors tell, the verb too: 'We
 * found that', 'We propose'. Undefined where that is long, or the sentence was not read for sure. An offset span in `text`.
 */
export function openingIn(text: string): Span | undefined {
  const all = { start: 0, end: text.length };
  const tokens = tokenise(text, all);
  const clause = parseClause(tokens, tagsOf(text, all, tokens), bodyEnd(tokens));
  if (clause === undefined) return undefined;
  const { subject, verb, label, object, content, chunks } = clause;
  // 'the validation of image | analyses remains …': two verbs in a row, so the first was a noun.
  const next = chunks[chunks.findIndex(({ from }) => from === verb.from) + 1];
  if (next?.kind === 'verb' && (next.form === 'finite' || next.form === 'ed')) return undefined;
  const name = tokens
    .slice(subject.from, subject.to)
    .map(({ lower }) => lower)
    .join(' ');
  // 'It is critical to …' is about nothing yet.
  if (/^(?:it|there|this|that|these|those|they|he|she|here)$/u.test(name)) return undefined;
  const tells = object !== undefined || content !== undefined;
  if (tellers.test(name) && !tells) return undefined;
  const upTo = content?.marker?.to ?? (content === undefined ? label.to : verb.to);
  const to = tellers.test(name) || content?.marker !== undefined ? upTo : subject.to;
  const opening = { from: 0, to };
  if (tokens.slice(0, to).some(({ depth, text: word }) => depth > 0 || /^[;:]$/u.test(word)))
    return undefined;
  const span = { start: 0, end: tokens[to - 1]!.end };
  const isShort =
    wordsOf(tokens, opening) <= openingMost.words &&
    span.end <= openingMost.letters &&
    tokens.slice(0, to).every(({ text: word }) => word.length <= openingMost.word);
  const rest = wordsOf(tokens, { from: to, to: tokens.length });
  return isShort && rest >= restLeast ? span : undefined;
}

const wordsOf = (tokens: readonly Token[], { from, to }: Place): number =>
  tokens.slice(from, to).filter(({ kind }) => kind !== 'mark').length;

/** Those who tell: what they do is no news, what they do it to is. */
const tellers =
  /^(?:we|i|(?:this|our|the (?:present|current)) (?:\p{L}+ )?(?:study|paper|article|work|research|thesis|chapter|review|survey|project|report|analysis|investigation|experiments?|results?|findings|contribution|approach|data)|the (?:aim|goal|purpose|objective|author|authors)(?: of .*)?|(?:results?|findings|analyses|experiments))$/u;

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
