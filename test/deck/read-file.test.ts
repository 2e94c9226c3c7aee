import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDeckFile } from '../../src/deck/read-file.ts';
import { makeSite } from '../support/run.ts';

const root = makeSite({
  'content/spring/_index.md':
    '+++\ntitle = "Spring"\noutputs = ["Reveal"]\n[reveal_hugo]\ntheme = "moon"\n+++\n\n# Spring\n\n---\n\n{{% section %}}\n\n## A\n\n---\n\n## B\n\n{{% /section %}}\n',
  'content/spring/end.md': '---\ntitle: End\nweight: 20\n---\n\n## End\n\n- point\n',
  'content/spring/middle.md':
    '---\ntitle: Middle\nweight: 10\n---\n\n{{% section %}}\n\n## M\n\n---\n\n## N\n\n{{% /section %}}\n',
  'content/spring/draft.md': '---\ntitle: Draft\ndraft: true\n---\n\n## Not yet\n',
  'content/slides/own/index.md': '---\ntitle: Own\nslides: {}\n---\n\n# Own\n',
  'content/slides/own/notes.md': '# Notes\n',
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the pages of a reveal-hugo section follow its own slides by weight; drafts stay out', () => {
  const deck = readDeckFile(join(root, 'content/spring/_index.md'));
  expect(deck.slides.map(({ body, stack, index }) => [body.trim().split('\n')[0], stack, index])).toEqual([
    ['# Spring', undefined, 0],
    ['## A', 0, 1],
    ['## B', 0, 2],
    ['## M', 1, 3],
    ['## N', 1, 4],
    ['## End', undefined, 5],
  ]);
  expect(deck.slides[5]?.at).toMatchObject({ file: join(root, 'content/spring/end.md'), line: 5 });
  expect(deck.blocks.filter(({ slide }) => slide === 6).map(({ text }) => text)).toEqual(['End', 'point']);
  expect(deck.settings.revealTheme).toBe('moon');
  expect(deck.problems).toEqual([]);
});

test('any other deck is its file alone', () => {
  expect(readDeckFile(join(root, 'content/slides/own/index.md')).slides).toHaveLength(1);
});
