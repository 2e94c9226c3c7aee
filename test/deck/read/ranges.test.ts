import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finder, inside } from '../../../src/deck/read/ranges.ts';

const range = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));

test('a place is in one of many ranges, however they lie, or in none', () => {
  fc.assert(
    fc.property(fc.array(range, { maxLength: 12 }), (ranges) => {
      const isIn = inside(ranges);
      for (let at = -1; at < 75; at++)
        expect(isIn(at)).toBe(ranges.some(({ start, end }) => at >= start && at < end));
    }),
    { seed: 20261130, numRuns: 200 },
  );
});

test('the range of a place is found among ranges side by side', () => {
  const lengths = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 12 });
  fc.assert(
    fc.property(lengths, (steps) => {
      let next = 0;
      const ranges = steps.map(([gap, length]) => {
        const start = next + gap;
        next = start + length;
        return { start, end: next };
      });
      const find = finder([...ranges].reverse());
      for (let at = -1; at < next + 2; at++)
        expect(find(at)).toEqual(ranges.find(({ start, end }) => at >= start && at < end));
    }),
    { seed: 20261130, numRuns: 200 },
  );
});

test('a hundred thousand ranges are asked a hundred thousand times', () => {
  const ranges = Array.from({ length: 100_000 }, (_, index) => ({ start: 10 * index, end: 10 * index + 5 }));
  const isIn = inside(ranges);
  const find = finder(ranges);
  // There is no clock here: the square of this shows as a test that runs into its time limit.
  let count = 0;
  for (const { start } of ranges)
    if (isIn(start + 4) && !isIn(start + 5) && find(start)?.start === start) count++;
  expect(count).toBe(100_000);
}, 20_000);
