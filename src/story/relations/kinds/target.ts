import { numberPart } from '../counted.ts';
import type { Draft, Finder } from '../finder.ts';
import { exactPart, lowerAt, part, spanOf } from '../line.ts';
import { phraseBefore, thing } from '../noun-phrase.ts';
import { changeOf } from '../verbs.ts';

/** Rule 13: an aim with its year: 'reduce emissions by 40% by 2035', 'a 30% reduction target by 2030'. */
export const target: Finder = (line) => {
  const found: Draft[] = [];
  for (const quantity of line.quantities) {
    if (quantity.kind !== 'percent' || quantity.value === undefined) continue;
    let k = line.tokens.findIndex((one) => one.start >= quantity.end);
    if (k < 0) continue;
    const goal =
      changeOf(lowerAt(line, k)) && /^(?:targets?|goals?|objectives?)$/u.test(lowerAt(line, k + 1));
    if (goal) k += 2;
    if (!/^(?:by|for)$/u.test(lowerAt(line, k)) || !/^20\d\d$/u.test(lowerAt(line, k + 1))) continue;
    const by = line.tokens.findIndex((one) => one.start >= quantity.start) - 1;
    let noun = goal ? phraseBefore(line, k, { most: 5 }) : undefined;
    if (!goal && lowerAt(line, by) === 'by') {
      for (let v = by - 1; v > Math.max(0, by - 8); v--) {
        if (!changeOf(lowerAt(line, v))) continue;
        const object = thing(line, v + 1, { most: 6, limit: by });
        if (object?.to === by) noun = object;
        break;
      }
    }
    if (!noun) continue;
    found.push({
      kind: 'target',
      number: numberPart(line, quantity),
      value: quantity.value,
      noun: part(line, noun),
      year: exactPart(line, { from: k + 1, to: k + 2 }),
      spans: [{ start: Math.min(spanOf(line, noun).start, quantity.start), end: line.tokens[k + 1]!.end }],
      confidence: 0.9,
    });
  }
  return found;
};
