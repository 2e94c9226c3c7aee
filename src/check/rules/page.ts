import { underRule } from '../../problems/codes.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../model.ts';
import { strayNumbers } from '../summary-numbers.ts';

/** The metadata page behind the deck: what will look wrong on the web and in the talk. */
export const rule: Rule = {
  about:
    'the publication page: placeholder authors, values and text of the theme’s sample page, note counts, DOI form, numbers of the summary that are nowhere else on the page, no link to the deck, no summary',
  check: ({ publication, place, deck, file }) => {
    if (!publication) return [];
    const problems: Problem[] = publication.problems
      .filter(({ severity }) => severity !== 'info')
      .map((problem) => ({
        ...problem,
        code: underRule('page', problem.code),
      }));
    const at = { file: publication.file };
    if (!publication.summary) {
      problems.push({
        code: 'page/no-summary',
        severity: 'info',
        message: 'The page has no summary; the talk’s message is taken from the abstract.',
        at,
        hint: 'One sentence under `summary:` becomes the takeaway slide.',
      });
    }
    for (const { said, number } of strayNumbers(publication)) {
      problems.push({
        code: 'page/summary-differs',
        severity: 'warning',
        message: `The summary says '${said}'; the number ${number} is nowhere else on the page.`,
        at: publication.summary?.at ?? at,
        why: 'The takeaway slide shows the summary, the other slides the abstract.',
        hint: 'Correct the one that is wrong.',
      });
    }
    const link = place?.link;
    if (link && link.reason !== 'as written' && place.file === file) {
      problems.push({
        code: 'page/slides-not-linked',
        severity: 'warning',
        message:
          link.raw === undefined
            ? 'The page does not link to this deck.'
            : `The page's slides value '${link.raw}' does not lead to this deck.`,
        at: link.at ?? at,
        why: 'Without the link no Slides button appears on the page.',
        hint: `pubdeck draft --link writes slides: ${place.name}.`,
      });
    }
    const date = deck.frontMatter.publishDate ?? deck.frontMatter.date;
    const published = date instanceof Date ? date : new Date(String(date ?? ''));
    if (published.getTime() > Date.now())
      problems.push({
        code: 'page/hidden-by-date',
        severity: 'warning',
        message: `The deck’s date, ${published.toISOString().slice(0, 10)}, is in the future: Hugo does not build the deck before that day.`,
        at: { file },
        hint: 'Hugo builds it with buildFuture: true, or give the deck a publishDate that has passed.',
      });
    return problems;
  },
};
