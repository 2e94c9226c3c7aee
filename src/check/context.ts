import type { OpenDeckOptions, OpenedDeck } from '../html/open-deck.ts';
import type { CheckBrowser } from './browser.ts';
import type { CheckContext, DeckFacts, Measured } from './model.ts';

export interface ContextOptions extends OpenDeckOptions {
  /** Length of the talk in minutes. */
  readonly minutes?: number | undefined;
  /** May ask the network. */
  readonly online?: boolean | undefined;
  /** The user's Ctrl-C. */
  readonly signal?: AbortSignal | undefined;
}

/** The context of one check: the deck is rendered once and measured once, each when a rule first asks for it. */
export function checkContext(
  facts: DeckFacts,
  browser: CheckBrowser,
  options: ContextOptions = {},
): CheckContext {
  const { deck, site } = facts;
  const opened = once(async (): Promise<OpenedDeck> => {
    const { prepareDeck } = await import('../html/open-deck.ts');
    return prepareDeck(deck, site, { drawDiagrams: browser.drawDiagrams, ...options });
  });
  return {
    ...facts,
    minutes: options.minutes,
    online: options.online === true,
    signal: options.signal,
    rendered: async () => (await opened()).rendered,
    measured: once(async (): Promise<Measured> => {
      const [{ measure }, deckOpened] = await Promise.all([import('./measure.ts'), opened()]);
      return measure(deckOpened, browser);
    }),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
