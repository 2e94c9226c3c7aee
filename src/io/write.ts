import { createHash } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { PubdeckError } from '../problems/error.ts';
import { isAlive } from './alive.ts';
import { atExit } from './at-exit.ts';
import { realPlace, staysIn } from './boundary.ts';
import { tooManyFiles } from './system-error.ts';

let counter = 0;
const swept = new Set<string>();

/**
 * Writes a file so that a reader, or a run killed at any moment, sees the whole old file or the whole new
 * one: temporary name in the same folder, fsync, rename. Folders are made when missing. A symbolic link
 * stays a link, an existing file keeps its mode.
 *
 * @param within a folder that no link may lead out of, such as the site
 * @throws PubdeckError `unwritable`, `disk-full` or `link-leads-out` (exit "input")
 */
export function writeFileAtomicSync(path: string, data: string | Uint8Array, within?: string): void {
  let place: Place | undefined;
  try {
    place = placeFor(path, within);
    const file = openSync(place.temporary, 'wx');
    try {
      writeAll(file, typeof data === 'string' ? Buffer.from(data) : data);
      const mode = modeOf(place.target);
      if (mode !== undefined) fchmodSync(file, mode);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(place.temporary, place.target);
  } catch (error) {
    if (place) rmSync(place.temporary, { force: true });
    throw writeError(path, error);
  } finally {
    place?.forget();
  }
}

/** The same as {@link writeFileAtomicSync}; the disk takes its time on another thread. */
export async function writeFileAtomic(
  path: string,
  data: string | Uint8Array,
  within?: string,
): Promise<void> {
  let place: Place | undefined;
  try {
    place = placeFor(path, within);
    const file = await open(place.temporary, 'wx');
    try {
      await file.writeFile(data);
      const mode = modeOf(place.target);
      if (mode !== undefined) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(place.temporary, place.target);
  } catch (error) {
    if (place) rmSync(place.temporary, { force: true });
    throw writeError(path, error);
  } finally {
    place?.forget();
  }
}

interface Place {
  readonly target: string;
  /** In the same folder, for a rename between disks is none. Removed when the process ends before `forget`. */
  readonly temporary: string;
  readonly forget: () => void;
}

function placeFor(path: string, within: string | undefined): Place {
  if (within !== undefined) mustStayIn(path, within);
  const target = followLink(resolve(path));
  const folder = dirname(target);
  mkdirSync(folder, { recursive: true });
  sweep(folder);
  const temporary = join(
    folder,
    `.${basename(target).slice(0, 170)}.${machine()}.${process.pid}.${counter++}.tmp`,
  );
  return { target, temporary, forget: atExit(() => rmSync(temporary, { force: true })) };
}

/** @throws PubdeckError `link-leads-out` */
export function mustStayIn(path: string, folder: string): void {
  if (staysIn(path, folder)) return;
  throw new PubdeckError(
    'link-leads-out',
    `${path} is written through a link that leads to ${realPlace(path)}.`,
    {
      at: { file: path },
      hint: `pubdeck writes nothing outside of ${folder}. Replace the link by a folder, or name the real place.`,
    },
  );
}

function writeAll(file: number, bytes: Uint8Array): void {
  let offset = 0;
  while (offset < bytes.length) offset += writeSync(file, bytes, offset);
}

function followLink(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function modeOf(path: string): number | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  if (stats.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' });
  return stats.mode & 0o777;
}

/** On a shared disk another machine may hold the same process id: of its files only what is old is left behind. */
const leftBehindAfter = 10 * 60 * 1000;

let tag: string | undefined;
/** Six letters that stand for this machine. */
const machine = (): string => {
  tag ??= createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
  return tag;
};

/** Removes, once a folder and process, what killed runs left behind. */
export function sweep(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  for (const name of namesIn(folder)) {
    const [, from, pid] = /^\..+?(?:\.([\da-f]{6}))?\.(\d+)\.\d+\.tmp$/.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    const path = join(folder, name);
    const age = Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (from === machine() || age > leftBehindAfter) remove(path);
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // A folder that this user may only read keeps it.
  }
}

function writeError(path: string, error: unknown): unknown {
  if (error instanceof PubdeckError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return new PubdeckError(
      'disk-full',
      `No space is left to write ${path}; the old file, if any, is whole.`,
      {
        at: { file: path },
        hint: 'Free some disk space, or choose another folder with --out.',
        cause: error,
      },
    );
  }
  if (code === 'EMFILE' || code === 'ENFILE') return tooManyFiles(error);
  const reasons: Record<string, string> = {
    EACCES: 'this user may not write there',
    EPERM: 'this user may not write there',
    EROFS: 'the disk is read-only',
    ENOTDIR: 'a part of the path is a file, not a folder',
    EEXIST: 'a part of the path is a file, not a folder',
    EISDIR: 'a folder has that name',
    ENAMETOOLONG: 'the name is too long',
    ENOENT: 'the folder cannot be made',
  };
  const reason = reasons[code ?? ''];
  if (reason === undefined && code === undefined) return error;
  return new PubdeckError('unwritable', `Cannot write ${path}: ${reason ?? message}.`, {
    at: { file: path },
    hint: 'Choose a folder of your own with --out, or change its permissions.',
    cause: error,
  });
}
