import { dirname, join } from 'node:path';
import type { Deck } from '../deck/model.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/site.ts';
import { type Brand, readBrand } from '../theme/brand.ts';
import type { Ink } from '../theme/ink.ts';
import { loadTheme } from '../theme/load.ts';
import type { Theme, Variant } from '../theme/model.ts';
import type { RenderedDeck } from './model.ts';
import { isDrafted } from './render.ts';
import { runningText } from './running.ts';

const variantOf: Readonly<Record<Ink, Variant>> = { colour: 'screen', saver: 'print', grey: 'greyscale' };

export interface DeckThemeOptions {
  readonly theme?: string | undefined;
  readonly lang?: string | undefined;
  readonly ink?: Ink | undefined;
  readonly brand?: Brand | undefined;
  /** Words outside of the slides and notes. */
  readonly beside?: string | undefined;
}

/** Our own theme where one is asked for or the deck was drafted here, else the Reveal theme that Hugo would use. */
export const themeNameOf = (deck: Deck, asked: string | undefined): string =>
  asked ?? deck.settings.theme ?? deck.settings.revealTheme;

/** All words that a page of this deck may show, in any order: slides, notes, running lines, cover. */
export const wordsOf = ({ title, authors, running, affiliation, slides }: RenderedDeck): string =>
  [
    title,
    ...authors,
    runningText(running),
    affiliation,
    ...slides.flatMap(({ text, notesText }) => [text, notesText]),
  ].join('\n');

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
  // Fonts are chosen for the characters that the slides and notes really hold.
  const text = [wordsOf(rendered), options.beside].join('\n');
  const loaded = loadTheme(themeNameOf(deck, options.theme), {
    variant: variantOf[options.ink ?? 'colour'],
    text,
    language: options.lang ?? rendered.language,
    base: site.root,
    brand: options.brand ?? {},
  });
  return loaded.faces.some(({ variable }) => variable)
    ? await (await import('../theme/static/static-fonts.ts')).withStaticFonts(loaded, text)
    : loaded;
}

/** The brand of a deck: the lab's configuration, the deck's own, the site's. */
export function deckBrand(
  deck: Deck,
  site: Site,
  config: Readonly<Record<string, unknown>> = {},
): { brand: Brand; problems: Problem[] } {
  return readBrand({
    config,
    branding: deck.settings.branding,
    params: site.config.params,
    drafted: isDrafted(deck),
    folders: [dirname(deck.file), join(site.root, 'assets', 'media'), join(site.root, 'static'), site.root],
    root: site.root,
  });
}
