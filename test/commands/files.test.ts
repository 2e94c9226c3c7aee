import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { type Attacked, deckPath, deckWith, pagePath, people, png, sitesOf } from '../support/attack.ts';
import { oneProcess } from '../support/one-process.ts';
import { ask, present } from '../support/present.ts';
import { soundPage } from '../support/run.ts';

const attackedSite = sitesOf(oneProcess());

const secret = 'TOKEN=swordfish-5521';

describe.each(people)('files of a site, as $who', ({ uid }) => {
  const named = (name: string) => deckWith(`![a plot](${name})`);

  test.each([
    ['a hidden file', '../../../.env', 'hidden'],
    ['a hidden folder', '../../../.git/config', 'hidden'],
    ['a text that is called a picture', 'secret.png', 'does not hold'],
    ['a link out of the site', 'passwd.png', 'out of'],
    ['a link to a picture out of the site', 'abroad.png', 'out of'],
    ['a folder that is a link out of the site', 'trip/photo.png', 'out of'],
  ])('%s is in no output, and the loss is told', async (_, name, why) => {
    const site = attackedSite(uid, {
      '.env': secret,
      '.git/config': secret,
      'content/slides/tides/secret.png': secret,
      [deckPath]: named(name),
    });
    writeFileSync(`${site.outside}/notes.txt`, secret);
    writeFileSync(`${site.outside}/photo.png`, Buffer.concat([png, Buffer.from(secret)]));
    symlinkSync(`${site.outside}/notes.txt`, site.path('content/slides/tides/passwd.png'));
    symlinkSync(`${site.outside}/photo.png`, site.path('content/slides/tides/abroad.png'));
    symlinkSync(site.outside, site.path('content/slides/tides/trip'));
    site.own();
    const refused = await site.run(['export', deckPath, '--to', 'html']);
    expect(refused.code, refused.stderr).toBe(6);
    expect(refused.stderr).toContain('[file-refused]');
    expect(refused.stderr).toContain(why);
    expect(existsSync(site.path('output/tides/index.html'))).toBe(false);
    const allowed = await site.run(['export', deckPath, '--to', 'html,text', '--allow-loss', '--json']);
    expect(allowed.stdout).toContain('file-refused');
    for (const { path } of JSON.parse(allowed.stdout).outputs) {
      const text = readFileSync(path, 'utf8');
      expect(text).not.toContain(Buffer.from(secret).toString('base64').slice(0, 20));
      expect(text).not.toContain('swordfish');
    }
  });

  test('a picture within the site is embedded whatever its name, and so is one behind a link within the site', async () => {
    const site = attackedSite(uid, {
      'assets/media/shared.png': png,
      'content/slides/tides/plot.dat': png,
      [deckPath]: deckWith('![a](plot.dat)\n\n![b](linked.png)'),
    });
    symlinkSync('../../../assets/media/shared.png', site.path('content/slides/tides/linked.png'));
    const run = await site.run(['export', deckPath, '--to', 'html']);
    expect(run.code, run.stderr).toBe(0);
    const html = readFileSync(site.path('output/tides/index.html'), 'utf8');
    expect(html.match(/src="data:image\/png;base64,/g)).toHaveLength(2);
  });

  test('a picture of three gigabytes is told, and the rest is done', async () => {
    const site = attackedSite(uid, {
      'content/slides/tides/huge.png': png,
      'content/publication/tides/featured.png': png,
      [deckPath]: named('huge.png'),
    });
    for (const name of ['content/slides/tides/huge.png', 'content/publication/tides/featured.png'])
      truncateSync(site.path(name), 3e9);
    const refused = await site.run(['export', deckPath, '--to', 'html,text']);
    expect([refused.code, refused.stderr]).toEqual([6, expect.stringContaining('is larger than 1 GB')]);
    expect((await site.run(['check', deckPath, '--only', 'links,dialect'])).code).toBeLessThan(3);
    const drafted = await site.run(['draft', 'content/publication/tides', '--force']);
    expect([drafted.code, drafted.stderr]).toEqual([0, expect.stringContaining('is larger than 1 GB')]);
  });

  test('a table shows a table of the site, and no other text', async () => {
    const site = attackedSite(uid, {
      '.env': secret,
      'content/slides/tides/index.md': deckWith(
        '{{< table path="good.csv" >}}\n\n{{< table path="../../../.env" >}}\n\n{{< table path="key.pem" >}}',
      ),
      'content/slides/tides/good.csv': 'Season,Rate\nwinter,3.1\n',
      'content/slides/tides/key.pem': secret,
    });
    const run = await site.run(['export', deckPath, '--to', 'html', '--allow-loss']);
    const html = readFileSync(site.path('output/tides/index.html'), 'utf8');
    expect(run.stderr.match(/\[file-refused\]/g)).toHaveLength(2);
    expect(html).toContain('winter');
    expect(html).not.toContain('swordfish');
  });

  test('a style sheet, a template, a logo and a featured picture behind links out of the site are not used', async () => {
    const site = attackedSite(uid, {
      'themes/lab/theme.json': '{"name": "lab", "label": "Lab", "extends": "paper"}',
      'pubdeck/templates/.keep': '',
      'assets/media/.keep': '',
      'config/_default/params.yaml': 'slides:\n  branding:\n    logo:\n      filename: logo.png\n',
      [deckPath]: deckWith('Words.').replace('theme: paper', 'theme: lab'),
    });
    writeFileSync(`${site.outside}/any`, `body{--x:"${secret}"}`);
    for (const link of [
      'themes/lab/theme.css',
      'pubdeck/templates/points.hbs',
      'assets/media/logo.png',
      'content/publication/tides/featured.png',
    ])
      symlinkSync(`${site.outside}/any`, site.path(link));
    site.own();
    await site.run(['export', deckPath, '--to', 'html']);
    expect(readFileSync(site.path('output/tides/index.html'), 'utf8')).not.toContain('swordfish');
    const drafted = await site.run(['draft', 'content/publication/tides', '--force']);
    expect(drafted.stderr).toContain('[picture-refused]');
    expect(readFileSync(site.path(deckPath), 'utf8')).not.toContain('swordfish');
    expect(existsSync(site.path('content/slides/tides/featured.png'))).toBe(false);
  });

  const drawn = PNG.sync.write(new PNG({ width: 600, height: 400 }));
  const paperSite = (line: string, files: Readonly<Record<string, string>> = {}) => {
    const site = attackedSite(uid, {
      ...files,
      [pagePath]: soundPage.replace("slides: ''", `slides: tides\n${line}`),
    });
    mkdirSync(`${site.outside}/figures`);
    writeFileSync(`${site.outside}/figures/fig1.png`, Buffer.concat([drawn, Buffer.from(secret)]));
    writeFileSync(`${site.outside}/figures/captions.txt`, 'Figure 1. Dissipation in the strait.');
    return site;
  };
  const figures = (site: Attacked): string[] =>
    readdirSync(site.path('content/slides/tides')).filter((name) => name.startsWith('figure'));

  test.each<[string, string, Record<string, string>, (site: Attacked) => void]>([
    ['a path in the page', 'paper: ../outside/figures', {}, () => {}],
    [
      'a link in the site',
      'paper: content/publication/tides/figures',
      {},
      (site) => symlinkSync(`${site.outside}/figures`, site.path('content/publication/tides/figures')),
    ],
    [
      'a hidden folder of the site',
      'paper: .git/figures',
      { '.git/figures/fig1.png': 'x', '.git/figures/captions.txt': 'Figure 1. X.' },
      () => {},
    ],
    [
      'a deck that keeps it',
      '',
      {
        [deckPath]: deckWith('Words.').replace(
          'theme: paper',
          'theme: paper\n  source: publication/tides\n  paper: ../outside/figures',
        ),
      },
      () => {},
    ],
  ])('no figure of a paper outside of the site is shown: %s', async (_, line, files, prepare) => {
    const site = paperSite(line, files);
    prepare(site);
    site.own();
    const run = await site.run([
      'draft',
      'content/publication/tides',
      ...(deckPath in files ? ['--force'] : []),
    ]);
    expect(run.stderr).toContain('[paper-refused]');
    expect(figures(site)).toEqual([]);
  });

  test('a PDF beside the page that is a link out of the site is not opened', async () => {
    const site = paperSite('');
    writeFileSync(`${site.outside}/private.pdf`, `%PDF-1.4 ${'x'.repeat(30_000)}`);
    symlinkSync(`${site.outside}/private.pdf`, site.path('content/publication/tides/marin.pdf'));
    site.own();
    const run = await site.run(['draft', 'content/publication/tides']);
    expect(run.code).toBe(0);
    expect(run.stderr).toContain('[paper-refused]');
    expect(run.stderr).not.toContain('[paper-unreadable]');
  });

  test('a paper elsewhere that the user names is shown, and again at the next draft of this site', async () => {
    const site = paperSite('');
    site.own();
    expect(
      (await site.run(['draft', 'content/publication/tides', '--paper', '../outside/figures'])).code,
    ).toBe(0);
    expect(figures(site)).toEqual(['figure-1.png']);
    writeFileSync(site.path(pagePath), readFileSync(site.path(pagePath), 'utf8').replace('61%', '71%'));
    const next = await site.run(['draft', 'content/publication/tides']);
    expect([next.code, next.stderr]).toEqual([0, '']);
    expect(readFileSync(site.path(deckPath), 'utf8')).toContain('figure-1.png');
  });

  test('a deck, a profile and a folder of templates that are links out of the site are not read', async () => {
    const site = attackedSite(uid, { 'content/slides/.keep': '', 'content/authors/.keep': '' });
    mkdirSync(`${site.outside}/hidden`);
    for (const name of ['index.md', '_index.md', 'points.hbs', 'title.hbs'])
      writeFileSync(
        `${site.outside}/hidden/${name}`,
        `---\ntitle: ${secret}\nslides: {}\n---\n\n# ${secret}\n`,
      );
    mkdirSync(site.path('pubdeck'));
    for (const link of ['content/slides/own', 'content/authors/ada-marin', 'pubdeck/templates'])
      symlinkSync(`${site.outside}/hidden`, site.path(link));
    symlinkSync(`${site.outside}/hidden/index.md`, site.path('content/slides/alone.md'));
    site.own();
    for (const args of [
      ['export', 'content/slides/own', '--to', 'html'],
      ['export', 'content/slides/alone.md', '--to', 'html'],
      ['check', 'content/slides/own'],
      ['present', 'content/slides/alone.md', '--port', '0', '--no-open'],
    ]) {
      const run = await site.run(args);
      expect([run.code, run.stderr], args.join(' ')).toEqual([3, expect.stringContaining('[outside-site]')]);
      expect(run.stdout + run.stderr).not.toContain('swordfish');
    }
    expect((await site.run(['draft', 'content/publication/tides'])).code).toBe(0);
    expect(readFileSync(site.path(deckPath), 'utf8')).not.toContain('swordfish');
  });

  test('init writes nothing through a link that leads out of the folder', async () => {
    for (const [link, args] of [
      ['assets', ['init', 'hugo']],
      ['pubdeck', ['init', 'template']],
      ['themes', ['init', 'theme', 'lab']],
      ['content/publication', ['init', 'site']],
    ] as const) {
      const site = attackedSite(uid, { 'hugo.yaml': 'title: x\n' });
      rmSync(site.path(link), { recursive: true, force: true });
      symlinkSync(site.outside, site.path(link));
      site.own();
      const run = await site.run(args);
      expect([run.code, run.stderr], link).toEqual([3, expect.stringContaining('[link-leads-out]')]);
      expect(readdirSync(site.outside)).toEqual([]);
    }
  });

  test('decks, memory and outputs are not written through links that lead out of the site', async () => {
    for (const [link, args] of [
      ['content/slides', ['draft', 'content/publication/tides']],
      ['.pubdeck', ['draft', 'content/publication/tides']],
      ['output', ['export', 'content/slides/own', '--to', 'html']],
    ] as const) {
      const site = attackedSite(
        uid,
        link === 'output' ? { 'content/slides/own/index.md': deckWith('Words.') } : {},
      );
      symlinkSync(site.outside, site.path(link));
      const run = await site.run(args);
      expect(run.code, run.stderr).toBe(3);
      expect(run.stderr).toContain('[link-leads-out]');
      expect(existsSync(`${site.outside}/tides`)).toBe(false);
      expect(existsSync(`${site.outside}/base`)).toBe(false);
      expect(existsSync(`${site.outside}/own`)).toBe(false);
    }
  });

  test('a page that is a link out of the site is not read', async () => {
    const site = attackedSite(uid);
    writeFileSync(`${site.outside}/secret.md`, `---\ntitle: ${secret}\nabstract: ${secret}\n---\n`);
    symlinkSync(`${site.outside}/secret.md`, site.path('content/publication/other.md'));
    site.own();
    const one = await site.run(['info', 'content/publication/other.md']);
    expect([one.code, one.stderr]).toEqual([3, expect.stringContaining('[outside-site]')]);
    expect(one.stdout + one.stderr).not.toContain('swordfish');
    const all = await site.run(['info', '.']);
    expect(all.stdout + all.stderr).not.toContain('swordfish');
  });
});

test('the server sends no file that is hidden, outside or no picture', async () => {
  const site = attackedSite(undefined, {
    '.env': secret,
    'content/slides/tides/notes.png': secret,
    'content/slides/tides/plot.png': png,
    [deckPath]: deckWith('![a](../../../.env)\n\n![b](notes.png)\n\n![c](plot.png)'),
  });
  const { url } = await present(site.root, [deckPath, '--port', '0']);
  const page = await ask(url, '/', { headers: { host: new URL(url).host } });
  expect(page.text).toContain('asset/plot.png');
  for (const path of ['/asset/.env', '/asset/notes.png', '/.env', '/asset/..%2f..%2f..%2f.env'])
    expect(
      (await ask(url, path, { headers: { host: new URL(url).host } })).status,
      path,
    ).toBeGreaterThanOrEqual(400);
  expect((await ask(url, '/asset/plot.png', { headers: { host: new URL(url).host } })).status).toBe(200);
});
