import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { findWorks } from '../../src/commands/targets.ts';
import { draftDeck } from '../../src/deck/draft/draft.ts';
import { readDeck } from '../../src/deck/read.ts';
import { openSite } from '../../src/site/site.ts';
import { textFields } from '../../src/sources/hugo/fields.ts';
import { readHugoText } from '../../src/sources/hugo/read.ts';
import { sources } from '../../src/sources/index.ts';
import { formatInfo } from '../../src/sources/info.ts';
import { workOfDeck } from '../../src/sources/work-of-deck.ts';
import { jsonRecords } from '../support/json-records.ts';
import { makeSite } from '../support/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'pubdeck-records-'));
cpSync(new URL('../fixtures/sources/', import.meta.url), folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const list = [jsonRecords, ...sources];

describe('a source from outside: one file and one line in a list', () => {
  test.each(['tides.record.json', '.'])('is read, drafted and found again from %s', async (path) => {
    const { works, many } = findWorks([path], folder, { sources: list });
    expect(many).toBe(path === '.');
    expect(works.map(({ source }) => source.name)).toEqual(['json-record']);
    const reading = await works[0]!.source.read(works[0]!.ref);
    const { deckFile } = await draftDeck(reading, { talk: 'conference' });
    expect(deckFile).toBe(join(folder, 'slides/tides/index.md'));
    const text = readFileSync(deckFile, 'utf8');
    expect(text).toContain('source: ../../tides.record.json');
    expect(text).toContain('Ben Ortega');
    expect(text).toContain('61%');
    const found = await workOfDeck(readDeck(text, deckFile), openSite(deckFile), list);
    expect(found?.work.title?.value.text).toBe('Tidal mixing in a narrow strait');
    expect(formatInfo(reading, { color: false })).toMatch(/venue +Journal of Coastal Seas/);
    expect(existsSync(join(folder, 'content'))).toBe(false);
  });

  test('without it the file is refused, with what pubdeck reads', () => {
    expect(() => findWorks(['tides.record.json'], folder)).toThrow('is not a Markdown file');
  });
});

test('one more field of texts is a line in the table', () => {
  const { site, root } = makeSite({});
  const file = join(root, 'content/publication/paper/index.md');
  const page = '---\ntitle: T\nethics:\n- {board: Board of X, number: 12}\n- none other\n---\n';
  const reading = readHugoText(page, file, site, [
    ...textFields,
    { key: 'ethics', parts: ['board', 'number'] },
  ]);
  expect(reading.work.more.ethics).toEqual(['Board of X, 12', 'none other']);
  expect(formatInfo(reading, { color: false })).toMatch(/ethic +Board of X, 12/);
  expect(reading.fields.find(({ key }) => key === 'ethics')?.used).toBe(true);
});
