import { dirname, join } from 'node:path';
import type { Deck } from '../deck/model.ts';
import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/site.ts';
import { type Brand, readBrand } from '../theme/brand.ts';
import { contrast, parseColour } from '../theme/colour/contrast.ts';
import type { Ink } from '../theme/ink.ts';
import { loadTheme } from '../theme/load.ts';
import type { Theme, Variant } from '../theme/model.ts';
import { quartoColours, type RevealColours } from '../theme/quarto-colours.ts';
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
  const colours = coloursOf(deck, site, options.theme);
  const name = colours === undefined ? themeNameOf(deck, options.theme) : revealThemeFor(deck, colours);
  const loaded = loadTheme(name, {
    variant: variantOf[options.ink ?? 'colour'],
    text,
    language: options.lang ?? rendered.language,
    base: site.root,
    brand: options.brand ?? {},
    ...(colours === undefined ? {} : { colours }),
  });
  return loaded.faces.some(({ variable }) => variable)
    ? await (await import('../theme/static/static-fonts.ts')).withStaticFonts(loaded, text)
    : loaded;
}

/** The colours that a Quarto deck's own style sheet names; undefined where there are none, or another theme is asked for. */
function coloursOf(deck: Deck, site: Site, asked: string | undefined): RevealColours | undefined {
  if (deck.dialect !== 'quarto' || asked !== undefined || deck.settings.pubdeck.theme !== undefined)
    return undefined;
  const colours = quartoColours(deck.file, deck.frontMatter, site.root);
  return Object.keys(colours).length > 0 ? colours : undefined;
}

/** Such a deck is shown in our own plain theme where it names none of Reveal's; with colours of its own, in one of Reveal's. */
function revealThemeFor({ settings }: Deck, colours: RevealColours): string {
  const ground = colours['background-color'];
  if (settings.theme === undefined || ground === undefined) return settings.revealTheme;
  const lightness = parseColour(ground);
  return lightness && contrast(lightness, white) > contrast(lightness, black) ? 'black' : 'white';
}
const white = { r: 255, g: 255, b: 255 };
const black = { r: 0, g: 0, b: 0 };

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
