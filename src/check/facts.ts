import { withFigures } from '../deck/draft/paper-figures.ts';
import type { Deck } from '../deck/model.ts';
import { readDeckFile } from '../deck/read-file.ts';
import { readText } from '../io/text-file.ts';
import { openSite, type Site } from '../site/site.ts';
import { workOfDeck } from '../sources/work-of-deck.ts';
import { analyse } from '../story/analyse.ts';
import { storyInput } from '../story/input.ts';
import { drawnUnits } from './drawn-units.ts';
import type { DeckFacts } from './model.ts';
import { deckUnits } from './units.ts';

/** A deck file and what it is compared with. */
export const readFacts = (file: string): Promise<DeckFacts> => deckFacts(readDeckFile(file), openSite(file));

/** A figure of the paper, or a sentence of it, stands on a slide. */
const showsPaper = ({ file }: Deck): boolean =>
  /\]\(figure-[\w-]+\.(?:png|jpe?g|svg|webp|gif)\)|\bid="paper-/.test(readText(file).text);

/** The same for a deck that is read already. */
export async function deckFacts(deck: Deck, site: Site): Promise<DeckFacts> {
  const found = await workOfDeck(deck, site);
  // Captions on its slides are proven against the paper.
  const reading = found && showsPaper(deck) ? await withFigures(found, undefined) : found;
  const publication = reading?.work;
  return {
    file: deck.file,
    site,
    deck,
    units: [...deckUnits(deck), ...drawnUnits(deck)],
    publication,
    place: reading?.deck,
    story: publication && analyse(storyInput(publication)),
  };
}
