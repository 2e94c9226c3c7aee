import { verbForms } from '../claims/verbs.ts';
import { isPlural } from './counted.ts';
import { type Line, lowerAt, part, partOf, type Range, spanOf, wordsIn } from './line.ts';
import type { Part } from './model.ts';
import { nominal } from './noun-chunk.ts';
import { nounPhrase } from './noun-phrase.ts';

/** One of several things: its name, and what the text adds to it. */
export interface Member {
  readonly title: Part;
  readonly detail?: Part;
}

/** Words of a name, and of a member in all. */
const titleMost = 12;
const memberMost = 26;
/** Words of a bracket that stays with its name: '(12 patients)'. */
const bracketMost = 6;

const joins = /^(?:and|or)$/u;

/**
 * `value` members in a range; undefined where their borders are not sure. `isAll`: they reach to its end; else the last one is a name
 * alone, and the clause may go on behind it.
 */
export function splitInto(
  line: Line,
  { from, to }: Range,
  value: number,
  isAll: boolean,
): readonly Range[] | undefined {
  const depth = line.tokens[from]?.depth ?? 0;
  const at = (test: (k: number) => boolean): number[] => {
    const found: number[] = [];
    for (let k = from + 1; k < to - 1; k++) if (line.tokens[k]!.depth === depth && test(k)) found.push(k);
    return found;
  };
  const semicolons = at((k) => line.tokens[k]!.text === ';');
  if (semicolons.length > 0)
    return semicolons.length === value - 1 ? cut(line, { from, to }, semicolons, isAll) : undefined;
  const commas = at((k) => line.tokens[k]!.text === ',');
  const ands = at((k) => (joins.test(lowerAt(line, k)) && !isSlash(line, k)) || isAsWell(line, k));
  const all = ands.flatMap((and) => {
    const before = commas.filter((comma) => comma < and - 1 && beginsMember(line, comma + 1));
    const marks = value === 2 ? [and] : before.length === value - 2 ? [...before, and] : undefined;
    const ranges = marks && cut(line, { from, to }, marks, isAll);
    if (!ranges?.every((range) => beginsMember(line, range.from))) return [];
    // Inside a sentence a name ends at the first comma: '…, A and B, in the growth of C and D'.
    const isPlain = isAll || ranges.slice(0, -1).every((range) => !holdsComma(line, range));
    return isPlain ? [{ and, ranges }] : [];
  });
  const alike = all.filter(({ ranges }) =>
    ranges.every((range) => buildAt(line, range.from) === buildAt(line, ranges[0]!.from)),
  );
  const marked = (some: typeof all) => some.filter(({ and }) => line.tokens[and - 1]!.text === ',');
  for (const some of [marked(alike), isAll ? marked(all) : [], alike, marked(all), isAll ? all : []]) {
    if (some.length === 1) return some[0]!.ranges;
    if (some.length > 1) return undefined;
  }
  return undefined;
}

const holdsComma = (line: Line, { from, to }: Range): boolean => {
  const { depth } = line.tokens[from]!;
  return line.tokens.slice(from, to).some((token) => token.text === ',' && token.depth === depth);
};

/** 'and/or' */
const isSlash = (line: Line, k: number): boolean =>
  line.tokens[k - 1]?.text === '/' || line.tokens[k + 1]?.text === '/';

const isAsWell = (line: Line, k: number): boolean =>
  lowerAt(line, k) === 'as' && lowerAt(line, k + 1) === 'well' && lowerAt(line, k + 2) === 'as';

function cut(
  line: Line,
  { from, to }: Range,
  marks: readonly number[],
  isAll: boolean,
): readonly Range[] | undefined {
  const ranges: Range[] = [];
  let at = from;
  for (const mark of [...marks, to]) {
    let end = mark;
    while (end > at && /^[,;]$/u.test(line.tokens[end - 1]!.text)) end--;
    if (end <= at) return undefined;
    ranges.push({ from: at, to: end });
    at = mark + (isAsWell(line, mark) ? 3 : 1);
    while (joins.test(lowerAt(line, at)) || lowerAt(line, at) === 'then') at++;
  }
  const last = ranges.at(-1)!;
  const end = isAll ? last.to : lastEnd(line, last);
  return end === undefined ? undefined : [...ranges.slice(0, -1), { from: last.from, to: end }];
}

/** Where the last name ends, if the clause around it goes on or ends there. */
function lastEnd(line: Line, { from, to }: Range): number | undefined {
  const phrase = nounPhrase(line, from, { most: titleMost, limit: to });
  if (phrase === undefined) return undefined;
  let end = phrase.to;
  if (line.tokens[end]?.text === '(') while (end < to && line.tokens[end - 1]!.text !== ')') end++;
  if (end >= to || /^[,.;)–—]$/u.test(line.tokens[end]!.text)) return end;
  if (/^(?:verb|auxiliary|adverb)$/u.test(line.classes[end]!)) return end;
  // 'scene graphs describing A and skeletons encoding B': what is added to the last one ends the sentence.
  const isAdded =
    /^(?:ing|participle|preposition)$/u.test(line.classes[end]!) ||
    /^(?:which|who|that)$/u.test(lowerAt(line, end));
  return isAdded &&
    !line.tokens.slice(end, to).some(({ text, depth }) => depth === 0 && /^[,;–—]$/u.test(text))
    ? to
    : undefined;
}

