import { clauseIn, mainClause } from '../clause.ts';
import type { Draft, Finder } from '../finder.ts';
import { cues, exactPart, lowerAt, part, type Range, spanOf, wordsIn } from '../line.ts';
import { series, thing } from '../noun-phrase.ts';

const verbs =
  /\b(?:leads? to|led to|causes?|caused|results? in|resulted in|gives? rise to|gave rise to|contributes? to|contributed to|triggers?|triggered|drives?|drove|induces?|induced|(?:is|are) (?:one of )?the main (?:reasons?|causes?|drivers?) (?:for|of)|lead to|result in|cause)\s/giu;

/** Rule 24: what leads to what. Guard: the whole subject right before the verb, no negation; 'associated with' is no cause. */
export const cause: Finder = (line) => {
  const found: Draft[] = [];
  for (const cue of cues(line, verbs)) {
    let from = 0;
    for (let k = cue.from - 2; k > 0; k--)
      if (lowerAt(line, k) === 'that' && line.classes[k - 1] === 'verb') {
        from = k + 1;
        break;
      }
    const clause = from > 0 ? clauseIn(line, from, line.end) : mainClause(line);
    const subject = clause?.subject;
    if (!clause || !subject || wordsIn(line, subject) > 9) continue;
    if (cue.from < clause.verb.from || cue.from > clause.verb.to) continue;
    // 'This paper contributes to the theory' is no cause.
    if (
      /^contribut/iu.test(cue.match[0]) &&
      /\b(?:paper|study|work|article|research|findings|results|analysis|thesis|chapter|we)\b/iu.test(
        exactPart(line, subject).text,
      )
    )
      continue;
    if (line.classes.slice(subject.to, cue.from).includes('negation')) continue;
    if (
      /^(?:this|these|it|they|we|which|there|that|results?|findings?|both)$/u.test(
        lowerAt(line, subject.from),
      ) &&
      wordsIn(line, subject) < 2
    )
      continue;
    if (
      /ed\b|\b(?:is|are|was|were|been|be)\s(?:\p{L}+ly\s)?(?:caused|driven|induced|triggered)/u.test(
        exactPart(line, { from: subject.to, to: cue.to }).text,
      ) &&
      line.classes[subject.to] === 'auxiliary' &&
      /^(?:caused|driven|induced|triggered)$/u.test(lowerAt(line, cue.to - 1))
    )
      continue;
    const effects = effectsOf(line, cue.to);
    if (!effects) continue;
    found.push({
      kind: 'cause',
      cause: part(line, subject),
      verb: exactPart(line, { from: subject.to, to: cue.to }),
      effects: effects.map((effect) => part(line, effect)),
      spans: [spanOf(line, { from: subject.from, to: effects.at(-1)!.to })],
      confidence: 0.9,
    });
  }
  return found;
};

function effectsOf(line: Parameters<Finder>[0], at: number): readonly Range[] | undefined {
  const list = series(line, at, { most: 8 });
  if (
    list &&
    list.items.length <= 4 &&
    /^(?:mark|subordinator|preposition)$/u.test(line.classes[list.to] ?? 'mark')
  ) {
    // 'increased A and B': the adjective may hold for both, so they stay one effect.
    const bare = list.items.every(
      (item, k) => k === 0 || line.classes[item.from] === 'determiner' || item.to - item.from > 1,
    );
    return bare ? list.items : [{ from: at, to: list.to }];
  }
  const one = thing(line, at, { most: 10 });
  if (!one || one.to > at + 2 || line.classes[one.to] !== 'subordinator') return one && [one];
  // 'a situation where': what it is comes only now.
  return /^(?:situation|case|result|results|surge|way|problem|issue|set|state|data|point|effect)$/u.test(
    lowerAt(line, one.to - 1),
  )
    ? undefined
    : [one];
}
