import { verbForms } from '../../claims/verbs.ts';
import { clauseIn, mainClause, verbGroup } from '../clause.ts';
import type { Draft, Finder } from '../finder.ts';
import {
  exactPart,
  holdsForAll,
  type Line,
  lowerAt,
  part,
  type Range,
  spanOf,
  subjectPart,
  textOf,
  wordsIn,
} from '../line.ts';
import { nounPhrase, series, thing } from '../noun-phrase.ts';

/** Words of a box, and of the words on the arrow. */
const most = { subject: 9, object: 11, verb: 6 };

/** Verbs that report, think or only join: what they take is a clause, or nothing that one thing does to another. */
const silent =
  /^(?:be|am|is|are|was|were|been|being|have|has|had|do|does|did|show(?:s|ed|n|ing)?|find(?:s|ing)?|found|report(?:s|ed)?|suggest(?:s|ed)?|indicat(?:e|es|ed)|conclud(?:e|es|ed)|argu(?:e|es|ed)|discuss(?:es|ed)?|believ(?:e|es|ed)|think(?:s)?|thought|know(?:s|n)?|say(?:s)?|said|seem(?:s|ed)?|appear(?:s|ed)?|become(?:s)?|became|remain(?:s|ed)?|hypothesi[sz](?:e|es|ed)|assum(?:e|es|ed)|aim(?:s|ed)?|tend(?:s|ed)?|fail(?:s|ed)?|try|tries|tried|need(?:s|ed)?|want(?:s|ed)?|consider(?:s|ed)?|note(?:s|d)?|occur(?:s|red)?|exist(?:s|ed)?|present(?:s|ed)?|propos(?:e|es|ed)|get(?:s)?|go(?:es)?|went|make(?:s)?|made|take(?:s)?|took|took|mean(?:s|t)?|imply|implies|implied|observ(?:e|es|ed)|examin(?:e|es|ed)|investigat(?:e|es|ed)|describ(?:e|es|ed)|contain(?:s|ed)?|includ(?:e|es|ed)|receiv(?:e|es|ed)|complet(?:e|es|ed)|aim(?:s|ed)?|focus(?:es|ed)?)$/u;
/** Subjects that stand for the paper, or point back. */
const noSubject =
  /^(?:neither|no|none|nobody|nothing|few|little|hardly|only|this|these|those|that|it|they|we|i|he|she|one|both|each|such|there|here|which|who|what|some|others?|most|many|few|its|their|our|results?|findings?|paper|study|article|work|analysis|analyses|authors?)$/u;
const paperHead =
  /^(?:paper|article|study|studies|chapter|section|thesis|work|authors?|research|results?|findings?|analys[ei]s|evidence|experiments?|figure|table|conclusions?|aims?|objectives?|goals?|purposes?|review)$/u;
/** A verb with one of these is one deed: 'depends on', 'hybridize with', 'is driven by'. */
const joins = /^(?:to|with|on|upon|from|into|against|by|toward|towards|between)$/u;
const frames =
  /^(?:show(?:s|ed|n)?|find(?:s)?|found|reveal(?:s|ed)?|demonstrat(?:e|es|ed)|suggest(?:s|ed)?|indicat(?:e|es|ed)|conclud(?:e|es|ed)|report(?:s|ed)?|confirm(?:s|ed)?|prov(?:e|es|ed)|argu(?:e|es|ed)|observ(?:e|es|ed)|hypothesi[sz](?:e|es|ed)|imply|implies|highlight(?:s|ed)?|establish(?:es|ed)?)$/u;

/**
 * One thing acts on another: 'X can improve Y', 'X does not capture Y', 'X depends on Y and Z'. Guard: a whole noun phrase
 * right before the verb that points to nothing earlier, a verb that is more than a report, and a whole object after it.
 */
export const action: Finder = (line) => {
  const clauses = [mainClause(line), framed(line)];
  for (const clause of clauses) {
    const subject = clause && (clause.subject ?? beforeInsertion(line, clause.from, clause.verb.from));
    const found = clause && subject && read(line, subject, clause.verb);
    if (found) return [found];
  }
  return [];
};