const notMember =
  /^(?:which|who|whom|whose|that|where|when|while|and|or|but|as|is|are|was|were|has|have|it|they|we|this|these|those|then|thus|respectively|e\.g|i\.e|such|including|especially|particularly|not|one|each|both|first|second|third|firstly|secondly)$/u;

function beginsMember(line: Line, at: number): boolean {
  const k = /^["“‘']$/u.test(line.tokens[at]?.text ?? '') ? at + 1 : at;
  return (
    !notMember.test(lowerAt(line, k)) &&
    /^(?:noun|ing|participle|number|determiner)$/u.test(line.classes[k] ?? 'mark')
  );
}

/** How a member begins: names, 'the …', 'testing …' and plain nouns stand in lists of their own. */
function buildAt(line: Line, k: number): string {
  const { text, lower } = line.tokens[k]!;
  if (/^(?:the|an?)$/u.test(lower)) return 'the';
  if (/^\p{Lu}/u.test(text)) return 'name';
  return line.classes[k] === 'ing' ? 'ing' : 'noun';
}

/**
 * Members as their names and what is added to each; undefined where one does not begin with a name, or where what follows the last may
 * belong to all of them.
 */
export function membersOf(line: Line, ranges: readonly Range[]): readonly Member[] | undefined {
  const found = ranges.map((range) => memberOf(line, range));
  if (!found.every((one) => one !== undefined)) return undefined;
  const details = found.map(({ detail }) => detail !== undefined);
  return details.at(-1) && !details.slice(0, -1).includes(true) ? undefined : found;
}

function memberOf(line: Line, range: Range): Member | undefined {
  if (wordsIn(line, range) > memberMost || !beginsMember(line, range.from)) return undefined;
  const forms = verbForms(lowerAt(line, range.from));
  if (line.classes[range.from] !== 'ing' && (forms?.base || forms?.s) && !forms.nounLike) return undefined;
  const end = nameEnd(line, range);
  if (end === undefined || wordsIn(line, { from: range.from, to: end }) > titleMost) return undefined;
  // 'motifs termed RHF1 and 2'
  if (
    line.classes[range.from] === 'number' &&
    !/^(?:noun|ing|participle)$/u.test(line.classes[range.from + 1]!)
  )
    return undefined;
  const title = part(line, { from: range.from, to: end });
  let at = end;
  while (at < range.to && /^[,–—:]$/u.test(line.tokens[at]!.text)) at++;
  if (at >= range.to) return { title };
  const isAside = /^[,–—]$/u.test(line.tokens[at - 1]!.text);
  // 'a survey in Pamplona, Spain': a noun behind a comma may be anything.
  if (
    isAside &&
    /^(?:noun|determiner|number|mark)$/u.test(line.classes[at]!) &&
    !relative.test(lowerAt(line, at))
  )
    return undefined;
  return { title, detail: partOf(line.text, [spanOf(line, inner(line, { from: at, to: range.to }))]) };
}

const relative = /^(?:which|who|that|where|when)$/u;

/** What is added, without 'which' and without the bracket that is all around it. */
function inner(line: Line, { from, to }: Range): Range {
  const verb = verbForms(lowerAt(line, from + 1));
  const isVerb = /^(?:verb|auxiliary)$/u.test(line.classes[from + 1] ?? '') || verb?.s || verb?.past;
  if (/^(?:which|who|that)$/u.test(lowerAt(line, from)) && isVerb) return { from: from + 1, to };
  const isBracket =
    line.tokens[from]!.text === '(' &&
    line.tokens.findIndex(({ text }, k) => k > from && text === ')') === to - 1;
  if (!isBracket) return { from, to };
  let at = from + 1;
  while (/^(?:i\.e|[.,])$/u.test(lowerAt(line, at))) at++;
  return { from: at, to: to - 1 };
}

/** Where a name ends: before a comma, a colon, 'which', a participle or a long bracket. */
function nameEnd(line: Line, { from, to }: Range): number | undefined {
  const own = line.tokens[from]!.depth;
  let end = from;
  for (; end < to; end++) {
    const { text, lower, depth } = line.tokens[end]!;
    if (depth > own && text === '(' && !isShortBracket(line, end, to)) break;
    if (depth > own) continue;
    if (/^[,:]$/u.test(text) || relative.test(lower) || isDash(line, end)) break;
    if (end > from && /^(?:ing|participle)$/u.test(line.classes[end]!) && isAddition(line, end, to)) break;
  }
  return end > from ? end : undefined;
}

/** A dash between words, not the one of 'Brillouin–Wigner'. */
const isDash = (line: Line, k: number): boolean =>
  /^[–—]$/u.test(line.tokens[k]!.text) && line.tokens[k - 1]!.end < line.tokens[k]!.start;

/** 'graphs describing objects', not 'graphs describing' and not 'machine learning'. */
const isAddition = (line: Line, k: number, to: number): boolean =>
  (line.classes[k - 1] === 'noun' || line.tokens[k - 1]!.text === ')') &&
  k + 1 < to &&
  (line.classes[k] === 'participle'
    ? line.classes[k + 1] === 'preposition'
    : (isPlural(lowerAt(line, k - 1)) || !nominal.test(lowerAt(line, k))) &&
      /^(?:determiner|noun|participle)$/u.test(line.classes[k + 1]!));

function isShortBracket(line: Line, open: number, to: number): boolean {
  let close = open;
  while (close < to && line.tokens[close]!.text !== ')') close++;
  return wordsIn(line, { from: open, to: close }) <= bracketMost;
}
