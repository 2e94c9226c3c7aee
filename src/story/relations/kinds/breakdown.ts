import type { Chunk, NounChunk } from '../../grammar/clause.ts';
import { bearerOf } from '../breakdown/bearer.ts';
import { isClaim, isClosed, isRelational, merged, partMost, renames, tellsAll } from '../breakdown/parts.ts';
import {
  asksForVerb,
  cutsIn,
  firstJoint,
  jointAt,
  type Segment,
  trimmed,
  whole,
} from '../breakdown/segments.ts';
import type { Draft, Finder } from '../finder.ts';
import { headOf } from '../frame/heads.ts';
import { exactPart, type Line, lowerAt, part, partOf, type Range, spanOf, textOf, wordsIn } from '../line.ts';
import { type Told, toldOf } from '../told.ts';

/** Words of the claim: up to `claimFull` it takes in what follows; more than `claimMost` is no headline. */
const claimLeast = 3;
const claimFull = 15;
/** What narrows its last word in so few words is no row: 'underlying trust'. */
const narrowFew = 2;
const claimMost = 16;
/** Words of the one part that may stand alone. */
const aloneLeast = 5;
/** A sentence of so few words is a headline by itself: one part of it in a panel would only tear it. */
const wholeFew = 14;

/**
 * A claim that is short, and what its sentence adds to it: 'from the database', 'that have low temperatures', 'to improve X'. Guard: claim
 * and parts together are the sentence, word for word, but for words that only link it to the one before.
 */
export const breakdown: Finder = (line) => {
  const told = toldOf(line);
  const found = told && read(line, told);
  return found === undefined ? [] : [found];
};

function read(line: Line, told: Told): Draft | undefined {
  const { clause, outer } = told;
  const lead = leadOf(line, outer);
  if (lead === 'long') return undefined;
  // 'Approximately two thirds of them'
  const bare = lead !== undefined && lowerAt(line, whole(lead).to) !== ',';
  const head = bare && told.head === outer.subject.from ? whole(lead).from : told.head;
  if (bare && head === told.head) return undefined;
  const segments = behindClaim(line, told);
  if (segments === undefined) return undefined;
  const aside = besideSubject(line, told);
  if (aside === 'odd') return undefined;
  // 'They show that A is so and provide B': who provides it is not sure.
  if (outer !== clause && clause.extras.some(({ kind }) => kind === 'deed')) return undefined;
  const subject =
    aside ??
    (wordsIn(line, { from: head, to: segments.base }) > claimMost ? narrowsSubject(line, told) : undefined);
  let base = segments.base;
  let rest = segments.rest;
  const size = () =>
    wordsIn(line, { from: head, to: base }) - (subject === undefined ? 0 : wordsIn(line, whole(subject)));
  // The claim takes in what it is nothing without, and what still fits.
  for (let first = rest[0]; first !== undefined; first = rest[0]) {
    const more = wordsIn(line, { from: base, to: first.rest.to });
    const isMore = first.weak || (first.narrows === true && wordsIn(line, first.rest) <= narrowFew);
    const room = isMore ? claimFull : 0;
    if (!needs(line, told, base, first) && size() + more > room) break;
    base = first.rest.to;
    rest = rest.slice(1);
  }
  const claim =
    subject === undefined
      ? headOf(line, { from: head, to: base }, claimMost, claimLeast)?.[0]
      : claimAround(line, head, subject, base);
  if (claim === undefined || size() < claimLeast || !isClaim(line, told, { from: head, to: base }))
    return undefined;
  const parts = merged(line, [
    ...(lead === undefined || bare ? [] : [lead]),
    ...(subject === undefined ? [] : [subject]),
    ...rest,
  ]);
  if (parts === undefined || parts.length === 0) return undefined;
  if (!parts.every((one) => isClosed(line, clause, outer.chunks, one))) return undefined;
  if (!parts.every((one) => renames(line, one) || one === lead || isClausal(clause, one))) return undefined;
  const said = textOf(line, { from: head, to: base });
  if (isCompared(said) && parts.some((one) => /\bthan\b/u.test(textOf(line, whole(one))))) return undefined;
  if (parts.length === 1) {
    const from = Math.min(head, whole(parts[0]!).from);
    if (wordsIn(line, parts[0]!.rest) < aloneLeast) return undefined;
    if (wordsIn(line, { from, to: line.end }) <= wholeFew) return undefined;
  }
  if (!tellsAll(line, { from: Math.min(head, whole(parts[0]!).from), to: line.end }, [...claim], parts))
    return undefined;
  const bearer = parts.length === 1 ? bearerOf(line, clause, base, parts[0]!) : undefined;
  return {
    kind: 'breakdown',
    claim: partOf(line.text, claim),
    ...(clause.object === undefined || base <= clause.object.from
      ? {}
      : { object: part(line, { from: clause.object.from, to: base }) }),
    ...(bearer === undefined ? {} : { bearer: { thing: part(line, bearer.thing), isFrom: bearer.isFrom } }),
    parts: parts.map(({ word, rest: phrase }) => ({
      ...(word === undefined ? {} : { word: exactPart(line, word) }),
      phrase: exactPart(line, phrase),
      ...(isDeed(clause, word) ? { deed: true } : {}),
    })),
    spans: [spanOf(line, { from: Math.min(head, whole(parts[0]!).from), to: line.end })],
    heads: [claim],
    confidence: /^(?:it|they|this|these|those|such)$/u.test(lowerAt(line, clause.subject.from)) ? 0.6 : 0.75,
  };
}

