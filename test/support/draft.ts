import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeDeck } from '../../src/deck/write.ts';
import { planOutline } from '../../src/outline/plan.ts';
import type { Talk } from '../../src/outline/talks.ts';
import { openSite, type Site } from '../../src/site/site.ts';
import { readHugoPage } from '../../src/sources/hugo/read.ts';
import { analyse } from '../../src/story/analyse.ts';
import { storyInput } from '../../src/story/input.ts';

export const fixtures = fileURLToPath(new URL('../fixtures/publications/', import.meta.url));

/** A page read and analysed. */
export function readStory(file: string, site = siteOf(file)) {
  const { work: publication, deck } = readHugoPage(file, site);
  return { site, publication, deck, story: analyse(storyInput(publication)) };
}

// A site reads all its pages to know which decks they share; a page has one story, however long the talk.
const sites = new Map<string, Site>();
function siteOf(file: string): Site {
  const site = openSite(file);
  const known = sites.get(site.root) ?? site;
  sites.set(site.root, known);
  return known;
}

const stories = new Map<string, ReturnType<typeof readStory>>();
function storyOf(file: string): ReturnType<typeof readStory> {
  const key = `${file}\n${readFileSync(file, 'utf8')}`;
  const known = stories.get(key) ?? readStory(file);
  stories.set(key, known);
  return known;
}

/** A page's deck, by the same steps as the command. */
export function draft(file: string, talk: Talk, minutes?: number, read = storyOf(file)) {
  const { site, publication, deck, story } = read;
  const outline = planOutline(publication, story, { talk, ...(minutes === undefined ? {} : { minutes }) });
  return {
    publication,
    story,
    outline,
    ...writeDeck(outline, publication, { theme: 'paper', source: deck.source, siteRoot: site.root }),
  };
}
