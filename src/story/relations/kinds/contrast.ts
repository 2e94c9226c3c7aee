import { verbForms } from '../../claims/verbs.ts';
import { isAdjective } from '../adjectives.ts';
import { afterMarkers, clauseIn, mainClause } from '../clause.ts';
import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, type Line, lowerAt, part, partOf, type Range, spanOf, wordsIn } from '../line.ts';
import type { ContrastSide, Part } from '../model.ts';
import { continues, phraseBefore, thing } from '../noun-phrase.ts';
import { parsedIn } from '../parsed.ts';
import { toldOf } from '../told.ts';

/**
 * Rule 18: two sides that the sentence sets against each other. Guard: each side reads as a clause or phrase of its
 * own, with at least two words of content, and short enough to stand in a panel.
 */
export const contrast: Finder = (line) => {
  const found = whereas(line) ?? parsedWhereas(line) ?? parsedLead(line) ?? insteadOf(line) ?? unlike(line);
  return found ? [found] : ratherThan(line);
};

const bodyMost = 14;

/** 'A …, whereas B …', 'While A …, B …' */
function whereas(line: Line): Draft | undefined {
  for (const cue of cues(
    line,
    /(?<=,\s)(?:whereas|while|whilst)\s(?!(?:also|still|maintaining|preserving|keeping)\b)/giu,
  )) {
    const comma = cue.from - 1;
    const left = leftSide(line, comma);
    const right = side(line, cue.to, line.end);
    if (left && right) return both(line, exactPart(line, cue), left, right, 0.95);
  }
  for (const cue of cues(line, /^(?:(?:but|and|however,)\s)?(?:while|whereas|whilst)\s/giu)) {
    const comma = line.tokens.findIndex(
      (one, k) =>
        k > cue.to + 2 &&
        one.text === ',' &&
        one.depth === 0 &&
        clauseIn(line, k + 1, line.end) !== undefined,
    );
    if (comma < 0) continue;
    const left = side(line, cue.to, comma);
    const right = side(line, comma + 1, line.end);
    // At the head of the sentence 'while' often only concedes.
    if (left && right) return both(line, exactPart(line, { from: cue.to - 1, to: cue.to }), left, right, 0.7);
  }
  return undefined;
}

/** The same, where only the grammar of the clauses tells subject and verb apart. */
function parsedWhereas(line: Line): Draft | undefined {
  if (!/,\s(?:whereas|while|whilst)\s/iu.test(line.sentence.text)) return undefined;
  const told = toldOf(line);
  const turn = told?.clause.extras.find(
    ({ kind, word }) => kind === 'contrast' && /^(?:whereas|while|whilst)$/u.test(lowerAt(line, word.from)),
  );
  const other = turn && parsedIn(line, turn.rest);
  if (!told || told.asked || !turn || !other || other.lead !== undefined || other.content !== undefined)
    return undefined;
  if (other.subject.from !== turn.rest.from) return undefined;
  let to = turn.word.from;
  while (line.tokens[to - 1]!.kind === 'mark') to--;
  const left = sideAround(line, told.clause.subject, told.clause.verb.from, to);
  const right = sideAround(line, other.subject, other.verb.from, turn.rest.to);
  return left && right && both(line, exactPart(line, turn.word), left, right, 0.9);
}

/** 'Results show that while A holds, B does not' */
function parsedLead(line: Line): Draft | undefined {
  if (!/\b(?:while|whereas|whilst)\s/iu.test(line.sentence.text)) return undefined;
  const told = toldOf(line);
  const lead = told?.clause.lead;
  if (!told || !lead || told.asked || !/^(?:while|whereas|whilst)$/u.test(lowerAt(line, lead.from)))
    return undefined;
  const first = parsedIn(line, { from: lead.from + 1, to: lead.to });
  if (first === undefined || first.subject.from !== lead.from + 1 || first.content !== undefined)
    return undefined;
  let { end } = told.clause;
  while (line.tokens[end - 1]!.kind === 'mark') end--;
  const left = sideAround(line, first.subject, first.verb.from, lead.to);
  const right = sideAround(line, told.clause.subject, told.clause.verb.from, end);
  return (
    left && right && both(line, exactPart(line, { from: lead.from, to: lead.from + 1 }), left, right, 0.75)
  );
}

interface Side extends Range {
  readonly name: Range;
  readonly body: Range;
}

const vague = /^(?:little|few|much|it|they|this|these|we|there|others?)$/u;

/** Subject and predicate of a clause; undefined where they are not surely told apart. */
function side(line: Line, from: number, to: number): Side | undefined {
  const clause = clauseIn(line, from, to);
  const subject = clause?.subject;
  if (!clause || !subject) return undefined;
  let start = subject.to;
  while (line.classes[start] === 'mark') start++;
  return sideAround(line, subject, start, to);
}

/** Name and body of a side whose body begins at `start`; undefined where it names nothing or is no panel's length. */
function sideAround(line: Line, subject: Range, start: number, to: number): Side | undefined {
  const { from } = subject;
  if (wordsIn(line, subject) > 10 || vague.test(lowerAt(line, from))) return undefined;
  const body = { from: start, to };
  const words = wordsIn(line, body);
  if (
    words < 2 ||
    words > bodyMost ||
    line.tokens.slice(from, to).some((one) => one.depth === 0 && /^[;:]$/u.test(one.text))
  )
    return undefined;
  return { from, to, name: subject, body };
}

/** The clause before the comma: behind 'that', at the head, or behind a lead. */
function leftSide(line: Line, comma: number): Side | undefined {
  for (let k = comma - 3; k >= 0; k--)
    if (lowerAt(line, k) === 'that' && line.classes[k - 1] === 'verb') return side(line, k + 1, comma);
  const found = side(line, mainClause(line)?.from ?? afterMarkers(line), comma);
  if (found) return found;
  for (let k = comma - 4; k > 0; k--)
    if (/^[,:]$/u.test(line.tokens[k]!.text) && line.tokens[k]!.depth === 0) {
      const behind = side(line, k + 1, comma);
      if (behind) return behind;
    }
  return undefined;
}

