import type { Span } from '../../../text/rich-text.ts';
import { verbForms } from '../../claims/verbs.ts';
import type { Chunk, Extra, ParsedClause } from '../../grammar/clause.ts';
import { endsFixed } from '../breakdown/segments.ts';
import type { Phrase, PredicateRelation } from '../clause-relations.ts';
import type { Draft, Finder } from '../finder.ts';
import { authors, pointers } from '../frame/frame.ts';
import { headOf } from '../frame/heads.ts';
import { isEmpty } from '../frame/path.ts';
import {
  exactPart,
  holdsForAll,
  type Line,
  lowerAt,
  partOf,
  type Range,
  spanOf,
  textOf,
  wordsIn,
} from '../line.ts';
import type { Part } from '../model.ts';
import { type Told, toldOf } from '../told.ts';

/** Words of the core of a phrase, and of what narrows it, at most. */
const titleMost = 9;
const detailMost = 16;
/** Words of a clause that may stand over the drawing in smaller type. */
const headMost = 19;
/** Words of a verb group at most. */
const verbMost = 6;

/**
 * Who does what to what. Guard: the parser found subject, verb and object; every phrase is whole and short enough for a box.
 */
export const predicate: Finder = (line) => {
  const told = toldOf(line);
  if (told === undefined) return [];
  const found = relationOf(line, told);
  return found === undefined ? [] : [found];
};

function relationOf(line: Line, { clause, head, asked }: Told): Draft | undefined {
  // 'allows us to …': who is meant belongs to the verb.
  const us = clause.object !== undefined && /^(?:us|one|them)$/u.test(textOf(line, clause.object));
  const verb = us ? { from: clause.label.from, to: clause.object!.to } : clause.label;
  if (wordsIn(line, verb) > verbMost) return undefined;
  const words = textOf(line, clause.subject);
  const isAuthors = authors.test(words);
  if (!isAuthors && (pointers.test(words) || /^(?:there|what|that|some|many|most|others?)$/u.test(words)))
    return undefined;
  if (
    !isAuthors &&
    (isEmpty(line, clause.subject) || /^(?:its|their|his|her|no|neither|few|little)\b/u.test(words))
  )
    return undefined;
  if (!isAuthors && /\b(?:we|i)$/u.test(words)) return undefined;
  const [aside] = clause.extras;
  if (aside?.kind === 'aside' && clause.object !== undefined && wordsIn(line, clause.object) <= 2)
    return undefined;
  const subject = isAuthors ? undefined : phraseOf(line, clause, clause.subject);
  if (!isAuthors && subject === undefined) return undefined;
  if (
    !isAuthors &&
    (lowerAt(line, clause.subject.from) === ',' || line.tokens[clause.subject.from]!.kind === 'number')
  )
    return undefined;
  // 'requires no labels': the 'no' belongs to the broken line, not into the box.
  const denied =
    clause.object !== undefined && /^(?:no|neither|little|few)$/u.test(lowerAt(line, clause.object.from));
  const object =
    denied && clause.object !== undefined
      ? { from: clause.object.from + 1, to: clause.object.to }
      : clause.object;
  const objects = object === undefined || us ? [] : objectsOf(line, clause, object, denied);
  if (objects === undefined) return undefined;
  const extras: PredicateRelation['extras'][number][] = [];
  let end = clause.object?.to ?? clause.label.to;
  for (const extra of clause.extras) {
    const drawn = extraOf(line, clause, extra);
    if (drawn === undefined) break;
    extras.push(drawn);
    end = extra.rest.to;
  }
  if (objects.length === 0 && extras.length === 0) return undefined;
  const through = objects.length === 0 ? throughMeans(line, clause, extras[0]) : undefined;
  const scope =
    isAuthors && extras.length === 0 && clause.object !== undefined
      ? scopeOf(line, clause, clause.object)
      : undefined;
  const heads = headsFor(line, clause, head, end);
  return {
    kind: 'predicate',
    ...(subject ? { subject } : {}),
    verb: through?.verb ?? exactPart(line, denied ? { from: verb.from, to: verb.to + 1 } : verb),
    objects: through === undefined ? objects : [through.object],
    extras: through === undefined ? extras : extras.slice(1),
    ...(scope === undefined ? {} : { scope }),
    negated: clause.verb.negated || denied,
    asked,
    spans: [spanOf(line, { from: clause.subject.from, to: end })],
    ...(heads.length === 0 ? {} : { heads }),
    confidence: 0.75,
  };
}

