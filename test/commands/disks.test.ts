import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, onTestFinished, test } from 'vitest';
import { deckPath, deckWith, isBug, isRoot, pagePath, people, sitesOf } from '../support/attack.ts';
import { oneProcess } from '../support/one-process.ts';
import { projectRoot, type Run, soundPage } from '../support/run.ts';

const attackedSite = sitesOf(oneProcess());

const page = 'content/publication/tides';
const lock = '.pubdeck/slides+tides+index.md.lock';

describe.each(people)('locks, as $who', ({ uid }) => {
  /** A process that lives and is no pubdeck. */
  function stranger(): number {
    const child = spawn('sleep', ['60']);
    onTestFinished(() => {
      child.kill();
    });
    return child.pid!;
  }

  test.each<[string, () => string]>([
    ['an empty one, as a full disk left it', () => ''],
    ['one of a process that is gone', () => '999999999'],
    ['one with the number of another program', () => String(stranger())],
    ['one with the number of another program, in today’s form', () => `${stranger()}\n${hostname()}\n1`],
    ['one that says nothing readable', () => 'x'.repeat(100)],
  ])('%s is taken over', async (_, content) => {
    const site = attackedSite(uid, { [lock]: content() });
    const run = await site.run(['draft', page]);
    expect(run.code, run.stderr).toBe(0);
    expect(readdirSync(site.path('.pubdeck')).filter((name) => name.endsWith('.lock'))).toEqual([]);
  });
});

test('a lock that a killed run left goes with the next run, though that has nothing to write', async () => {
  const site = attackedSite(undefined);
  expect((await site.run(['draft', page])).stdout).toContain('created');
  writeFileSync(site.path(lock), '999999999');
  expect((await site.run(['draft', page])).stdout).toContain('unchanged');
  expect(readdirSync(site.path('.pubdeck')).sort()).toEqual(['.gitignore', 'base']);
});

test('a lock of another machine is waited for, and the message says whose it is', async () => {
  await Promise.all(
    people.map(async ({ uid }) => {
      const site = attackedSite(uid, { [lock]: '4711\nanother-machine\n1' });
      const run = await site.run(['draft', page]);
      expect(run.code).toBe(5);
      expect(run.stderr).toContain('4711 on another-machine');
      expect(existsSync(site.path(lock))).toBe(true);
    }),
  );
}, 30_000);

