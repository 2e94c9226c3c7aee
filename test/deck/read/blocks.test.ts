import { describe, expect, test } from 'vitest';
import { readDeck } from '../../../src/deck/read.ts';

/** Kind, line, text and wrapper of each block; notes behind `note:`. */
const blocksOf = (body: string): string[] =>
  readDeck(body, 'deck.md').blocks.map(
    ({ slide, line, kind, text, wrapper, note }) =>
      `${slide}/${line} ${note ? 'note:' : ''}${kind}${wrapper === undefined ? '' : ` (${wrapper})`}: ${text}`,
  );

describe('the blocks of a deck', () => {
  test('headings, paragraphs, points and cells, each with its line', () => {
    expect(
      blocksOf('## A *b*\n\nWords\nmore\n\n- one\n- `two`\n\n| h | i |\n|---|---|\n| 1 | 2 |\n\n---\n\n# C'),
    ).toEqual([
      '1/1 heading: A b',
      '1/3 paragraph: Words more',
      '1/6 item: one',
      '1/7 item: two',
      '1/9 cell: h',
      '1/9 cell: i',
      '1/11 cell: 1',
      '1/11 cell: 2',
      '2/15 heading: C',
    ]);
  });

  test('code and formulas are their source, and attributes no words', () => {
    expect(blocksOf('# A {.big}\n\n```py\nx = 1\n```\n\n$$\na^2\n$$\n\nSo $b$.\n{.fragment}')).toEqual([
      '1/1 heading: A',
      '1/3 code: x = 1',
      '1/7 math: a^2',
      '1/11 paragraph: So $b$.',
    ]);
  });

  test('wrappers reach over the Markdown between their tags', () => {
    expect(
      blocksOf('<div class="authors">\n\nAda\n\n</div>\n\nBo\n\n<p class="fine">Cy &amp; Di</p>'),
    ).toEqual(['1/3 paragraph (authors): Ada', '1/7 paragraph: Bo', '1/9 html (fine): Cy & Di']);
  });

  test('tags of shortcodes and comments leave their text alone', () => {
    expect(
      blocksOf('<!-- hide -->\n\n{{% fragment %}}Words{{% /fragment %}} here\n\n- {{< frag c="x" >}}'),
    ).toEqual(['1/3 paragraph: Words here']);
  });

  test('notes of every dialect come after the slide, in their own lines', () => {
    expect(
      blocksOf(
        '# A\n\n{{% note %}}\n  one\n\n  two\n{{% /note %}}\n\n<aside class="notes">\nthree\n</aside>\n\n{{< speaker_note >}}four{{< /speaker_note >}}\n\nend',
      ),
    ).toEqual([
      '1/1 heading: A',
      '1/15 paragraph: end',
      '1/4 note:paragraph: one',
      '1/6 note:paragraph: two',
      '1/13 note:paragraph: four',
      '1/10 note:paragraph: three',
    ]);
  });

  test('a footnote stands where its author wrote it', () => {
    expect(blocksOf('# A\n\nWords[^1]\n\n[^1]: The source\n')).toEqual([
      '1/1 heading: A',
      '1/3 paragraph: Words[^1]',
      '1/5 paragraph: [^1]: The source',
    ]);
  });

  test('link definitions hold for the whole deck', () => {
    expect(blocksOf('[a][b]\n\n---\n\n[b]: https://tides.test')).toEqual(['1/1 paragraph: a']);
  });
});

describe('the links of a deck', () => {
  /** Place and address of each; pictures behind `!`, notes behind `note:`. */
  const linksOf = (body: string): string[] =>
    readDeck(body, 'deck.md').links.map(
      ({ slide, line, note, image, wrapper, address }) =>
        `${slide}/${line} ${note ? 'note:' : ''}${image ? '!' : ''}${wrapper === undefined ? '' : `(${wrapper}) `}${address}`,
    );

  test('however they are written, in the line where they stand', () => {
    expect(
      linksOf(
        'Words\n[a](one.pdf) and\n![p](p.png "t")\n\n[b][x], <https://b.org> https://c.org/\n<a class="k" href="two.pdf?a&amp;b">c</a>\n\n---\n\n| [d](three.pdf) |\n|---|\n\n[x]: https://x.org/(1)',
      ),
    ).toEqual([
      '1/2 one.pdf',
      '1/3 !p.png',
      '1/5 https://x.org/(1)',
      '1/5 https://b.org',
      '1/5 https://c.org/',
      '1/6 two.pdf?a&b',
      '2/10 three.pdf',
    ]);
  });

  test('with the letters of the author', () => {
    expect(
      linksOf('[a](größe.pdf)\n\n[b](gr%C3%B6%C3%9Fe.pdf) [c](two\\_words.pdf) [d](<with space.pdf>)'),
    ).toEqual(['1/1 größe.pdf', '1/3 gr%C3%B6%C3%9Fe.pdf', '1/3 two_words.pdf', '1/3 with space.pdf']);
  });

  test('code and the classes of remark.js are none', () => {
    expect(linksOf('`[a](b.pdf)`\n\n```\n[a](b.pdf)\n```\n\n.big[**N**]ame (c.pdf)')).toEqual([]);
  });

  test('notes and wrappers are told apart', () => {
    expect(
      linksOf(
        '<div class="citation">\n\n[a](a.pdf)\n\n</div>\n\n{{% note %}}\nSee [b](b.pdf).\n{{% /note %}}',
      ),
    ).toEqual(['1/3 (citation) a.pdf', '1/8 note:b.pdf']);
  });
});