/** 'supports', 'and generalizes to': a further verb of the same subject. */
const isDeed = ({ extras }: Told['clause'], word: Range | undefined): boolean =>
  word !== undefined &&
  extras.some(
    ({ kind, verb }) =>
      kind === 'deed' &&
      verb !== undefined &&
      !verb.negated &&
      !verb.copula &&
      word.from <= verb.main &&
      verb.main < word.to,
  );

const isClausal = ({ chunks }: Told['clause'], { rest }: Segment): boolean =>
  chunks.some(
    (chunk) =>
      chunk.kind === 'verb' && chunk.form === 'finite' && chunk.from > rest.from && chunk.from < rest.to,
  );

/** 'a stronger influence': it asks for its 'than'. */
const isCompared = (words: string): boolean =>
  /\b(?:more|less|fewer|(?!other|under|over|after|number|paper|consumer)\p{L}{2,}er)\b/u.test(words) &&
  !/\bthan\b/u.test(words);

/** A claim whose subject lost what is told below it. */
function claimAround(line: Line, head: number, hole: Segment, to: number) {
  let { from, to: behind } = whole(hole);
  while (lowerAt(line, from - 1) === ',') from--;
  while (lowerAt(line, behind) === ',') behind++;
  const left = spanOf(line, { from: head, to: from });
  const right = spanOf(line, { from: behind, to });
  const words = wordsIn(line, { from: head, to: from }) + wordsIn(line, { from: behind, to });
  const start = /\s/u.test(line.text[right.start - 1] ?? '') ? right.start - 1 : right.start;
  return words > claimMost ? undefined : [left, { start, end: right.end }];
}

const discourse =
  /^(?:however|(?:more )?(?:specifically|precisely|generally|broadly)|meanwhile|often|typically|generally|recently|currently|today|nowadays|here|importantly|interestingly|therefore|thus|hence|moreover|furthermore|additionally|further|finally|first(?:ly)?|second(?:ly)?|third(?:ly)?|lastly|then|next|also|and|but|yet|still|ultimately|thereby|similarly|conversely|additionally|consequently|accordingly|subsequently|as a (?:result|consequence)|as such|in (?:this|our|the (?:present|current)) (?:paper|work|study|article|research|thesis|project|chapter|context|regard|respect|way|talk|contribution|review|report|survey|note|letter)|in addition|in turn|in particular|in summary|in conclusion|in general|in fact|indeed|here|herein|specifically|importantly|notably|overall|together|taken together|to (?:this|that) end|to do so|for (?:this|that) (?:purpose|reason)|for (?:example|instance)|on the (?:other|one) hand|in contrast|by contrast|in comparison|by comparison|instead|interestingly|nevertheless|nonetheless|now|to our knowledge|(?:to|in order to) (?:address|overcome|tackle|solve|fill|close|bridge|resolve|remedy|answer|meet|mitigate|alleviate) (?:this|these|that|those|such|the above)\b.*)$/u;

