import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { readFrontMatter } from '../front-matter/read.ts';
import { entryOf, type FieldNode } from '../front-matter/tree.ts';
import { readText } from '../io/text-file.ts';
import type { Place } from '../problems/problem.ts';
import { isReservedName, namesIn, slugify } from './data.ts';

/** Values that the themes' own templates leave in new pages. */
const templateValues = new Set(['example', 'example-slides', 'example-deck', 'your-slides', 'my-slides']);

/** How the page's `slides` value resolves, as the themes do it (docs: Hugo Blox slides). */
export interface SlidesLink {
  /** The value as written, when there is one. */
  readonly raw: string | undefined;
  readonly at: Place | undefined;
  /** Name of the deck that `draft` writes: plain lower-case slug. */
  readonly deckName: string;
  /** Absolute path of the deck file, existing or to be written. */
  readonly deckFile: string;
  readonly exists: boolean;
  /** Why the deck name is not the value as written: empty, template value shared, path outside … */
  readonly reason: 'as written' | 'no value' | 'template value' | 'shared value' | 'not a deck name';
}

/** What a page writes after `slides`, as one text. */
export interface WrittenSlides {
  readonly raw: string | undefined;
  readonly form: 'absent' | 'empty' | 'text' | 'list' | 'map';
}

export function writtenSlides(node: FieldNode | undefined): WrittenSlides {
  if (!node) return { raw: undefined, form: 'absent' };
  if (node.kind === 'map') return { raw: undefined, form: 'map' };
  if (node.kind === 'list') {
    const first = node.items.find((item) => item.kind === 'scalar' && item.text.trim() !== '');
    return first?.kind === 'scalar'
      ? { raw: first.text.trim(), form: 'list' }
      : { raw: undefined, form: 'empty' };
  }
  const text = node.text.trim();
  if (node.type === 'null' || text === '' || /^false$/i.test(text)) return { raw: undefined, form: 'empty' };
  return { raw: text, form: 'text' };
}

/**
 * The deck name that a value stands for, by the table measured on the real themes (hugo-blox.md 2.1), or
 * undefined where no theme would find a page: paths (`slides/x`, `/x`), addresses, file names of other kinds.
 */
