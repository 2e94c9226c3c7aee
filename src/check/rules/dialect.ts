import { underRule } from '../../problems/codes.ts';
import type { Rule } from '../model.ts';

/** Traps of the Hugo Blox dialect, found while the deck is read: each says what the theme shows and how to mend it. */
export const rule: Rule = {
  about: 'what the real Hugo Blox themes would show otherwise ([decks.md](decks.md))',
  check: async ({ deck, rendered }) => {
    // Formulas are set when the deck is rendered.
    const formulas = (await rendered()).problems.filter(({ code }) => code.startsWith('math-'));
    return [...deck.problems, ...formulas].map((problem) => ({
      ...problem,
      code: underRule('dialect', problem.code),
    }));
  },
};
