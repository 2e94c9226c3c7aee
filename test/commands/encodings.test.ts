import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText, encodeText } from '../../src/io/text-file.ts';
import { deckPath, pagePath, people, sitesOf } from '../support/attack.ts';
import { oneProcess } from '../support/one-process.ts';
import { soundPage } from '../support/run.ts';

const attackedSite = sitesOf(oneProcess());

const page = 'content/publication/tides';
const french = soundPage.replace('Ada Marin', 'Zoé Marin').replace('Tides: A', 'Tides – “calm”: A');
const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();

describe.each(people)('encodings, as $who', ({ uid }) => {
  test.each<[string, Uint8Array]>([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${french}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${french}`, 'utf16le')],
    ['UTF-16, big end first', utf16be(french)],
    ['Windows-1252', encodeText(french, 'windows-1252')!],
  ])('a page in %s gives the deck of the same page in UTF-8', async (_, bytes) => {
    const plain = attackedSite(uid, { [pagePath]: french });
    const other = attackedSite(uid, { [pagePath]: bytes });
    await plain.run(['draft', page]);
    const run = await other.run(['draft', page]);
    expect(run.code, run.stderr).toBe(0);
    expect(readFileSync(other.path(deckPath), 'utf8')).toBe(readFileSync(plain.path(deckPath), 'utf8'));
  });

  test('a deck in Windows-1252 keeps its letters and its encoding; undo brings every byte back', async () => {
    const site = attackedSite(uid);
    await site.run(['draft', page]);
    const drafted = readFileSync(site.path(deckPath), 'utf8');
    const mine = encodeText(
      drafted.replaceAll('→ ', '').replace('- **14** instruments', '- **14** instruments, café – “bar”'),
      'windows-1252',
    )!;
    writeFileSync(site.path(deckPath), mine);
    writeFileSync(site.path(pagePath), soundPage.replace('61%', '71%'));
    const run = await site.run(['draft', page]);
    expect(run.stderr).toContain('[encoding-not-utf-8]');
    expect(run.stderr).toContain('iconv -f WINDOWS-1252');
    const bytes = readFileSync(site.path(deckPath));
    expect(bytes.includes(0xe9)).toBe(true);
    const { text, encoding } = decodeText(bytes);
    expect(encoding).toBe('windows-1252');
    expect(text).toContain('café – “bar”');
    expect(text).toContain('71%');
    await site.run(['draft', page, '--undo']);
    expect(readFileSync(site.path(deckPath)).equals(mine)).toBe(true);
  });

  test('a deck whose encoding lacks a character of the new draft stays as it is, and the command to convert it is told', async () => {
    const site = attackedSite(uid);
    await site.run(['draft', page]);
    const mine = encodeText(
      `${readFileSync(site.path(deckPath), 'utf8').replaceAll('→ ', '')}\n---\n\n## Café\n`,
      'windows-1252',
    )!;
    writeFileSync(site.path(deckPath), mine);
    writeFileSync(site.path(pagePath), soundPage.replace('Bo Lindqvist', 'Łukasz Żak'));
    const run = await site.run(['draft', page]);
    expect(run.code).toBe(3);
    expect(run.stderr).toContain('[encoding-too-small]');
    expect(run.stderr).toContain('iconv -f WINDOWS-1252 -t UTF-8');
    expect(readFileSync(site.path(deckPath)).equals(mine)).toBe(true);
  });

  test('--link writes a page in the encoding that it has', async () => {
    const latin = french.replace('“calm”', 'calm').replace('–', 'and');
    const site = attackedSite(uid, { [pagePath]: encodeText(latin, 'windows-1252')! });
    const run = await site.run(['draft', page, '--link']);
    expect(run.stderr).toContain('[page-linked]');
    expect(
      Buffer.from(readFileSync(site.path(pagePath))).equals(
        Buffer.from(encodeText(latin.replace("slides: ''", "slides: 'tides'"), 'windows-1252')!),
      ),
    ).toBe(true);
  });
});

test('every byte of Windows-1252 comes back', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  const { text, encoding } = decodeText(bytes);
  expect(encoding).toBe('windows-1252');
  expect([...encodeText(text, encoding)!]).toEqual([...bytes]);
});
