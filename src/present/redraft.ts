import { draftDeck } from '../deck/draft/draft.ts';
import { workOfDeck } from '../sources/work-of-deck.ts';
import type { LiveDeck } from './live-deck.ts';

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
  // Length, theme and language are those that the deck keeps.
  const { status } = await draftDeck(reading, { dry: true });
  if (status === 'conflicts') return 'The new draft and your edits disagree: run pubdeck draft to settle it.';
  if (status !== 'updated') return undefined;
  await draftDeck(reading, {});
  return undefined;
}
