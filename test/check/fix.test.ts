import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixDeck } from '../../src/check/fix.ts';
import { readDeck } from '../../src/deck/read.ts';

const deck = `---
title: A hand-written talk
---

# Welcome
Some words
---

## Second

- a point

Note: say hello
and smile

---

## Third
`;

test('safe findings are mended and no word of the author is lost', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'pubdeck-fix-')), 'content/slides/talk');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'index.md');
  writeFileSync(file, deck);
  expect(readDeck(deck, file).slides).toHaveLength(2);
  const done = fixDeck(file);
  expect(done).toHaveLength(3);
  const mended = readFileSync(file, 'utf8');
  const read = readDeck(mended, file);
  expect(read.slides).toHaveLength(3);
  expect(read.slides[1]?.notes.map(({ text }) => text).join('')).toContain('say hello\nand smile');
  expect(read.problems.map(({ code }) => code)).toEqual([]);
  const words = (text: string) =>
    text
      .match(/[A-Za-z]+/g)
      ?.filter((word) => !['Note', 'speaker', 'note', 'slides', 'theme', 'white'].includes(word));
  expect(words(mended)).toEqual(words(deck));
  expect(fixDeck(file)).toEqual([]);
});
