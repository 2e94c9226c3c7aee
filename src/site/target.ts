import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { deckEnding, isDeckFile, looksLikeDeck } from './deck-file.ts';
import { isSiteRoot } from './root.ts';

/** The page or deck that a folder is: its `index.md`. */
export const indexPage = (folder: string): string | undefined => {
  const names = readdirSync(folder);
  const name =
    names.find((entry) => entry === 'index.md') ??
    names.find((entry) => /^index\.[a-z-]+\.md$/i.test(entry)) ??
    names.find((entry) => /^index\.(?:qmd|rmd|markdown)$/i.test(entry));
  // `_index.md` is a list page, except in sites that (wrongly) keep a deck there.
  if (name) return join(folder, name);
  const list = join(folder, '_index.md');
  return names.includes('_index.md') && isDeckFile(list) && basename(folder) !== 'slides' ? list : undefined;
};

/** Markdown files below a folder, sorted, at most `depth` folders deep. */
export const markdownBelow = (folder: string, depth = 8): string[] => filesBelow(folder, /\.md$/i, depth);

function filesBelow(folder: string, ending: RegExp, depth: number): string[] {
  const found: string[] = [];
  const walk = (at: string, left: number) => {
    for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) {
        if (left > 0) walk(path, left - 1);
      } else if (ending.test(entry.name)) found.push(path);
    }
  };
  walk(folder, depth);
  return found;
}

export const holdsMarkdown = (folder: string): boolean =>
  isSiteRoot(folder) || markdownBelow(folder).length > 0;

/** Decks below a folder, wherever they lie; list pages of the section are left out. */
export function decksBelow(folder: string): string[] {
  const root = isSiteRoot(folder) && existsSync(join(folder, 'content')) ? join(folder, 'content') : folder;
  return filesBelow(root, deckEnding, 8).filter(
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
