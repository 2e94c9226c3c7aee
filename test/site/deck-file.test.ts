import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isDeckFile } from '../../src/site/deck-file.ts';
import { makeSite } from '../support/run.ts';

const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `    key-${index}: with a few words of its value`).join('\n');
const head = (front: string): string => `---\n${front}\n---\n\n## A\n`;
const site = makeSite({
  'talk.md': head(`title: T\nformat:\n${lines(40)}\n    revealjs: default\n${lines(40)}`),
  'page.md': head(`title: T\nformat:\n  html:\n${lines(400)}\nother: revealjs`),
  'beamer.md': head('output: beamer_presentation'),
  'list.md': head('format:\n  - html\n  - pptx'),
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

test('a file of Quarto or Pandoc is known by its format, however long its settings are: a pattern over all lines took hours', () => {
  expect(['talk.md', 'page.md', 'beamer.md', 'list.md'].map((name) => isDeckFile(join(site, name)))).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
