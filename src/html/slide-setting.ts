import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Deck, Slide } from '../deck/model.ts';
import type { DrawOptions } from '../layouts/body.ts';
import { chooseMotif } from '../layouts/title/motif.ts';
import type { DeckLanguage } from './language.ts';
import { deckMacros } from './math/deck-macros.ts';
import { type DeckMath, newDeckMath } from './math/deck-math.ts';
import { ownMacros } from './math/macros.ts';
import type { Media } from './media.ts';
import { loadTools, type Tools } from './tools.ts';

/** What the slides of one deck have in common. */
export interface SlideSetting {
  readonly tools: Tools;
  /** What formulas hand on from slide to slide; rendering a slide changes it. */
  readonly math: DeckMath;
  readonly media: Media;
  readonly trust: boolean;
  readonly direction: 'ltr' | 'rtl';
  /** The most pictorial drawing of the deck, for a title slide without a picture. */
  readonly motif: DrawOptions['motif'];
  readonly language: string;
  readonly references: Readonly<Record<string, unknown>>;
  readonly revealComments: boolean;
  readonly siteShortcodes: ReadonlySet<string>;
  readonly typographer: boolean;
  /** What every formula may use: our macros and those of the front matter. */
  readonly macros: ReturnType<typeof deckMacros>;
  /** Everything that changes the HTML and is not the slide itself. */
  readonly key: string;
}

/** Where the deck lies, and what it may show. */
export interface DeckPlace {
  readonly root: string;
  readonly media: Media;
  readonly language: DeckLanguage;
  readonly trust: boolean;
}

export async function slideSetting(
  deck: Deck,
  pieces: readonly Slide[],
  { root, media, language, trust }: DeckPlace,
): Promise<SlideSetting> {
  const { dialect, file, frontMatter } = deck;
  const macros = deckMacros(deck);
  const text = pieces.flatMap(({ body, notes }) => [body, ...notes.map((note) => note.text)]).join('\n');
  return {
    tools: await loadTools(text),
    math: newDeckMath(macros),
    macros,
    media,
    trust,
    direction: language.direction,
    motif: chooseMotif(
      deck.slides.map(({ attributes, body }) => ({ classes: attributes.class ?? '', body })),
    ),
    language: language.code,
    references: deck.references ?? {},
    siteShortcodes: shortcodesOf(root),
    typographer: dialect === undefined || dialect === 'hugo-blox' || dialect === 'reveal-hugo',
    revealComments:
      dialect === undefined || dialect === 'hugo-blox' ? frontMatter.slides === undefined : true,
    key: createHash('sha1')
      .update(
        JSON.stringify([
          file,
          root,
          trust,
          language,
          deck.references ?? {},
          dialect,
          'slides' in frontMatter,
          macros === ownMacros ? '' : macros,
        ]),
      )
      .digest('hex'),
  };
}

/** Shortcodes below `layouts/shortcodes/` of the site or of a theme in it. */
function shortcodesOf(root: string): ReadonlySet<string> {
  const themes = join(root, 'themes');
  const folders = [
    root,
    ...(existsSync(themes) ? readdirSync(themes).map((name) => join(themes, name)) : []),
  ].map((folder) => join(folder, 'layouts', 'shortcodes'));
  return new Set(
    folders
      .filter((folder) => existsSync(folder))
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map(String))
      .filter((name) => name.endsWith('.html'))
      .map((name) => name.replace(/\.html$/, '').replaceAll('\\', '/')),
  );
}
