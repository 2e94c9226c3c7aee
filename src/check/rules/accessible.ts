import type { Problem } from '../../problems/problem.ts';
import type { CheckContext, Rule } from '../model.ts';
import { otherLanguages } from '../other-language.ts';

/** Titles, alternative texts and heading order from the deck itself; contrast and roles by axe in a browser. */
export const rule: Rule = {
  about:
    'slides without heading, repeated titles, slides in another language than the deck, findings of axe-core, brand colours that had to be changed',
  check: async (context) => [
    ...(await fromDeck(context)),
    ...otherLanguages(context),
    ...(await context.measured()).accessible,
  ],
};

async function fromDeck({ rendered, file }: CheckContext): Promise<Problem[]> {
  const deck = await rendered();
  const problems: Problem[] = [];
  const titles = new Map<string, number>();
  for (const slide of deck.slides) {
    const at = { file, ...(slide.at.line === undefined ? {} : { line: slide.at.line }) };
    if (slide.hidden) continue;
    if (slide.untitled) {
      problems.push({
        code: 'accessible/no-title',
        severity: 'warning',
        message: 'This slide has no heading.',
        at,
        slide: slide.number,
        why: 'Screen readers and bookmarks find slides by their headings.',
        hint: 'Begin the slide with a line ## Heading.',
      });
    }
    const before = titles.get(slide.title);
    if (before !== undefined && !slide.untitled) {
      problems.push({
        code: 'accessible/title-twice',
        severity: 'warning',
        message: `Slides ${before} and ${slide.number} have the same title.`,
        at,
        slide: slide.number,
        why: 'Nobody can tell them apart in the outline.',
        hint: 'Make one of the titles say more.',
      });
    }
    titles.set(slide.title, slide.number);
  }
  return problems;
}
