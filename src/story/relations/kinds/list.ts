import { auxiliaries, verbForms } from '../../claims/verbs.ts';
import { afterMarkers, mainClause } from '../clause.ts';
import { isPlural } from '../counted.ts';
import type { Draft, Finder } from '../finder.ts';
import { type Line, lowerAt, part, type Range, spanOf, wordsIn } from '../line.ts';
import { nounChunk } from '../noun-chunk.ts';
import { isSeries, type Phrase, phraseBefore, series } from '../noun-phrase.ts';
import { parsedList } from './parsed-list.ts';
import { members } from './spelled.ts';

/** Words an item may have. */
const itemMost = 6;

/**
 * Rule 39: three to nine things of one kind under one predicate. Guard: each is a short whole phrase, none a clause;
 * the list is announced (colon, 'such as', 'including'), or is the whole object of a verb or preposition.
 */
export const list: Finder = (line) =>
  announced(line) ?? object(line) ?? [parsedList(line)].filter((one) => one !== undefined);

/** 'skills such as A, B, and C', 'four settings: A, B, C, and D' */
function announced(line: Line): Draft[] | undefined {
  for (let k = 2; k < line.end - 4; k++) {
    const { text, depth, lower } = line.tokens[k]!;
    if (depth > 0) continue;
    let at = 0;
    if (
      text === ':' ||
      lower === 'namely' ||
      lower === 'including' ||
      lower === 'include' ||
      lower === 'includes' ||
      lower === 'included'
    )
      at = k + 1;
    else if (lower === 'such' && lowerAt(line, k + 1) === 'as') at = k + 2;
    if (at === 0 || members(line, k, 2)) continue;
    const items = series(line, at, { most: 8 });
    if (!items || !fits(line, items.items)) continue;
    const comma = line.tokens[k - 1]!.text === ',' ? k - 1 : k;
    const verb = /^include/u.test(lower);
    const name = verb ? mainClause(line)?.subject : leadOf(line, comma, text === ':');
    if (!name || (verb && name.to !== k)) continue;
    return [draft(line, name, shortened(line, items.items), 0.95)];
  }
  return undefined;
}

/** What is listed: a plural before the cue; before a colon the whole short clause will do. */
function leadOf(line: Line, to: number, colon: boolean): Range | undefined {
  const name = phraseBefore(line, to, { most: 8 }, true);
  if (name && isPlural(lowerAt(line, to - 1))) return name;
  const from = clauseHead(line, to);
  return colon && wordsIn(line, { from, to }) <= 14 ? { from, to } : undefined;
}

/** What follows the last thing may belong to all of them: without it each says less, but nothing wrong. */
function shortened(line: Line, items: readonly Phrase[]): readonly Range[] {
  const last = items.at(-1)!;
  const at = inner(line, last);
  const first = at === undefined ? undefined : nounChunk(line, last.from, last.to);
  if (first === undefined || first.to === last.to || lowerAt(line, first.to) === 'of') return items;
  return items.slice(0, -1).some((one) => inner(line, one) !== undefined)
    ? items
    : [...items.slice(0, -1), first];
}

function draft(line: Line, lead: Range, items: readonly Range[], confidence: number): Draft {
  return {
    kind: 'list',
    lead: part(line, lead),
    items: items.map((one) => part(line, one)),
    spans: [spanOf(line, { from: Math.min(lead.from, items[0]!.from), to: items.at(-1)!.to })],
    confidence,
  };
}

/** Short things, at most one of them with a preposition unless all have one, none that points elsewhere. */
function fits(line: Line, items: readonly Phrase[], least = 3): boolean {
  if (items.length < least || items.length > 9) return false;
  if (items.some((one) => !one.whole || wordsIn(line, one) > itemMost)) return false;
  // 'A, B, and introduces C' is no list.
  if (
    items.some(({ from }) => verbForms(lowerAt(line, from))?.s && !verbForms(lowerAt(line, from))?.nounLike)
  )
    return false;
  if (items.some(({ from }) => lowerAt(line, from) === 'namely')) return false;
  return items.every(
    (one) =>
      !/^(?:namely|especially|particularly|including|this|these|those|their|its|it|them|other|others|such)$/u.test(
        lowerAt(line, one.from),
      ) ||
      (wordsIn(line, one) > 2 && lowerAt(line, one.from) !== 'such'),
  );
}

