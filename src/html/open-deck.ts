import { readFileSync } from 'node:fs';
import type { Deck } from '../deck/model.ts';
import { readDeck } from '../deck/read.ts';
import { openSite, type Site } from '../site/site.ts';
import { loadTheme } from '../theme/load.ts';
import { type DrawDiagrams, drawInLocalBrowser } from './draw-diagrams.ts';
import type { RenderedDeck } from './model.ts';
import { renderDeck } from './render.ts';

/** A deck file read, rendered, and its theme loaded: what presenting, printing and checking all begin with. */
export interface OpenedDeck {
  readonly file: string;
  readonly site: Site;
  readonly deck: Deck;
  readonly rendered: RenderedDeck;
  readonly theme: ReturnType<typeof loadTheme>;
}

export interface OpenDeckOptions {
  readonly theme?: string | undefined;
  readonly lang?: string | undefined;
  readonly trust?: boolean | undefined;
  /** Variant of the theme: `saver` and `grey` are for print. */
  readonly ink?: Ink | undefined;
  /** How Mermaid diagrams are drawn; the local browser when absent. */
  readonly drawDiagrams?: DrawDiagrams | undefined;
  readonly brand?: Readonly<Record<string, unknown>> | undefined;
}

/** Our own theme where one is asked for or the deck was drafted here, else the Reveal theme that Hugo would use. */
export const themeNameOf = (deck: Deck, asked: string | undefined): string =>
  asked ?? deck.settings.theme ?? deck.settings.revealTheme;

const variantOf = { colour: 'screen', saver: 'print', grey: 'greyscale' } as const;
export type Ink = keyof typeof variantOf;

/** @throws PubdeckError for a deck that cannot be read or a theme that does not exist. */
export async function openDeck(file: string, options: OpenDeckOptions = {}): Promise<OpenedDeck> {
  const site = openSite(file);
  const deck = readDeck(readFileSync(file, 'utf8'), file);
  const rendered = await renderDeck(deck, {
    site,
    trust: options.trust === true,
    language: options.lang,
    drawDiagrams: options.drawDiagrams ?? drawInLocalBrowser,
  });
  const theme = loadTheme(themeNameOf(deck, options.theme), {
    variant: variantOf[options.ink ?? 'colour'],
    // Fonts are chosen for the characters that the slides and notes really hold.
    text: [rendered.title, ...rendered.slides.flatMap(({ text, notesText }) => [text, notesText])].join('\n'),
    language: options.lang ?? rendered.language,
    base: site.root,
  });
  return { file, site, deck, rendered, theme };
}