describe.each(people)('disks, as $who', ({ uid }) => {
  const blame = (run: Run) => expect(isBug(run), run.stderr).toBe(false);

  test('a read-only site: the path, exit 3, and looking at it still works', async () => {
    const site = attackedSite(uid);
    if (isRoot(uid)) return; // To root no folder is read-only; the folder that is a file, below, stands for it.
    await site.run(['draft', page]);
    writeFileSync(site.path('content/publication/new.md'), soundPage);
    execFileSync('chmod', ['-R', 'a-w', site.root]);
    const fresh = await site.run(['draft', 'content/publication/new.md']);
    blame(fresh);
    expect([fresh.code, fresh.stderr]).toEqual([3, expect.stringContaining(site.root)]);
    expect((await site.run(['draft', page])).code).toBe(0);
    expect((await site.run(['draft', page, '--check'])).code).toBe(0);
    execFileSync('chmod', ['-R', 'u+w', site.root]);
  });

  test('a file where the memory should be', async () => {
    const site = attackedSite(uid, { '.pubdeck': 'a file' });
    const run = await site.run(['draft', page]);
    blame(run);
    expect([run.code, run.stderr]).toEqual([3, expect.stringContaining('.pubdeck')]);
  });

  test('a folder that cannot be read is named, exit 1, and the rest is done', async () => {
    const site = attackedSite(uid, {
      'content/publication/locked/index.md': soundPage,
      'content/publication/pipe.md/x': '',
    });
    chmodSync(site.path('content/publication/locked'), 0);
    for (const args of [
      ['draft', '.'],
      ['info', '.'],
      ['draft', '.', '--check'],
    ]) {
      const run = await site.run(args);
      blame(run);
      if (!isRoot(uid)) {
        expect(run.code, run.stderr).toBe(1);
        expect(run.stderr).toContain('content/publication/locked');
      }
    }
    expect(existsSync(site.path(deckPath))).toBe(true);
    chmodSync(site.path('content/publication/locked'), 0o755);
  });

  test('a temporary folder that is missing is named', async () => {
    const site = attackedSite(uid, { [deckPath]: deckWith('Words.') });
    const run = await site.run(['export', deckPath, '--to', 'html,pdf'], { TMPDIR: '/nowhere/at/all' });
    blame(run);
    if (run.code !== 0)
      expect(
        ['[no-temporary-folder]', '[no-browser]'].some((code) => run.stderr.includes(code)),
        run.stderr,
      ).toBe(true);
  }, 60_000);

  test('a whole disk is no site', async () => {
    const site = attackedSite(uid);
    const run = await site.run(['draft', '/']);
    blame(run);
    expect(run.code).not.toBe(0);
    const told = ['[folder-too-large]', '[cannot-read]', 'No publication page'];
    expect(
      told.some((words) => (run.stderr + run.stdout).includes(words)),
      run.stderr,
    ).toBe(true);
  }, 60_000);

  test('too few file handles are said to be too few', async () => {
    const site = attackedSite(uid, { [deckPath]: deckWith('Words.') });
    const script = `ulimit -n 22; exec "${process.execPath}" "${projectRoot}/bin/pubdeck.js" export ${deckPath} --to html`;
    const child = spawn('/bin/sh', ['-c', script], {
      cwd: site.root,
      ...(uid === undefined ? {} : { uid, gid: uid }),
      env: { ...process.env, HOME: site.outside, NO_COLOR: '1' },
    });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    const code = await new Promise<number | null>((done) => child.on('close', done));
    expect(stderr).not.toContain('bug in pubdeck');
    expect(code).not.toBe(70);
    if (code !== 0) expect(stderr).toContain('[too-many-files]');
  });
});

describe('files that are none', () => {
  // What may be opened depends on the kind of file, not on the user.
  const { uid } = people.at(-1)!;
  test.each([
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['an endless device', (path: string) => symlinkSync('/dev/zero', path)],
    ['a device without an end of waiting', (path: string) => symlinkSync('/dev/tty', path)],
  ])(
    '%s as page, deck and configuration is refused at once',
    async (_, make) => {
      for (const [name, args] of [
        [deckPath, ['draft', page]],
        [deckPath, ['make', page, '--to', 'text']],
        ['content/publication/odd/index.md', ['draft', 'content/publication/odd']],
        ['content/publication/odd/index.md', ['draft', '.']],
        ['content/slides/odd/index.md', ['export', 'content/slides/odd', '--to', 'html']],
        ['pubdeck.config.yaml', ['draft', page]],
        ['hugo.yaml', ['info', page]],
      ] as const) {
        const site = attackedSite(uid);
        mkdirSync(site.path(name, '..'), { recursive: true });
        make(site.path(name));
        site.own();
        const run = await site.run(args);
        expect(isBug(run), run.stderr).toBe(false);
        // Settings of the site are only hints; all else is told.
        if (name !== 'hugo.yaml' && args[1] !== '.')
          expect(run.code, `${args}: ${run.stderr}`).toBeGreaterThan(0);
      }
    },
    60_000,
  );
});

