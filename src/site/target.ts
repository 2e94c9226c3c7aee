import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { staysIn } from '../io/boundary.ts';
import { PubdeckError } from '../problems/error.ts';
import { namesIn } from './data.ts';
import { deckEnding, isDeckFile, looksLikeDeck } from './deck-file.ts';
import { isSiteRoot } from './root.ts';

/** The page or deck that a folder is: its `index.md`. */
export const indexPage = (folder: string): string | undefined => {
  const names = namesIn(folder);
  const name =
    names.find((entry) => entry === 'index.md') ??
    names.find((entry) => /^index\.[a-z-]+\.md$/i.test(entry)) ??
    names.find((entry) => /^index\.(?:qmd|rmd|markdown)$/i.test(entry));
  // `_index.md` is a list page, except in sites that (wrongly) keep a deck there.
  if (name) return join(folder, name);
  const list = join(folder, '_index.md');
  return names.includes('_index.md') && isDeckFile(list) && basename(folder) !== 'slides' ? list : undefined;
};

/** Markdown files below a folder, sorted, some folders deep. */
export const markdownBelow = (folder: string): string[] => filesBelow(folder, /\.md$/i);

function filesBelow(
  folder: string,
  ending: RegExp,
  onUnreadable: (folder: string) => void = () => {},
): string[] {
  const found: string[] = [];
  let entries = 0;
  const walk = (at: string, left: number) => {
    for (const entry of listing(at, onUnreadable)) {
      if (++entries > mostEntries) throw tooLarge(folder);
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (left > 0) walk(path, left - 1);
      } else if (ending.test(entry.name) && (entry.isFile() || isOurs(path, folder))) found.push(path);
    }
  };
  walk(folder, deepest);
  return found;
}

const deepest = 8;

/** The largest sites of the corpus have some thousands; whole disks have millions. */
const mostEntries = 200_000;

const tooLarge = (folder: string): PubdeckError =>
  new PubdeckError('folder-too-large', `${folder} holds more than ${mostEntries} files.`, {
    at: { file: folder },
    hint: 'Give the folder of the site: the one that holds content/.',
  });

function listing(folder: string, onUnreadable: (folder: string) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    onUnreadable(folder);
    return [];
  }
}

/** A link to a page within the folder is a page; one that leads out of it, or to no plain file, is none. */
const isOurs = (path: string, folder: string): boolean =>
  (statSync(path, { throwIfNoEntry: false })?.isFile() ?? false) && staysIn(path, folder);

export const holdsMarkdown = (folder: string): boolean =>
  isSiteRoot(folder) || markdownBelow(folder).length > 0;

/** Decks below a folder, wherever they lie; list pages of the section are left out. */
export function decksBelow(folder: string, onUnreadable?: (folder: string) => void): string[] {
  const root = isSiteRoot(folder) && existsSync(join(folder, 'content')) ? join(folder, 'content') : folder;
  return filesBelow(root, deckEnding, onUnreadable).filter(
    (file) => looksLikeDeck(file) && (basename(file) !== '_index.md' || basename(dirname(file)) !== 'slides'),
  );
}

/** The nearest name in the same folder, as a question. */
export function nearHint(full: string): string | undefined {
  const folder = dirname(full);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return undefined;
  const wanted = basename(full).toLowerCase();
  const near = readdirSync(folder).find(
    (name) => name.toLowerCase() === wanted || name.toLowerCase().startsWith(wanted.slice(0, 5)),
  );
  return near ? `Is it ${relative(process.cwd(), join(folder, near))}?` : undefined;
}
