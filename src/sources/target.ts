import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { PubdeckError } from '../problems/error.ts';
import { deckEnding, holdsSlides } from '../site/deck-file.ts';
import { isSiteRoot } from '../site/root.ts';
import { indexPage, nearHint } from '../site/target.ts';
import { sources as all } from './index.ts';
import type { Source } from './source.ts';

/** What a path on the command line means. Paths are absolute. */
export type Target =
  | { readonly kind: 'work'; readonly file: string; readonly source: Source }
  | { readonly kind: 'deck'; readonly file: string }
  /** A site, or a folder of it: everything below the folder. */
  | { readonly kind: 'folder'; readonly folder: string; readonly source: Source };

/**
 * Understands a path as a publication, a deck, or a folder full of them.
 * @throws PubdeckError (exit 3) where there is nothing, or nothing that could be a publication or deck.
 */
export function readTarget(path: string, cwd: string, sources: readonly Source[] = all): Target {
  const full = resolve(cwd, path);
  if (!existsSync(full)) {
    throw new PubdeckError('not-found', `There is no file or folder ${path}.`, {
      at: { file: path },
      hint:
        nearHint(full) ??
        'Give the page of a publication (content/publication/<name>), a deck (content/slides/<name>), or a site.',
    });
  }
  const isFolder = statSync(full).isDirectory();
  const file = isFolder && !isSiteRoot(full) ? indexPage(full) : isFolder ? undefined : full;
  if (file !== undefined && deckEnding.test(file) && holdsSlides(file)) return { kind: 'deck', file };
  const source = sources.find((one) => one.claims(file ?? full));
  if (source !== undefined)
    return file === undefined ? { kind: 'folder', folder: full, source } : { kind: 'work', file, source };
  if (isFolder) {
    throw new PubdeckError('no-page', `The folder ${path} holds no page.`, {
      at: { file: path },
      hint: 'A page is a file index.md in a folder of its own, or a file name.md.',
    });
  }
  throw new PubdeckError('not-markdown', `${path} is not a Markdown file.`, {
    at: { file: path },
    hint: 'Pages and decks end in .md; Quarto sources in .qmd.',
  });
}
