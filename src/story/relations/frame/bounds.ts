import { mainVerb } from '../../claims/clause.ts';
import { verbForms } from '../../claims/verbs.ts';
import { isAdjective } from '../adjectives.ts';
import { clauseIn, verbGroup } from '../clause.ts';
import { type Line, lowerAt, type Range, wordsIn } from '../line.ts';
import { series } from '../noun-phrase.ts';
import { splitsOf } from './deeds.ts';
import type { Frame } from './frame.ts';
import { isVerbal, type Joint, jointsIn, phraseEnd, startsPhrase, withComplement } from './joints.ts';
import { labelOf } from './label.ts';

/** A place where one part of a sentence ends and the next begins, with the words that join them. */
export interface Bound {
  readonly kind: Joint['kind'] | 'clause' | 'deed' | 'member';
  /** Where the part before it ends. */
  readonly at: number;
  /** The joining words; empty behind a colon or semicolon. */
  readonly word: Range;
  /** How sure the cut is, and how much the joining words tell, 0 to 1. */
  readonly rank: number;
}

const subordinate =
  /^(?:because|although|though|while|whereas|whilst|when|whenever|if|unless|until|since|where|wherever|whereby|once)$/u;
const asides =
  /^(?:especially|particularly|including|notably|namely|specifically|followed|based|regardless|irrespective|despite|albeit|rather|instead|even|both|except)$/u;

/** All places behind the verb of a clause where the sentence may be parted, in order. */
export function boundsIn(line: Line, frame: Frame): readonly Bound[] {
  const found: Bound[] = [];
  const { verb } = frame;
  for (let k = verb.to + 1; k < line.end - 1; k++) {
    if (line.tokens[k]!.depth > 0) continue;
    const bound = boundAt(line, k);
    if (bound !== undefined) found.push(bound);
  }
  for (const split of splitsOf(line, frame))
    found.push({ kind: 'deed', at: split.at, word: deedWords(line, split.at, split.verb), rank: 0.95 });
  const joints = jointsIn(line, verb.to, line.end);
  for (const joint of joints)
    if (!limits(line, joint.from))
      found.push({
        kind: joint.kind,
        at: phraseEnd(line, joint.from),
        word: joint,
        rank: isLoose(line, joint) ? looseRank : joint.rank,
      });
  found.push(...membersIn(line, frame));
  const byPlace = new Map<number, Bound>();
  for (const one of found) {
    const known = byPlace.get(one.at);
    if (known === undefined || known.rank < one.rank) byPlace.set(one.at, one);
  }
  return [...byPlace.values()].sort((one, other) => one.at - other.at);
}

/** 'in', 'on', 'with': what they join says little on a card of its own. */
export const looseRank = 0.3;
const isLoose = (line: Line, { kind, from, to }: Joint): boolean =>
  kind === 'preposition' &&
  to === from + 1 &&
  !/^(?:for|without|across|despite|against|beyond)$/u.test(lowerAt(line, from));

/** Where the second of two things that the verb takes begins: 'shows A in C and B in D'. Each must be more than one word of a pair. */
function membersIn(line: Line, { verb, end }: Frame): Bound[] {
  const from = labelOf(line, verb)?.to ?? verb.to;
  const list = series(line, from, { most: 14, limit: end });
  if (list === undefined || list.items.length !== 2 || !/^(?:and|or)$/u.test(list.word)) return [];
  const [one, other] = list.items;
  if (one === undefined || other === undefined) return [];
  if (
    ![one, other].every((item) => hasComplement(line, item)) &&
    !(isPlain(line, one) && isPlain(line, other))
  )
    return [];
  const apart = /[^s]s$/u.test(lowerAt(line, one.to - 1)) || line.classes[other.from] === 'determiner';
  if (!apart) return [];
  const comma = lowerAt(line, one.to) === ',' ? one.to + 1 : one.to;
  if (
    other.to < end &&
    !/^(?:mark|ing|participle|to|preposition|subordinator)$/u.test(line.classes[other.to]!)
  )
    return [];
  return [{ kind: 'member', at: one.to, word: { from: comma, to: comma + 1 }, rank: 0.85 }];
}

const hasComplement = (line: Line, { from, to }: Range): boolean =>
  line.classes.slice(from, to).includes('preposition');

