import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readDeckFile } from '../deck/read-file.ts';
import { withoutEnding } from '../site/deck-file.ts';
import { siteRootOf } from '../site/root.ts';
import { openSite } from '../site/site.ts';
import { decksBelow } from '../site/target.ts';

export interface SiteDeck {
  readonly file: string;
  /** Where it is mounted below `/deck/`: its path below `content/`, without `index.md`. */
  readonly key: string;
}

export function decksOf(folder: string): SiteDeck[] {
  const content = join(siteRootOf(folder, '/'), 'content');
  const base = existsSync(content) ? content : folder;
  const taken = new Set<string>();
  return decksBelow(folder).map((file) => {
    const stem = withoutEnding(file);
    const way = relative(base, /^_?index$/.test(basename(stem)) ? dirname(file) : stem);
    const wish =
      way
        .split(/[\\/]/)
        .filter((part) => part !== '..')
        .join('/') || 'deck';
    // `talk.md` and `talk/index.md` are two decks.
    let key = wish;
    for (let number = 2; taken.has(key); number++) key = `${wish}-${number}`;
    taken.add(key);
    return { file, key };
  });
}

/** What the gallery says of a deck, from its text alone: hundreds of decks must not be rendered for a list. */
export function cardFacts(file: string): { title: string; authors: string[]; date: string; slides: number } {
  const deck = readDeckFile(file);
  const { authors, date } = deck.frontMatter;
  const names = Array.isArray(authors) ? authors : typeof authors === 'string' ? [authors] : [];
  const { people } = openSite(file);
  const day = date instanceof Date ? date.toISOString() : typeof date === 'string' ? date : '';
  return {
    title: deck.title,
    // `admin` and other profile names are shown by their people's names, as on the slides.
    authors: names
      .filter((name): name is string => typeof name === 'string')
      .map((name) => people.find(name, 'en')?.name ?? name),
    date: /^\d{4}(-\d\d(-\d\d)?)?/.exec(day)?.[0] ?? '',
    slides: deck.slides.filter(({ hidden }) => !hidden).length,
  };
}
