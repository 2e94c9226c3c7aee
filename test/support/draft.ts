import { fileURLToPath } from 'node:url';
import { writeDeck } from '../../src/deck/write.ts';
import { planOutline } from '../../src/outline/plan.ts';
import type { Talk } from '../../src/outline/talks.ts';
import { openSite } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { analyse } from '../../src/story/analyse.ts';
import { storyInput } from '../../src/story/input.ts';

export const fixtures = fileURLToPath(new URL('../fixtures/publications/', import.meta.url));

/** A page's deck, by the same steps as the command. */
export function draft(file: string, talk: Talk, minutes?: number) {
  const site = openSite(file);
  const { work: publication, deck } = readHugoPage(file, site);
  const story = analyse(storyInput(publication));
  const outline = planOutline(publication, story, { talk, ...(minutes === undefined ? {} : { minutes }) });
  return {
    publication,
    story,
    outline,
    ...writeDeck(outline, publication, { theme: 'paper', source: deck.source, siteRoot: site.root }),
  };
}