/** 'a better coverage', 'the local communities': an article or possessive opens each of the two. */
const isPlain = (line: Line, item: Range): boolean =>
  !hasComplement(line, item) && wordsIn(line, item) >= 3 && line.classes[item.from] === 'determiner';

/** ', and improves': the 'and' goes with the verb. */
function deedWords(line: Line, at: number, verb: Range): Range {
  let from = at;
  while (from < verb.from && line.classes[from] === 'mark') from++;
  return { from, to: verb.to };
}

function boundAt(line: Line, k: number): Bound | undefined {
  const { text, end, start } = line.tokens[k]!;
  const next = k + 1;
  const dash = /^[–—]$/u.test(text) && line.tokens[k - 1]!.end < start;
  if (/^[;:]$/u.test(text) || dash) {
    if (dash && hasMore(line, k, /^[–—]$/u)) return undefined;
    if (text === ':' && line.text[end] !== ' ') return undefined;
    return { kind: 'clause', at: k, word: openers(line, next), rank: 0.9 };
  }
  if (text === ',') return afterComma(line, next);
  return unmarked(line, k);
}

const hasMore = (line: Line, k: number, pattern: RegExp): boolean =>
  line.tokens.some(({ text, depth }, at) => at > k && depth === 0 && pattern.test(text));

/** 'however,', 'and', 'that is,' at the head of a clause. */
function openers(line: Line, at: number): Range {
  let to = at;
  if (/^(?:and|but|so|yet|or)$/u.test(lowerAt(line, to))) to++;
  if (/^(?:however|therefore|thus|hence|moreover|furthermore|instead|then)$/u.test(lowerAt(line, to))) to++;
  if (to > at && lowerAt(line, to) === ',') to++;
  return { from: at, to };
}

/** 'but not in B', 'only if', 'unless', 'except': the claim is not true without it. */
const limits = (line: Line, at: number): boolean =>
  /^(?:if|unless|except|only|not|provided|compared|versus|than|relative)$/u.test(lowerAt(line, at)) ||
  (/^(?:but|and|or)$/u.test(lowerAt(line, at)) && /^(?:not|only|without)$/u.test(lowerAt(line, at + 1)));

/** What a comma sets apart: a clause, a participle, a purpose, a circumstance; no member of a list. */
function afterComma(line: Line, at: number): Bound | undefined {
  const word = lowerAt(line, at);
  if (limits(line, at)) return undefined;
  const kind = line.classes[at]!;
  const own = (kindOf: Bound['kind'], to: number, rank = 0.95): Bound => ({
    kind: kindOf,
    at: at - 1,
    word: { from: at, to },
    rank,
  });
  if (word === 'whose') return own('relative', at + 1, 0.85);
  if (/^(?:which|who)$/u.test(word)) {
    const to = relativeEnd(line, at);
    return own('relative', to ?? at + 1, to === undefined ? 0.8 : 0.95);
  }
  if (/^(?:thus|thereby|hence|therefore|ultimately|potentially|often|further)$/u.test(word)) {
    if (line.classes[at + 1] === 'ing' && isVerbal(line, at + 1))
      return own('result', behindIng(line, at + 1));
    return undefined;
  }
  if (subordinate.test(word) || word === 'as')
    return opensClause(line, at) ? own('clause', at + 1) : undefined;
  if (word === 'so' || word === 'such') {
    const to = lowerAt(line, at + 1) === 'that' ? at + 2 : at + 1;
    return word === 'so' || to > at + 1 ? own('clause', to) : undefined;
  }
  if (/^(?:and|but|or|yet|nor)$/u.test(word)) {
    const also = /^(?:also|rather|instead|not|even)$/u.test(lowerAt(line, at + 1));
    if (word === 'but' && also) return own('clause', at + 2, 0.9);
    const from = openers(line, at).to;
    return clauseStarts(line, from) ? own('clause', from) : undefined;
  }
  if (kind === 'ing' && /^(?:that|how|whether)$/u.test(lowerAt(line, at + 1)) && verbForms(word)?.ing)
    return own('clause', at + 2);
  if (kind === 'ing' && isVerbal(line, at) && !asides.test(word)) return own('result', behindIng(line, at));
  if (kind === 'to') return line.classes[at + 1] === 'verb' ? own('goal', at + 2) : undefined;
  if (kind === 'participle' && /^(?:preposition|to)$/u.test(line.classes[at + 1] ?? ''))
    return own('participle', at + 2, 0.85);
  if (asides.test(word)) return own('preposition', at + 1, 0.8);
  if (kind === 'preposition' && !isInList(line, at)) {
    const to = line.classes[at + 1] === 'ing' && isVerbal(line, at + 1) ? at + 2 : at + 1;
    return own('preposition', to, 0.8);
  }
  return undefined;
}

