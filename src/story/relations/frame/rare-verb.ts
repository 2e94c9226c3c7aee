import { verbForms } from '../../claims/verbs.ts';
import { isAdjective } from '../adjectives.ts';
import { afterMarkers, type Clause, verbGroup } from '../clause.ts';
import { type Line, lowerAt } from '../line.ts';
import { endsPhrase, startsPhrase } from './joints.ts';

/**
 * The clause of a sentence without a sure verb: the first word that can be one between two whole phrases. 'Cages form
 * environments', 'clustering yielded results', 'the study aimed to improve'.
 */
export function rareClause(line: Line): Clause | undefined {
  for (const from of startsOf(line)) {
    const found = clauseFrom(line, from);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The head of the sentence, and behind the comma of an adjunct there. */
function startsOf(line: Line): number[] {
  const from = afterMarkers(line);
  const adjunct = /^(?:preposition|ing|participle|to)$/u.test(line.classes[from] ?? '');
  if (!adjunct) return [from];
  const comma = line.tokens.findIndex(({ text, depth }, k) => k > from + 1 && depth === 0 && text === ',');
  return comma < 0 || comma > from + 24 ? [] : [comma + 1];
}

/** Words a subject may have before its verb. */
const subjectMost = 20;

function clauseFrom(line: Line, from: number): Clause | undefined {
  if (!/^(?:determiner|noun|number|ing)$/u.test(line.classes[from] ?? '')) return undefined;
  for (let k = from + 1; k < Math.min(line.end - 1, from + subjectMost); k++) {
    const { depth, text } = line.tokens[k]!;
    if (depth > 0) continue;
    if (text === ',') {
      const close = insertion(line, k);
      if (close === undefined) return undefined;
      k = close;
      continue;
    }
    if (/^[;:]$/u.test(text) || /^(?:subordinator|pronoun)$/u.test(line.classes[k]!)) return undefined;
    if (!canBeVerb(line, from, k) || !endsSubject(line, k)) continue;
    const joins = /^(?:to|preposition)$/u.test(line.classes[k + 1] ?? '') && isSure(line, k);
    if (line.classes[k + 1] !== 'to' && !joins && !startsPhrase(line, k + 1)) continue;
    const verb = verbGroup(line, k);
    return { from, subject: { from, to: k }, verb: { from: k, to: Math.max(verb.to, k + 1) } };
  }
  return undefined;
}

/** Where ', however,' or ', in particular,' ends. */
function insertion(line: Line, at: number): number | undefined {
  for (let k = at + 2; k < Math.min(at + 6, line.end - 2); k++)
    if (line.tokens[k]!.text === ',')
      return /^(?:however|in|therefore|thus|for|on|especially)$/u.test(lowerAt(line, at + 1)) ? k : undefined;
  return undefined;
}

/** A phrase ends before the verb, or before the adverb or comma before it. */
function endsSubject(line: Line, k: number): boolean {
  let at = k;
  while (line.classes[at - 1] === 'adverb') at--;
  return lowerAt(line, at - 1) === ',' || endsPhrase(line, at);
}

/** An adverb before it, or the preposition that it always takes: 'mainly focus on', 'may lead to'. */
const isSure = (line: Line, k: number): boolean =>
  line.classes[k - 1] === 'adverb' ||
  lowerAt(line, k - 1) === ',' ||
  /^(?:leads? to|led to|focus(?:es)? on|results? in|depends? on|relates? to|correlates? (?:to|with)|interacts? with|accounts? for|rel(?:y|ies) on)$/u.test(
    `${lowerAt(line, k)} ${lowerAt(line, k + 1)}`,
  );

/** Whether the first noun of a subject with a preposition is a plural. */
function hasPluralHead(line: Line, from: number, to: number): boolean {
  for (let k = from; k < to; k++) {
    if (line.classes[k] === 'preposition')
      return k > from && /[^su]s$|^(?:species|data)$/u.test(lowerAt(line, k - 1));
    if (line.tokens[k]!.depth > 0) return false;
  }
  return false;
}

function canBeVerb(line: Line, from: number, k: number): boolean {
  const token = line.tokens[k]!;
  const forms = verbForms(token.lower);
  if (forms === undefined || /^\p{Lu}/u.test(token.text) || forms.ing) return false;
  let at = k - 1;
  while (line.classes[at] === 'adverb') at--;
  const before = lowerAt(line, at);
  const plural = /[^su]s$|^(?:data|people|children|women|men|criteria|mice|humans)$/u.test(before);
  if (isAdjective(before)) return false;
  // 'Language models (LMs) acquire', 'Species of the genus exhibit'
  const sureBase = forms.base && !forms.nounLike && !forms.participle;
  if (sureBase && (before === ')' || hasPluralHead(line, from, k))) return true;
  if (isSure(line, k) && (forms.s ? !plural : forms.base ? plural : forms.past)) return true;
  // 'the model results in …': a singular noun before a plural is one compound more often than not.
  if (forms.s)
    return (
      !plural && (!forms.nounLike || line.classes[k + 1] === 'to' || line.classes[k + 1] === 'determiner')
    );
  if (forms.past)
    return line.classes[k + 1] === 'to'
      ? /^(?:aimed|sought|attempted|served|helped|continued|tended|failed|began|intended)$/u.test(token.lower)
      : true;
  return (
    forms.base === true &&
    plural &&
    !/^(?:research|study|work|test|design|review|trial|result|set|use)$/u.test(token.lower)
  );
}
