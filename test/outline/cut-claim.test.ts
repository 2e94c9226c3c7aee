import { describe, expect, test } from 'vitest';
import { isWholeIn } from '../../src/outline/kinds/cut-claim.ts';

describe('a claim cut from its sentence', () => {
  test.each([
    [
      'New traps increased the catch of each bay by 66% (167 fish).',
      'New traps increased the catch of each bay',
      false,
    ],
    [
      'The best models are networks, which show 0.15–0.20 eV errors.',
      'The best models are networks, which show 0.15',
      false,
    ],
    ['We found the assumptions within the model are not met.', 'We found the assumptions', false],
    ['Trials are often constrained by their sample.', 'Trials are often constrained', false],
    ['New traps increased the catch, which fed the coast.', 'New traps increased the catch', true],
    [
      'Our main finding is that the losses introduced by ignoring tides in the log of the port are misleading for pilots.',
      'Our main finding is that the losses introduced by ignoring tides',
      false,
    ],
    [
      'The trials show two strengths: (1) the traps held in storms, and (2) they cost little.',
      'The trials show two strengths: (1) the traps held in storms',
      false,
    ],
    ['New traps increased the catch in spring.', 'New traps increased the catch', true],
  ])('%s', (sentence, claim, whole) => {
    expect(isWholeIn(sentence, claim)).toBe(whole);
  });
});
