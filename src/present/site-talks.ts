import { basename } from 'node:path';
import type { Answer } from './answer.ts';
import { htmlType } from './answer.ts';
import { type Card, galleryPage } from './gallery.ts';
import { cardFacts, decksOf } from './site-decks.ts';
import { Talk, type TalkOptions } from './talk.ts';
import type { Presented } from './what.ts';

/** Which talk stands at an address, and the rest of the address below it. */
export interface Mounted {
  readonly talk: Talk;
  readonly rest: string;
}

/** The talks that a server shows: one at `/`, or those of a site below `/deck/` with a gallery at `/`. */
export class Talks {
  readonly #what: Presented;
  readonly #options: TalkOptions;
  readonly #base: string;
  readonly #open = new Map<string, Talk>();

  constructor(what: Presented, options: TalkOptions & { readonly basePath: string }) {
    this.#what = what;
    this.#options = options;
    this.#base = options.basePath;
    if (what.kind === 'deck') this.#open.set('', new Talk(what.file, options));
  }

  /** Talks that somebody has opened. */
  get open(): Iterable<Talk> {
    return this.#open.values();
  }

  /** `path` without its first slash. */
  find(path: string): Mounted | { readonly redirect: string } | undefined {
    if (this.#what.kind === 'deck') return { talk: this.#open.get('') as Talk, rest: path };
    if (!path.startsWith('deck/')) return undefined;
    const below = path.slice('deck/'.length);
    // The longest key wins: a deck may lie in a folder of another.
    const decks = decksOf(this.#what.folder).sort((a, b) => b.key.length - a.key.length);
    const found = decks.find(({ key }) => below === key || below.startsWith(`${key}/`));
    if (found === undefined) return undefined;
    if (below === found.key) return { redirect: this.#mountOf(found.key) };
    return { talk: this.#talk(found.file, found.key), rest: below.slice(found.key.length + 1) };
  }

  gallery(): Answer | undefined {
    if (this.#what.kind === 'deck') return undefined;
    const cards = decksOf(this.#what.folder).map(
      ({ file, key }): Card => ({ href: this.#mountOf(key), ...cardFacts(file) }),
    );
    cards.sort((a, b) => (a.date === b.date ? (a.title < b.title ? -1 : 1) : a.date < b.date ? 1 : -1));
    return { body: galleryPage(basename(this.#what.folder), cards, this.#base), type: htmlType };
  }

  #talk(file: string, key: string): Talk {
    let talk = this.#open.get(key);
    if (talk === undefined) {
      talk = new Talk(file, { ...this.#options, home: this.#base });
      this.#open.set(key, talk);
    }
    return talk;
  }

  #mountOf(key: string): string {
    return `${this.#base}deck/${key.split('/').map(encodeURIComponent).join('/')}/`;
  }
}
