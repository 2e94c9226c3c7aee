import type { Deck } from '../deck/model.ts';
import type { RenderedDeck } from '../html/model.ts';
import { readDeck } from './read-deck.ts';

export interface LookOptions {
  /** Name of a theme or path of its folder, instead of the deck's own. */
  readonly theme?: string | undefined;
  /** Language tag (BCP 47), instead of the deck's own. */
  readonly lang?: string | undefined;
  /** Logo, colours and names of the lab, as `brand:` of the configuration file has them. */
  readonly brand?: Readonly<Record<string, unknown>> | undefined;
}

export interface RenderOptions extends LookOptions {
  /** Keep scripts and frames that the deck holds. Only for decks you wrote yourself. */
  readonly trust?: boolean | undefined;
  /** Draw Mermaid diagrams, which starts a browser; true when absent. Otherwise their words are listed. */
  readonly diagrams?: boolean | undefined;
}

/** A deck as safe HTML, slide by slide, with its style sheet. */
export interface Rendering extends RenderedDeck {
  /** The style sheet of the theme. Its relative URLs are keys of `fonts` and `assets`. */
  readonly css: string;
  /** Relative URL in the style sheet → absolute path of a font file. */
  readonly fonts: ReadonlyMap<string, string>;
}

/**
 * Renders a deck. For a finished page use `exportDeck` with the format `html`.
 * @throws PubdeckError where there is no deck or no such theme
 */
export async function render(deck: string | Deck, options: RenderOptions = {}): Promise<Rendering> {
  const read = typeof deck === 'string' ? await readDeck(deck) : deck;
  const [{ prepareDeck }, { openSite }] = await Promise.all([
    import('../html/open-deck.ts'),
    import('../site/site.ts'),
  ]);
  const { diagrams = true, ...look } = options;
  const { rendered, theme } = await prepareDeck(read, openSite(read.file), {
    ...look,
    ...(diagrams ? {} : { drawDiagrams: false }),
  });
  return {
    ...rendered,
    css: theme.css,
    fonts: theme.fonts,
    assets: new Map([...rendered.assets, ...theme.assets]),
    problems: [...rendered.problems, ...theme.problems],
  };
}
