import { expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';

const render = (text: string) => renderDeck(readDeck(text, '/tmp/hostile/index.md'), { drawDiagrams: false });

// Each of these once took from three seconds to over a minute. There is no clock here: a return of the squares shows as
// a test that runs into its time limit.
const harmless = [
  '<',
  '![',
  '|',
  '&#x',
  '.a[',
  '{.a',
  '[^a]',
  '$',
  '{{< a ',
  '{',
  '\\(',
  '\\\\[',
  '^\\![',
  '{{< a \\(',
];
test.each(harmless)(
  '60,000 characters of %j are read and rendered, and the slide after them too',
  async (token) => {
    const many = token.repeat(60_000 / token.length);
    const deck = await render(`---\ntitle: T\nslides: {}\n---\n\n${many}\n\n---\n\n## After it\n\nWords`);
    expect(deck.slides.map(({ title }) => title).at(-1)).toBe('After it');
    // Nothing of the first slide is lost either: its signs are shown.
    const sign = token.trim().at(-1)!;
    expect(deck.slides[0]!.text.split(sign).length).toBeGreaterThan(1000);
  },
  60_000,
);

const swallowing = [
  '<!--',
  '\n',
  '> ',
  '<svg>',
  '<script',
  '<aside class="notes">',
  '{{< speaker_note >}}',
  '\\begin{align}',
];
test.each(swallowing)(
  '60,000 characters of %j come to an end',
  async (token) => {
    const deck = await render(
      `---\ntitle: T\nslides: {}\n---\n\n# First\n\n${token.repeat(60_000 / token.length)}`,
    );
    expect(deck.slides[0]!.title).toBe('First');
  },
  60_000,
);

test.each(['a\n---\n', '\n\n---\n\n', '<hr>'])(
  '10,000 of %j make a deck',
  async (token) => {
    const deck = await render(`---\ntitle: T\nslides: {}\n---\n\n# First\n\n${token.repeat(10_000)}`);
    expect(deck.slides[0]!.title).toBe('First');
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
  },
  120_000,
);

test('of several notes that are never closed, each word is kept once', () => {
  const deck = readDeck(
    '# A\n\n{{< speaker_note >}}\none\n\n{{< speaker_note >}}\ntwo\n',
    '/tmp/hostile/index.md',
  );
  expect(deck.slides[0]!.notes.map(({ text }) => text.trim())).toEqual(['one', 'two']);
});

test('200,000 characters are no slide: its beginning is shown, and it is told; a picture written out is not counted', async () => {
  const long = await render(`# A\n\n${'a, '.repeat(70_000)}\n\n---\n\n## After it`);
  expect(long.problems.map(({ code }) => code)).toContain('slide-too-long');
  expect(long.slides[0]!.text.length).toBeLessThan(65_000);
  expect(long.slides[1]!.title).toBe('After it');
  const picture = await render(
    `# A\n\n![A dot](data:image/png;base64,${'iVBORw0KGgo'.repeat(20_000)})\n\nWords`,
  );
  expect(picture.problems.map(({ code }) => code)).not.toContain('slide-too-long');
  expect(picture.slides[0]!.text).toContain('Words');
});

const heads = {
  Marp: ['index.md', 'marp: true\nheadingDivider: 2'],
  Quarto: ['index.qmd', 'format: revealjs'],
  'reveal-md': ['index.md', 'theme: night'],
} as const;
const signs = [
  '[',
  ']{',
  '![',
  '[a]{.b} ',
  '```{r}\n#| a\n',
  '<section>\n',
  '\\[',
  '::: a\n',
  '<!-- a -->\n',
  '## a\n',
];
test.each(Object.keys(heads) as (keyof typeof heads)[])(
  'slides of 200,000 signs of one kind in a deck of %s come to an end',
  async (name) => {
    const [file, front] = heads[name];
    for (const sign of signs) {
      const many = sign.repeat(200_000 / sign.length);
      const deck = readDeck(`---\n${front}\n---\n\n# First\n\n${many}`, `/tmp/hostile/${file}`);
      expect(deck.blocks.length).toBeGreaterThan(0);
      expect((await renderDeck(deck, { drawDiagrams: false })).slides.length).toBeGreaterThan(0);
    }
  },
  120_000,
);
