import { lstatSync, mkdirSync } from 'node:fs';
import { homedir, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

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
