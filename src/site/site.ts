import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { siteRootOf } from './root.ts';
import { markdownBelow } from './target.ts';

/** A Hugo site on disk. Everything is read when first asked for, and kept. */
export class Site {
  /** The folder that holds `content/`. */
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  get contentFolder(): string {
    return join(this.root, 'content');
  }

  /** All publication pages below `content/`, sorted: bundles and flat pages, list pages left out. */
  publicationFiles(): string[] {
    const folder = existsSync(this.contentFolder) ? this.contentFolder : this.root;
    return markdownBelow(folder).filter((file) => isPublicationFile(file, folder));
  }
}

/** A page below a `publication` or `publications` folder; `_index.md` is the list of them. */
export function isPublicationFile(file: string, content: string): boolean {
  const folders = dirname(file).slice(content.length).split(/[\\/]/);
  return (
    folders.some((name) => name === 'publication' || name === 'publications') &&
    !/^_index(\.|$)/.test(basename(file))
  );
}

/** The site around any file or folder in it. */
export const openSite = (path: string): Site => new Site(siteRootOf(resolve(path), '/'));
