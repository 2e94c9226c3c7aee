import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { tryLock } from '../io/lock.ts';
import { cacheFolder } from '../io/user-folders.ts';
import { takeTemporary } from './temporary.ts';

/** Where a desktop browser keeps what it needs; it would otherwise open the user's own profile. */
export interface Profile {
  readonly folder: string;
  /** For temporary files, its lock among them; goes with the browser. */
  readonly temporary: string;
  /** It was kept from an earlier run, or will be. */
  readonly isKept: boolean;
  /** After the browser has ended. */
  readonly release: () => void;
}

/**
 * A profile in the user's cache, one for each browser and version: a new one takes the browser 0.1 s of work. Only one run at a time
 * has it, others get one of their own that is removed again, as everybody does where `fresh` is said.
 */
export function takeProfile(browser: string, { fresh = false } = {}): Profile {
  const { temporary, release } = takeTemporary();
  const [kept, unlock] = (fresh ? undefined : takeKept(browser)) ?? [];
  if (kept === undefined || unlock === undefined)
    return { folder: temporary, temporary, isKept: false, release };
  // Of a browser that was ended at once; it would look whether that one still runs.
  for (const name of namesIn(kept))
    if (name.startsWith('Singleton')) rmSync(join(kept, name), { force: true });
  return {
    folder: kept,
    temporary,
    isKept: true,
    release: () => {
      unlock();
      release();
    },
  };
}

/** With a profile that its browser does not start with, the next run begins anew. */
export function forgetProfile({ folder, isKept }: Profile): void {
  if (isKept) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** The kept profile and the way to leave it; undefined where there is no cache or another run has it. */
function takeKept(browser: string): [folder: string, unlock: () => void] | undefined {
  try {
    const cache = cacheFolder();
    if (cache === undefined) return undefined;
    const { size, mtimeMs } = statSync(browser);
    const hash = createHash('sha256');
    hash.update(JSON.stringify([realpathSync(browser), size, mtimeMs, hostname()]));
    const home = join(cache, 'profile');
    const folder = join(home, hash.digest('hex').slice(0, 16));
    const isNew = mkdirSync(folder, { recursive: true, mode: 0o700 }) !== undefined;
    if (isNew) forgetOthers(home, folder);
    const unlock = tryLock(`${folder}.lock`);
    return unlock && [folder, unlock];
  } catch {
    return undefined;
  }
}

/** Profiles of older versions; those that are in use stay. */
function forgetOthers(home: string, own: string): void {
  for (const name of namesIn(home)) {
    const path = join(home, name);
    if (path === own || name.endsWith('.lock')) continue;
    const unlock = tryLock(`${path}.lock`);
    if (unlock === undefined) continue;
    rmSync(path, { recursive: true, force: true });
    unlock();
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
