import { type VerbForms, verbForms } from '../../claims/verbs.ts';
import { verbGroup } from '../clause.ts';
import { type Line, lowerAt, type Range, wordsIn } from '../line.ts';
import { clauseEnd, type Frame } from './frame.ts';
import { withComplement } from './joints.ts';
import { labelOf } from './label.ts';
import { isNode } from './path.ts';

/** One of several verbs under one subject, and what it takes. */
interface Deed {
  readonly verb: Range;
  readonly object: Range;
}

type Form = 's' | 'base' | 'past' | 'participle';

/** 'leverage A and develop B', 'is fast, scales well, and reduces C': two to four deeds that make up the clause; else none. */
export function deedsOf(line: Line, frame: Frame): readonly Deed[] {
  const starts = splitsOf(line, frame);
  if (starts.length === 0 || starts.length > 3 || frame.asked) return [];
  const first = labelOf(line, frame.verb);
  if (first === undefined) return [];
  const verbs = [first, ...starts.map(({ verb }) => verb)];
  const ends = [...starts.map(({ at }) => at), clauseEnd(line, frame.verb.to, true)];
  const deeds = verbs.map((verb, k) => ({ verb, object: { from: verb.to, to: ends[k]! } }));
  const whole = deeds.every(
    ({ verb, object }) =>
      object.to > object.from &&
      wordsIn(line, verb) <= 6 &&
      isNode(line, object) &&
      !/^(?:either|both)$/u.test(lowerAt(line, object.from)) &&
      !isBareVerb(line, object.to - 1) &&
      !isCutList(line, object),
  );
  return whole && !mayBelongElsewhere(line, deeds, formOf(line, frame.verb)) ? deeds : [];
}

/** 'algorithms that reduce' before 'and solve': what it takes comes only behind the second verb. */
const isBareVerb = (line: Line, k: number): boolean => {
  const forms = verbForms(lowerAt(line, k));
  return line.classes[k] === 'verb' || (forms?.base === true && !forms.nounLike);
};

/** 'key challenges, distils core findings': a comma without the 'and' of a list. */
function isCutList(line: Line, { from, to }: Range): boolean {
  let comma = false;
  for (let k = from; k < to; k++) {
    if (line.tokens[k]!.depth > 0) continue;
    if (/^(?:and|or)$/u.test(lowerAt(line, k))) comma = false;
    else if (lowerAt(line, k) === ',') comma = true;
  }
  return comma;
}

/**
 * Whether a later verb may go with a verb inside the first object: 'to predict A and classify B', 'regions that can explain A and
 * give B'. Nor is it clear how far a negation reaches.
 */
function mayBelongElsewhere(line: Line, deeds: readonly Deed[], form: Form): boolean {
  return deeds.slice(0, -1).some(({ verb, object }, k) => {
    const next = deeds[k + 1]!.verb;
    const inside = line.classes.slice(object.from, object.to);
    const before = line.classes.slice(verb.from, verb.to);
    if (before.includes('negation') && line.classes[next.from] !== 'auxiliary') return true;
    if (form === 'base' && (inside.includes('to') || before.includes('to'))) return true;
    return inside.includes('auxiliary') && (form === 'base' || line.classes[next.from] === 'auxiliary');
  });
}

interface Split {
  /** Where the deed before it ends. */
  readonly at: number;
  readonly verb: Range;
}

/** Where another verb of the same subject begins, behind 'and', 'but' or a comma in a list of them. */
export function splitsOf(line: Line, { verb }: Frame): readonly Split[] {
  const end = clauseEnd(line, verb.to, true);
  const form = formOf(line, verb);
  const found: Split[] = [];
  let last = false;
  for (let k = verb.to + 1; k < end - 1; k++) {
    if (line.tokens[k]!.depth > 0) continue;
    const word = lowerAt(line, k);
    const joins = /^(?:and|but|or)$/u.test(word);
    if (!joins && word !== ',') continue;
    const next =
      verbAt(line, k + 1, form) ??
      (form === 'participle' ? verbAt(line, k + 1, finiteForm(line, verb)) : undefined);
    if (next === undefined) continue;
    found.push({ at: joins && lowerAt(line, k - 1) === ',' ? k - 1 : k, verb: next });
    last ||= joins;
    k = next.to - 1;
  }
  return last ? found : [];
}

function formOf(line: Line, { from, to }: Range): Form {
  const head = lowerAt(line, from);
  if (line.classes[from] === 'auxiliary' || line.classes[from] === 'adverb')
    for (let k = from; k < to - 1; k++)
      if (/^(?:is|are|was|were|has|have|had|been)$/u.test(lowerAt(line, k))) return 'participle';
  if (/^(?:is|has)$/u.test(head)) return 's';
  if (/^(?:was|were|had)$/u.test(head)) return 'past';
  if (line.classes[from] === 'auxiliary') return 'base';
  const forms = verbForms(lowerAt(line, to - 1));
  return forms?.past ? 'past' : forms?.s ? 's' : 'base';
}

/** 'is based on A and leverages B': a finite verb behind an auxiliary has the number of that. */
const finiteForm = (line: Line, verb: Range): Form =>
  /^(?:is|has)$/u.test(lowerAt(line, verb.from))
    ? 's'
    : /^(?:was|were|had)$/u.test(lowerAt(line, verb.from))
      ? 'past'
      : 'base';

/** The verb group at `at`, in the form that the first verb has, or with an auxiliary of its own. */
function verbAt(line: Line, at: number, form: Form): Range | undefined {
  let k = at;
  while (line.classes[k] === 'adverb') k++;
  const word = lowerAt(line, k);
  if (line.classes[k] === 'auxiliary') {
    const group = verbGroup(line, k);
    return { from: at, to: withComplement(line, group.to) };
  }
  const regular =
    line.classes[k] === 'participle' && /ed$/u.test(word) ? { past: true, participle: true } : undefined;
  const forms: VerbForms | undefined = verbForms(word) ?? regular;
  if (forms === undefined || !forms[form] || /^\p{Lu}/u.test(line.tokens[k]!.text)) return undefined;
  const next = line.classes[k + 1];
  const sure = (line.classes[k] === 'verb' && !forms.nounLike) || next === 'determiner';
  // 'A and results in B', 'measured and predicted values': a noun or a participle as well.
  if (!sure && (forms.nounLike || ((form === 'past' || form === 'participle') && next !== 'preposition')))
    return undefined;
  return { from: at, to: withComplement(line, k + 1) };
}
