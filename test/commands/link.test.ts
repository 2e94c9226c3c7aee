import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { makeSite, soundPage } from '../support/run.ts';

const pubdeck = oneProcess();

const file = 'content/publication/tides/index.md';

test('--link writes the deck’s name back by changing one line, and once only', async () => {
  const before = `${soundPage.replace("slides: ''", "slides: ''   # the deck")}`;
  const root = makeSite({ [file]: before });
  expect(
    (await pubdeck(['draft', 'content/publication/tides', '--link', '--dry-run'], { cwd: root })).code,
  ).toBe(0);
  expect(readFileSync(join(root, file), 'utf8')).toBe(before);
  await pubdeck(['draft', 'content/publication/tides', '--link'], { cwd: root });
  const after = readFileSync(join(root, file), 'utf8');
  const changed = after.split('\n').filter((line, index) => line !== before.split('\n')[index]);
  expect(changed).toHaveLength(1);
  expect(changed[0]).toMatch(/^slides: '?tides'? +# the deck$/);
  await pubdeck(['draft', 'content/publication/tides', '--link'], { cwd: root });
  expect(readFileSync(join(root, file), 'utf8')).toBe(after);
});

test('--link-pdf adds a link that old and new themes show', async () => {
  const root = makeSite({ [file]: soundPage });
  await pubdeck(['draft', 'content/publication/tides'], { cwd: root });
  writeFileSync(join(root, 'content/slides/tides/slides.pdf'), '%PDF-1.7');
  await pubdeck(['draft', 'content/publication/tides', '--link-pdf'], { cwd: root });
  expect(readFileSync(join(root, file), 'utf8')).toContain('name: Slides (PDF)');
});
