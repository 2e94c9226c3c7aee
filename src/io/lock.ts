import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { PubdeckError } from '../problems/error.ts';

/**
 * Runs `work` while holding a lock file, so that two runs never write one deck at the same time.
 * A lock left by a killed run is recognised by its dead process and taken over.
 * @throws PubdeckError (exit 5) when another live run holds the lock for longer than `patience` milliseconds.
 */
export async function withLock<T>(file: string, work: () => Promise<T> | T, patience = 10_000): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  const until = Date.now() + patience;
  while (!take(file)) {
    const owner = ownerOf(file);
    if (owner !== undefined && !alive(owner)) {
      rmSync(file, { force: true });
      continue;
    }
    if (Date.now() > until) {
      throw new PubdeckError(
        'busy',
        `Another pubdeck (process ${owner ?? 'unknown'}) is writing this deck.`,
        {
          exit: 'timeout',
          at: { file },
          hint: 'Wait for it to end and run the command again.',
        },
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    const handle = openSync(file, 'wx');
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(file: string): number | undefined {
  try {
    const owner = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(owner) && owner > 0 ? owner : undefined;
  } catch {
    return undefined;
  }
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