/** 'can be improved through | better objectives': what follows the verb at once is what it rests on. */
function throughMeans(
  line: Line,
  clause: ParsedClause,
  first: PredicateRelation['extras'][number] | undefined,
): { readonly verb: Part; readonly object: Phrase } | undefined {
  const [own] = clause.extras;
  if (first?.kind !== 'means' || own?.verb !== undefined || own?.word.from !== clause.label.to)
    return undefined;
  const verb = { from: clause.label.from, to: own.word.to };
  return wordsIn(line, verb) > verbMost ? undefined : { verb: exactPart(line, verb), object: first.phrase };
}

/** Clauses that may stand over the drawing, the longest first. */
function headsFor(line: Line, clause: ParsedClause, head: number, end: number): (readonly Span[])[] {
  const ends = [
    ...new Set([
      clause.end,
      end, // A list of deeds is told whole, or up to its first.
      ...clause.extras.flatMap(({ kind, word }, k) =>
        kind === clause.extras[k - 1]?.kind ? [] : [word.from],
      ),
      clause.object?.to ?? end,
    ]),
  ]
    .map((to) => back(line, to))
    .filter((to) => to > clause.verb.to)
    .sort((one, other) => other - one);
  const from = clause.lead?.from ?? head;
  return ends.flatMap((to) => [
    ...(from < head && to === ends[0] ? (headOf(line, { from, to }, headMost) ?? []) : []),
    ...(headOf(line, { from: head, to }, headMost) ?? []),
  ]);
}

const back = (line: Line, to: number): number => {
  let last = to;
  while (last > 0 && /^(?:,|;|and|but|or)$/u.test(lowerAt(line, last - 1))) last--;
  return last;
};

function extraOf(
  line: Line,
  clause: ParsedClause,
  { kind, word, rest, verb }: Extra,
): PredicateRelation['extras'][number] | undefined {
  if (!/^(?:result|goal|means|deed|relative)$/u.test(kind) || wordsIn(line, word) > verbMost)
    return undefined;
  if (kind === 'relative' && (verb === undefined || lowerAt(line, word.from) !== 'which')) return undefined;
  if (verb?.negated) return undefined;
  const place = withPreposition(line, clause, word, rest);
  const phrase = place && phraseOf(line, clause, place.rest);
  return phrase && { kind: kind as 'goal', word: exactPart(line, place.word), phrase };
}

/** 'leading | to better models' belongs to the verb. */
function withPreposition(
  line: Line,
  { chunks }: ParsedClause,
  word: Range,
  rest: Range,
): { word: Range; rest: Range } | undefined {
  const first = chunks.find(({ from }) => from >= rest.from);
  if (first === undefined || first.from >= rest.to) return undefined;
  if (first.kind !== 'preposition') return { word, rest };
  return first.to < rest.to && wordsIn(line, { from: word.from, to: first.to }) <= verbMost
    ? { word: { from: word.from, to: first.to }, rest: { from: first.to, to: rest.to } }
    : undefined;
}

/** The phrases of a stretch; the first may have lost its 'no'. */
const inside = ({ chunks }: ParsedClause, { from, to }: Range): readonly Chunk[] =>
  chunks.filter((chunk) => (chunk.from >= from || chunk.to > from) && chunk.from < to);

/** A list of things, each of them, else the one phrase. Undefined where it is not whole. */
function objectsOf(
  line: Line,
  clause: ParsedClause,
  place: Range,
  single: boolean,
): readonly Phrase[] | undefined {
  const members = single ? undefined : membersOf(line, clause, place);
  if (members !== undefined) {
    const phrases = members.flatMap((member) => phraseOf(line, clause, member) ?? []);
    if (phrases.length === members.length) return phrases;
  }
  const one = phraseOf(line, clause, place);
  return one && [one];
}

