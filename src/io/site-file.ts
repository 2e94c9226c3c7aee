import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { isBelow, isHidden, realPlace } from './boundary.ts';
import { headBytes, mediaTypeOf } from './media-content.ts';
import { bytesMost } from './text-file.ts';

/** What a deck or page may name: a picture, film or sound; where a link leads; a table or chart as text. */
export type FileUse = 'media' | 'picture' | 'link' | 'data';

/** Why a file that is there is not shown. */
export type Refused =
  /** Its real place, links followed, is not in the site. */
  | 'outside'
  /** It, or a folder on the way, begins with a dot. */
  | 'hidden'
  /** A pipe, a device, a folder, or a file that this user may not read. */
  | 'unreadable'
  /** More than any picture or film of a talk has; it could not be put into one file. */
  | 'large'
  /** Its content is not what its use asks for. */
  | 'kind';

export type SiteFile =
  | { readonly file: string; readonly bytes: number; readonly type: string }
  | { readonly refused: Refused };

/** Words for a person, after the name of the file. */
export const refusals: Readonly<Record<Refused, string>> = {
  outside: 'lies outside of the site, or a link leads out of it',
  hidden: 'is hidden: a name on the way to it begins with a dot',
  unreadable: 'is not a file that can be read',
  large: 'is larger than 1 GB',
  kind: 'does not hold what its place asks for, whatever its name says',
};

const dataFile = /\.(?:csv|tsv|json|txt|dat)$/i;

/**
 * The one door through which files of a site reach slides, pages, prints and the network. Undefined where nothing is there.
 * @param roots folders that the file must lie in, links followed
 */
export function siteFile(path: string, roots: readonly string[], use: FileUse): SiteFile | undefined {
  const stats = statOf(path);
  if (stats === undefined) return undefined;
  if (stats === 'closed') return { refused: 'unreadable' };
  const real = realPlace(path);
  const root = roots.find((folder) => isBelow(path, folder) && isBelow(real, realPlace(folder)));
  if (root === undefined) return { refused: 'outside' };
  if (isHidden(path, root) || isHidden(real, realPlace(root))) return { refused: 'hidden' };
  if (!stats.isFile()) return { refused: 'unreadable' };
  if (stats.size > bytesMost) return { refused: 'large' };
  const head = headOf(path);
  if (head === undefined) return { refused: 'unreadable' };
  const type = mediaTypeOf(head);
  if (use === 'data') {
    const isText = dataFile.test(real) && type === undefined && !head.includes(0);
    return isText ? { file: path, bytes: stats.size, type: 'text/plain' } : { refused: 'kind' };
  }
  if (use === 'link' && isPdf(head)) return { file: path, bytes: stats.size, type: 'application/pdf' };
  if (type === undefined || (use === 'picture' && !type.startsWith('image/'))) return { refused: 'kind' };
  return { file: path, bytes: stats.size, type };
}

const isPdf = (head: Uint8Array): boolean => String.fromCharCode(...head.subarray(0, 5)) === '%PDF-';

function statOf(path: string): Stats | 'closed' | undefined {
  try {
    return statSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'EACCES' || code === 'EPERM' || code === 'ELOOP' ? 'closed' : undefined;
  }
}

/** The first bytes of a plain file, which tell what it is; undefined where it cannot be read. */
export function headOf(path: string): Uint8Array | undefined {
  try {
    const handle = openSync(path, 'r');
    try {
      const head = new Uint8Array(headBytes);
      return head.subarray(0, readSync(handle, head, 0, headBytes, 0));
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}
