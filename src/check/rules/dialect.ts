import { underRule } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';
import { siteStyles } from '../../theme/site-styles.ts';
import type { Rule } from '../model.ts';

/** Traps of the Hugo Blox dialect, found while the deck is read: each says what the theme shows and how to mend it. */
export const rule: Rule = {
  about: 'what the real Hugo Blox themes would show otherwise ([decks.md](decks.md))',
  check: async ({ deck, site, rendered }) => {
    // Formulas are set and cells counted when the deck is rendered.
    const found = (await rendered()).problems.filter(({ code }) => /^(?:math-|table-cells)/.test(code));
    return [...deck.problems, ...found, ...siteProblems(site.root)].map((problem) => ({
      ...problem,
      code: underRule('dialect', problem.code),
    }));
  },
};

function siteProblems(root: string): Problem[] {
  const { file, state } = siteStyles(root);
  if (state !== 'old') return [];
  return [
    {
      code: 'site-styles-old',
      severity: 'info',
      message: 'The styles of drafted slides in the site are of another version of pubdeck.',
      at: { file },
      hint: 'pubdeck init hugo brings them up to date.',
    },
  ];
}