/** What stands before the subject, where it says more than where the sentence belongs. */
function leadOf(line: Line, { lead, chunks }: Told['outer']): Segment | 'long' | undefined {
  if (lead === undefined) return undefined;
  let { from, to } = lead;
  while (to > from && lowerAt(line, to - 1) === ',') to--;
  const text = () => line.text.slice(line.tokens[from]!.start, line.tokens[to - 1]!.end).toLowerCase();
  // 'However, in most cases'
  for (let k = from; k < to; k++)
    if (
      lowerAt(line, k) === ',' &&
      discourse.test(line.text.slice(line.tokens[from]!.start, line.tokens[k]!.start).toLowerCase().trim())
    )
      from = k + 1;
  if (from >= to || discourse.test(text())) return undefined;
  if (wordsIn(line, { from, to }) > partMost) return 'long';
  const first = chunks.find((chunk) => chunk.from >= from);
  const second = first && chunks[chunks.indexOf(first) + 1];
  let end = from;
  if (first?.kind === 'preposition')
    end = second?.kind === 'verb' && second.form === 'ing' ? second.to : first.to;
  else if (first?.kind === 'subordinator' || (first?.kind === 'verb' && first.form !== 'ed')) end = first.to;
  return end > from && end < to
    ? { word: { from, to: end }, rest: { from: end, to }, weak: false }
    : { rest: { from, to }, weak: false };
}

/** What a long subject adds for itself: ', a measure of X,' or 'to improve X'; what narrows it stays with it. */
function besideSubject(line: Line, { clause, head }: Told): Segment | 'odd' | undefined {
  const { from, to } = clause.subject;
  const all = clause.chunks.filter((chunk) => chunk.from >= from && chunk.from < clause.verb.from);
  const commas = all.filter(({ kind }) => kind === 'comma');
  // A past form behind a comma narrows what stands before it.
  if (all.at(-1)?.kind === 'comma' && (commas.length === 1 || clause.verb.form === 'ed')) return 'odd';
  if (all[0]?.kind === 'verb' && commas.length > 0) return 'odd';
  for (const [k, chunk] of all.entries()) {
    if (k === 0) continue;
    if (
      chunk.kind === 'verb' &&
      chunk.form === 'to' &&
      wordsIn(line, { from: head, to }) > 8 &&
      !isAsked(line, all, k) &&
      commas.length === 0
    )
      return { word: chunk, rest: { from: chunk.to, to }, weak: false };
    if (chunk.kind !== 'comma') continue;
    const last = all.at(-1)!;
    const isList =
      commas.length > 1 && all.some(({ kind }, j) => j > k && kind === 'and') && last.kind !== 'comma';
    if (isList) return undefined;
    const next = all[k + 1];
    if (last.kind !== 'comma' || commas.length !== 2 || next === undefined || all[k - 1]?.kind === 'and')
      return 'odd';
    const joins = next.kind === 'subordinator' || next.kind === 'preposition' || next.kind === 'verb';
    return joins && next.to < last.from
      ? { word: next, rest: { from: next.to, to: last.from }, weak: false }
      : { rest: { from: chunk.to, to: last.from }, weak: false };
  }
  return undefined;
}

/** 'the ability of models | to follow': the noun at the head asks for the verb. */
function isAsked(line: Line, all: readonly Chunk[], k: number): boolean {
  let at = k - 1;
  while (at >= 2 && all[at - 1]?.kind === 'preposition' && lowerAt(line, all[at - 1]!.from) === 'of') at -= 2;
  return asksForVerb(line, all[k - 1]) || asksForVerb(line, all[at]);
}

/** 'The space | covered by databases': of a subject too long for a headline. */
function narrowsSubject(line: Line, { clause }: Told): Segment | undefined {
  const { from, to } = clause.subject;
  const all = clause.chunks.filter((chunk) => chunk.from >= from && chunk.from < to);
  if (all.some(({ kind }) => kind === 'comma')) return undefined;
  for (let k = 1; k < all.length; k++) {
    const chunk = all[k]!;
    if (chunk.kind === 'and') return undefined;
    const narrows = chunk.kind === 'verb' && (chunk.form === 'ed' || chunk.form === 'ing');
    if (!narrows && (chunk.kind !== 'preposition' || isAsked(line, all, k))) continue;
    const joint = jointAt(line, all, k);
    return joint && { word: joint.word, rest: { from: joint.from, to }, weak: false };
  }
  return undefined;
}

