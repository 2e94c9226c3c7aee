import { beforeAll, describe, expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';
import type { Inline, LayoutBody } from '../../src/layouts/body.ts';
import { addLayout } from '../../src/layouts/index.ts';
import { medals } from '../fixtures/own-layout/layout.ts';

let seen: LayoutBody | undefined;

beforeAll(() => {
  addLayout(medals);
  addLayout({
    name: 'seen',
    folder: medals.folder,
    draw(body) {
      seen = body;
      return { html: '<p>drawn</p>' };
    },
  });
});

const slide = async (body: string, classes: string) => {
  const text = `---\ntitle: T\nslides: {}\n---\n\n{{< slide id="a" class="${classes}" >}}\n\n${body}\n`;
  const deck = await renderDeck(readDeck(text, '/tmp/none/index.md'), { drawDiagrams: false });
  return { html: deck.slides[0]!.html, text: deck.slides[0]!.text, problems: deck.problems };
};

const body = async (markdown: string): Promise<LayoutBody> => {
  await slide(markdown, 'layout-seen');
  return seen!;
};
const plain = (inline: Inline | undefined) => inline?.text;

describe('a layout with a drawing', () => {
  test('replaces the list and the label line, and nothing else', async () => {
    const { html, problems } = await slide(
      '## Winners\n\nBefore\n\n- **A**\n- $x^2$\n\nAfter\n\nNote: of *12*',
      'layout-medals large',
    );
    expect(html).toContain(
      '<ol id="medals-a" class="medals large"><li><strong>A</strong></li><li><span class="katex">',
    );
    expect(html).toContain('<p class="label">of <em>12</em></p>');
    expect(html).toMatch(/<p>Before<\/p>\s*<ol id[\s\S]*<p>After<\/p>/);
    expect(html).not.toContain('Note:');
    expect(problems.map(({ code }) => code)).not.toContain('layout-grammar');
  });

  test('leaves a list that does not fit, and says where and why', async () => {
    const { html, problems } = await slide('## Winners\n\n- A\n- B\n- C\n- D', 'layout-medals');
    expect(html).toMatch(/<ul>\s*<li>A<\/li>/);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'layout-grammar',
        severity: 'warning',
        message:
          'The layout medals cannot draw this slide: it takes a list of up to three names. The plain list or table is shown.',
        hint: 'Write the three best.',
        at: expect.objectContaining({ line: 10 }),
        slide: 1,
      }),
    );
  });

  test('keeps a list with code or a table in an item as it is', async () => {
    const { html, problems } = await slide('- A\n\n  ```js\n  let a;\n  ```\n- B', 'layout-medals');
    expect(html).toContain('<pre');
    expect(problems.map(({ code }) => code)).toContain('layout-grammar');
  });

  test("an author's HTML in an item is as safe as anywhere", async () => {
    const { html } = await slide(
      '- a <img src="https://a.org/x.png" onerror="alert(1)">\n- <a href="javascript:alert(1)">b</a>\n- {{< fragment >}}<b onclick="x()">c</b>{{< /fragment >}}',
      'layout-medals',
    );
    expect(html).not.toMatch(/onerror|javascript:|onclick/);
    expect(html).toContain('class="medals');
    expect(html).toMatch(/class="fragment[^>]*>.*c/s);
  });
});

describe('the body that a drawing reads', () => {
  test('a list with its levels and runs', async () => {
    const { heading, list } = await body(
      '## A *claim*\n\n1. **12** of ~~20~~ *ours* [link](https://a.org)\n   - one\n   - two\n2. last',
    );
    expect(plain(heading)).toBe('A claim');
    expect(list?.ordered).toBe(true);
    expect(list?.items.map(({ inline }) => inline.text)).toEqual(['12 of 20 ours link', 'last']);
    expect(list?.items[0]?.inline.runs.map(({ html: _, ...run }) => run)).toEqual([
      { text: '12', strong: true },
      { text: ' of ' },
      { text: '20', struck: true },
      { text: ' ' },
      { text: 'ours', em: true },
      { text: ' ' },
      { text: 'link', href: 'https://a.org' },
    ]);
    expect(list?.items[0]?.children.map(({ inline }) => inline.text)).toEqual(['one', 'two']);
  });

  test('a table with head and rows', async () => {
    const { table, list } = await body('| a | b |\n| --- | --- |\n| 1 | **2** |\n\n- later');
    expect(table?.head.map(plain)).toEqual(['a', 'b']);
    expect(table?.rows.map((row) => row.map(plain))).toEqual([['1', '2']]);
    expect(list).toBeUndefined();
  });

  test('the label line in its two forms', async () => {
    expect(plain((await body('- a\n\nNote: n = 12')).label)).toBe('n = 12');
    expect(plain((await body('- a\n\nHinweis: n = 12')).label)).toBe('n = 12');
    expect(plain((await body('<div class="label">\n\nn = 12\n\n</div>\n\n- a')).label)).toBe('n = 12');
    expect((await body('Note: first\n\n- a')).label).toBeUndefined();
    expect((await body('- a\n\nNotes on this')).label).toBeUndefined();
  });
});
