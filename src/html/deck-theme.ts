import { dirname, join } from 'node:path';
import type { Deck } from '../deck/model.ts';
import type { Site } from '../site/site.ts';
import { readBrand } from '../theme/brand.ts';
import { loadTheme } from '../theme/load.ts';
import type { Theme } from '../theme/model.ts';
import type { RenderedDeck } from './model.ts';

const variantOf = { colour: 'screen', saver: 'print', grey: 'greyscale' } as const;
/** Colours in print: as on screen, white backgrounds, or grey. */
export type Ink = keyof typeof variantOf;

export interface DeckThemeOptions {
  readonly theme?: string | undefined;
  readonly lang?: string | undefined;
  readonly ink?: Ink | undefined;
  /** `brand:` of the config file. */
  readonly brand?: Readonly<Record<string, unknown>> | undefined;
}

/** Our own theme where one is asked for or the deck was drafted here, else the Reveal theme that Hugo would use. */
export const themeNameOf = (deck: Deck, asked: string | undefined): string =>
  asked ?? deck.settings.theme ?? deck.settings.revealTheme;

/**
 * The theme of a deck with the lab's brand and fonts for every script on its slides.
 * @throws PubdeckError for a theme that does not exist.
 */
export function deckTheme(
  deck: Deck,
  rendered: RenderedDeck,
  site: Site,
  options: DeckThemeOptions = {},
): Theme {
  const { brand, problems } = readBrand({
    config: options.brand ?? {},
    branding: deck.settings.branding,
    params: site.config.params,
    folders: [dirname(deck.file), join(site.root, 'assets', 'media'), join(site.root, 'static'), site.root],
  });
  const theme = loadTheme(themeNameOf(deck, options.theme), {
    variant: variantOf[options.ink ?? 'colour'],
    // Fonts are chosen for the characters that the slides and notes really hold.
    text: [rendered.title, ...rendered.slides.flatMap(({ text, notesText }) => [text, notesText])].join('\n'),
    language: options.lang ?? rendered.language,
    base: site.root,
    brand,
  });
  return problems.length === 0 ? theme : { ...theme, problems: [...problems, ...theme.problems] };
}