/** Where the claim ends at the earliest, and what stands behind. */
function behindClaim(
  line: Line,
  { clause }: Told,
): { readonly base: number; readonly rest: readonly Segment[] } | undefined {
  const rest: Segment[] = [];
  let base = clause.label.to;
  if (clause.object !== undefined) {
    const cuts = cutsIn(line, clause.chunks, clause.object);
    const place = placeOf(line, clause);
    base = place?.from ?? cuts[0]?.word?.from ?? clause.object.to;
    if (place !== undefined)
      rest.push({
        word: place,
        rest: trimmed(line, { from: clause.object.from, to: cuts[0]?.word?.from ?? clause.object.to }),
        weak: true,
      });
    rest.push(...cuts);
  }
  for (const extra of clause.extras) {
    const bare = extra.kind === 'aside' || extra.kind === 'clause';
    const range = bare
      ? { from: extra.kind === 'aside' ? extra.word.from : extra.rest.from, to: extra.rest.to }
      : extra.rest;
    const turns =
      extra.kind === 'clause' &&
      (/^(?:but|yet)$/u.test(lowerAt(line, extra.word.from)) || extra.word.to - extra.word.from > 1);
    const joins = bare && !turns ? undefined : withoutAnd(line, extra.word);
    // 'suggesting that'
    const told = lowerAt(line, range.from) === 'that' && joins !== undefined;
    const word = told ? { from: joins.from, to: range.from + 1 } : joins;
    const starts = extra.kind === 'aside' ? firstJoint(line, clause.chunks, range) : undefined;
    const first = starts?.word ?? withPlace(clause.chunks, word, range);
    const from = starts?.rest.from ?? Math.max(range.from, first?.to ?? 0);
    const cuts = cutsIn(line, clause.chunks, { from, to: range.to });
    rest.push(
      {
        ...(first === undefined ? {} : { word: first }),
        rest: { from, to: cuts[0]?.word?.from ?? range.to },
        weak: false,
      },
      ...cuts,
    );
  }
  // 'We found two: A and B', 'A; B'
  if (clause.end < line.end) {
    let from = clause.end;
    while (from < line.end && line.tokens[from]!.kind === 'mark' && line.tokens[from]!.text !== '(') from++;
    if (from >= line.end || wordsIn(line, { from, to: line.end }) > partMost) return undefined;
    rest.push({ rest: { from, to: line.end }, weak: false });
  }
  return { base, rest: rest.map((one) => ({ ...one, rest: trimmed(line, one.rest) })) };
}

/** The preposition of 'was tested in', which only says where, when or how; 'is rooted in' is nothing without it. */
function placeOf(line: Line, { label, verb, quality, chunks }: Told['clause']): Range | undefined {
  const last = chunks.find(({ from, to }) => to === label.to && from > verb.from);
  if (last?.kind !== 'preposition' || !(verb.passive || quality !== undefined)) return undefined;
  const word = lowerAt(line, last.from);
  if (
    !/^(?:in|across|during|among|within|throughout|after|before|under|over|at|through|using|via|by|for)$/u.test(
      word,
    )
  )
    return undefined;
  return /^(?:interested|involved|located|situated|engaged|rooted|embedded|included|placed|set|known|driven|caused|followed|preceded|characteri[sz]ed|dominated|determined|responsible|suitable|capable|good|necessary|essential|crucial|important|useful|critical|available|needed|required|used)$/u.test(
    lowerAt(line, quality === undefined ? verb.main : quality.to - 1),
  )
    ? undefined
    : last;
}

/** 'leading to', 'which depends on': the preposition belongs to the verb. */
function withPlace(
  chunks: readonly Chunk[],
  word: Range | undefined,
  { from, to }: Range,
): Range | undefined {
  const next = chunks.find((chunk) => chunk.from === from);
  return word !== undefined && next?.kind === 'preposition' && next.to < to && word.to === from
    ? { from: word.from, to: next.to }
    : word;
}

