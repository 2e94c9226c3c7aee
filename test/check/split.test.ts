import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { splitDeck } from '../../src/check/split.ts';
import { makeSite, page, pubdeck } from '../support/run.ts';

const points = Array.from(
  { length: 40 },
  (_, at) => `- The mooring number ${at + 1} kept its place all winter`,
);
const rows = Array.from({ length: 6 }, (_, at) => `| ${at + 1} | mooring |`);

test('check --fix splits a list that runs over, into as few slides as fit', async () => {
  const file = 'content/slides/talk/index.md';
  const root = makeSite({
    [file]: page(
      'title: Tides\nslides:\n  theme: white\n',
      `\n## Moorings\n\n${points.join('\n')}\n\nNote: say it\n\n---\n\n## After\n\nWords.\n`,
    ),
  });
  const run = await pubdeck(['check', 'content/slides/talk', '--only', 'fits', '--fix', '--json'], {
    cwd: root,
  });
  const text = readFileSync(join(root, file), 'utf8');
  const parts = Number(/## Moorings \(1\/(\d)\)/.exec(text)?.[1]);
  expect(parts).toBeGreaterThan(1);
  expect(text).toContain(`## Moorings (${parts}/${parts})`);
  for (const point of points) expect(text.split(point)).toHaveLength(2);
  expect(text.split('say it')).toHaveLength(2);
  expect(text).toContain('## After\n\nWords.');
  const codes = JSON.parse(run.stdout).problems.map(({ code }: { code: string }) => code);
  expect(codes).not.toContain('fits/overflow');
  expect(codes).not.toContain('fits/not-seen');
});

test('a table keeps its head in each part; two lists, or none, are left alone', () => {
  const deck = (body: string) => `---\ntitle: T\n---\n\n## A\n\n${body}\n\n---\n\n## B\n`;
  const table = ['| number | kind |', '| --- | --- |', ...rows].join('\n');
  const split = splitDeck(deck(table), 'index.md', 1, 2) ?? '';
  expect(split.match(/\| number \| kind \|\n\| --- \| --- \|/g)).toHaveLength(2);
  expect(split).toContain('## A (1/2)');
  expect(split).toContain('| 3 | mooring |\n\n---\n\n## A (2/2)');
  for (const row of rows) expect(split.split(row)).toHaveLength(2);
  expect(splitDeck(deck('- a\n- b\n\nwords\n\n- c\n- d'), 'index.md', 1, 2)).toBeUndefined();
  expect(splitDeck(deck('Words only.'), 'index.md', 1, 2)).toBeUndefined();
  expect(splitDeck(deck('```\n- a\n- b\n```'), 'index.md', 1, 2)).toBeUndefined();
});
