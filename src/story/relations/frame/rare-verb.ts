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
  const from = afterMarkers(line);
  if (!/^(?:determiner|noun|number|ing)$/u.test(line.classes[from] ?? '')) return undefined;
  for (let k = from + 1; k < Math.min(line.end - 1, from + 16); k++) {
    const { depth, text } = line.tokens[k]!;
    if (depth > 0) continue;
    if (/^[,;:]$/u.test(text) || /^(?:subordinator|pronoun)$/u.test(line.classes[k]!)) return undefined;
    if (!canBeVerb(line, k) || !endsPhrase(line, k)) continue;
    if (line.classes[k + 1] !== 'to' && !startsPhrase(line, k + 1)) continue;
    const verb = verbGroup(line, k);
    return { from, subject: { from, to: k }, verb: { from: k, to: Math.max(verb.to, k + 1) } };
  }
  return undefined;
}

function canBeVerb(line: Line, k: number): boolean {
  const token = line.tokens[k]!;
  const forms = verbForms(token.lower);
  if (forms === undefined || /^\p{Lu}/u.test(token.text) || forms.ing) return false;
  const before = lowerAt(line, k - 1);
  const plural = /[^su]s$|^(?:data|people|children|women|men|criteria|mice|humans)$/u.test(before);
  if (isAdjective(before)) return false;
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
