import { mainVerb } from '../../claims/clause.ts';
import { verbForms } from '../../claims/verbs.ts';
import { afterMarkers, type Clause, clauseIn, mainClause } from '../clause.ts';
import { type Line, lowerAt, type Range } from '../line.ts';
import { isVerbal } from './joints.ts';
import { rareClause } from './rare-verb.ts';

/** Whose deed a clause tells: a thing's, the authors', or only that something is so. */
type Doer = 'thing' | 'authors' | 'none';

/** A clause cut at its verb: `lead`, subject, verb group, and all that follows up to `end`. */
export interface Frame {
  /** 'Despite intensive research,' before the clause, markers aside. */
  readonly lead: Range | undefined;
  /** Where a headline of the clause begins: behind 'we show that', before 'the results suggest that'. */
  readonly head: number;
  readonly doer: Doer;
  readonly subject: Range;
  readonly verb: Range;
  /** Where the clause ends. */
  readonly end: number;
  /** 'we ask whether …': the clause is open. */
  readonly asked: boolean;
}

export const authors =
  /^(?:(?:we|i)(?: furthermore| further| then| also| first| next)*|the (?:present )?(?:authors?|paper|study|article|work)|(?:this|the present|our|the current) (?:\p{L}+ )?(?:paper|article|study|work|chapter|thesis|project|research|review|report|survey|dissertation|book|essay|tutorial|talk))$/u;
export const pointers =
  /^(?:this|these|those|that|it|they|he|she|which|who|one|here|such|both|each|others?)$/u;
export const facts =
  /^(?:show(?:s|ed|n)?|find(?:s)?|found|reveal(?:s|ed)?|demonstrat(?:e|es|ed)|confirm(?:s|ed)?|prov(?:e|es|ed)|observ(?:e|es|ed)|establish(?:es|ed)?|discover(?:s|ed)?|report(?:s|ed)?|highlight(?:s|ed)?|illustrat(?:e|es|ed)|verif(?:y|ies|ied))$/u;
const claims =
  /^(?:suggest(?:s|ed)?|indicat(?:e|es|ed)|conclud(?:e|es|ed)|argu(?:e|es|ed)|hypothesi[sz](?:e|es|ed)|imply|implies|implied|propos(?:e|es|ed)|predict(?:s|ed)?|posit(?:s|ed)?|believe|claim(?:s|ed)?|expect|assum(?:e|es|ed)|conjecture|estimate|postulate|anticipate)$/u;
export const asks =
  /^(?:investigat(?:e|es|ed)|examin(?:e|es|ed)|explor(?:e|es|ed)|test(?:s|ed)?|stud(?:y|ies|ied)|ask(?:s|ed)?|assess(?:es|ed)?|evaluat(?:e|es|ed)|determin(?:e|es|ed)|analy[sz](?:e|es|ed)|understand|consider(?:s|ed)?|address(?:es|ed)?|question|probe[ds]?|discuss(?:es|ed)?|inquire|unclear|unknown)$/u;

/** The clauses of a sentence that can be told by themselves: the one behind 'we find that', else the main clause. */
export function framesOf(line: Line): readonly Frame[] {
  let frames = known.get(line);
  if (frames === undefined) {
    frames = read(line);
    known.set(line, frames);
  }
  return frames;
}

const known = new WeakMap<Line, readonly Frame[]>();

function read(line: Line): Frame[] {
  const main = fromAuthors(line, mainClause(line) ?? paperClause(line) ?? rareClause(line));
  if (main === undefined || main.verb.from <= main.from) return [];
  const subject = { from: main.from, to: main.verb.from };
  const words = textOf(line, subject);
  if (
    /\b(?:we|i)\b/u.test(words) &&
    !/^(?:we|i)(?: \p{L}+ly| also| then| first| further| furthermore| here| next| thus)*$/u.test(words)
  )
    return [];
  const lead = leadOf(line, main.from);
  const inner = innerOf(line, main, lead);
  const open = inner?.length === 0 && lowerAt(line, main.verb.to) === 'that';
  if (inner !== undefined && !open) return inner;
  const doer = doerOf(line, subject);
  return [
    {
      lead,
      head: main.from,
      doer,
      subject,
      verb: main.verb,
      end: clauseEnd(line, main.verb.to),
      asked: false,
    },
  ];
}

/** 'On average we achieve', 'In the present research we examine': the clause begins with 'we'. */
function fromAuthors(line: Line, main: Clause | undefined): Clause | undefined {
  if (main === undefined) return undefined;
  let at = main.verb.from - 1;
  while (
    at > main.from &&
    (line.classes[at] === 'adverb' ||
      /^(?:further|furthermore|then|also|first|next)$/u.test(lowerAt(line, at)))
  )
    at--;
  return at > main.from && /^(?:we|i)$/u.test(lowerAt(line, at)) ? { ...main, from: at } : main;
}

/** 'This paper studies how …': the verb may also be a noun. */
function paperClause(line: Line): Clause | undefined {
  const from = afterMarkers(line);
  for (let k = from + 1; k < from + 4; k++) {
    if (!verbForms(lowerAt(line, k))?.s || !authors.test(textOf(line, { from, to: k }))) continue;
    return { from, subject: { from, to: k }, verb: { from: k, to: k + 1 } };
  }
  return undefined;
}

