import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';

const hugo = '/site/content/slides/t/index.md';
async function html(body: string, file = hugo, options = {}) {
  const deck = await renderDeck(readDeck(`---\ntitle: T\nslides: {}\n---\n\n${body}\n`, file), options);
  return deck.slides[0]!.html.trim();
}

describe('what Goldmark does with the settings of the themes', () => {
  test.each([
    ['H~2~O', 'H<sub>2</sub>O'],
    ['m^3^/s', 'm<sup>3</sup>/s'],
    ['==two **words**==', '<mark>two <strong>words</strong></mark>'],
    ['~~gone~~', '<s>gone</s>'],
    ['x^2+y^2=z^2', 'x^2+y^2=z^2'],
    ['a==b and c==d', 'a==b and c==d'],
    ['~5 to ~10', '~5 to ~10'],
    ['`H~2~O`', '<code>H~2~O</code>'],
    ['"quotes" -- dash --- long... it\'s', '“quotes” – dash — long… it’s'],
    ['`a -- b`', '<code>a -- b</code>'],
  ])('%s', async (source, expected) => {
    expect(await html(source)).toBe(`<p>${expected}</p>`);
  });

  test('code in a line of trusted HTML stays code', async () => {
    expect(await html(`<svg><script>run('a' < "b")</script></svg>`, hugo, { trust: true })).toContain(
      `run('a' < "b")`,
    );
  });

  test('tools without a typographer keep the signs', async () => {
    const deck = await renderDeck(readDeck('---\nmarp: true\n---\n\n"a" -- b\n', '/talks/t.md'));
    expect(deck.slides[0]!.html).toContain('&quot;a&quot; -- b');
  });
});
