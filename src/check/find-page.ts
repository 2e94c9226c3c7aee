import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck } from '../deck/model.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Site } from '../site/site.ts';
import { readPublication } from '../sources/hugo/read.ts';
import type { Publication } from '../work/model.ts';

/** The publication page that a deck tells about: the one it names, else the one that links to it. */
export function findPage(deck: Deck, site: Site): Publication | undefined {
  const source = deck.settings.pubdeck.source;
  if (typeof source === 'string' && !source.includes('..')) {
    for (const name of [source, `${source}.md`, `${source}/index.md`]) {
      const file = join(site.contentFolder, name);
      if (name.endsWith('.md') && existsSync(file)) return readPublication(file, site);
    }
  }
  for (const file of site.publicationFiles()) {
    try {
      const publication = readPublication(file, site);
      if (publication.slides.deckFile === deck.file && publication.slides.raw !== undefined)
        return publication;
    } catch (error) {
      // A broken page elsewhere in the site is no reason not to check this deck.
      if (!(error instanceof PubdeckError)) throw error;
    }
  }
  return undefined;
}