function deckNameOf(raw: string): string | undefined {
  const name = raw
    .trim()
    .replace(/\/?(?:index)?\.md$/i, '')
    .replace(/\/$/, '')
    .replace(/\/index$/i, '');
  if (name === '' || /^[./]|^slides\/|[:#?\\]|\.[a-z]{2,5}$/i.test(name)) return undefined;
  const parts = name.split('/');
  if (parts.some((part) => part === '' || part === '..' || part.startsWith('_') || isReservedName(part)))
    return undefined;
  return name.split('/').length > 2 ? undefined : name;
}

/** Where the decks of a page's language live, and which pages name which deck. */
export interface SlidesContext {
  readonly file: string;
  /** The page's own slug. */
  readonly slug: string;
  /** Folder of the decks: `content/[lang/]slides`. */
  readonly folder: string;
  readonly index: SlidesIndex;
}

/** Resolves the `slides` field of a page. */
export function resolveSlides(
  written: WrittenSlides,
  at: Place | undefined,
  context: SlidesContext,
): SlidesLink {
  const { folder, index, file } = context;
  const link = (name: string, reason: SlidesLink['reason']): SlidesLink => {
    const existing = findDeck(folder, name, file);
    const deckName = existing?.name ?? name.split('/').map(slugify).join('/');
    const deckFile = existing?.file ?? join(folder, deckName, indexName(file));
    return { raw: written.raw, at, deckName, deckFile, exists: existing !== undefined, reason };
  };
  const own = () => index.ownName(file) ?? slugify(context.slug);
  if (written.raw === undefined) return link(own(), written.form === 'map' ? 'not a deck name' : 'no value');
  const name = deckNameOf(written.raw);
  if (name === undefined) return link(own(), 'not a deck name');
  const sharers = index.pagesNaming(name, file);
  if (sharers > 1)
    return link(own(), templateValues.has(name.toLowerCase()) ? 'template value' : 'shared value');
  return link(name, 'as written');
}

/** `index.md`, or `index.fr.md` beside a page named so. */
const indexName = (file: string): string =>
  /^index\.[\w-]+\.md$/.test(basename(file)) ? basename(file) : 'index.md';

/** An existing deck by name; letter case does not matter, as in Hugo. `_index.md` is a section, never a deck. */
function findDeck(folder: string, name: string, page: string): { name: string; file: string } | undefined {
  const parts = name.split('/');
  let at = folder;
  const found: string[] = [];
  for (const [index, part] of parts.entries()) {
    const names = namesIn(at);
    const isLast = index === parts.length - 1;
    const same = names.filter((entry) => entry.toLowerCase() === part.toLowerCase());
    const bundle = same.find((entry) => isFolder(join(at, entry)));
    if (bundle) {
      found.push(bundle);
      at = join(at, bundle);
      if (!isLast) continue;
      const file = [indexName(page), 'index.md']
        .map((entry) => join(at, entry))
        .find((path) => existsSync(path));
      return file ? { name: found.join('/'), file } : undefined;
    }
    const flat = isLast
      ? names.find((entry) => entry.toLowerCase() === `${part.toLowerCase()}.md`)
      : undefined;
    return flat ? { name: [...found, flat.slice(0, -3)].join('/'), file: join(at, flat) } : undefined;
  }
  return undefined;
}

const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/** Which deck names the pages of a site ask for. Built once; pages without the word `slides` are not parsed. */
export class SlidesIndex {
  private readonly naming = new Map<string, number>();
  private readonly own = new Map<string, string>();
  private readonly groupOf: (file: string) => string;
  /** Pages that write something under `slides`, in order. */
  readonly writing: readonly string[];

  constructor(
    files: readonly string[],
    slugOf: (file: string) => string,
    groupOf: (file: string) => string,
    content: string,
  ) {
    this.groupOf = groupOf;
    const writing: string[] = [];
    const taken = new Map<string, string>();
    for (const file of files) {
      const written = writesSlides(file);
      if (written !== undefined) writing.push(file);
      const name = written === undefined ? undefined : namedDeck(written, file);
      if (name !== undefined)
        this.naming.set(this.key(name, file), (this.naming.get(this.key(name, file)) ?? 0) + 1);
      if (name !== undefined) taken.set(this.key(name, file), file);
    }
    this.writing = writing;
    // Pages with the same folder name get their parent folder's name in front, the first one excepted.
    for (const file of files) {
      const plain = slugify(slugOf(file));
      const parent = slugify(basename(dirname(dirname(file))));
      const path = slugify(relative(content, dirname(file)));
      const owner = (name: string) => taken.get(this.key(name, file));
      const isShared = (name: string) => (this.naming.get(this.key(name, file)) ?? 0) > 1;
      const name =
        [plain, `${parent}-${plain}`, path].find(
          (one) => owner(one) === undefined || owner(one) === file || isShared(one),
        ) ?? path;
      if (owner(name) === undefined) taken.set(this.key(name, file), file);
      this.own.set(file, name);
    }
  }

  /** How many pages of the same language name a deck; 1 when only this page does. */
  pagesNaming(name: string, file: string): number {
    return this.naming.get(this.key(name, file)) ?? 1;
  }

  /** The deck name that a page gets when it names none. */
  ownName(file: string): string | undefined {
    return this.own.get(file);
  }

  private key(name: string, file: string): string {
    // Translations in one bundle ('index.md', 'index.fr.md') have decks of their own in one folder.
    const language = /\.([\w-]+)\.md$/.exec(basename(file))?.[1] ?? '';
    return `${this.groupOf(file)}\n${language}\n${name.toLowerCase()}`;
  }
}

/** The text of a page that writes something under `slides`; other pages are not parsed. */
function writesSlides(file: string): string | undefined {
  try {
    const { text } = readText(file, 1_000_000);
    const writes =
      /^\s*["']?slides["']?\s*[:=]\s*[^\s#]/im.test(text) ||
      /^\s*["']?slides["']?\s*:\s*\r?\n\s*-/im.test(text);
    return writes ? text : undefined;
  } catch {
    return undefined;
  }
}

function namedDeck(text: string, file: string): string | undefined {
  try {
    const { raw } = writtenSlides(entryOf(readFrontMatter(text, file).root, 'slides')?.value);
    return raw === undefined ? undefined : deckNameOf(raw);
  } catch {
    return undefined;
  }
}
