import { underRule } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';
import { lostSiteLinks } from '../../theme/site-links.ts';
import { absentSlidesModule } from '../../theme/site-slides.ts';
import { siteStyles } from '../../theme/site-styles.ts';
import type { Rule } from '../model.ts';

/** Reported by the rule `links`, with the other files. */
const ofLinks = new Set(['media-missing', 'file-missing']);

/** What is not shown as written: traps of the dialect, and what an export would change or refuse. */
export const rule: Rule = {
  about: 'what Hugo themes show differently, and what is not shown as written ([decks.md](decks.md))',
  check: async ({ site, rendered }) => {
    const found = (await rendered()).problems.filter(({ code }) => !ofLinks.has(code));
    return [...found, ...siteProblems(site.root)].map((problem) => ({
      ...problem,
      code: underRule('dialect', problem.code),
    }));
  },
};

function siteProblems(root: string): Problem[] {
  const { file, state } = siteStyles(root);
  const lost = [...absentSlidesModule(root), ...lostSiteLinks(root)];
  if (state !== 'old') return lost;
  return [
    ...lost,
    {
      code: 'site-styles-old',
      severity: 'info',
      message: 'The styles of drafted slides in the site are of another version of pubdeck.',
      at: { file },
      hint: 'pubdeck init hugo brings them up to date.',
    },
  ];
}
