import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './user-folders.ts';
import { writeFileAtomicSync } from './write.ts';

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
