import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkDeck } from '../../src/check/check.ts';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';
import type { KnownCode } from '../../src/problems/codes.ts';
import { soundPage } from '../support/run.ts';

let root: string;
const deckFile = () => join(root, 'content/slides/tides/index.md');
const put = (path: string, data: string | Buffer) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), data);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pubdeck-codes-'));
  put('content/publication/tides/index.md', soundPage.replace("slides: ''", 'slides: tides'));
  put('content/slides/tides/big.csv', `a,b\n${'1,2\n'.repeat(300)}`);
  put(
    'content/slides/tides/heavy.png',
    Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(31 * 1024 * 1024)]),
  );
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const front = '---\ntitle: "Tides: A Small Study"\nslides:\n  theme: white\n---\n\n';
const minutes = 5;

async function codesOf(deck: string, only: string): Promise<string[]> {
  put('content/slides/tides/index.md', deck);
  return (await checkDeck(deckFile(), { only: [only], minutes })).map(({ code }) => code);
}

describe('what reading and rendering a deck tells', () => {
  test.each<[KnownCode, string, string?]>([
    [
      'menu-disabled',
      '## A\n',
      '---\ntitle: T\nslides:\n  reveal_options:\n    menu_enabled: false\n---\n\n',
    ],
    [
      'foreign-deck',
      'class: center\n\n# One\n\n---\nclass: middle\n\n# Two\n\n???\n\nNote\n',
      '---\ntitle: T\n---\n\n',
    ],
    [
      'reveal-option-unused',
      '## A\n',
      '---\ntitle: T\nslides:\n  reveal_options:\n    width: 4000\n    height: 768\n---\n\n',
    ],
    ['slides-map-missing', '## A\n', '---\ntitle: T\n---\n\n'],
    ['setext-heading', '## A\n\nText\n---\n\n## B\n'],
    ['separator-tag', '## A\n\nText\n<hr>\n\n## B\n'],
    ['note-visible', '## A\n\nText\n\nNote: for me\n'],
    ['empty-slide', '## A\n\n---\n\n---\n\n## B\n'],
  ])('dialect/%s', async (code, body, head = front) => {
    expect(await codesOf(head + body, 'dialect')).toContain(`dialect/${code}`);
  });
});

describe('what rendering tells', () => {
  test.each<[KnownCode, string]>([
    ['table-long', '## A\n\n{{< table path="big.csv" >}}\n'],
    ['file-heavy', '## A\n\n![A plot](heavy.png)\n'],
    ['unknown-tag', '## A\n\nWrite <username> here.\n'],
    ['frame-refused', '## A\n\n---\n\n{{< slide background-iframe="https://a.org" >}}\n\n## B\n'],
    ['shortcode-unknown', '## A\n\n{{< nosuch >}}\n'],
  ])('%s', async (code, body) => {
    const deck = readDeck(front + body, deckFile());
    expect((await renderDeck(deck, { drawDiagrams: false })).problems.map((one) => one.code)).toContain(code);
  });
});

describe('what the rules find', () => {
  test.each<[KnownCode, string, string]>([
    ['pace/many-words', 'pace', `## A\n\n${'word '.repeat(61)}\n`],
    ['pace/time', 'pace', '## A\n\nOne slide for a talk of five minutes.\n'],
    ['links/empty', 'links', '## A\n\n[here]()\n'],
    ['links/syntax', 'links', '## A\n\n[here](https://)\n'],
    ['links/placeholder', 'links', '## A\n\n[here](https://example.com)\n'],
    ['links/file-missing', 'links', '## A\n\n[here](none.pdf)\n'],
    ['links/image-missing', 'links', '## A\n\n![A](none.png)\n'],
    ['links/doubled', 'links', '## A\n\n[one](https://a.org/x) and [two](https://a.org/x)\n'],
    ['accessible/no-title', 'accessible', 'Only text.\n'],
    ['accessible/title-twice', 'accessible', '## A\n\nOne\n\n---\n\n## A\n\nTwo\n'],
    ['complete/number-missing', 'complete', '## Tides\n\nText.\n'],
    ['complete/role-missing', 'complete', '## Tides\n\nText.\n'],
    ['page/no-summary', 'page', '## A\n'],
    ['fits/overflow', 'fits', `## A\n\n${'A line of text that stays.\n\n'.repeat(40)}`],
    ['fits/heading-lines', 'fits', `## ${'A heading of many words '.repeat(9)}\n`],
    ['fits/font-missing', 'fits', '## A\n\nA letter without a font: \u{1E900}\n'],
    ['faithful/title-differs', 'faithful', '## A\n'],
    ['faithful/number-differs', 'faithful', '## A\n\n- We moored 15 instruments for one year\n'],
    ['faithful/number-not-on-page', 'faithful', '## A\n\n- We interviewed 42 sailors\n'],
    [
      'faithful/negation-lost',
      'faithful',
      '## A\n\n- Dissipation never rose from 12% (neap) to 61% (spring)\n',
    ],
  ])('%s', async (code, rule, body) => {
    const head = code === 'faithful/title-differs' ? front.replace('A Small Study', 'A Short Study') : front;
    const found = await codesOf(head + body, rule);
    // A negation too much is found as well as one too few.
    expect(found.map((one) => one.replace('negation-added', 'negation-lost'))).toContain(code);
  });

  test('pace/many-words begins after 60 words', async () => {
    expect(await codesOf(`${front}## A\n\n${'word '.repeat(59)}\n`, 'pace')).not.toContain('pace/many-words');
  });

  test('notes are not words on a slide, in any dialect', async () => {
    const notes = 'word '.repeat(80);
    for (const note of [
      `{{< speaker_note >}}\n${notes}\n{{< /speaker_note >}}`,
      `<aside class="notes">${notes}</aside>`,
      `{{% note %}}\n${notes}\n{{% /note %}}`,
    ])
      expect(await codesOf(`${front}## A\n\n${note}\n`, 'pace'), note.slice(0, 20)).not.toContain(
        'pace/many-words',
      );
  });

  test('links/dead: an address that answers with 404', async () => {
    const server = createServer((_, response) => response.writeHead(404).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    put('content/slides/tides/index.md', `${front}## A\n\n[here](http://127.0.0.1:${port}/gone)\n`);
    const found = await checkDeck(deckFile(), { only: ['links'], online: true });
    server.close();
    expect(found.map(({ code }) => code)).toContain('links/dead');
  });

  test('page/hidden-by-date', async () => {
    expect(await codesOf(front.replace('slides:', "date: '2924-01-01'\nslides:"), 'page')).toContain(
      'page/hidden-by-date',
    );
  });
});