function leadOf(line: Line, from: number): Range | undefined {
  let start = from - 1;
  while (start >= 0 && line.tokens[start]!.depth === 0 && lowerAt(line, start) === ',') start--;
  if (start < 1) return undefined;
  return { from: 0, to: start + 1 };
}

/** 'we show that X V', 'the results suggest X V', 'we ask whether X V': an empty list where that clause is not sure. */
function innerOf(line: Line, { from, verb }: Clause, lead: Range | undefined): Frame[] | undefined {
  const said = lowerAt(line, verb.to - 1);
  const word = lowerAt(line, verb.to);
  const asked = /^(?:whether|if|how)$/u.test(word) && asks.test(said);
  // 'we show how …' tells that there is a way, not which.
  if (word === 'how' && !asked) return [];
  if (!asked && word !== 'that') return undefined;
  if (!asked && !facts.test(said) && !claims.test(said)) return word === 'that' ? [] : undefined;
  const start = verb.to + 1;
  // 'we find that, while A, B …': the lead of the inner clause is no subject.
  const clause = clauseIn(line, start, line.end);
  if (clause === undefined || clause.verb.from <= start || /^(?:,|to)$/u.test(lowerAt(line, start)))
    return [];
  const subject = { from: start, to: clause.verb.from };
  // A list, or a name and what it is, may stand between commas; what opens with a preposition is no subject.
  if (
    line.tokens.slice(start, clause.verb.from).some(({ text, depth }) => depth === 0 && text === ',') &&
    !/^(?:determiner|noun|number|pronoun)$/u.test(line.classes[start] ?? '')
  )
    return [];
  const negated = line.classes.slice(verb.from, verb.to).includes('negation');
  const hedged =
    line.classes.slice(clause.verb.from, clause.verb.to).includes('auxiliary') &&
    /^(?:may|might|could|can)$/u.test(lowerAt(line, clause.verb.from));
  const factive = !asked && !negated && (facts.test(said) || hedged);
  return [
    {
      lead,
      head: factive ? start : from,
      doer: doerOf(line, subject),
      subject,
      verb: clause.verb,
      end: clauseEnd(line, clause.verb.to),
      asked,
    },
  ];
}

const textOf = ({ tokens }: Line, { from, to }: Range): string =>
  tokens
    .slice(from, to)
    .filter(({ depth }) => depth === 0)
    .map(({ lower }) => lower)
    .join(' ');

function doerOf(line: Line, subject: Range): Doer {
  let { to } = subject;
  while (to > subject.from + 1 && line.classes[to - 1] === 'adverb') to--;
  const words = textOf(line, { from: subject.from, to });
  if (authors.test(words)) return 'authors';
  return words === 'there' || pointers.test(words) ? 'none' : 'thing';
}

/** What opens another clause behind a comma. */
const opens =
  /^(?:which|while|whereas|whilst|although|though|but|where|who|whose|so|yet|because|since|as|if|when|unless|despite|nor|with|albeit|rather|instead|not|only|except|regardless|either)$/u;

/** Where the clause with the verb before `from` ends: at a semicolon or colon, or where a comma opens another. */
export function clauseEnd(line: Line, from: number, throughBut = false): number {
  for (let k = from; k < line.end; k++) {
    const { text, depth, start } = line.tokens[k]!;
    if (depth > 0) continue;
    if (/^[;:]$/u.test(text) || (/^[–—]$/u.test(text) && line.tokens[k - 1]!.end < start)) return k;
    if (text !== ',') continue;
    const next = lowerAt(line, k + 1);
    if (throughBut && next === 'but' && /^(?:verb|auxiliary|adverb)$/u.test(line.classes[k + 2] ?? ''))
      continue;
    if (opens.test(next)) return k;
    if (/^(?:and|or|but)$/u.test(next) && /^(?:we|it|they|this|these|i)$/u.test(lowerAt(line, k + 2)))
      return k;
    // 'A, and B improves C'
    if (
      /^(?:and|so)$/u.test(next) &&
      line.classes[k + 2] !== 'verb' &&
      mainVerb(line.tokens, k + 2, line.end)
    )
      return k;
    if (line.classes[k + 1] === 'preposition' && !listAfter(line, k + 1)) return k;
    if (
      (line.classes[k + 1] === 'ing' && isVerbal(line, k + 1)) ||
      /^(?:thus|thereby|hence|therefore|ultimately)$/u.test(next)
    )
      return k;
    if (
      /^(?:called|named|termed|dubbed|based|followed|compared|especially|particularly|including|even)$/u.test(
        next,
      )
    )
      return k;
  }
  return line.end;
}

/** ', and in B' somewhere behind: the comma parts members of one list. */
function listAfter(line: Line, from: number): boolean {
  for (let k = from; k < line.end - 1; k++)
    if (
      line.tokens[k]!.depth === 0 &&
      /^(?:and|or)$/u.test(lowerAt(line, k)) &&
      line.classes[k + 1] === 'preposition'
    )
      return true;
  return false;
}
