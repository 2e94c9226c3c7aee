import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { attackedSite, deckPath, deckWith, isBug, isRoot, people, png } from '../support/attack.ts';
import { eventually } from '../support/platform.ts';
import { ask, present } from '../support/present.ts';
import { projectRoot, soundPage } from '../support/run.ts';
import { unzip } from '../support/unzip.ts';

const page = 'content/publication/tides';
const secret = 'TOKEN=swordfish-5521';
const fullBrowser = '/usr/bin/chromium';

describe.each(people)('what an attack found, as $who', ({ uid }) => {
  test('a PowerPoint holds no file that is hidden or leads out of the site', async () => {
    const site = attackedSite(uid, {
      '.env': secret,
      'content/slides/tides/plot.png': png,
      [deckPath]: deckWith('![e](../../../.env)\n\n![p](passwd.png)\n\n![c](plot.png)'),
    });
    writeFileSync(`${site.outside}/notes.txt`, secret);
    symlinkSync(`${site.outside}/notes.txt`, site.path('content/slides/tides/passwd.png'));
    site.own();
    const run = await site.run(['export', deckPath, '--to', 'pptx', '--allow-loss'], {
      XDG_CACHE_HOME: '',
      HOME: process.env.HOME ?? '',
    });
    if (!isRoot(uid) && run.code === 4) return; // The browser of whoever runs the tests is closed to this user.
    expect(run.code, run.stderr).toBe(0);
    expect(run.stderr.match(/\[file-refused\]/g)).toHaveLength(2);
    const bytes = readFileSync(site.path('output/tides/slides.pptx'));
    expect([...(await unzip(bytes)).values()].join('')).not.toContain('swordfish');
    expect(bytes.includes(secret)).toBe(false);
  }, 60_000);

  test('sixty-four file handles: made, or said to be too few', async () => {
    const site = attackedSite(uid, { [deckPath]: deckWith('Words.') });
    const script = `ulimit -n 64; exec "${process.execPath}" "${projectRoot}/bin/pubdeck.js" export ${deckPath} --to pdf,handout,html --timeout 20`;
    const child = spawn('/bin/sh', ['-c', script], {
      cwd: site.root,
      ...(uid === undefined ? {} : { uid, gid: uid }),
      env: { ...process.env, ...(uid === undefined ? {} : { HOME: site.outside }), NO_COLOR: '1' },
    });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    const code = await new Promise<number | null>((done) => child.on('close', done));
    expect(isBug({ code, stdout: '', stderr }), stderr).toBe(false);
    expect(stderr).not.toMatch(/^[^\n]*time is up/i);
    if (code !== 0) expect(stderr).toMatch(/\[(?:too-many-files|no-browser|browser-\w+)\]/);
  }, 60_000);

  test('a temporary folder that cannot be written, and one that is not there, with a full browser', async () => {
    if (!existsSync(fullBrowser)) return; // Debian's package `chromium` is not installed.
    const site = attackedSite(uid, { [deckPath]: deckWith('Words.') });
    mkdirSync(`${site.outside}/closed`);
    chmodSync(`${site.outside}/closed`, 0o555);
    for (const folder of [`${site.outside}/closed`, '/nowhere/at/all']) {
      const run = await site.run(['export', deckPath, '--to', 'html,pdf', '--browser', fullBrowser], {
        TMPDIR: folder,
      });
      expect(isBug(run), run.stderr).toBe(false);
      if (run.code !== 0) expect(run.stderr).toMatch(/\[(?:no-temporary-folder|no-browser|browser-\w+)\]/);
    }
  }, 60_000);

  test.each([
    ['the memory', '.pubdeck'],
    ['the folder of the deck', 'content/slides'],
    ['the output', 'output'],
  ])('a full disk under %s: the path, exit 3, no lock, and the next run does it', async (_, folder) => {
    const site = attackedSite(uid);
    mkdirSync(site.path(folder));
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', `size=4k,mode=777`, 'tmpfs', site.path(folder)], {
        stdio: 'ignore',
      });
    } catch {
      return; // No right to mount here; test/io/disk-full.test.ts holds the same for the writer.
    }
    site.own();
    writeFileSync(site.path(folder, 'filler'), 'x'.repeat(4096));
    try {
      const run = await site.run(['make', page, '--to', 'text']);
      expect(isBug(run), run.stderr).toBe(false);
      expect([run.code, run.stderr]).toEqual([3, expect.stringContaining(folder)]);
      expect(run.stderr).toContain('[disk-full]');
      if (existsSync(site.path('.pubdeck')))
        expect(readdirSync(site.path('.pubdeck')).filter((name) => name.endsWith('.lock'))).toEqual([]);
    } finally {
      execFileSync('umount', [site.path(folder)]);
    }
    site.own();
    const again = await site.run(['make', page, '--to', 'text']);
    expect(again.code, again.stderr).toBe(0);
    expect(readFileSync(site.path(page, 'index.md'), 'utf8')).toBe(soundPage);
  });
});

test('thousands of silent connections do not keep a reader out', async () => {
  const site = attackedSite(undefined, { [deckPath]: deckWith('Words.') });
  const { url } = await present(site.root, [deckPath, '--port', '0']);
  const port = Number(new URL(url).port);
  const sockets = Array.from({ length: 2000 }, () =>
    connect({ port, host: '127.0.0.1' }).on('error', () => {}),
  );
  onTestFinished(() => {
    for (const one of sockets) one.destroy();
  });
  expect(await eventually(() => sockets.some(({ readyState }) => readyState === 'closed'))).toBe(true);
  for (const one of sockets.slice(0, 1900)) one.destroy();
  let status = 0;
  expect(
    await eventually(() => {
      ask(url, '/').then(
        (got) => {
          status = got.status;
        },
        () => {},
      );
      return status === 200;
    }),
  ).toBe(true);
});