/** '441,427 tweets mentioning A, B, and C': the first item is more than one of them. */
function isLopsided(line: Line, items: readonly Range[]): boolean {
  const [first, ...others] = items.map((one) => wordsIn(line, one));
  return items.length > 2 && first! > 2 * Math.max(...others);
}

/** 'we measured A, B, and C': the list is all that the verb takes. */
function object(line: Line): Draft[] | undefined {
  for (let k = 1; k < line.end - 4; k++) {
    if (line.tokens[k]!.depth > 0 || !/^(?:verb|preposition|ing)$/u.test(line.classes[k]!)) continue;
    const items = series(line, k + 1, { most: 8 });
    if (!items || items.items.length < 3) continue;
    const start = narrowed(line, items.items);
    if (!start || !fits(line, start.items) || !isSeries(line, start.items, true)) continue;
    const next = line.tokens[items.to];
    if (
      next !== undefined &&
      items.to < line.end &&
      !/^[.,;:)]$/u.test(next.text) &&
      !/^(?:subordinator|to|preposition|ing|verb|auxiliary|adverb|participle)$/u.test(line.classes[items.to]!)
    )
      continue;
    if (/^(?:respectively)$/u.test(lowerAt(line, items.to)) || lowerAt(line, items.to + 1) === 'respectively')
      continue;
    // After a comma a further finite verb would make the list a run of clauses.
    if (/^(?:verb|auxiliary)$/u.test(line.classes[items.to] ?? '')) continue;
    const from = clauseHead(line, k);
    const lead = { from: /^(?:and|but|or)$/u.test(lowerAt(line, from)) ? from + 1 : from, to: start.at };
    if (
      lead.to <= lead.from ||
      wordsIn(line, lead) > 16 ||
      /^(?:which|that|while|who|where|including)$/u.test(lowerAt(line, lead.from))
    )
      continue;
    // Behind a comma only a clause of its own leads to the list: not 'A, surveys at B, C, and D'.
    if (
      from > 0 &&
      line.tokens[from - 1]!.text === ',' &&
      !line.classes.slice(from, lead.to).includes('verb')
    )
      continue;
    // Where the list begins inside the first phrase, what is shared is a guess.
    const sure = start.at === k + 1;
    const shown = shortened(line, start.items);
    if (isLopsided(line, shown)) continue;
    return [draft(line, lead, shown, sure ? 0.85 : 0.6)];
  }
  return undefined;
}

/** 'the accuracy of A, B, and C': bare later items share the preposition of the first. */
function narrowed(
  line: Line,
  items: readonly Phrase[],
): { readonly items: readonly Phrase[]; readonly at: number } | undefined {
  const [first, ...others] = items;
  if (!first) return undefined;
  const preposition = inner(line, first);
  if (preposition === undefined) return { items, at: first.from };
  const marked = (one: Range) => line.classes[one.from] === 'determiner' || inner(line, one) !== undefined;
  if (others.every(marked)) return { items, at: first.from };
  if (others.slice(0, -1).some(marked)) return undefined;
  return {
    items: [{ from: preposition + 1, to: first.to, whole: first.whole }, ...others],
    at: preposition + 1,
  };
}

function inner(line: Line, { from, to }: Range): number | undefined {
  let found: number | undefined;
  for (let k = from; k < to; k++)
    if (line.classes[k] === 'preposition' && line.tokens[k]!.depth === 0) found = k;
  return found;
}

/** The head of the clause that the verb or preposition stands in. */
function clauseHead(line: Line, at: number): number {
  const head = afterMarkers(line);
  for (let k = at - 1; k > head; k--) {
    const { text, depth } = line.tokens[k]!;
    if (depth > 0) continue;
    if (/^[;:]$/u.test(text) || (text === ',' && !auxiliaries.has(lowerAt(line, k + 1)))) return k + 1;
  }
  return head;
}
