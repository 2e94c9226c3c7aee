import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { deckPath, deckWith, people, png, sitesOf } from '../support/attack.ts';
import { oneProcess } from '../support/one-process.ts';
import { ask, present } from '../support/present.ts';

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
    await site.run(['draft', 'content/publication/tides', '--force']);
    expect(readFileSync(site.path(deckPath), 'utf8')).not.toContain('swordfish');
    expect(existsSync(site.path('content/slides/tides/featured.png'))).toBe(false);
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
