import type { ParsedClause, Place } from '../clause.ts';
import {
  clauseOf,
  isPhraseSide,
  type JoinedSides,
  lowAt,
  placesOf,
  pointing,
  type Reading,
  sidesOf,
  wordCount,
  words,
} from './sides.ts';
import { wayOf } from './verb-way.ts';

const authors =
  /^(?:we|i|our (?:study|work|paper|article)|(?:this|the|the present) (?:paper|study|work|article|chapter|review|thesis|report))$/iu;
/** What follows the object and is a thought of its own. */
const apart = /^(?:result|relative|condition|contrast|deed|clause|aside)$/u;
/** 'have decreased stability' is what they have; 'has increased to 5' and 'was high over years' lead nowhere. */
const notes =
  /^(?:have|has|had) (?:\p{L}+ly )?(?:decreased|increased|reduced|improved|limited|altered|enhanced|impaired|extended)$|\b(?:over|since|during|within|across|after|before|until|at|as)$|\b(?:increas|decreas|ris|declin)\p{L}+(?: \p{L}+ly)? (?:to|from|by|in)$/u;
/** What hardly ever comes about is no arrow. */
const rare = /\b(?:rarely|hardly|seldom|scarcely|barely)\b/u;
/** Names that tell nobody what they stand for. */
const vague =
  /^(?:(?:the|our|these|all|previous|recent) )?(?:results?|findings?|data|participants|stud(?:y|ies)|analys[ei]s|work|research|experiments?|approach|method|latter|former)$/iu;
/** Words between the two sides at most. */
const verbMost = 6;
/** Words of the subject, with what tells of it before. */
const subjectMost = 20;

/**
 * 'A leads to B', 'we suggest that A is associated with B': the verb says how the two hang together. Guard: a sure subject that names
 * itself, no denial, one verb, and the rest of the sentence is what the verb is said of.
 */
export function joinedByVerb(reading: Reading): JoinedSides | undefined {
  if (placesOf(reading, /^[;:]$/u).length > 0) return undefined;
  const outer = clauseOf(reading, { from: 0, to: reading.end });
  const clause = outer?.content === undefined ? outer : toldIn(reading, outer);
  if (clause === undefined || clause.content !== undefined || clause.verb.negated) return undefined;
  const { subject, label, object, extras } = clause;
  if (
    object === undefined ||
    object.from !== label.to ||
    (clause.lead !== undefined && wordCount(reading, clause.lead) > 8)
  )
    return undefined;
  const name = words(reading, subject);
  if (
    pointing.test(name) ||
    vague.test(name) ||
    authors.test(name) ||
    wordCount(reading, { from: 0, to: subject.to }) > subjectMost
  )
    return undefined;
  if (/^(?:no|neither|few|little|not|none|nobody|there)$/u.test(lowAt(reading, subject.from)))
    return undefined;
  // 'Even if the bank moves, ships need …': a condition is no part of a name.
  if (
    /\b(?:if|because|although|though|while|unless|since|when|whether)\b/iu.test(
      words(reading, { from: 0, to: subject.to }),
    )
  )
    return undefined;
  if (extras.some(({ kind }) => apart.test(kind)) || clause.end < reading.end) return undefined;
  // 'Testing a model automatically poses …': the adverb may be of either.
  if (/ing$/u.test(lowAt(reading, subject.from)) && /ly$/u.test(lowAt(reading, label.from))) return undefined;
  const from = subject.to;
  const said = words(reading, label).toLowerCase();
  const way = notes.test(said) || rare.test(said) ? undefined : wayOf(said);
  const denied = /^(?:no|not|neither|little|few|any|us|them|one)$/u.test(lowAt(reading, object.from));
  if (way === undefined || denied || wordCount(reading, { from, to: label.to }) > verbMost) return undefined;
  if (
    /,/u.test(words(reading, { from, to: label.to })) ||
    /^(?:,|and|or|but|to)$/u.test(lowAt(reading, from - 1))
  )
    return undefined;
  const second = { from: label.to, to: reading.end };
  if (
    placesOf(reading, /^(?:than|but)$/u).some((k) => k >= second.from) ||
    /^the \p{L}+$/iu.test(words(reading, { from: 0, to: from }))
  )
    return undefined;
  return isPhraseSide(reading, second) ? sidesOf(reading, { from: 0, to: from }, second, way) : undefined;
}

/** 'the results suggest that A …': the clause that is told, where it is told as so. */
function toldIn(reading: Reading, { content, verb }: ParsedClause): ParsedClause | undefined {
  const marker: Place | undefined = content?.marker;
  if (content?.clause === undefined || verb.negated || marker === undefined) return undefined;
  return lowAt(reading, marker.from) === 'that' ? content.clause : undefined;
}
