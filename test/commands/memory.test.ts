import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Attacked, deckPath, deckWith, pagePath, sitesOf } from '../support/attack.ts';
import { oneProcess } from '../support/one-process.ts';
import { soundPage } from '../support/run.ts';

const attackedSite = sitesOf(oneProcess());

const page = 'content/publication/tides';
const read = (site: Attacked, path = deckPath): string => readFileSync(site.path(path), 'utf8');
const change = (site: Attacked, path: string, from: string | RegExp, to: string): void => {
  const before = read(site, path);
  expect(before).toMatch(from);
  writeFileSync(
    site.path(path),
    before.replaceAll(from instanceof RegExp ? new RegExp(from, `${from.flags}g`) : from, to),
  );
};
/** The files of a site with its first draft: made once, and copied by each test. */
let first: Promise<Readonly<Record<string, Buffer>>> | undefined;
async function firstDraft(): Promise<Readonly<Record<string, Buffer>>> {
  const site = attackedSite(undefined);
  expect((await site.run(['draft', page])).code).toBe(0);
  const names = readdirSync(site.root, { recursive: true, encoding: 'utf8' });
  const files = names.filter((name) => statSync(site.path(name)).isFile());
  return Object.fromEntries(files.map((name) => [name, readFileSync(site.path(name))]));
}

async function drafted(): Promise<Attacked> {
  first ??= firstDraft();
  return attackedSite(undefined, await first);
}

describe('the memory of the last draft', () => {
  test('is missed at each draft and each check until the author decides', async () => {
    const site = await drafted();
    change(site, deckPath, '- **14** instruments', '- **14** fine instruments');
    rmSync(site.path('.pubdeck'), { recursive: true });
    change(site, pagePath, '61%', '71%');
    const stale = read(site);
    for (const args of [
      ['draft', page],
      ['draft', page],
      ['draft', '.'],
      ['draft', '.', '--check'],
      ['draft', '.', '--check'],
    ]) {
      const run = await site.run(args);
      expect(run.code, args.join(' ')).toBe(1);
      expect(run.stderr).toContain('[merge-memory-lost]');
      expect(run.stderr).toContain('--accept');
    }
    expect(read(site)).toBe(stale);
    expect((await site.run(['draft', page, '--accept'])).code).toBe(0);
    expect(read(site)).toBe(stale);
    expect((await site.run(['draft', '.', '--check'])).code).toBe(0);
    change(site, pagePath, '14 instruments', '15 instruments');
    const merged = await site.run(['draft', page]);
    expect(merged.stdout).toContain('conflicts');
    expect(read(site)).toContain('fine instruments');
  });

  test('is not missed where the deck is the draft, formatted or not', async () => {
    const site = await drafted();
    rmSync(site.path('.pubdeck'), { recursive: true });
    change(site, deckPath, /^- /m, '*   ');
    const run = await site.run(['draft', page]);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(existsSync(site.path('.pubdeck/base/slides/tides/index.md.base'))).toBe(true);
  });

  test('an author’s own deck is never missed, and never replaced', async () => {
    const site = attackedSite(undefined, { [deckPath]: deckWith('My own words.') });
    for (let round = 0; round < 2; round++) {
      const run = await site.run(['draft', page]);
      expect(run.stderr).toContain('[deck-not-drafted-here]');
      expect(read(site)).toBe(deckWith('My own words.'));
    }
  });
});

const wrapped = (line: string): string => line.replace(/(.{30,40}) /g, '$1\n');

describe('edits of the form alone', () => {
  const forms: readonly [string, (deck: string) => string][] = [
    ['stars for dashes', (deck) => deck.replace(/^- /gm, '* ')],
    ['blanks at the ends of lines', (deck) => deck.replace(/(?<=\S)$/gm, '  ').replace(/^--- {2}$/gm, '---')],
    ['underscores for stars', (deck) => deck.replace(/(?<!\*)\*([^*\n]+)\*(?!\*)/g, '_$1_')],
    [
      'wider tables',
      (deck) =>
        deck
          .replace(/^\| (.*) \|$/gm, '|   $1      |')
          .replaceAll('---', '-----')
          .replace(/^-----$/gm, '---'),
    ],
    ['double quotes in the front matter', (deck) => deck.replace(/: '(.*)'$/gm, ': "$1"')],
    ['more blank lines', (deck) => deck.replace(/\n\n(?=[^-\n])/g, '\n\n\n')],
    ['lines wrapped at forty', (deck) => deck.replace(/^[A-Z][^\n|]{40,}$/gm, wrapped)],
    ['Windows line ends', (deck) => deck.replaceAll('\n', '\r\n')],
  ];
  test.each(forms)('%s: new facts come in, nothing disagrees', async (_, form) => {
    const site = await drafted();
    writeFileSync(site.path(deckPath), form(read(site)));
    writeFileSync(
      site.path(pagePath),
      soundPage
        .replace('61%', '71%')
        .replace('14 instruments', '15 old instruments')
        .replace('Tides: A Small', 'Tides: A Larger'),
    );
    const run = await site.run(['draft', page]);
    expect([run.code, run.stderr]).toEqual([0, '']);
    const deck = read(site);
    expect(deck).not.toMatch(/61%|14\*{0,2} instruments|A Small Study|pubdeck: the page/);
    expect(deck).toMatch(/71%/);
    expect(deck).toContain('15 old instruments');
    expect((await site.run(['draft', page, '--check'])).code).toBe(0);
  });
});

test('a slide that keeps a number the page says no more is named at once', async () => {
  const site = await drafted();
  change(
    site,
    deckPath,
    'Dissipation rose from 12% (neap) to *61%* (spring)',
    'Rates went up to 61% in spring',
  );
  change(site, pagePath, '61%', '71%');
  for (const args of [
    ['draft', page, '--check'],
    ['draft', page],
  ]) {
    const run = await site.run(args);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('[deck-contradicts-page]');
    expect(run.stderr).toContain('no longer says 61%');
  }
  expect(read(site)).toContain('Rates went up to 61% in spring');
});

describe('a page or deck with another name', () => {
  test.each([
    ['deck', 'content/slides/tides', 'content/slides/waves', page, 'content/slides/waves/index.md'],
    ['page', page, 'content/publication/straits', 'content/publication/straits', deckPath],
  ])('the deck of a renamed %s is found and offered, not doubled', async (_, from, to, now, deck) => {
    const site = await drafted();
    change(site, deckPath, '- **14** instruments', '- **14** fine instruments');
    renameSync(site.path(from), site.path(to));
    for (const args of [
      ['draft', now],
      ['draft', '.'],
      ['draft', '.', '--check'],
    ]) {
      const run = await site.run(args);
      expect(run.code, args.join(' ')).toBe(1);
      expect(run.stderr).toContain('[deck-found-elsewhere]');
    }
    const files = readdirSync(site.path('content/slides'));
    expect(files).toHaveLength(1);
    const taken = await site.run(['draft', now, '--accept']);
    expect(taken.code, taken.stderr).toBe(0);
    expect(read(site, `${now}/index.md`)).toMatch(/^slides: '?\w+'?$/m);
    change(site, `${now}/index.md`, '61%', '71%');
    const run = await site.run(['draft', now]);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(read(site, deck)).toContain('fine instruments');
    expect(read(site, deck)).toContain('71%');
  });

  test('--force writes the new deck all the same', async () => {
    const site = await drafted();
    renameSync(site.path('content/slides/tides'), site.path('content/slides/waves'));
    expect((await site.run(['draft', page, '--force'])).stdout).toContain('created');
    expect(existsSync(site.path(deckPath))).toBe(true);
  });
});