function both(line: Line, word: Part, left: Side, right: Side, confidence: number): Draft {
  const make = ({ name, body }: Side): ContrastSide => ({
    name: part(line, name),
    body: exactPart(line, body),
  });
  return {
    kind: 'contrast',
    word,
    sides: [make(left), make(right)],
    turned: false,
    spans: [spanOf(line, { from: left.from, to: right.to })],
    confidence,
  };
}

/** 'Instead of relying on A, we B', 'Rather than A, we B' */
function insteadOf(line: Line): Draft | undefined {
  const head = afterMarkers(line);
  const opener = /^(?:instead of|rather than)$/u.exec(`${lowerAt(line, head)} ${lowerAt(line, head + 1)}`);
  if (!opener) return undefined;
  const comma = line.tokens.findIndex(
    (one, k) =>
      k > head + 2 &&
      one.text === ',' &&
      one.depth === 0 &&
      (clauseIn(line, k + 1, line.end)?.verb.from ?? 99) - k < 9,
  );
  if (comma < 0) return undefined;
  const clause = clauseIn(line, comma + 1, line.end);
  if (!clause?.subject && !/^(?:we|i)$/u.test(lowerAt(line, comma + 1))) return undefined;
  const first = { from: head + 2, to: comma };
  const second = { from: /^(?:we|i)$/u.test(lowerAt(line, comma + 1)) ? comma + 2 : comma + 1, to: line.end };
  return sides(line, { from: head, to: head + 2 }, first, second, bodyMost, 0.95);
}

function sides(
  line: Line,
  word: Range,
  first: Range,
  second: Range,
  most: number,
  confidence: number,
): Draft | undefined {
  const counts = [wordsIn(line, first), wordsIn(line, second)];
  if (counts.some((n) => n < 2 || n > most)) return undefined;
  const spans = [word, first, second].map((one) => spanOf(line, one));
  return {
    kind: 'contrast',
    word: exactPart(line, word),
    sides: [{ body: part(line, first) }, { body: part(line, second) }],
    turned: true,
    spans: [
      { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) },
    ],
    confidence,
  };
}

/** 'Unlike A, B does C', 'In contrast to A, B does C' */
function unlike(line: Line): Draft | undefined {
  const cue = /^(?:however, |yet, |but )?(unlike|in contrast (?:to|with)|contrary to|as opposed to)\s/iu.exec(
    line.sentence.text,
  );
  if (!cue) return undefined;
  const at = line.sentence.start + cue[0].length;
  const from = line.tokens.findIndex((one) => one.start >= at);
  const other = thing(line, from, { most: 9 });
  const comma = other?.to ?? -1;
  if (!other || line.tokens[comma]?.text !== ',') return undefined;
  const clause = clauseIn(line, comma + 1, line.end);
  if (!clause) return undefined;
  const own = wordsIn(line, { from: comma + 1, to: line.end });
  if (own < 3 || own > 16 || /^(?:this|these|it|they)$/u.test(`${lowerAt(line, comma + 1)}`))
    return undefined;
  const word = { start: at - cue[1]!.length - 1, end: at };
  return {
    kind: 'contrast',
    word: partOf(line.text, [word]),
    sides: [{ body: part(line, other) }, { body: exactPart(line, { from: comma + 1, to: line.end }) }],
    turned: true,
    spans: [spanOf(line, { from: 0, to: line.end })],
    confidence: 0.9,
  };
}

/** 'A rather than B', 'A instead of B' with two phrases of one shape. */
function ratherThan(line: Line): Draft[] {
  const found: Draft[] = [];
  for (const cue of cues(line, /(?<=\s)(?:rather than|instead of)\s/giu)) {
    const comma = line.tokens[cue.from - 1]?.text === ',' ? cue.from - 1 : cue.from;
    const second = thing(line, cue.to, { most: 9 });
    if (!second || !closed(line, second.to)) continue;
    const gerund = line.classes[cue.to] === 'ing' && verbForms(lowerAt(line, cue.to))?.ing;
    let first = phraseBefore(line, comma, { most: 9 }, true);
    // 'uses A instead of B': the verb is no part of A.
    if (
      first &&
      !/^(?:determiner|preposition)$/u.test(line.classes[first.from - 1] ?? '') &&
      verbForms(lowerAt(line, first.from))?.s
    )
      first = { from: first.from + 1, to: first.to };
    if (first && adjectiveBefore(line, comma, second)) continue;
    if (!first || gerund || wordsIn(line, first) < 2 || wordsIn(line, second) < 2) continue;
    if (
      Math.max(wordsIn(line, first), wordsIn(line, second)) >
      3 * Math.min(wordsIn(line, first), wordsIn(line, second))
    )
      continue;
    const draft = sides(line, cue, second, first, 10, 0.9);
    if (draft) found.push(draft);
  }
  return found;
}

/** 'the C–N rather than C–C bond': the noun of the first stands only behind the second. */
const adjectiveBefore = (line: Line, at: number, second: Range): boolean =>
  isAdjective(lowerAt(line, at - 1)) ||
  (/[-–]/u.test(line.text.slice(line.tokens[at - 1]!.start - 2, line.tokens[at - 1]!.end)) &&
    line.classes[second.from] !== 'determiner');

const closed = (line: Line, at: number): boolean =>
  !continues(line, at) &&
  (at >= line.end || /^(?:mark|subordinator|verb|auxiliary|preposition)$/u.test(line.classes[at]!));
