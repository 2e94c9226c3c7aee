import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDeck } from '../../src/html/open-deck.ts';
import { oneProcess } from '../support/one-process.ts';
import { makeSite } from '../support/run.ts';

const pubdeck = oneProcess();

const deck = (theme: string): string =>
  `---\ntitle: Tides\nformat:\n  revealjs:\n    theme: ${theme}\n---\n\n## Spring tides\n\nThey mix the [strait](https://example.org).\n`;
const sheet = `/*-- scss:defaults --*/
$accent: #ffcc66; // a name of its own
$body-bg: #102030 !default;
/* $body-bg: #ffffff; */
$body-color: #f0f0f0;
$link-color: $accent;
$presentation-heading-color: lighten($accent, 10%);
`;

test('a Quarto deck has the colours that its own style sheet names', async () => {
  const root = makeSite({ 'talk.qmd': deck('[default, custom.scss]'), 'custom.scss': sheet });
  const { theme } = await openDeck(join(root, 'talk.qmd'));
  expect(theme.appearance).toBe('dark');
  expect(theme.colours).toMatchObject({ background: '#102030', text: '#f0f0f0', accent: '#ffcc66' });
  expect(theme.css).toContain('--r-background-color: #102030');
  // A value that takes Sass to work out is left to the next name.
  expect(theme.css).toContain('--r-heading-color: #f0f0f0');
  const { code, stderr } = await pubdeck(['export', 'talk.qmd', '--to', 'pdf', '--out', 'o'], { cwd: root });
  expect([code, stderr]).toEqual([0, '']);
});

test('a theme that the deck names keeps what the sheet leaves open', async () => {
  const root = makeSite({ 'talk.qmd': deck('[moon, links.scss]'), 'links.scss': '$linkColor: #ff8800;\n' });
  const { theme } = await openDeck(join(root, 'talk.qmd'));
  expect([theme.name, theme.colours.background, theme.colours.accent]).toEqual([
    'moon',
    '#002b36',
    '#ff8800',
  ]);
});

test('a theme that the user asks for, a sheet out of the site and one that says nothing change nothing', async () => {
  const root = makeSite({ 'talk.qmd': deck('custom.scss'), 'custom.scss': '.reveal h2 { color: red; }\n' });
  const plain = (await openDeck(join(root, 'talk.qmd'))).theme;
  expect(plain.name).toBe('plain');
  const elsewhere = makeSite({ 'custom.scss': sheet });
  writeFileSync(join(root, 'other.qmd'), deck('out.scss'));
  symlinkSync(join(elsewhere, 'custom.scss'), join(root, 'out.scss'));
  expect((await openDeck(join(root, 'other.qmd'))).theme.colours).toEqual(plain.colours);
  writeFileSync(join(root, 'custom.scss'), sheet);
  const asked = (await openDeck(join(root, 'talk.qmd'), { theme: 'ink' })).theme;
  expect(asked.colours.background).not.toBe('#102030');
});
