import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as api from '../../src/index.ts';

const root = join(import.meta.dirname, '../..');

test('the exported names', () => {
  expect(Object.keys(api).sort()).toEqual([
    'PubdeckError',
    'check',
    'draft',
    'exportDeck',
    'readDeck',
    'readPublication',
    'render',
  ]);
});

test('the exported types', () => {
  const text = readFileSync(join(root, 'dist/types/index.d.ts'), 'utf8');
  const named = [...text.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, all, names]) =>
    names!
      .split(',')
      .map((name) => name.trim())
      .filter((name) => all || name.startsWith('type '))
      .map((name) => name.replace('type ', '')),
  );
  expect(named.sort()).toEqual([
    'Block',
    'CheckOptions',
    'Deck',
    'Draft',
    'DraftOptions',
    'DraftStatus',
    'ExportOptions',
    'ExportOutput',
    'Exported',
    'FormatName',
    'Place',
    'Problem',
    'ProblemCode',
    'Publication',
    'ReadDeckOptions',
    'RenderOptions',
    'RenderedSlide',
    'Rendering',
    'Severity',
    'Slide',
    'Talk',
  ]);
});

test('docs/api.md has a row and an example for each function', () => {
  const text = readFileSync(join(root, 'docs/api.md'), 'utf8');
  const functions = Object.keys(api).filter((name) => /^[a-z]/.test(name));
  expect([...text.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name).sort()).toEqual(functions.sort());
  for (const name of Object.keys(api)) expect(text).toMatch(new RegExp(`^import \\{[^}]*\\b${name}\\b`, 'm'));
});