/** 'A, B and C', each a noun phrase that begins alike; a preposition before the first comma holds them together. */
function membersOf(line: Line, clause: ParsedClause, place: Range): readonly Range[] | undefined {
  const all = inside(clause, place);
  const members: { from: number; to: number }[] = [];
  let from = place.from;
  let commas = 0;
  let ands = 0;
  for (const [k, chunk] of all.entries()) {
    const isComma = chunk.kind === 'comma';
    const isAnd = chunk.kind === 'and';
    if (!isComma && !isAnd) continue;
    if (isAnd && all[k - 1]?.kind === 'comma') {
      ands++;
      from = chunk.to;
      continue;
    }
    members.push({ from, to: chunk.from });
    from = chunk.to;
    if (isComma) commas++;
    else ands++;
  }
  members.push({ from, to: place.to });
  if (ands !== 1 || members.length < 2 || members.length > 5) return undefined;
  const firsts = members.map((member) => inside(clause, member));
  if (firsts.some(([first]) => first?.kind !== 'noun')) return undefined;
  // 'two proteins, A and B': the names of what was counted.
  if (
    /^(?:two|three|four|five|six|both|several|[2-9])$/u.test(lowerAt(line, members[0]!.from)) &&
    members.length > 2
  )
    return undefined;
  if (holdsForAll.test(textOf(line, members[0]!))) return undefined;
  // 'a property that unifies A and B': what follows the clause may belong to it.
  if (firsts.slice(0, -1).some((some) => some.some(({ kind }) => kind === 'subordinator'))) return undefined;
  // 'distinct mobility and land-use strategies' share their noun.
  if (
    members.length === 2 &&
    !hasArticle(line, firsts) &&
    isPlural(line, members[0]!) !== isPlural(line, members[1]!)
  )
    return undefined;
  // 'analysis of A, B and C': what comes before the list holds for all.
  const holds = (some: readonly Chunk[]): boolean => some.some(({ kind }) => kind === 'preposition');
  const both = holds(firsts[0]!) && holds(firsts.at(-1)!);
  if (holds(firsts[0]!) !== holds(firsts.at(-1)!) && !(commas === 0 && hasArticle(line, firsts)))
    return undefined;
  if (members.length === 2 && !hasArticle(line, firsts) && (commas > 0 || (holds(firsts[0]!) && !both)))
    return undefined;
  return members;
}

const isPlural = (line: Line, { to }: Range): boolean => /[^su]s$/u.test(lowerAt(line, to - 1));

const hasArticle = (line: Line, firsts: readonly (readonly Chunk[])[]): boolean =>
  firsts.every(
    ([first]) => first !== undefined && /^(?:an?|the|its|their|our)$/u.test(lowerAt(line, first.from)),
  );

const lies = /^(?:in|within|across|among|during|throughout|inside|for|into)$/u;

/** 'bias | in newspapers | during the war': a phrase cut at its prepositions, each part whole. */
function scopeOf(line: Line, clause: ParsedClause, place: Range): PredicateRelation['scope'] {
  const all = inside(clause, place);
  if (all.some(({ kind }) => kind === 'comma')) return undefined;
  const cuts = all.filter(
    (chunk, k) =>
      k > 0 &&
      chunk.kind === 'preposition' &&
      lies.test(lowerAt(line, chunk.from)) &&
      all[k + 1]?.kind === 'noun' &&
      all[k - 1]?.kind === 'noun',
  );
  // What stands behind 'that' belongs to the noun before it.
  const relative = all.find(({ kind }) => kind === 'subordinator');
  const open = cuts.filter(({ from }) => relative === undefined || from < relative.from);
  const [first] = open;
  if (first === undefined || open.length > 2) return undefined;
  const core = phraseOf(line, clause, { from: place.from, to: first.from });
  if (core === undefined) return undefined;
  const scope = open.map((cut, k) => {
    const phrase = phraseOf(line, clause, { from: cut.to, to: open[k + 1]?.from ?? place.to });
    return phrase && { word: exactPart(line, cut), phrase };
  });
  return scope.every((one) => one !== undefined)
    ? [{ word: exactPart(line, first), phrase: core }, ...scope]
    : undefined;
}