/** The clause behind 'we show that', 'results suggest that'. */
function framed(line: Line) {
  for (let k = 1; k < line.end - 4; k++)
    if (lowerAt(line, k) === 'that' && frames.test(lowerAt(line, k - 1)))
      return clauseIn(line, k + 1, line.end);
  return undefined;
}

/** 'X, a …, improves': the subject before what two commas set apart. */
function beforeInsertion(line: Line, from: number, verb: number): Range | undefined {
  let end = verb;
  while (end > from && /^(?:adverb|auxiliary)$/u.test(line.classes[end - 1]!)) end--;
  if (lowerAt(line, end - 1) !== ',') return;
  for (let k = from + 1; k < end - 2; k++)
    if (lowerAt(line, k) === ',' && line.tokens[k]!.depth === 0) {
      const phrase = thing(line, from, { most: most.subject, limit: k });
      return phrase?.to === k && !/^(?:and|or)$/u.test(lowerAt(line, end - 2)) ? phrase : undefined;
    }
  return;
}

function read(line: Line, subject: Range, verb: Range): Draft | undefined {
  const first = lowerAt(line, subject.from);
  const head = lowerAt(line, subject.to - 1);
  if (wordsIn(line, subject) > most.subject || noSubject.test(first)) return;
  if (/^(?:the|an?)$/u.test(first) ? paperHead.test(lowerAt(line, subject.from + 1)) : paperHead.test(first))
    return;
  if (paperHead.test(head)) return;
  const deed = deedAt(line, verb);
  if (deed === undefined || wordsIn(line, deed.label) > most.verb) return;
  const objects = objectsAt(line, deed.at);
  if (objects === undefined) return;
  // 'help teams develop dashboards': what they help is a clause.
  const helped = /^(?:helps?|helped|lets?|makes?|made)$/u.test(lowerAt(line, deed.label.to - 1));
  if (helped && objects.at(-1)!.to < line.end) return;
  const last = objects.at(-1)!.to;
  const more = furtherDeed(line, last);
  const end = more?.object.to ?? last;
  return {
    kind: 'action',
    subject: subjectPart(line, subject),
    verb: exactPart(line, deed.label),
    objects: objects.map((one) => part(line, one)),
    ...(more === undefined
      ? {}
      : { more: { verb: exactPart(line, more.verb), object: part(line, more.object) } }),
    negated: isNegated(line, deed.label),
    spans: [spanOf(line, { from: subject.from, to: end })],
    confidence: 0.8,
  };
}

function isNegated(line: Line, { from, to }: Range): boolean {
  for (let k = from; k < to; k++)
    if (/^(?:not|never|no|cannot|nor|neither|hardly)$/u.test(lowerAt(line, k))) return true;
  return false;
}

interface Deed {
  readonly label: Range;
  /** Where the object begins. */
  readonly at: number;
}

function deedAt(line: Line, verb: Range): Deed | undefined {
  const main = verb.to - 1;
  const effect = effectAt(line, verb);
  if (effect !== undefined) return effect;
  const passive = isPassive(line, verb);
  if (silent.test(lowerAt(line, main)) || line.classes[main] === 'auxiliary') return;
  const next = lowerAt(line, verb.to);
  if (line.classes[verb.to] === 'preposition') {
    if (!joins.test(next) || (passive && !/^(?:by|to|with|on|from)$/u.test(next))) return;
    if (!passive && next === 'by') return;
    return { label: { from: verb.from, to: verb.to + 1 }, at: verb.to + 1 };
  }
  return passive ? undefined : { label: verb, at: verb.to };
}

/** 'had no significant effect on', 'play a role in': the noun is the deed. */
function effectAt(line: Line, verb: Range): Deed | undefined {
  for (let k = verb.to; k < Math.min(verb.to + 6, line.end); k++) {
    if (!/^(?:noun|adverb|determiner|negation|participle)$/u.test(line.classes[k]!)) return;
    if (
      !/^(?:effects?|impacts?|influences?|bearing|insights?|roles?|parts?|access|contributions?)$/u.test(
        lowerAt(line, k),
      )
    )
      continue;
    if (!/^(?:on|in|into|to)$/u.test(lowerAt(line, k + 1)) || line.classes[k + 1] !== 'preposition') return;
    return { label: { from: verb.from, to: k + 2 }, at: k + 2 };
  }
  return;
}

