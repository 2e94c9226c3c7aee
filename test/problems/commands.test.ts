import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KnownCode } from '../../src/problems/codes.ts';
import { ejectTheme } from '../../src/theme/eject.ts';
import { oneProcess } from '../support/one-process.ts';
import { makeSite, page, soundPage } from '../support/run.ts';

const pubdeck = oneProcess();

let root: string;
const deck = page('title: Tides\nslides:\n  theme: white\n', '\n## Tides\n\nText.\n');

beforeAll(() => {
  root = makeSite({
    'content/publication/tides/index.md': soundPage,
    'content/publication/bare/index.md': page("title: Bare\ndate: '2024-01-01'\nslides: bare\n"),
    'content/publication/long/index.md': `${soundPage.replace("slides: ''", `slides: ''\nsummary: ${longSummary}`)}`,
    'content/publication/thesis/index.md': soundPage + longBody,
    'content/publication/own/index.md': soundPage.replace("slides: ''", 'slides: own'),
    'content/slides/own/index.md': deck,
    'content/slides/empty/index.md': page(
      'title: Empty\nslides:\n  theme: white\n',
      '\n<!-- hide -->\n\n## A\n',
    ),
    'content/slides/deck/index.md': deck,
    'lonely/content/publication/paper/index.md': soundPage,
    'notes.txt': 'text',
    'folder/readme.txt': 'text',
    'themes/faulty/theme.json': '{"name": 3}',
    'themes/torn/theme.json': '{',
    'themes/full/theme.json': '{}',
    'receipt.json': 'no receipt',
    'level.json': '{"check": {"pace": "loud"}}',
    'rule.json': '{"check": {"pase": "off"}}',
    'code.json': '{"check": {"pace/many-wrods": "off"}}',
    'option.json': '{"tlak": "short"}',
  });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** The body of a page with more sections than a talk can hold. */
const longBody = Array.from(
  { length: 90 },
  (_, index) =>
    `\n## Station ${index}\n\nStation ${index} saw another current, salt and wind than its neighbours did that year.\n`,
).join('');

/** A message of one minute and a half, where a lightning talk has one. */
const longSummary = Array.from(
  { length: 14 },
  () => 'The spring tide sets the tidal mixing of the strait, for coastal life and for the harbour.',
).join(' ');

/** Codes that the command tells with `--json`. */
async function codesOf(args: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await pubdeck([...args, '--json'], { cwd: root });
  const line = stdout.trim().split('\n').at(-1) ?? '';
  expect(line, stderr).toMatch(/^\{/);
  return (JSON.parse(line) as { problems: { code: string }[] }).problems.map(({ code }) => code);
}

test.each<[KnownCode, string[]]>([
  ['usage', ['drfat']],
  ['not-found', ['draft', 'content/publication/none']],
  ['not-markdown', ['draft', 'notes.txt']],
  ['not-a-page', ['draft', 'content/slides/deck']],
  ['no-page', ['draft', 'folder']],
  ['no-deck', ['export', 'lonely', '--to', 'text']],
  ['no-slides', ['export', 'content/slides/empty', '--to', 'pdf']],
  ['pages-unknown', ['export', 'content/slides/deck', '--to', 'pdf', '--pages', 'nowhere']],
  ['nothing-to-undo', ['draft', 'content/publication/tides', '--undo']],
  ['nothing-to-tell', ['draft', 'content/publication/bare', '--dry-run']],
  ['talk-long', ['draft', 'content/publication/long', '--talk', 'lightning', '--dry-run']],
  ['body-left-out', ['draft', 'content/publication/thesis', '--dry-run']],
  ['deck-not-drafted-here', ['draft', 'content/publication/own', '--dry-run']],
  ['page-linked', ['draft', 'content/publication/tides', '--link', '--dry-run']],
  ['theme-not-found', ['export', 'content/slides/deck', '--to', 'text', '--theme', 'nowhere']],
  ['theme-invalid', ['export', 'content/slides/deck', '--to', 'pdf', '--theme', 'faulty']],
  ['theme-unreadable', ['export', 'content/slides/deck', '--to', 'pdf', '--theme', 'torn']],
  ['exists', ['init', 'theme', 'full']],
  ['config', ['check', 'content/slides/deck', '--config', 'level.json']],
  ['config', ['check', 'content/slides/deck', '--config', 'rule.json']],
  ['config', ['check', 'content/slides/deck', '--config', 'code.json']],
  ['config', ['check', 'content/slides/deck', '--config', 'option.json']],
  ['receipt-unreadable', ['check', 'content/slides/own', '--only', 'dialect', '--receipt', 'receipt.json']],
  ['no-browser', ['export', 'content/slides/deck', '--to', 'pdf', '--browser', '/none/chrome']],
  ['faithful/no-page', ['check', 'content/slides/deck', '--only', 'faithful']],
])('%s: pubdeck %j', async (code, args) => {
  expect(await codesOf(args)).toContain(code);
});

test('theme-folder-full: a theme is not copied over files', () => {
  expect(() => ejectTheme('paper', join(root, 'folder'))).toThrow(
    expect.objectContaining({ code: 'theme-folder-full' }),
  );
});

test('merge-conflict: the page and the deck change the same line', async () => {
  const file = join(root, 'content/publication/merge/index.md');
  const site = makeSite({ 'content/publication/merge/index.md': soundPage });
  const path = file.replace(root, site);
  await pubdeck(['draft', 'content/publication/merge'], { cwd: site });
  const deckFile = join(site, 'content/slides/merge/index.md');
  const { readFileSync } = await import('node:fs');
  writeFileSync(deckFile, readFileSync(deckFile, 'utf8').replaceAll('14 instruments', '16 instruments'));
  writeFileSync(path, soundPage.replace('14 instruments', '15 instruments'));
  const { stdout } = await pubdeck(['draft', 'content/publication/merge', '--json'], { cwd: site });
  expect(stdout).toContain('"merge-conflict"');
  rmSync(site, { recursive: true, force: true });
});