/** The core of a phrase, and what narrows it. Undefined where a verb stands in it that is no part of it, or it is too long. */
function phraseOf(line: Line, clause: ParsedClause, whole: Range): Phrase | undefined {
  const place = trimmed(line, clause, whole);
  const all = inside(clause, place);
  const [first] = all;
  if (first === undefined) return undefined;
  if (first.kind !== 'noun' && !(first.kind === 'verb' && first.form === 'ing')) return undefined;
  const last0 = all.at(-1)!;
  if (last0.kind === 'preposition' || last0.kind === 'and' || last0.kind === 'subordinator') return undefined;
  if (all.some((chunk, k) => chunk.kind === 'comma' && /^(?:verb|adjective)$/u.test(all[k + 1]?.kind ?? '')))
    return undefined;
  // 'A, and B': one comma before 'and' parts two clauses.
  const commas = all.filter(({ kind }) => kind === 'comma').length;
  if (commas === 1 && all.some((chunk, k) => chunk.kind === 'comma' && all[k + 1]?.kind === 'and'))
    return undefined;
  if (
    commas === 1 &&
    !all.some(({ kind }) => kind === 'and') &&
    all.every((chunk, k) => chunk.kind !== 'comma' || all[k + 1]?.kind === 'noun')
  )
    return undefined;
  // 'two schemes and show their effect': a verb that the tagger took for a noun.
  if (all.some((chunk, k) => chunk.kind === 'and' && hidesVerb(line, all[k + 1]))) return undefined;
  let open = 0;
  for (const chunk of all) {
    if (chunk.kind === 'subordinator') open++;
    if (chunk.kind === 'verb' && chunk.form === 'finite' && --open < 0) return undefined;
    if (chunk.kind === 'stop' || chunk.kind === 'other') return undefined;
  }
  if (
    open > 0 &&
    !/^(?:than|as)$/u.test(lowerAt(line, all.find(({ kind }) => kind === 'subordinator')!.from))
  )
    return undefined;
  if (isEmpty(line, place) && wordsIn(line, place) < 3) return undefined;
  // 'was stable in vitro' says how, not in what.
  if (endsFixed.test(textOf(line, place))) return undefined;
  let last = first.kind === 'verb' && all[1]?.kind === 'noun' ? 1 : 0;
  while (all[last + 1]?.kind === 'preposition' && all[last + 2]?.kind === 'noun') {
    const upTo = { from: place.from, to: all[last + 2]!.to };
    const isOf = lowerAt(line, all[last + 1]!.from) === 'of';
    if (wordsIn(line, upTo) > (isOf ? titleMost : 4)) break;
    last += 2;
  }
  const next = all[last + 1];
  // 'Students, practitioners and researchers' are one subject.
  if (next !== undefined && (next.kind === 'comma' || next.kind === 'and')) {
    if (wordsIn(line, place) > titleMost + 3) return undefined;
    return { title: clean(line, place) };
  }
  const points = /^(?:this|that|these|those|such|both|all)$/u.test(lowerAt(line, place.from));
  // 'this control' is on the slide before; as an object it says nothing new.
  if (
    points &&
    place.to - place.from <= 3 &&
    !(place.from === clause.subject.from && place.to - place.from > 1)
  )
    return undefined;
  const core = { from: place.from, to: next?.from ?? place.to };
  if (wordsIn(line, core) > titleMost + 1) return undefined;
  const rest = { from: core.to, to: place.to };
  const words = wordsIn(line, rest);
  if (words === 0) return { title: clean(line, core) };
  if (words > detailMost) return undefined;
  if (wordsIn(line, place) <= 5) return { title: clean(line, place) };
  return { title: clean(line, core), detail: clean(line, rest, true) };
}

const hidesVerb = (line: Line, chunk: Chunk | undefined): boolean =>
  chunk?.kind === 'noun' &&
  verbForms(lowerAt(line, chunk.from))?.base === true &&
  /^(?:the|an?|its|their|our|how|that|this|these)$/u.test(lowerAt(line, chunk.from + 1));

/** Without ', however' and 'both' at the ends. */
function trimmed(line: Line, clause: ParsedClause, { from, to }: Range): Range {
  let last = to;
  const adverb = inside(clause, { from, to }).at(-1);
  if (adverb?.kind === 'adverb') last = adverb.from;
  return { from, to: back(line, last) };
}

/** The words without their article and without brackets that only name or cite. */
function clean(line: Line, { from, to }: Range, keep = false): Part {
  const start =
    keep && lowerAt(line, from) === ','
      ? from + 1
      : !keep && to - from > 1 && /^(?:the|an?|this|these|our)$/u.test(lowerAt(line, from))
        ? from + 1
        : from;
  const pieces: Span[] = [];
  for (let k = start; k < to; k++) {
    if (line.tokens[k]!.depth > 0 && !keepsBracket(line, k, to)) continue;
    const { start: at, end } = line.tokens[k]!;
    const last = pieces.at(-1);
    if (last !== undefined && (last.end === at || (k > start && line.tokens[k - 1]!.end === last.end)))
      pieces[pieces.length - 1] = { start: last.start, end };
    else pieces.push({ start: pieces.length > 0 && /\s/u.test(line.text[at - 1] ?? '') ? at - 1 : at, end });
  }
  return partOf(line.text, pieces);
}

/** A bracket with a number in it is kept. */
function keepsBracket(line: Line, k: number, to: number): boolean {
  let from = k;
  while (from > 0 && line.tokens[from - 1]!.depth > 0) from--;
  let last = k;
  while (last + 1 < to && line.tokens[last + 1]!.depth > 0) last++;
  return line.tokens.slice(from, last + 1).some(({ kind }) => kind === 'number');
}
