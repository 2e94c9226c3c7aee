import type { Layout } from '../layout.ts';
import { words } from '../markdown.ts';
import { nameMark, type Person } from '../names.ts';
import { chunk, limits } from '../split.ts';

export interface PeopleContent {
  readonly layout: 'people';
  readonly people: readonly (Person & { readonly affiliation?: string })[];
}

export const people: Layout<PeopleContent> = {
  name: 'people',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list',
  isReference: true,
  plan: {
    passages: () => [],
    context: (content) => ({
      people: content.people.map((person) => ({
        name: nameMark(person),
        affiliation: words(person.affiliation ?? ''),
      })),
    }),
    seconds: { least: 10, look: 0 },
    split: ({ people: all }) => {
      const hasPlaces = all.some(({ affiliation }) => affiliation !== undefined);
      const most = hasPlaces ? limits.namesWithPlace : limits.names;
      return chunk(all, most, () => true).map((part) => ({ layout: 'people', people: part }));
    },
  },
};
