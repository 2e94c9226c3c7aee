import { randomBytes } from 'node:crypto';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { PubdeckError } from '../problems/error.ts';
import { isAlive } from './alive.ts';
import { atExit } from './at-exit.ts';
import { processStart } from './process-start.ts';
import { systemError } from './system-error.ts';
import { mustStayIn } from './write.ts';

/** Who holds a lock; `start` tells this process from a later one of the same number. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly start: string | undefined;
}

/**
 * Runs `work` while holding a lock file, so that two runs never write one deck at the same time. A lock whose holder is
 * gone, or whose number belongs to another program by now, is taken over, and so is a file that names no holder.
 * @param within a folder that no link may lead out of
 * @throws PubdeckError `busy` (exit 5) when another live run holds the lock for longer than `patience` milliseconds
 */
export async function withLock<T>(
  file: string,
  work: () => Promise<T> | T,
  { patience = 10_000, within }: { patience?: number; within?: string } = {},
): Promise<T> {
  if (within !== undefined) mustStayIn(file, within);
  const until = Date.now() + patience;
  const mine = prepare(file);
  const forget = atExit(() => rmSync(mine, { force: true }));
  try {
    while (!take(mine, file)) {
      const holder = holderOf(file);
      if (holder !== undefined && !holds(holder)) {
        breakLock(file, mine);
        continue;
      }
      if (Date.now() > until) throw busy(file, holder);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  } finally {
    rmSync(mine, { force: true });
    forget();
  }
  const release = atExit(() => rmSync(file, { force: true }));
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
    release();
  }
}

/** Takes a lock at once and gives the way to release it; undefined where another live run, or this one, has it. */
export function tryLock(file: string): (() => void) | undefined {
  const mine = prepare(file);
  try {
    for (let attempt = 0; attempt < 2; attempt++) {
      if (take(mine, file)) {
        const forget = atExit(() => rmSync(file, { force: true }));
        return () => {
          rmSync(file, { force: true });
          forget();
        };
      }
      const holder = holderOf(file);
      if (holder === undefined || holds(holder)) return undefined;
      breakLock(file, mine);
    }
    return undefined;
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Takes a lock away that a killed run left; for work that turns out to need none. */
export function dropDeadLock(file: string): void {
  const holder = holderOf(file);
  if (holder !== undefined && !holds(holder)) breakLock(file, nameOfMine(file));
}

const nameOfMine = (file: string): string =>
  `${file.replace(/\.lock$/, '')}.${process.pid}.${randomBytes(4).toString('hex')}.lock`;

/** The lock is written whole under another name first: a full disk leaves no lock that names nobody. */
function prepare(file: string): string {
  const mine = nameOfMine(file);
  try {
    mkdirSync(dirname(file), { recursive: true });
    sweep(dirname(file));
    writeFileSync(mine, [process.pid, hostname(), processStart(process.pid) ?? ''].join('\n'), {
      flag: 'wx',
    });
    return mine;
  } catch (error) {
    rmSync(mine, { force: true });
    throw systemError(error, file) ?? error;
  }
}

/** Removes what runs left that were killed while they waited. */
function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    if (!/\.\d+\.[\da-f]{8}\.lock(?:\.old)?$/.test(name)) continue;
    const path = join(folder, name);
    const holder = holderOf(path);
    if (holder !== undefined && !holds(holder)) rmSync(path, { force: true });
  }
}

function take(mine: string, file: string): boolean {
  try {
    linkSync(mine, file);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    // A disk without hard links (exFAT, some network disks): the old way, with a moment in which the file is empty.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP' && code !== 'ENOSYS')
      throw systemError(error) ?? error;
  }
  try {
    writeFileSync(file, readFileSync(mine), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    rmSync(file, { force: true });
    throw systemError(error, file) ?? error;
  }
}

/** Undefined where the lock has just gone, or may just be being written. */
function holderOf(file: string): Holder | undefined {
  try {
    const stats = statSync(file);
    // A pipe would be waited for, a device has no end; neither names anybody.
    const text = stats.isFile() && stats.size < 10_000 ? readFileSync(file, 'utf8') : '';
    const [pid, host = hostname(), start] = text.split('\n');
    const number = Number(pid);
    if (Number.isInteger(number) && number > 0) return { pid: number, host, start: start || undefined };
    const age = Date.now() - stats.mtimeMs;
    // It names nobody: left by a full disk or made by hand.
    return age > 2000 ? { pid: 0, host: hostname(), start: undefined } : undefined;
  } catch {
    return undefined;
  }
}

/** Does that process still run, and is it the one that took the lock? Of another machine nobody can tell. */
function holds({ pid, host, start }: Holder): boolean {
  if (host !== hostname()) return true;
  if (pid === 0 || !isAlive(pid)) return false;
  const now = processStart(pid);
  // This version always writes the start where it can be read: a lock without it is not of a pubdeck that runs.
  return now === undefined || now === start;
}

/** Takes a dead lock away, but never one that another run took in between. */
function breakLock(file: string, mine: string): void {
  const aside = `${mine}.old`;
  try {
    renameSync(file, aside);
  } catch {
    return; // Somebody else was quicker.
  }
  const holder = holderOf(aside);
  if (holder !== undefined && holds(holder)) {
    try {
      linkSync(aside, file);
    } catch {
      // It is taken again already.
    }
  }
  rmSync(aside, { force: true });
}

function busy(file: string, holder: Holder | undefined): PubdeckError {
  const where = holder === undefined || holder.host === hostname() ? '' : ` on ${holder.host}`;
  return new PubdeckError(
    'busy',
    `Another pubdeck (process ${holder?.pid ?? 'unknown'}${where}) is writing this deck.`,
    {
      exit: 'timeout',
      at: { file },
      hint:
        where === ''
          ? 'Wait for it to end and run the command again.'
          : `Wait for it to end and run the command again; if it is gone, delete ${file}.`,
    },
  );
}
