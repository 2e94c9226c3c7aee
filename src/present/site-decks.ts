import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readDeck } from '../deck/read.ts';
import { siteRootOf } from '../site/root.ts';
import { decksBelow } from '../site/target.ts';

export interface SiteDeck {
  readonly file: string;
  /** Where it is mounted below `/deck/`: its path below `content/`, without `index.md`. */
  readonly key: string;
}

export function decksOf(folder: string): SiteDeck[] {
  const content = join(siteRootOf(folder, '/'), 'content');
  const base = existsSync(content) ? content : folder;
  return decksBelow(folder).map((file) => {
    const way = relative(
      base,
      /^_?index\.md$/.test(basename(file)) ? dirname(file) : file.replace(/\.md$/, ''),
    );
    return {
      file,
      key:
        way
          .split(/[\\/]/)
          .filter((part) => part !== '..')
          .join('/') || 'deck',
    };
  });
}

/** What the gallery says of a deck, from its text alone: hundreds of decks must not be rendered for a list. */
export function cardFacts(file: string): { title: string; authors: string[]; date: string; slides: number } {
  const deck = readDeck(readFileSync(file, 'utf8'), file);
  const { authors, date } = deck.frontMatter;
  const names = Array.isArray(authors) ? authors : typeof authors === 'string' ? [authors] : [];
  const day = date instanceof Date ? date.toISOString() : typeof date === 'string' ? date : '';
  return {
    title: deck.title,
    authors: names.filter((name): name is string => typeof name === 'string'),
    date: /^\d{4}(-\d\d(-\d\d)?)?/.exec(day)?.[0] ?? '',
    slides: deck.slides.filter(({ hidden }) => !hidden).length,
  };
}
