import { dirname, join } from 'node:path';
import type { Deck } from '../deck/model.ts';
import type { Site } from '../site/site.ts';
import { readBrand } from '../theme/brand.ts';
import { isVariable } from '../theme/fonts.ts';
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
  /** Words outside of the slides and notes. */
  readonly beside?: string | undefined;
}

/** Our own theme where one is asked for or the deck was drafted here, else the Reveal theme that Hugo would use. */
export const themeNameOf = (deck: Deck, asked: string | undefined): string =>
  asked ?? deck.settings.theme ?? deck.settings.revealTheme;

/** All words that a page of this deck may show, in any order: slides, notes, running lines, cover. */
export const wordsOf = ({ title, authors, citation, slides }: RenderedDeck): string =>
  [title, ...authors, citation.short, ...slides.flatMap(({ text, notesText }) => [text, notesText])].join(
    '\n',
  );

/**
 * The theme of a deck with the lab's brand and fonts for every script on its slides.
 * @throws PubdeckError for a theme that does not exist.
 */
export async function deckTheme(
  deck: Deck,
  rendered: RenderedDeck,
  site: Site,
  options: DeckThemeOptions = {},
): Promise<Theme> {
  const { brand, problems } = readBrand({
    config: options.brand ?? {},
    branding: deck.settings.branding,
    params: site.config.params,
    folders: [dirname(deck.file), join(site.root, 'assets', 'media'), join(site.root, 'static'), site.root],
  });
  // Fonts are chosen for the characters that the slides and notes really hold.
  const text = [wordsOf(rendered), options.beside].join('\n');
  const loaded = loadTheme(themeNameOf(deck, options.theme), {
    variant: variantOf[options.ink ?? 'colour'],
    text,
    language: options.lang ?? rendered.language,
    base: site.root,
    brand,
  });
  const theme = loaded.faces.some(isVariable)
    ? await (await import('../theme/static/static-fonts.ts')).withStaticFonts(loaded, text)
    : loaded;
  return problems.length === 0 ? theme : { ...theme, problems: [...problems, ...theme.problems] };
}
