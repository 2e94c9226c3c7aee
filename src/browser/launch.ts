import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { ConnectionTransport } from 'puppeteer';
import { atExit } from '../io/at-exit.ts';
import type { Candidate } from './candidate.ts';
import { browserFlags } from './flags.ts';
import { pipeTransport } from './transport.ts';

/** A browser process of ours. */
export interface Running {
  readonly pid: number | undefined;
  readonly transport: ConnectionTransport;
  /** Resolves when the process is gone, with what it said last. Never rejects. */
  readonly exited: Promise<string>;
  /** Ends the process and its children at once and removes its temporary files. */
  kill(): Promise<void>;
}

/**
 * Starts a browser over two pipes. We start it ourselves, not Puppeteer, because we then see what it
 * says when it fails, load only the half of Puppeteer that talks, and load it while the browser starts.
 * When we are killed the pipes break and Chromium ends by itself.
 */
export function launch(
  candidate: Candidate,
  options: {
    readonly sandbox: boolean;
    readonly width: number;
    readonly height: number;
    readonly severalTabs: boolean;
    /** Folder of its profile; the shell keeps its own in memory. */
    readonly profile: string | undefined;
    /** Folder for its temporary files. */
    readonly temporary: string;
    /** Called once the browser has ended: leaves profile and temporary files. */
    readonly release: () => void;
  },
): Running {
  const { temporary, release } = options;
  const child = spawn(candidate.path, browserFlags(candidate, options), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...candidate.env, TMPDIR: temporary },
    // Its own group: Ctrl-C reaches us alone, and one signal ends wrapper script, browser and children.
    detached: process.platform !== 'win32',
    windowsHide: true,
  });
  const [, , , toBrowser, fromBrowser] = child.stdio as unknown as [null, null, Readable, Writable, Readable];
  const exited = untilExit(child);
  const forget = atExit(() => {
    killGroup(child);
    release();
  });
  exited.then(() => {
    forget();
    // Whatever the wrapper or the browser left running.
    killGroup(child);
  });
  return {
    pid: child.pid,
    transport: pipeTransport(toBrowser, fromBrowser),
    exited,
    kill: async () => {
      killGroup(child);
      await exited;
      release();
    },
  };
}

/** The end of what the browser says on stderr is kept: it holds the reason when it fails. */
function untilExit(child: ChildProcess): Promise<string> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-8000);
  });
  return new Promise((resolve) => {
    child.on('error', (error) => resolve(error.message));
    child.on('exit', (code, signal) => {
      // Give stderr its last words; a grandchild may hold it open for ever.
      // A browser that is killed says nothing of it: its last lines are about something else.
      const hasReason =
        signal === null || /FATAL|sandbox|cannot open|not found|missing|denied|limit/i.test(said);
      const end = (): void =>
        resolve((hasReason && said.trim()) || `it ended with ${signal ?? `exit code ${code}`}`);
      if (child.stderr?.readableEnded !== false) end();
      else {
        child.stderr.once('end', end);
        setTimeout(end, 50).unref();
      }
    });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill('SIGKILL');
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is gone already.
  }
}
