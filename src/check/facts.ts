import type { Deck } from '../deck/model.ts';
import { readDeckFile } from '../deck/read-file.ts';
import { openSite, type Site } from '../site/site.ts';
import { workOfDeck } from '../sources/work-of-deck.ts';
import { analyse } from '../story/analyse.ts';
import { storyInput } from '../story/input.ts';
import type { DeckFacts } from './model.ts';
import { deckUnits } from './units.ts';

/** A deck file and what it is compared with. */
export const readFacts = (file: string): Promise<DeckFacts> => deckFacts(readDeckFile(file), openSite(file));

/** The same for a deck that is read already. */
export async function deckFacts(deck: Deck, site: Site): Promise<DeckFacts> {
  const reading = await workOfDeck(deck, site);
  const publication = reading?.work;
  return {
    file: deck.file,
    site,
    deck,
    units: deckUnits(deck),
    publication,
    place: reading?.deck,
    story: publication && analyse(storyInput(publication)),
  };
}
