import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { Problem } from '../../problems/problem.ts';
import type { Reading } from '../../work/reading.ts';
import { readDeckFile } from '../read-file.ts';

/** Decks that several works name, and drafted decks whose work has gone: both would be wrong on the web. */
export function claimsOnDecks(readings: readonly Reading[], decks: readonly string[]): Problem[] {
  const sites = new Map<string, Reading[]>();
  for (const reading of readings)
    sites.set(reading.deck.root, [...(sites.get(reading.deck.root) ?? []), reading]);
  return [...sites].flatMap(([root, inSite]) => [
    ...foughtOver(inSite, root),
    ...orphaned(inSite, decks, root),
  ]);
}

function foughtOver(readings: readonly Reading[], root: string): Problem[] {
  const byName = new Map<string, Reading[]>();
  for (const reading of readings) {
    const { reason, raw } = reading.deck.link ?? {};
    if (reason === 'shared value' && raw !== undefined)
      byName.set(raw, [...(byName.get(raw) ?? []), reading]);
  }
  return [...byName].map(([name, claiming]) => ({
    code: 'deck-fought-over',
    severity: 'warning' as const,
    message: `${claiming.length} pages name the deck '${name}': ${claiming.map(({ work }) => relative(root, work.file)).join(', ')}. Each is drafted a deck of its own.`,
    at: claiming[0]?.deck.link?.at ?? { file: claiming[0]?.work.file ?? root },
    hint: 'pubdeck draft --link writes each page the name of its own deck.',
  }));
}

function orphaned(readings: readonly Reading[], decks: readonly string[], root: string): Problem[] {
  const wanted = new Set(readings.map(({ deck }) => deck.file));
  return decks
    .filter((deck) => !wanted.has(deck) && existsSync(deck))
    .flatMap((deck) => {
      const { source } = readDeckFile(deck).settings.pubdeck;
      // Only decks that were drafted here say which page they came from; an author's own deck needs none.
      if (typeof source !== 'string') return [];
      return [
        {
          code: 'deck-orphaned',
          severity: 'warning' as const,
          message: `The deck ${relative(root, deck)} was drafted from ${source}, and no such page leads to it now.`,
          at: { file: deck },
          hint: 'Correct the page’s slides value, or delete the deck.',
        },
      ];
    });
}
