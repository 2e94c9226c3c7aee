import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeForms } from '../../scripts/support/theme-forms.mjs';
import { allLayouts } from '../../src/layouts/index.ts';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const docs = file('docs/layouts.md');
/** Those that are shipped; other tests add layouts of their own. */
const shipped = new URL('../../src/layouts/', import.meta.url).href;
const layouts = allLayouts().filter(({ folder }) => folder.href.startsWith(shipped));

test('docs/layouts.md says of every layout what a theme shows (node scripts/write-docs.mjs)', () => {
  expect(docs).toContain(themeForms(layouts, file('themes/_hugo/slides.css')));
});

test.each(layouts.map(({ name }) => name))('docs/layouts.md says how %s is written', (name) => {
  const [written = '', themes = ''] = docs.split('## Under Hugo themes');
  expect(written).toMatch(new RegExp(`^\\| \`${name}(?: [\\w-]+)?\` \\|`, 'm'));
  expect(themes).toMatch(new RegExp(`^\\| \`${name}\` \\| [^|]+ \\| [^|]+ \\|`, 'm'));
});
