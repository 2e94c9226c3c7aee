import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { makeSite } from '../support/run.ts';

const pubdeck = oneProcess();

const page = `---
title: 'Tides: A Small Study'
authors: [Ada Marin, Bo Lindqvist]
date: '2024-05-01'
publication: In *Journal of Straits*
abstract: Tidal mixing affects coastal life. However, records are short. We surveyed 120 participants, of whom 30 reported flooding. Accuracy was 61% for the tidal model, 45% for the wind model and 12% for the mean model. Overall, 35% of participants in the north and 71% of participants in the south moved house. We conclude that the spring tide sets the mixing.
slides: 'tides'
---
`;
const pagePath = 'content/publication/tides/index.md';
const folder = 'content/slides/tides';
const names = ['array.svg', 'bars.svg', 'chain.svg', 'chart.svg'];

const site = (more: Readonly<Record<string, string>> = {}) => {
  const root = makeSite({ [pagePath]: page, ...more });
  const path = (name: string) => join(root, folder, name);
  return {
    root,
    path,
    read: (name: string) => readFileSync(path(name), 'utf8'),
    write: (name: string, text: string) => writeFileSync(path(name), text),
    setPage: (from: string, to: string) =>
      writeFileSync(join(root, pagePath), readFileSync(join(root, pagePath), 'utf8').replaceAll(from, to)),
    run: (...args: string[]) => pubdeck(args, { cwd: root }),
    draft: (...flags: string[]) => pubdeck(['draft', 'content/publication/tides', ...flags], { cwd: root }),
  };
};

const altOf = (deck: string, name: string): string =>
  new RegExp(`!\\[(.*)\\]\\(${name.replace('.', '\\.')}\\)`).exec(deck)?.[1] ?? '';

describe('draft --pictures', () => {
  test('writes drawings beside the deck, and an image with every word instead of the list', async () => {
    const { draft, path, read } = site();
    expect((await draft('--pictures')).code).toBe(0);
    const deck = read('index.md');
    expect(readdirSync(path('.')).sort()).toEqual([...names, 'index.md'].sort());
    expect(altOf(deck, 'array.svg')).toBe('120 participants; 30 reported flooding');
    // The word on an arrow stands between what it joins.
    expect(altOf(deck, 'chain.svg')).toMatch(/^[^;]+; affects; [^;]+$/);
    expect(altOf(deck, 'bars.svg')).toBe('Accuracy – Tidal model: 61%; Wind model: 45%');
    expect(altOf(deck, 'chart.svg')).toMatch(/^Participants in the north: 35%; .*south.*: 71%$/);
    expect(deck).not.toMatch(/^\| .*61%/m);
    for (const name of names) {
      const svg = read(name);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox=/);
      expect(svg).not.toMatch(/<style|style=|class=|var\(|href=|url\((?!#)/);
      // A pale plate under all of it, for dark themes.
      expect(svg).toMatch(/<rect width="1200" height="[\d.]+" rx="16" fill="#fcfbf7"\/>/);
    }
    expect(
      read('bars.svg')
        .match(/<text[^>]*>.*?<\/text>/g)
        ?.join('')
        .replace(/<[^>]*>/g, ' '),
    ).toMatch(/Accuracy.*Tidal model.*61%.*Wind model.*45%/);
  });

  test('is kept with the deck until --no-pictures, and can stand in the configuration', async () => {
    const first = site();
    await first.draft('--pictures');
    expect((await first.draft()).stdout).toContain('unchanged');
    expect((await first.draft('--no-pictures')).stdout).toContain('updated');
    expect(first.read('index.md')).toContain('| Tidal model | **61%** |');
    expect(first.read('index.md')).not.toContain('.svg');
    const second = site({ 'pubdeck.config.yaml': 'pictures: true\n' });
    await second.draft();
    expect(second.read('index.md')).toContain('](bars.svg)');
  });

  test('a page that changes is drawn anew, and edits of the deck stay', async () => {
    const { draft, read, write, setPage } = site();
    await draft('--pictures');
    write('index.md', read('index.md').replace('Planned time: 35 s', 'Mine.'));
    setPage('61%', '72%');
    const run = await draft();
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(altOf(read('index.md'), 'bars.svg')).toContain('72%');
    expect(read('bars.svg')).toContain('>72%<');
    expect(read('index.md')).toContain('Mine.');
  });

  test('a drawing that the author changed stays, and is named once the page says something else', async () => {
    const { draft, path, read, write, setPage } = site();
    await draft('--pictures');
    const mine = read('bars.svg').replaceAll('#0b6870', '#aa0000');
    write('bars.svg', mine);
    expect((await draft()).stderr).toBe('');
    setPage('61%', '72%');
    const run = await draft();
    expect(run.stderr).toContain('[drawing-kept]');
    expect(read('bars.svg')).toBe(mine);
    rmSync(path('bars.svg'));
    expect((await draft()).stderr).toBe('');
    expect(read('bars.svg')).toContain('>72%<');
  });

  test('nothing is drawn by --check and --dry-run', async () => {
    const { draft, path } = site();
    await draft('--pictures', '--dry-run');
    await draft('--pictures', '--check');
    expect(existsSync(path('.'))).toBe(false);
  });
});

describe('check of drawings that are files', () => {
  const findings = async (change: (one: ReturnType<typeof site>) => void) => {
    const one = site();
    await one.draft('--pictures');
    change(one);
    const run = await one.run('check', folder, '--only', 'faithful,links', '--json');
    return JSON.parse(run.stdout)
      .problems.filter(({ severity }: { severity: string }) => severity !== 'info')
      .map(({ code, slide }: { code: string; slide: number }) => [code, slide]);
  };

  test('as drafted nothing is wrong', async () => expect(await findings(() => {})).toEqual([]));

  test('an arrow in the words of a drawing is a shape in it', async () => {
    const found = await findings(({ read, write }) => {
      write(
        'index.md',
        `${read('index.md')}\n---\n\n{{< slide id="order" class="layout-image drawn-order" >}}\n\n## Tides\n\n![the wind model; ↑ the tidal model](order.svg)\n`,
      );
      write(
        'order.svg',
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>the wind model</text><text>the tidal model</text></svg>',
      );
    });
    expect(found.map(([code]: [string, number]) => code)).not.toContain('links/picture-words');
  });

  test.each([
    ['bars.svg', '61%', '67%', 4],
    ['array.svg', '30 reported', '80 reported', 3],
    ['chart.svg', '35%', '53%', 5],
  ])('a number changed in the words of %s is found', async (name, from, to, slide) => {
    const found = await findings(({ read, write }) => {
      const deck = read('index.md');
      const alt = altOf(deck, name);
      write('index.md', deck.replace(`![${alt}]`, `![${alt.replace(from, to)}]`));
    });
    expect(found).toContainEqual(['links/picture-words', slide]);
    expect(found.some(([code, at]: [string, number]) => code.startsWith('faithful/') && at === slide)).toBe(
      true,
    );
  });

  test('two values that changed places are found', async () => {
    const found = await findings(({ read, write }) =>
      write(
        'index.md',
        read('index.md').replace('model: 61%; Wind model: 45%', 'model: 45%; Wind model: 61%'),
      ),
    );
    expect(found.join()).toContain('faithful/');
  });

  test('a number changed in the drawing itself is found', async () => {
    const found = await findings(({ read, write }) =>
      write('bars.svg', read('bars.svg').replace('>61%<', '>16%<')),
    );
    expect(found).toEqual([['links/picture-words', 4]]);
  });
});
