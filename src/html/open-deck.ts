import type { Deck } from '../deck/model.ts';
import { readDeckFile } from '../deck/read-file.ts';
import { openSite, type Site } from '../site/site.ts';
import type { Theme } from '../theme/model.ts';
import { type DeckThemeOptions, deckBrand, deckTheme } from './deck-theme.ts';
import type { DrawDiagrams } from './draw-diagrams.ts';
import type { RenderedDeck } from './model.ts';
import { renderDeck } from './render.ts';

/** A deck file read, rendered, and its theme loaded: what printing and checking both begin with. */
export interface OpenedDeck {
  readonly file: string;
  readonly site: Site;
  readonly deck: Deck;
  readonly rendered: RenderedDeck;
  readonly theme: Theme;
}

export interface OpenDeckOptions extends Omit<DeckThemeOptions, 'beside' | 'brand'> {
  /** `brand:` of the config file. */
  readonly brand?: Readonly<Record<string, unknown>> | undefined;
  readonly trust?: boolean | undefined;
  /** Words that will stand beside the slides, such as the reference on a handout's cover: they need fonts too. */
  readonly beside?: ((deck: Deck, site: Site) => Promise<string>) | undefined;
  /** As `RenderOptions` has it. */
  readonly drawDiagrams?: DrawDiagrams | false | undefined;
}

/** @throws PubdeckError for a deck that cannot be read or a theme that does not exist. */
export const openDeck = (file: string, options: OpenDeckOptions = {}): Promise<OpenedDeck> =>
  prepareDeck(readDeckFile(file), openSite(file), options);

/**
 * The same for a deck that is read already.
 * @throws PubdeckError for a theme that does not exist.
 */
export async function prepareDeck(
  deck: Deck,
  site: Site,
  options: OpenDeckOptions = {},
): Promise<OpenedDeck> {
  const { file } = deck;
  const { brand, problems } = deckBrand(deck, site, options.brand);
  const rendered = await renderDeck(deck, {
    site,
    brand,
    trust: options.trust === true,
    drawDiagrams: options.drawDiagrams,
    ...(options.lang === undefined ? {} : { language: options.lang }),
  });
  const beside = await options.beside?.(deck, site);
  const theme = await deckTheme(deck, rendered, site, { ...options, brand, beside });
  return { file, site, deck, rendered, theme: { ...theme, problems: [...problems, ...theme.problems] } };
}
