import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Tabs } from '../../src/browser/tabs.ts';
import { exportCommand } from '../../src/commands/export.ts';
import { exportDeck } from '../../src/export/export-deck.ts';
import { formatNames } from '../../src/export/format-names.ts';
import { formats } from '../../src/export/formats/index.ts';
import { commandHelp } from '../../src/options/help.ts';
import { optionTable } from '../../src/options/table.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { outline } from '../fixtures/format/outline.ts';
import { deckOf, sampleParts } from '../support/decks.ts';
import { projectRoot } from '../support/run.ts';

const out = mkdtempSync(join(tmpdir(), 'pubdeck-formats-'));
afterAll(() => rmSync(out, { recursive: true, force: true }));
const deck = deckOf(sampleParts);
const theme = loadTheme('paper', { text: '' });
const noBrowser = new Tabs(async () => {
  throw new Error('a browser was started');
});

describe('a format', () => {
  it('of your own is a value: the export makes its files and lists them', async () => {
    const result = await exportDeck(deck, theme, { to: [outline, 'text'], out }, noBrowser);
    expect(result.exit).toBe('done');
    expect(result.outputs.map(({ kind }) => kind)).toEqual(['outline', 'text']);
    expect(readdirSync(out).sort()).toEqual(['outline.txt', 'transcript.html']);
    expect(readFileSync(join(out, 'outline.txt'), 'utf8').trim().split('\n')).toHaveLength(
      sampleParts.length,
    );
  });

  it('in the list is known to the option table, the help and the reference', () => {
    expect(optionTable.to.values).toBe(formatNames);
    const help = commandHelp(exportCommand);
    const reference = readFileSync(join(projectRoot, 'docs/commands.md'), 'utf8');
    for (const { name, about } of formats) {
      expect(help).toContain(name);
      expect(reference).toContain(`| ${name} | ${about} |`);
    }
  });

  it('is one file with its name, and one line in the list', () => {
    const files = readdirSync(join(projectRoot, 'src/export/formats')).filter((file) => file !== 'index.ts');
    const list = readFileSync(join(projectRoot, 'src/export/formats/index.ts'), 'utf8');
    for (const file of files) expect(list).toContain(`from './${file}'`);
  });
});
