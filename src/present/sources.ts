import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readDeck } from '../deck/read.ts';
import { PubdeckError } from '../problems/error.ts';
import { readPublication } from '../publication/read.ts';
import { openSite } from '../site/site.ts';
import { decksBelow, readTarget } from '../site/target.ts';

/** What is presented: one deck, or all decks of a folder. */
export type Presented =
  | { readonly kind: 'deck'; readonly file: string }
  | { readonly kind: 'site'; readonly folder: string; readonly decks: readonly SiteDeck[] };

export interface SiteDeck {
  readonly file: string;
  /** Where it is mounted below `/deck/`: its path below `content/`, without `index.md`. */
  readonly key: string;
}

/**
 * Understands a path given on the command line. A page stands for its linked deck.
 * @throws PubdeckError `no-deck` for a page whose deck has not been drafted
 */
export function whatToPresent(path: string, cwd: string): Presented {
  const target = readTarget(path, cwd);
  if (target.kind === 'deck') return { kind: 'deck', file: target.file };
  if (target.kind === 'page') {
    const { slides } = readPublication(target.file, openSite(target.file));
    if (existsSync(slides.deckFile)) return { kind: 'deck', file: slides.deckFile };
    throw new PubdeckError('no-deck', 'This page has no deck yet.', {
      at: { file: target.file },
      hint: 'pubdeck draft <page> writes one.',
    });
  }
  return { kind: 'site', folder: target.folder, decks: decksOf(target.folder) };
}

export function decksOf(folder: string): SiteDeck[] {
  const content = join(openSite(folder).root, 'content');
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