const withoutAnd = (line: Line, { from, to }: Range): Range => ({
  from:
    to - from > 1 && /^(?:and|or)$/u.test(lowerAt(line, from)) && lowerAt(line, from + 1) !== 'that'
      ? from + 1
      : from,
  to,
});

const takesPlace =
  /^(?:expos|compar|attribut|divid|split|add|provid|prevent|associat|bas|transform|convert|link|replac|appl|assign|relat|map|translat|distinguish|deriv|separat|combin|integrat|extend|classif|connect|turn|plac|put|limit|restrict|expan|equip|protect|shift|tak|pa(?:y|id)|giv|gav|mak|made|bring|brought)/u;
const saysLittle =
  /^(?:observed|found|seen|detected|noted|reported|identified|obtained|performed|conducted|carried|done|made|encoded|shown|given|measured|present|there)$/u;
/** 'the notion that …' */
const holdsClause =
  /^(?:notion|fact|idea|hypothesis|assumption|view|evidence|belief|claim|argument|possibility|conclusion|suggestion|observation|expectation|proof|probability|likelihood|risk)$/u;
const takesAs =
  /^(?:us|defin|treat|view|propos|identif|consider|serv|emerg|regard|describ|classif|act|see|known|interpret|recogni|establish|select|employ|adopt|formulat|fram|cast|model|think|thought|function)/u;
const makes =
  /^(?:allow|enabl|requir|caus|help|encourag|forc|ask|train|teach|taught|expect|want|lead|led|permit|motivat|invit|instruct|tell|told|need|us(?:e|es|ed|ing)$|appear|seem)/u;

/** Whether the claim would say something else, or nothing, without the next stretch. */
function needs(line: Line, { clause }: Told, base: number, next: Segment): boolean {
  const { object, verb, label, quality } = clause;
  const joint = next.word === undefined ? '' : lowerAt(line, next.word.from);
  const main = lowerAt(line, verb.main);
  // 'are affected | by the scale': without who or what does it the claim says half.
  if ((verb.passive || quality !== undefined) && joint === 'by' && base <= label.to + 4) return true;
  if (object === undefined || base <= object.from) {
    // 'tools were manufactured' says enough, 'it is' and 'it tends to' do not.
    if (base > label.to) return false;
    if (/^to$/u.test(joint) && (makes.test(main) || quality !== undefined)) return true;
    if (saysLittle.test(main)) return true;
    // 'was greater' asks for 'at the start'
    if (quality !== undefined && /(?:^(?:more|less)\b|er$)/u.test(textOf(line, quality)) && next.weak)
      return true;
    return !(verb.passive || quality !== undefined) || base - clause.subject.from < 4;
  }
  if (joint === 'as' && next.weak) return takesAs.test(main);
  const inObject = next.word !== undefined && next.word.from < object.to;
  // 'enables models to learn', 'is used to find'
  if (/^to$/u.test(joint) && makes.test(main) && next.word !== undefined && next.word.from <= object.to + 1)
    return true;
  if (!inObject) return false;
  const words = textOf(line, { from: object.from, to: base });
  if (verb.negated || /\b(?:no|not|only|few|little|neither|hardly|rarely)\b/u.test(words)) return true;
  const ahead = textOf(line, { from: base, to: object.to });
  if (/\bthan\b/u.test(ahead) && !/\bthan\b/u.test(words)) return true;
  if (
    /^(?:the )?(?:same|such|first|second|best|most|those|that|one|it|them|this|these|each|all|both)$/u.test(
      words,
    )
  )
    return true;
  if (joint === 'that' && holdsClause.test(lowerAt(line, lastNoun(clause.chunks, base)))) return true;
  if (!next.weak) return false;
  return isRelational(lowerAt(line, lastNoun(clause.chunks, base)), joint) || takesPlace.test(main);
}

const lastNoun = (chunks: readonly Chunk[], base: number): number => {
  const noun = chunks.filter(({ kind, to }) => kind === 'noun' && to <= base).at(-1) as NounChunk | undefined;
  return noun?.head ?? base - 1;
};
