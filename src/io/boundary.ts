import { existsSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** Is a path the folder or below it? Both must be of one kind: as written, or with links followed. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Where a path really leads; of a file that is not there yet, where it would be written. */
export function realPlace(path: string): string {
  const full = resolve(path);
  try {
    return realpathSync(full);
  } catch {
    const parent = dirname(full);
    return parent === full ? full : join(realPlace(parent), full.slice(parent.length));
  }
}

/** Does a path stay in a folder when its links are followed? */
export const staysIn = (path: string, folder: string): boolean => isBelow(realPlace(path), realPlace(folder));

/** Is a file part of the site: by its real place, and with no hidden name on the way? */
export function isOfSite(file: string, root: string): boolean {
  const [real, site] = [realPlace(file), realPlace(root)];
  return isBelow(real, site) && !isHidden(real, site) && !isHidden(file, root);
}

/** Names that begin with a dot are settings and secrets (`.env`, `.git`), never part of a talk. */
export const isHidden = (path: string, folder: string): boolean =>
  relative(folder, path)
    .split(/[\\/]/)
    .some((part) => part.startsWith('.') && part !== '..' && part !== '.');

/**
 * May the text of a file, as a style sheet or a template, be taken from a folder of the site? Only where it lies there: a
 * link to somewhere else would show a stranger's choice of files.
 */
export const liesIn = (file: string, folder: string): boolean => existsSync(file) && staysIn(file, folder);
