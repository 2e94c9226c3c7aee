import { type Line, lowerAt, type Range } from '../line.ts';
import { startsPhrase, withComplement } from './joints.ts';

/** The verb group with what belongs to it: 'has been used to explain', 'are vulnerable to', 'plays an essential role in'. */
export function labelOf(line: Line, verb: Range): Range | undefined {
  let to = verb.to;
  // 'had contrasting responses'
  if (
    line.classes[to - 1] !== 'auxiliary' &&
    /ing$/u.test(lowerAt(line, to - 1)) &&
    /^(?:has|have|had)$/u.test(lowerAt(line, to - 2))
  )
    to--;
  while (to > verb.from + 1 && line.classes[to - 1] === 'adverb' && startsPhrase(line, to - 1)) to--;
  while (line.classes[to] === 'adverb' && !startsPhrase(line, to)) to++;
  if (line.classes[to] === 'to') {
    let at = to + 1;
    while (line.classes[at] === 'adverb') at++;
    if (line.classes[at] !== 'verb' && line.classes[at] !== 'auxiliary') return undefined;
    while (line.classes[at] === 'auxiliary') at++;
    to = line.classes[at] === 'verb' || line.classes[at] === 'participle' ? at + 1 : at;
  }
  if (/^(?:has|have|had)$/u.test(lowerAt(line, to - 1)) && line.classes[to] === 'participle') to++;
  if (/^(?:using|via)$/u.test(lowerAt(line, to)) && to - verb.from > 1)
    return { from: verb.from, to: to + 1 };
  // 'known to metastasize': a verb that the lexicon does not know.
  if (lowerAt(line, to) === 'to' && line.classes[to] !== 'to' && line.classes[to + 1] === 'adverb')
    return undefined;
  const noun = nounDeed(line, to);
  if (noun !== undefined) return { from: verb.from, to: noun };
  return { from: verb.from, to: withComplement(line, to) };
}

/** 'plays an essential role in', 'has no effect on'. */
function nounDeed(line: Line, at: number): number | undefined {
  for (let k = at; k < Math.min(at + 5, line.end); k++) {
    if (!/^(?:noun|adverb|determiner|negation|participle)$/u.test(line.classes[k]!)) return undefined;
    if (
      /^(?:effects?|impacts?|influences?|insights?|roles?|access|contributions?|attention|rise|evidence)$/u.test(
        lowerAt(line, k),
      ) &&
      line.classes[k + 1] === 'preposition' &&
      lowerAt(line, k + 1) !== 'of'
    )
      return k + 2;
  }
  return undefined;
}
