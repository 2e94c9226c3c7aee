import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program as a user does: its own process, its exit code, what it printed. */
export function pubdeck(
  args: readonly string[],
  more: {
    cwd?: string;
    env?: Record<string, string>;
    input?: string;
    /** Another user of the machine, where the tests run as root. */
    uid?: number | undefined;
  } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(projectRoot, 'bin/pubdeck.js'), ...args], {
      cwd: more.cwd ?? projectRoot,
      env: { ...process.env, NO_COLOR: '1', ...more.env },
      ...(more.uid === undefined ? {} : { uid: more.uid, gid: more.uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(more.input ?? '');
  });
}

/** A site in a temporary folder: path → content. */
export function makeSite(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'pubdeck-site-'));
  mkdirSync(join(root, 'content'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** The sample site, copied so that a test can change it. */
export function sampleSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'pubdeck-sample-'));
  cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
  return root;
}

export const page = (front: string, body = '') => `---\n${front}---\n${body}`;

export const soundPage = page(`title: 'Tides: A Small Study'
authors:
  - Ada Marin
  - Bo Lindqvist
date: '2024-05-01'
publication: In *Journal of Straits*
abstract: Tidal mixing matters for coastal life. However, records are short. We moored 14 instruments for one year in a narrow strait. Dissipation rose from 12% (neap) to 61% (spring). We conclude that the spring tide sets the mixing.
slides: ''
`);
