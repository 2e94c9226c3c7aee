import type { Rule } from '../model.ts';

/** Traps of the Hugo Blox dialect, found while the deck is read: each says what the theme shows and how to mend it. */
export const dialectRule: Rule = {
  name: 'dialect',
  about: 'what the real themes would show otherwise: lost separators, visible Note:, options that do nothing',
  check: ({ deck }) =>
    deck.problems.map((problem) => ({
      ...problem,
      code: problem.code.includes('/') ? problem.code : `dialect/${problem.code}`,
    })),
};
