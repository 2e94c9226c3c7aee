import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { readPdf } from '../support/read-pdf.ts';
import { makeSite, page, soundPage } from '../support/run.ts';

const pubdeck = oneProcess();

const revealHugo = (title: string, words: string) =>
  `+++\ntitle = "${title}"\noutputs = ["Reveal"]\n[reveal_hugo]\ntheme = "night"\n+++\n\n# ${title}\n\n---\n\n${words}\n`;
const site = makeSite({
  'content/spring/_index.md': revealHugo('Spring talk', 'Neap words'),
  'content/autumn/_index.md': revealHugo('Autumn talk', 'Storm words'),
  'content/post/diary/index.md': page('title: Diary\n', '\nMonday\n\n---\n\nTuesday\n'),
  'content/publication/tides/index.md': soundPage,
  'talks/talk.md': '# My talk\n\nby Ada Marin\n---\n## Results\n\n- first\n\n---\n\n## End\n',
  'talks/flat/talk.md': '---\nmarp: true\n---\n# Flat\n\n---\n\n# Second\n',
  'talks/README.md': '# About\n\n---\n\nNo slides\n',
});
const out = mkdtempSync(join(tmpdir(), 'pubdeck-elsewhere-'));
afterAll(() => {
  for (const folder of [site, out]) rmSync(folder, { recursive: true, force: true });
});

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort();
const before = files(site);
const run = (...args: string[]) => pubdeck(args, { cwd: site });
const texts = async (name: string) => (await readPdf(readFileSync(join(out, name, 'slides.pdf')))).texts;

describe('a file with slides is a deck wherever it lies', () => {
  test('list pages, flat files, files outside of the site: each prints its own slides', async () => {
    const paths = ['content/spring', 'content/autumn/_index.md', 'talks/talk.md', 'content/post/diary'];
    const { code, stderr } = await run('export', ...paths, '--to', 'pdf', '--out', out);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('error')]);
    expect((await texts('spring')).join()).toMatch(/Spring talk[\s\S]*Neap words/);
    expect((await texts('autumn')).join()).toMatch(/Autumn talk[\s\S]*Storm words/);
    expect(await texts('talk')).toHaveLength(3);
    expect((await texts('diary')).join()).toMatch(/Monday[\s\S]*Tuesday/);
    expect(files(site)).toEqual(before);
  }, 60_000);

  test('decks of one name do not collide, and a read-me is no deck', async () => {
    const { code, stdout } = await run('export', 'talks', '--to', 'text', '--out', out, '--json');
    expect(code).toBe(0);
    const { outputs } = JSON.parse(stdout) as { outputs: { path: string; deck: string }[] };
    expect(outputs.map(({ deck }) => deck.slice(site.length + 1)).sort()).toEqual([
      'talks/flat/talk.md',
      'talks/talk.md',
    ]);
    expect(new Set(outputs.map(({ path }) => path)).size).toBe(2);
  });

  test('a whole site: its decks, and no page with a rule in it', async () => {
    const { stdout } = await run('export', '.', '--to', 'text', '--out', out, '--json');
    const { outputs } = JSON.parse(stdout) as { outputs: { deck: string }[] };
    expect(outputs.map(({ deck }) => deck.slice(site.length + 1))).toEqual([
      'content/autumn/_index.md',
      'content/spring/_index.md',
    ]);
  });

  test.each([['export'], ['check'], ['present']])(
    '%s never drafts: a page without a deck is said to have none',
    async (command) => {
      const { code, stderr } = await run(command, 'content/publication/tides');
      expect(code).toBe(3);
      expect(stderr).toContain('[no-deck]');
      expect(stderr).toContain('draft');
      expect(files(site)).toEqual(before);
    },
  );
});
