import type { Problem } from '../problems/problem.ts';
import type { Site } from '../site/site.ts';
import type { Reading } from '../work/reading.ts';

/** One work of a source: what `read` needs to find it. */
export interface WorkRef {
  /** Absolute path. */
  readonly file: string;
  /** Which entry, where a file holds several. */
  readonly key?: string;
}

/** The deck whose work is looked for. */
export interface DeckOfWork {
  /** Absolute path. */
  readonly file: string;
  /** `pubdeck: source:` of its front matter, where it has one. */
  readonly source: string | undefined;
  readonly site: Site;
}

export interface LinkWishes {
  /** Write the deck's name into the source. */
  readonly deck: boolean;
  /** Add a link to the PDF of the slides; `printed` is where one may have been made. */
  readonly pdf: boolean;
  readonly printed?: string | undefined;
  /** Only say what would change. */
  readonly dry: boolean;
}

/**
 * A kind of place that publications are read from: the pages of a Hugo site, the entries of a bibliography.
 * To add one, write a value of this type and list it in `index.ts`.
 */
export interface Source<Ref extends WorkRef = WorkRef> {
  readonly name: string;
  /** Is this file one work (or several) of this source, or this folder full of them? The path exists. */
  claims(path: string): boolean;
  /** The works of some files and folders that it claims. All at once, so that what they share is read once. */
  list(paths: readonly string[]): readonly Ref[];
  /** @throws PubdeckError where the work cannot be read at all; what is only odd is a problem of the work. */
  read(ref: Ref): Promise<Reading>;
  /** The work that a deck is about: the one that the deck names, else the one that links to the deck. */
  ofDeck(deck: DeckOfWork): Promise<Reading | undefined>;
  /**
   * Writes the way to the deck into the source. Sources without it never change.
   * @throws PubdeckError where that is not safe; the source is then as it was.
   */
  link?(reading: Reading, wishes: LinkWishes): Promise<readonly Problem[]>;
}
