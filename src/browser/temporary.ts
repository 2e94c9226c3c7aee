import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../io/alive.ts';
import { noTemporaryFolder } from '../io/system-error.ts';

const prefix = 'pubdeck-browser-';

/**
 * A folder for the temporary files of one browser. We end browsers at once, so that none can remove its own files: it would leave the
 * lock of a profile or shared memory behind.
 *
 * @throws PubdeckError when the system's folder for temporary files cannot be written
 */
export function takeTemporary(): { readonly temporary: string; readonly release: () => void } {
  const home = tmpdir();
  for (const name of namesIn(home)) {
    const pid = name.startsWith(prefix) ? Number.parseInt(name.slice(prefix.length), 10) : 0;
    // A run that was killed could not remove its own. The folder is local: process ids are this machine's.
    if (pid > 0 && !isAlive(pid) && isOwn(join(home, name))) {
      rmSync(join(home, name), { recursive: true, force: true });
    }
  }
  const temporary = mkdtempSync(join(home, `${prefix}${process.pid}-`));
  return { temporary, release: () => rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }) };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw noTemporaryFolder(join(folder, 'x'), error);
  }
}

const isOwn = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.uid === (process.getuid?.() ?? 0);