const isPassive = (line: Line, { from, to }: Range): boolean => {
  for (let k = from; k < to - 1; k++)
    if (/^(?:is|are|was|were|be|been|being)$/u.test(lowerAt(line, k)))
      return !/ing$/u.test(lowerAt(line, to - 1));
  return false;
};

/** All that the verb takes, each a whole phrase; nothing may follow that belongs to it. */
function objectsAt(line: Line, at: number): readonly Range[] | undefined {
  if (/^(?:to|pronoun|subordinator|ing|verb|auxiliary|mark)$/u.test(line.classes[at] ?? 'mark')) return;
  if (/^(?:this|these|those|that|such|it|them|their|its|itself|themselves)$/u.test(lowerAt(line, at))) return;
  const list = series(line, at, { most: 8 });
  if (
    list !== undefined &&
    list.items.length <= 4 &&
    !holdsForAll.test(textOf(line, list.items[0]!)) &&
    list.items.every(({ whole }) => whole) &&
    mayEnd(line, list.to)
  ) {
    const distinct = list.items.every(
      (one, k) => k === 0 || one.to - one.from > 1 || list.items.every(({ from, to }) => to - from <= 2),
    );
    return distinct
      ? list.items
      : wordsIn(line, list) <= most.object
        ? [{ from: at, to: list.to }]
        : undefined;
  }
  const one = thing(line, at, { most: most.object });
  if (one === undefined) return;
  const whole = withInfinitive(line, one);
  return whole !== undefined &&
    mayEnd(line, whole.to) &&
    !/^(?:this|these|those|it|them|such|one|their|its)$/u.test(lowerAt(line, whole.to - 1))
    ? [whole]
    : undefined;
}

/** 'enables users to find papers': what they find belongs to it. */
function withInfinitive(line: Line, object: Range): Range | undefined {
  if (line.classes[object.to] !== 'to') return object;
  const verb = object.to + 1;
  const rest = nounPhrase(line, verb + 1, { most: 6 });
  if (line.classes[verb] !== 'verb' || rest === undefined || !rest.whole) return;
  const all = { from: object.from, to: rest.to };
  return wordsIn(line, all) <= most.object ? all : undefined;
}

/** Whether nothing of a phrase that ends before token `at` follows there. */
export function mayEnd(line: Line, at: number): boolean {
  if (at >= line.end) return true;
  const kind = line.classes[at]!;
  const { text, start } = line.tokens[at]!;
  // 'AI-powered tools', 'orders of magnitude more efficient': the phrase goes on.
  if (/^[-‐‑–/]$/u.test(text) && start === line.tokens[at - 1]!.end) return false;
  if (kind === 'adverb') return /^(?:mark|preposition|subordinator)$/u.test(line.classes[at + 1] ?? 'mark');
  // 'confirms A and identifies that …' is a verb.
  if (lowerAt(line, at) === 'that' && verbForms(lowerAt(line, at - 1))?.s) return false;
  return (
    /^(?:mark|preposition|subordinator|ing|conjunction|participle)$/u.test(kind) &&
    !/^(?:than|of|how|what)$/u.test(lowerAt(line, at))
  );
}

/** 'and reduces Y' behind the object. */
function furtherDeed(line: Line, at: number): { verb: Range; object: Range } | undefined {
  let k = at;
  if (lowerAt(line, k) === ',') k++;
  if (!/^(?:and|but)$/u.test(lowerAt(line, k))) return;
  k++;
  while (line.classes[k] === 'adverb') k++;
  if (line.classes[k] !== 'verb' || silent.test(lowerAt(line, k))) return;
  const group = verbGroup(line, k);
  const object = thing(line, group.to, { most: most.object });
  return object && mayEnd(line, object.to) && wordsIn(line, group) <= 3 ? { verb: group, object } : undefined;
}
