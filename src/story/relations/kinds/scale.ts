import { countedNoun, exactCounts, numberPart, numberRange } from '../counted.ts';
import type { Draft, Finder } from '../finder.ts';
import { part, partOf, spanOf } from '../line.ts';

const approximation =
  /^(?:an estimated|estimated|about|around|over|more than|nearly|almost|approximately|roughly|some|at least|up to|close to|~|∼|≈|>)$/iu;

/** Rule 4: a count over 1000, its word of approximation kept. */
export const scale: Finder = (line) => {
  const found: Draft[] = exactCounts(line)
    .filter(({ counted }) => counted.value > 1000)
    .map(({ counted, number, noun }) => ({
      kind: 'scale',
      count: counted,
      spans: [spanOf(line, { from: number.from, to: noun.to })],
      confidence: 0.95,
    }));
  for (const quantity of line.quantities) {
    const { kind, value, modifier, high, start } = quantity;
    if (kind !== 'count' || value === undefined || high !== undefined || value <= 1000) continue;
    if (modifier === undefined ? !/[a-z]/iu.test(quantity.number) : !approximation.test(modifier)) continue;
    const at = numberRange(line, quantity);
    const noun = at && countedNoun(line, at.to);
    if (!at || !noun || !/\d/u.test(quantity.number)) continue;
    found.push({
      kind: 'scale',
      ...(modifier === undefined
        ? {}
        : { approximation: partOf(line.text, [{ start, end: start + modifier.length }]) }),
      // The word of approximation stands before it already.
      count: {
        number: modifier === undefined ? numberPart(line, quantity) : part(line, at),
        value,
        noun: part(line, noun),
      },
      spans: [{ start, end: spanOf(line, noun).end }],
      confidence: 0.95,
    });
  }
  return found;
};
