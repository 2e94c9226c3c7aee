import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { makeSite, pubdeck, soundPage } from '../support/run.ts';

/** What the processes themselves do is in `pubdeck`: the first and the second draft, several at once, `--json`. */
const shared = oneProcess();

const pageFile = 'content/publication/tides/index.md';
const deckFile = 'content/slides/tides/index.md';
const site = () => makeSite({ [pageFile]: soundPage });

describe('pubdeck draft', () => {
  test('writes the deck once, and the same bytes every time', async () => {
    const root = site();
    expect((await pubdeck(['draft', 'content/publication/tides'], { cwd: root })).code).toBe(0);
    const first = readFileSync(join(root, deckFile));
    expect((await pubdeck(['draft', 'content/publication/tides'], { cwd: root })).stdout).toContain(
      'unchanged',
    );
    expect(readFileSync(join(root, deckFile)).equals(first)).toBe(true);
  });

  test('an edit stays, a new fact arrives, undo brings the old deck back', async () => {
    const root = site();
    await shared(['draft', 'content/publication/tides'], { cwd: root });
    const file = join(root, deckFile);
    const mine = readFileSync(file, 'utf8').replace(
      /\n$/,
      '\n\n---\n\n## Thanks to the crew\n\nAnd to the ship.\n',
    );
    writeFileSync(file, mine);
    writeFileSync(join(root, pageFile), soundPage.replace('14 instruments', '15 instruments'));
    const run = await shared(['draft', 'content/publication/tides'], { cwd: root });
    expect(run.code).toBe(0);
    const merged = readFileSync(file, 'utf8');
    expect(merged).toContain('Thanks to the crew');
    expect(merged).toContain('15 instruments');
    expect(merged).not.toContain('14 instruments');
    await shared(['draft', 'content/publication/tides', '--undo'], { cwd: root });
    expect(readFileSync(file, 'utf8')).toBe(mine);
  });

  test('--drop-filler, or the setting, leaves out what the sample page of the theme left', async () => {
    const page = soundPage.replace('Journal of Straits', 'Hugo Blox Builder Conference');
    const root = makeSite({ [pageFile]: page });
    const told = await shared(['draft', 'content/publication/tides'], { cwd: root });
    expect(told.stderr).toMatch(/index\.md:7:\d+: warning: The venue 'Hugo Blox Builder Conference'/);
    expect(readFileSync(join(root, deckFile), 'utf8')).toContain('Hugo Blox Builder Conference');
    await shared(['draft', 'content/publication/tides', '--drop-filler'], { cwd: root });
    expect(readFileSync(join(root, deckFile), 'utf8')).not.toContain('Hugo Blox');
    const other = makeSite({ [pageFile]: page, 'pubdeck.config.yaml': 'drop-filler: true\n' });
    await shared(['draft', 'content/publication/tides'], { cwd: other });
    expect(readFileSync(join(other, deckFile), 'utf8')).not.toContain('Hugo Blox');
  });

  test('a deck written by hand is left alone and the draft offered beside it', async () => {
    const root = makeSite({ [pageFile]: soundPage, [deckFile]: '---\ntitle: Mine\n---\n\n# Mine\n' });
    const run = await shared(['draft', 'content/publication/tides'], { cwd: root });
    expect(run.code).toBe(1);
    expect(readFileSync(join(root, deckFile), 'utf8')).toBe('---\ntitle: Mine\n---\n\n# Mine\n');
    expect(readFileSync(join(root, '.pubdeck/offers/slides/tides/index.md'), 'utf8')).toContain(
      '14 instruments',
    );
    await shared(['draft', 'content/publication/tides', '--force'], { cwd: root });
    expect(readFileSync(join(root, deckFile), 'utf8')).toContain('14 instruments');
  });

  test('--dry-run shows and --check fails, and neither writes', async () => {
    const root = site();
    const dry = await shared(['draft', 'content/publication/tides', '--dry-run'], { cwd: root });
    expect(dry.code).toBe(0);
    expect(dry.stdout).toContain('+ ## ');
    expect((await shared(['draft', '.', '--check'], { cwd: root })).code).toBe(1);
    expect(existsSync(join(root, deckFile))).toBe(false);
    expect(existsSync(join(root, '.pubdeck'))).toBe(false);
    await shared(['draft', '.'], { cwd: root });
    expect((await shared(['draft', '.', '--check'], { cwd: root })).code).toBe(0);
  });

  test('two runs at once give one whole deck', async () => {
    const root = site();
    const runs = await Promise.all(
      [1, 2, 3].map(() => pubdeck(['draft', 'content/publication/tides'], { cwd: root })),
    );
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    const alone = site();
    await pubdeck(['draft', 'content/publication/tides'], { cwd: alone });
    expect(readFileSync(join(root, deckFile), 'utf8')).toBe(readFileSync(join(alone, deckFile), 'utf8'));
  });

  test('--json gives the contract’s object', async () => {
    const run = await pubdeck(['draft', 'content/publication/tides', '--json'], { cwd: site() });
    const result = JSON.parse(run.stdout);
    expect(result).toMatchObject({ ok: true, command: 'draft', decks: [{ status: 'created' }] });
    expect(result.timings.total).toBeTypeOf('number');
  });
});
