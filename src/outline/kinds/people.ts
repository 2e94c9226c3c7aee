import type { PlanContext } from '../context.ts';
import { labelPassage } from '../context.ts';
import type { DraftSlide } from '../draft-slide.ts';

/** More names are in the notes of the title slide; nobody reads them from a screen. */
const most = 72;

/** Who wrote it, where the title slide cannot say it all. */
export function peopleSlides({ publication, words }: PlanContext, shownOnTitle: number): DraftSlide[] {
  const { authors } = publication;
  const known = authors.some(({ affiliations }) => affiliations.length > 0);
  if (authors.length < 2 || authors.length > most || (!known && shownOnTitle >= authors.length)) return [];
  return [
    {
      id: 'people',
      content: {
        layout: 'people',
        people: authors.map(({ name, equalContribution, presenter, affiliations }) => ({
          name,
          equal: equalContribution,
          presenter,
          ...(affiliations[0] === undefined ? {} : { affiliation: affiliations[0] }),
        })),
      },
      heading: labelPassage(words.people),
      sentences: [],
      shown: [],
      level: 'seminar',
      weight: 5,
    },
  ];
}