/** 'because', 'when' or 'but also' without a comma before it. */
function unmarked(line: Line, k: number): Bound | undefined {
  const word = lowerAt(line, k);
  if (limits(line, k)) return undefined;
  if (lowerAt(line, k - 1) === ',') return undefined;
  if (word === 'but' && /^(?:also|rather)$/u.test(lowerAt(line, k + 1)))
    return { kind: 'clause', at: k, word: { from: k, to: k + 2 }, rank: 0.9 };
  // 'features were found and their importance was explained'
  if (
    /^(?:and|but)$/u.test(word) &&
    /^(?:determiner|pronoun)$/u.test(line.classes[k + 1] ?? '') &&
    endsClause(line, k) &&
    clauseStarts(line, k + 1)
  )
    return { kind: 'clause', at: k, word: { from: k, to: k + 1 }, rank: 0.8 };
  if (word === 'so' && lowerAt(line, k + 1) === 'that')
    return { kind: 'clause', at: k, word: { from: k, to: k + 2 }, rank: 0.9 };
  if (!/^(?:because|although|though|while|whereas|when|if|unless|until|since|once)$/u.test(word)) return;
  if (
    !/^(?:noun|number|adverb|participle|verb)$/u.test(line.classes[k - 1]!) &&
    line.tokens[k - 1]!.depth === 0
  )
    return undefined;
  if (/^(?:even|only|as|just|especially|particularly|not|or|and)$/u.test(lowerAt(line, k - 1)))
    return undefined;
  if (!opensClause(line, k)) return undefined;
  return { kind: 'clause', at: k, word: { from: k, to: k + 1 }, rank: 0.85 };
}

/** A phrase or a participle ends before it, not an adjective or preposition. */
const endsClause = (line: Line, k: number): boolean =>
  /^(?:noun|number|participle|verb)$/u.test(line.classes[k - 1] ?? '') && !isAdjective(lowerAt(line, k - 1));

/** A subject and a verb, or 'when compared with …', behind the word. */
const opensClause = (line: Line, at: number): boolean =>
  clauseIn(line, at + 1, line.end) !== undefined || /^(?:participle|ing)$/u.test(line.classes[at + 1] ?? '');

/** A clause of its own behind ', and': its subject comes first, no verb of the clause before. */
function clauseStarts(line: Line, at: number): boolean {
  if (/^(?:we|it|they|this|these|there|i)$/u.test(lowerAt(line, at))) return true;
  if (!startsPhrase(line, at)) return false;
  const main = mainVerb(line.tokens, at, line.end);
  if (main === undefined || main.index - at > 9) return false;
  for (let k = at; k < main.index; k++)
    if (line.tokens[k]!.depth === 0 && /^(?:,|and|or|that|which|who)$/u.test(lowerAt(line, k))) return false;
  return true;
}

/** Where the verb of ', which is …' ends with what belongs to it. */
function relativeEnd(line: Line, at: number): number | undefined {
  let k = at + 1;
  while (line.classes[k] === 'adverb') k++;
  if (!/^(?:verb|auxiliary)$/u.test(line.classes[k] ?? '')) return undefined;
  const to = withComplement(line, verbGroup(line, k).to);
  return to - at <= 6 && to < line.end ? to : undefined;
}

const behindIng = (line: Line, at: number): number =>
  line.classes[at + 1] === 'preposition' ? at + 2 : at + 1;

/** ', in B, and in C' or ', and' behind a short phrase: the comma parts members of one list. */
function isInList(line: Line, at: number): boolean {
  for (let k = at; k < line.end - 1; k++) {
    if (line.tokens[k]!.depth > 0 || !/^(?:and|or)$/u.test(lowerAt(line, k))) continue;
    if (line.classes[k + 1] === 'preposition' || lowerAt(line, k - 1) === ',') return true;
  }
  return isAdjective(lowerAt(line, at - 2));
}
