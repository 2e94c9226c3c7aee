import type { Problem } from '../../../problems/problem.ts';
import type { Lines } from '../../../text/lines.ts';
import type { Deck } from '../../model.ts';
import type { DeckFrontMatter } from '../front-matter.ts';
import type { Leaf } from '../sections.ts';
import type { BlockMap } from '../separators.ts';

/** A deck file, as far as it is read before its dialect is known. */
export interface Source {
  readonly text: string;
  readonly file: string;
  /** Offset where the body begins. */
  readonly from: number;
  readonly front: DeckFrontMatter;
  readonly map: BlockMap;
  readonly lines: Lines;
}

interface DialectReading {
  readonly leaves: readonly Leaf[];
  /** What the dialect has and pubdeck has not, each once, with its line. */
  readonly problems: readonly Problem[];
}

/** How a tool other than a Hugo theme reads a deck. To add one, write a value of this type and list it in `index.ts`. */
export interface Dialect {
  readonly name: NonNullable<Deck['dialect']>;
  /** As people call the tool. */
  readonly title: string;
  claims(source: Source): boolean;
  read(source: Source): DialectReading;
  /** Its settings in the words of Hugo Blox: `slides:` with `theme`, `reveal_options` and `branding`. */
  settings?(source: Source): Settings;
}

export interface Settings {
  readonly slides: Readonly<Record<string, unknown>>;
  /** Our own theme, where no theme of Reveal looks like the tool's. */
  readonly theme?: string;
  /** Path of a key in `slides` → path where the author wrote it. */
  readonly places?: Readonly<Record<string, string>>;
}