describe('what lies beside page and deck, as an ordinary user', () => {
  const { uid } = people.at(-1)!;
  const theme = JSON.stringify({
    name: 'lab',
    label: 'Lab',
    extends: 'paper',
    fonts: {
      body: { family: 'Lab', package: '@fontsource/lab', weights: [400], fallback: 'serif' },
    },
  });
  const font = 'node_modules/@fontsource/lab';
  const inTheme = {
    'themes/lab/theme.json': theme,
    [`${font}/package.json`]: '{"name":"@fontsource/lab"}',
    [`${font}/unicode.json`]: '{"latin":"U+0-FF"}',
    [deckPath]: deckWith('Words.').replace('theme: paper', 'theme: lab'),
  };
  const draft = ['draft', page];
  const show = ['export', deckPath, '--to', 'text'];
  test.each([
    ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
    ['an endless device', (path: string) => symlinkSync('/dev/zero', path)],
  ])(
    '%s in its place holds nothing up',
    async (_, make) => {
      for (const [name, args, files = {}] of [
        ['pubdeck/templates/points.hbs', draft],
        ['go.mod', draft],
        ['assets/css/reveal_custom.css', draft, { 'hugo.yaml': 'title: x\n' }],
        ['content/authors/ada-marin/_index.md', draft],
        ['content/publication/tides/cite.bib', draft],
        ['content/publication/tides/featured.png', draft],
        ['content/publication/tides/paper.pdf', draft],
        [lock, draft],
        ['themes/lab/theme.json', show, inTheme],
        ['themes/lab/theme.css', show, inTheme],
        [`${font}/package.json`, show, inTheme],
        [`${font}/unicode.json`, show, inTheme],
        [`${font}/files/lab-latin-400-normal.woff2`, show, inTheme],
      ] as const) {
        const { [name]: _replaced, ...others } = files as Record<string, string>;
        const site = attackedSite(uid, others);
        mkdirSync(site.path(name, '..'), { recursive: true });
        make(site.path(name));
        site.own();
        const run = await site.run(args);
        expect(isBug(run), run.stderr).toBe(false);
        // What a draft or an export needs is named; hints are left out without a word.
        if (run.code !== 0) expect(run.stderr).toContain(name.split('/').at(-1));
      }
    },
    60_000,
  );

  test.each([
    ['the last draft', '.pubdeck/base/slides/tides/index.md.base', draft],
    ['a draft under way', '.pubdeck/base/slides/tides/index.md.next', draft],
    ['the deck for undo', '.pubdeck/undo/slides/tides/index.md', [...draft, '--undo']],
  ])('a pipe instead of %s in the memory is named', async (_, name, args) => {
    const site = attackedSite(uid);
    expect((await site.run(draft)).code).toBe(0);
    writeFileSync(site.path(pagePath), soundPage.replace('61%', '71%'));
    mkdirSync(site.path(name, '..'), { recursive: true });
    rmSync(site.path(name), { force: true });
    execFileSync('mkfifo', [site.path(name)]);
    site.own();
    const run = await site.run(args);
    expect([run.code, run.stderr]).toEqual([3, expect.stringContaining(name)]);
    expect(run.stderr).toContain('[cannot-read]');
  });
});

test('SIGTERM ends with 143, SIGINT with 130', async () => {
  for (const [signal, code] of [
    ['SIGTERM', 143],
    ['SIGINT', 130],
  ] as const) {
    const site = attackedSite(undefined, { [deckPath]: deckWith('Words.') });
    const child = spawn(
      process.execPath,
      [`${projectRoot}/bin/pubdeck.js`, 'present', deckPath, '--port', '0', '--no-open'],
      {
        cwd: site.root,
      },
    );
    await new Promise((ready) => child.stdout.once('data', ready));
    child.kill(signal);
    expect(await new Promise((done) => child.on('close', done))).toBe(code);
  }
});

test('a full disk leaves no lock behind', async () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const site = attackedSite(undefined);
  mkdirSync(site.path('.pubdeck'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', site.path('.pubdeck')], {
      stdio: 'ignore',
    });
  } catch {
    return; // No right to mount here; test/io/disk-full.test.ts holds the same for the writer.
  }
  try {
    const run = await site.run(['draft', page]);
    expect(isBug(run), run.stderr).toBe(false);
    expect(run.code).toBe(3);
    expect(readdirSync(site.path('.pubdeck')).filter((name) => name.endsWith('.lock'))).toEqual([]);
  } finally {
    execFileSync('umount', [site.path('.pubdeck')]);
  }
  expect((await site.run(['draft', page])).code).toBe(0);
  expect(readFileSync(site.path(pagePath), 'utf8')).toBe(soundPage);
});
