import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtures } from '../support/draft.ts';
import { oneProcess } from '../support/one-process.ts';
import { makeSite, page, soundPage } from '../support/run.ts';

const pubdeck = oneProcess();

interface Found {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

const deckPath = 'content/slides/tides/index.md';
const pagePath = 'content/publication/tides/index.md';
const front = page('title: Tides\ntype: slides\n');

/** What `pubdeck ARGS --json` tells in the site. */
async function problems(root: string, ...args: string[]): Promise<Found[]> {
  const run = await pubdeck([...args, '--json'], { cwd: root });
  const { problems: own, outputs = [] } = JSON.parse(run.stdout) as {
    problems?: Found[];
    outputs?: { problems?: Found[] }[];
  };
  return [...(own ?? []), ...outputs.flatMap((output) => output.problems ?? [])];
}

const codesOf = (found: readonly Found[]) => found.map(({ code }) => code);

/** Finds what `check --only faithful` says of one slide beside a page with this abstract. */
async function faithful(abstract: string, slide: string): Promise<Found[]> {
  const root = makeSite({
    [pagePath]: page(
      `title: Tides of the strait\nauthors: [Ada Marin]\nabstract: ${abstract}\nslides: tides\n`,
    ),
    [deckPath]: `${front}\n${slide}\n`,
  });
  return problems(root, 'check', deckPath, '--only', 'faithful');
}

describe('a deck beside its page', () => {
  test('a name of the page, misspelt', async () => {
    const found = await faithful(
      'We moored instruments in the Skagerrak for one year.',
      '## We moored instruments in the Skagerak for one year',
    );
    expect(codesOf(found)).toEqual(['faithful/name-misspelt']);
    expect(found[0]).toMatchObject({ message: expect.stringContaining('Skagerrak'), line: 6 });
  });

  test('a number that the page has, beside words that it does not belong to', async () => {
    const found = await faithful(
      'We moored 14 instruments in a narrow strait. The harbour master keeps old tide tables.',
      '## Harbour masters fear 14 tables',
    );
    expect(codesOf(found)).toEqual(['faithful/number-out-of-place']);
  });

  test('figures of the page that no slide shows', async () => {
    const root = makeSite({
      [pagePath]: `${soundPage.replace("slides: ''", 'slides: tides')}\n![The strait at spring tide](strait.png)\n`,
      [deckPath]: `${front}\n## The spring tide sets the mixing\n`,
    });
    cpSync(join(fixtures, 'tidal-mixing', 'featured.png'), join(root, pagePath, '../strait.png'));
    expect(codesOf(await problems(root, 'check', deckPath, '--only', 'complete'))).toContain(
      'complete/figure-unused',
    );
  });

  test('a page whose slides value leads elsewhere', async () => {
    const head = page('title: Tides\ntype: slides\npubdeck:\n  source: publication/tides\n');
    const root = makeSite({ [pagePath]: soundPage, [deckPath]: `${head}\n## Tides\n` });
    const found = await problems(root, 'check', deckPath, '--only', 'page');
    expect(codesOf(found)).toContain('page/slides-not-linked');
  });

  test('a picture whose bytes do not fit its name', async () => {
    const root = makeSite({
      [deckPath]: `${front}\n## Tides\n\n![A strait](strait.jpg)\n\n![A strait](strait.png)\n`,
    });
    for (const name of ['strait.jpg', 'strait.png'])
      cpSync(join(fixtures, 'tidal-mixing', 'featured.png'), join(root, deckPath, '..', name));
    const found = await problems(root, 'check', deckPath, '--only', 'links');
    expect(found).toMatchObject([{ code: 'links/picture-type', line: 8 }]);
  });

  test('a deck of tomorrow is not built today', async () => {
    const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10);
    const head = page(
      `title: Tides\ntype: slides\ndate: ${tomorrow}\npubdeck:\n  source: publication/tides\n`,
    );
    const root = makeSite({ [pagePath]: soundPage, [deckPath]: `${head}\n## Tides\n` });
    const found = await problems(root, 'check', deckPath, '--only', 'page');
    expect(codesOf(found)).toContain('page/hidden-by-date');
  });
});
