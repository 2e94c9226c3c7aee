import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import type { Site } from '../../site/site.ts';
import type { Publication } from '../../work/model.ts';
import { readDeck } from '../read.ts';

/** Decks that several pages link to, and drafted decks whose page has gone: both would be wrong on the web. */
export function claimsOnDecks(
  publications: readonly Publication[],
  decks: readonly string[],
  site: Site,
): Problem[] {
  return [...foughtOver(publications, site), ...orphaned(publications, decks, site)];
}

function foughtOver(publications: readonly Publication[], site: Site): Problem[] {
  const pages = new Map<string, Publication[]>();
  for (const publication of publications) {
    const { reason, raw } = publication.slides;
    if (reason === 'shared value' && raw !== undefined)
      pages.set(raw, [...(pages.get(raw) ?? []), publication]);
  }
  return [...pages].map(([name, claiming]) => ({
    code: 'deck-fought-over',
    severity: 'warning' as const,
    message: `${claiming.length} pages name the deck '${name}': ${claiming.map(({ file }) => relative(site.root, file)).join(', ')}. Each is drafted a deck of its own.`,
    at: claiming[0]?.slides.at ?? { file: claiming[0]?.file ?? site.root },
    hint: 'pubdeck draft --link writes each page the name of its own deck.',
  }));
}

function orphaned(publications: readonly Publication[], decks: readonly string[], site: Site): Problem[] {
  const wanted = new Set(publications.map(({ slides }) => slides.deckFile));
  return decks
    .filter((deck) => !wanted.has(deck) && existsSync(deck))
    .flatMap((deck) => {
      const { source } = readDeck(readFileSync(deck, 'utf8'), deck).settings.pubdeck;
      // Only decks that were drafted here say which page they came from; an author's own deck needs none.
      if (typeof source !== 'string') return [];
      return [
        {
          code: 'deck-orphaned',
          severity: 'warning' as const,
          message: `The deck ${relative(site.root, deck)} was drafted from ${source}, and no such page leads to it now.`,
          at: { file: deck },
          hint: 'Correct the page’s slides value, or delete the deck.',
        },
      ];
    });
}
