import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { makeSite, page, soundPage } from '../support/run.ts';

const pubdeck = oneProcess();

const second = soundPage
  .replace('Tides: A Small Study', 'Waves: A Larger Study')
  .replace('14 instruments', '21 buoys');

describe('a whole site', () => {
  test('drafts every page that says something, names the others, and finds nothing stale afterwards', async () => {
    const root = makeSite({
      'content/publication/tides/index.md': soundPage,
      'content/publication/waves/index.md': second,
      'content/publication/bare/index.md': page('title: Bare\n'),
      'content/publication/broken/index.md': '---\ntitle: "never closed\n---\n',
    });
    const run = await pubdeck(['draft', '.', '--json'], { cwd: root });
    const result = JSON.parse(run.stdout);
    expect(result.decks).toHaveLength(2);
    expect(result.problems.filter(({ code }: { code: string }) => code === 'page-skipped')).toHaveLength(1);
    expect(
      result.problems.some(
        ({ severity, file }: { severity: string; file: string }) =>
          severity === 'error' && file.includes('broken'),
      ),
    ).toBe(true);
    // A page that cannot be read is never a success; nothing else is stale.
    expect(run.code).toBe(1);
    expect(result.ok).toBe(false);
    rmSync(join(root, 'content/publication/broken'), { recursive: true });
    expect((await pubdeck(['draft', 'content/publication', '--check'], { cwd: root })).code).toBe(0);
  });

  test('--check lists decks that pages fight over and decks whose page has gone', async () => {
    const root = makeSite({
      'content/publication/tides/index.md': soundPage,
      'content/publication/waves/index.md': second,
    });
    await pubdeck(['draft', '.'], { cwd: root });
    rmSync(join(root, 'content/publication/waves'), { recursive: true });
    const orphan = await pubdeck(['draft', '.', '--check'], { cwd: root });
    expect(orphan.code).toBe(1);
    expect(orphan.stderr).toContain('[deck-orphaned]');
    const named = (text: string) => text.replace("slides: ''", 'slides: shared-talk');
    const twins = makeSite({
      'content/publication/tides/index.md': named(soundPage),
      'content/publication/waves/index.md': named(second),
      'content/slides/shared-talk/index.md':
        '---\ntitle: One talk for two papers\nslides:\n  theme: white\n---\n\n# One talk\n',
    });
    const fought = await pubdeck(['draft', '.', '--check'], { cwd: twins });
    expect(fought.code).toBe(1);
    expect(fought.stderr).toContain('[deck-fought-over]');
  });

  test('shards make the same files as one run', async () => {
    const files = {
      'content/publication/tides/index.md': soundPage,
      'content/publication/waves/index.md': second,
    };
    const whole = makeSite(files);
    const parts = makeSite(files);
    await pubdeck(['draft', '.'], { cwd: whole });
    for (const shard of ['1/2', '2/2']) await pubdeck(['draft', '.', '--shard', shard], { cwd: parts });
    for (const name of ['tides', 'waves']) {
      const deck = `content/slides/${name}/index.md`;
      expect(readFileSync(join(parts, deck), 'utf8')).toBe(readFileSync(join(whole, deck), 'utf8'));
    }
  });
});
