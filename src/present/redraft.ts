import { type DraftOptions, draftDeck } from '../deck/draft/draft.ts';
import type { Deck } from '../deck/model.ts';
import type { Talk } from '../outline/talks.ts';
import { workOfDeck } from '../sources/work-of-deck.ts';
import type { LiveDeck } from './live-deck.ts';

const talks = new Set(['lightning', 'short', 'conference', 'seminar']);

/** The wishes that the deck was drafted with, as its own front matter keeps them. */
function wishesOf(deck: Deck): DraftOptions {
  const { talk, minutes, 'drop-filler': dropFiller } = deck.settings.pubdeck;
  return {
    talk: (typeof talk === 'string' && talks.has(talk) ? talk : 'conference') as Talk,
    ...(typeof minutes === 'number' ? { minutes } : {}),
    theme: deck.settings.theme,
    lang: deck.settings.language,
    dropFiller: dropFiller === true,
  };
}

/**
 * After an edit of the publication page or of a template: drafts the deck again, merged with the author's
 * edits. A deck that was not drafted here stays as it is, and so does one whose edits disagree with the new
 * draft: that is settled with `pubdeck draft`, not during a talk. Returns a line for the person who presents.
 */
export async function redraft(live: LiveDeck, changed: string): Promise<string | undefined> {
  const { deck } = await live.state();
  const isTemplate = changed.endsWith('.hbs');
  if (deck.settings.pubdeck.source === undefined) return undefined;
  const reading = await workOfDeck(deck, live.site);
  if (reading === undefined || reading.deck.file !== live.file) return undefined;
  if (!isTemplate && reading.work.file !== changed) return undefined;
  const wishes = wishesOf(deck);
  const { status } = await draftDeck(reading, { ...wishes, dry: true });
  if (status === 'conflicts') return 'The new draft and your edits disagree: run pubdeck draft to settle it.';
  if (status !== 'updated') return undefined;
  await draftDeck(reading, wishes);
  return undefined;
}
