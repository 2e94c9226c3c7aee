import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openBrowser } from '../../src/browser/open.ts';
import { readPdf } from '../support/read-pdf.ts';
import { makeSite, pubdeck } from '../support/run.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const temporary = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'pubdeck-many-'));
  folders.push(folder);
  return folder;
};
const deck = (name: string, more = '') =>
  `---\ntitle: ${name}\nslides:\n  theme: white\n---\n\n## ${name} one\n\nWords of ${name}.\n\n---\n\n## ${name} two\n\n- ${name}\n${more}`;

/** A browser program that writes down each of its starts. */
async function countedBrowser(): Promise<{ path: string; starts: () => number }> {
  const open = await openBrowser();
  await open.close();
  const folder = temporary();
  const log = join(folder, 'starts');
  const path = join(folder, 'chromium-headless-shell');
  writeFileSync(path, `#!/bin/sh\necho start >> '${log}'\nexec '${open.path}' "$@"\n`);
  chmodSync(path, 0o755);
  return {
    path,
    starts: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').length : 0),
  };
}

test('many decks are printed by one browser, each into its own file with its own words', async () => {
  const browser = await countedBrowser();
  const names = ['Anna', 'Berta', 'Clara', 'Dora', 'Emma'];
  const site = makeSite(
    Object.fromEntries(names.map((name) => [`content/slides/${name.toLowerCase()}/index.md`, deck(name)])),
  );
  folders.push(site);
  const out = join(site, 'out');
  const run = await pubdeck(['export', site, '--to', 'pdf,handout', '--out', out, '--browser', browser.path]);
  expect(run).toMatchObject({ code: 0, stderr: '' });
  expect(browser.starts()).toBe(1);
  for (const name of names) {
    for (const kind of ['slides', 'handout']) {
      const { texts } = await readPdf(readFileSync(join(out, name.toLowerCase(), `${kind}.pdf`)));
      const text = texts.join('\n');
      expect(text).toContain(`Words of ${name}.`);
      for (const other of names.filter((each) => each !== name)) expect(text).not.toContain(other);
    }
  }
});

test('one deck of many that loses content holds nothing back from the others', async () => {
  const lost = '\n<p style="opacity:0">nobody sees this</p>\n';
  const site = makeSite({
    'content/slides/anna/index.md': deck('Anna'),
    'content/slides/berta/index.md': deck('Berta', lost),
    'content/slides/clara/index.md': deck('Clara'),
  });
  folders.push(site);
  const out = join(site, 'out');
  const run = await pubdeck(['export', site, '--to', 'pdf', '--out', out, '--jobs', '1']);
  expect(run.code).toBe(6);
  expect(run.stderr).toContain('nobody sees this');
  expect(['anna', 'berta', 'clara'].map((name) => existsSync(join(out, name, 'slides.pdf')))).toEqual([
    true,
    false,
    true,
  ]);
});

test('a browser starts for the one-file HTML only where a drawing needs it', async () => {
  const browser = await countedBrowser();
  const drawing = '\n```mermaid\ngraph LR\n  A[Raw data] --> B(Model)\n```\n';
  const site = makeSite({
    'content/slides/anna/index.md': deck('Anna'),
    'content/slides/berta/index.md': deck('Berta', drawing),
  });
  folders.push(site);
  const env = { XDG_CACHE_HOME: temporary() };
  const make = (name: string) =>
    pubdeck(
      [
        'export',
        join(site, 'content/slides', name),
        '--to',
        'html,text',
        '--out',
        join(site, 'out'),
        '--browser',
        browser.path,
      ],
      { env },
    );
  expect(await make('anna')).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(site, 'out/anna/index.html'), 'utf8')).toContain('Words of Anna.');
  expect(browser.starts()).toBe(0);
  expect(await make('berta')).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(site, 'out/berta/index.html'), 'utf8')).toMatch(/<svg[\s\S]*Raw data/);
  expect(browser.starts()).toBe(1);
  // It is in the cache now.
  expect(await make('berta')).toMatchObject({ code: 0, stderr: '' });
  expect(browser.starts()).toBe(1);
});

test('a limit of time that is far too short is told as that, and soon', async () => {
  const site = makeSite({ 'content/slides/anna/index.md': deck('Anna') });
  folders.push(site);
  const out = join(site, 'out');
  const run = await pubdeck(['export', site, '--to', 'pdf,handout', '--out', out, '--timeout', '0.001']);
  expect(run.code).toBe(5);
  expect(run.stderr).toContain('Time is up');
  expect(existsSync(out)).toBe(false);
});
