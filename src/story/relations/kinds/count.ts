import { exactCounts, isPeople } from '../counted.ts';
import type { Finder } from '../finder.ts';
import { spanOf } from '../line.ts';

/** Rule 1: an exact count of 2 to 1000 things, drawn one mark a thing. Guard: nothing before it makes it vague or a name. */
export const count: Finder = (line) =>
  exactCounts(line)
    .filter(({ counted }) => counted.value <= 1000)
    .filter(
      ({ number }) =>
        line.tokens[number.from - 1]?.lower !== 'of' ||
        !/\d$/u.test(line.tokens[number.from - 2]?.text ?? ''),
    )
    .map(({ counted, head, number, noun }) => ({
      kind: 'count',
      count: counted,
      people: isPeople(head),
      spans: [spanOf(line, { from: number.from, to: noun.to })],
      confidence: 0.95,
    }));
