import type { Site } from '../site/site.ts';
import type { Reading } from '../work/reading.ts';
import { sources as all } from './index.ts';
import type { Source } from './source.ts';

/** What of a deck says which work it is about. */
export interface NamingDeck {
  readonly file: string;
  readonly settings: { readonly pubdeck: Readonly<Record<string, unknown>> };
}

/**
 * The work that a deck is about: the one it names in its front matter, else one that links to it.
 * @throws PubdeckError where the work that the deck names cannot be read.
 */
export async function workOfDeck(
  { file, settings }: NamingDeck,
  site: Site,
  sources: readonly Source[] = all,
): Promise<Reading | undefined> {
  const named = settings.pubdeck.source;
  const deck = { file, site, source: typeof named === 'string' ? named : undefined };
  for (const source of sources) {
    const reading = await source.ofDeck(deck);
    if (reading !== undefined) return reading;
  }
  return undefined;
}
