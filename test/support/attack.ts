import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { pubdeck, type Run, soundPage } from './run.ts';

/** Who runs the program: whoever runs the tests and, where that is root, an ordinary user too. */
export const people: readonly { readonly who: string; readonly uid: number | undefined }[] =
  process.getuid?.() === 0
    ? [
        { who: 'root', uid: undefined },
        { who: 'an ordinary user', uid: 65_534 },
      ]
    : [{ who: 'an ordinary user', uid: undefined }];

export const isRoot = (uid: number | undefined): boolean => process.getuid?.() === 0 && uid === undefined;

export interface Attacked {
  readonly root: string;
  /** A folder outside of the site. */
  readonly outside: string;
  readonly path: (...parts: string[]) => string;
  readonly run: (args: readonly string[], env?: Record<string, string>) => Promise<Run>;
  /** After the test has changed files of the site. */
  readonly own: () => void;
}

export const pagePath = 'content/publication/tides/index.md';
export const deckPath = 'content/slides/tides/index.md';

/** A site with one page, owned by the user who runs the program, and a home of its own; `runs` starts the program. */
export function attackedSite(
  uid: number | undefined,
  files: Readonly<Record<string, string | Uint8Array>> = {},
  runs = pubdeck,
): Attacked {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'pubdeck-attack-')));
  const [root, outside, home] = [join(base, 'site'), join(base, 'outside'), join(base, 'home')];
  for (const folder of [root, outside, home]) mkdirSync(folder);
  for (const [name, data] of Object.entries({ [pagePath]: soundPage, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), data);
  }
  const own = (): void => {
    if (uid !== undefined) execFileSync('chown', ['-hR', `${uid}:${uid}`, base]);
  };
  own();
  onTestFinished(() => {
    if (process.getuid?.() !== 0) execFileSync('chmod', ['-R', 'u+rwx', base]);
    rmSync(base, { recursive: true, force: true });
  });
  chmodSync(base, 0o755);
  const env = { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_STATE_HOME: join(home, 'state') };
  return {
    root,
    outside,
    path: (...parts) => join(root, ...parts),
    own,
    run: (args, more = {}) => runs(args, { cwd: root, uid, env: { ...env, CI: '', ...more } }),
  };
}

/** `attackedSite` with the program started in another way. */
export const sitesOf =
  (runs: typeof pubdeck): typeof attackedSite =>
  (uid, files) =>
    attackedSite(uid, files, runs);

/** A picture of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const deckWith = (body: string): string =>
  `---\ntitle: Tides\nslides:\n  theme: white\npubdeck:\n  theme: paper\n---\n\n## Tides\n\n${body}\n`;

export const isBug = ({ code, stderr }: Run): boolean => code === 70 || stderr.includes('bug in pubdeck');
