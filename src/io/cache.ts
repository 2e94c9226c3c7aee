import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { writeFileAtomicSync } from './write.ts';

/** Candidates for the user's own cache, best first; the last exists on every machine. */
function cachePlaces(env: NodeJS.ProcessEnv): string[] {
  const home = env.HOME || env.USERPROFILE || homedir();
  const platform = {
    darwin: join(home, 'Library', 'Caches'),
    win32: env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'),
  }[process.platform as string];
  const base = env.XDG_CACHE_HOME || platform || join(home, '.cache');
  const own = env.PUBDECK_CACHE;
  return [...(own ? [own] : []), join(base, 'pubdeck'), join(tmpdir(), `pubdeck-${userInfo().uid}`)];
}

/** Nobody but the user may write there: a browser is started from it. */
function isOurs(folder: string): boolean {
  const stats = lstatSync(folder);
  if (!stats.isDirectory()) return false;
  if (process.getuid === undefined) return true;
  return stats.uid === process.getuid() && (stats.mode & 0o022) === 0;
}

/**
 * The user's cache folder for pubdeck, made when missing (mode 0700): PUBDECK_CACHE, the platform's cache
 * folder, or a private folder under the temporary one where there is no writable home. Undefined when
 * none can be had.
 */
export const cacheFolder = (env: NodeJS.ProcessEnv = process.env): string | undefined =>
  firstOwn(cachePlaces(env));

/** The user's folder for what pubdeck must remember; unlike a cache nobody clears it. */
export function stateFolder(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const home = env.HOME || env.USERPROFILE || homedir();
  const platform = {
    darwin: join(home, 'Library', 'Application Support'),
    win32: env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'),
  }[process.platform as string];
  return firstOwn([join(env.XDG_STATE_HOME || platform || join(home, '.local', 'state'), 'pubdeck')]);
}

function firstOwn(places: readonly string[]): string | undefined {
  for (const place of places) {
    try {
      mkdirSync(place, { recursive: true, mode: 0o700 });
      if (isOurs(place)) return place;
    } catch {
      // Not here; try the next place.
    }
  }
  return undefined;
}

/** Files of one kind that are kept; the ones not used for longest go first. */
const kept = 100;

/**
 * Bytes that take a while to make, kept under the hash of all that they depend on. A cache that cannot be
 * read or written is no cache: they are made again then.
 */
export async function cached(
  kind: string,
  dependsOn: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const base = cacheFolder();
  if (base === undefined) return await make();
  const hash = createHash('sha256');
  for (const part of dependsOn) hash.update(`${part.length}:`).update(part);
  const folder = join(base, kind);
  const file = join(folder, hash.digest('hex').slice(0, 40));
  const known = readKept(file);
  if (known) return known;
  const bytes = await make();
  try {
    writeFileAtomicSync(file, bytes);
    forgetOldest(folder);
  } catch {
    // A full disk or a folder of somebody else: the bytes are there all the same.
  }
  return bytes;
}

function readKept(file: string): Uint8Array | undefined {
  try {
    const bytes = readFileSync(file);
    const now = new Date();
    if (bytes.length > 0) utimesSync(file, now, now);
    return bytes.length > 0 ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function forgetOldest(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  if (files.length <= kept) return;
  const byUse = files
    .map((file) => ({ file, used: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, two) => two.used - one.used);
  // Half of them at once, so that this is seldom.
  for (const { file } of byUse.slice(kept / 2)) rmSync(file, { force: true });
}
