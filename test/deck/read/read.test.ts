import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDeck } from '../../../src/deck/read.ts';

const front = '---\ntitle: T\nslides:\n  theme: white\n---\n';
const read = (body: string, head = front) => readDeck(`${head}${body}`, '/site/content/slides/t/index.md');
const bodies = (body: string) => read(body).slides.map((slide) => slide.body.trim());
const codes = (body: string, head = front) => read(body, head).problems.map(({ code }) => code);
const lineOf = (body: string, code: string) =>
  read(body).problems.find((problem) => problem.code === code)?.at.line;

describe('where a slide ends', () => {
  test.each([['---'], ['***'], ['___'], ['- - -'], ['-----'], ['   ---'], ['* * * *']])(
    '%s between blank lines',
    (rule) => {
      expect(bodies(`A\n\n${rule}\n\nB`)).toEqual(['A', 'B']);
    },
  );

  test('a rule straight after a list, a heading or a quote, but not after text', () => {
    expect(bodies('# A\n---\nB')).toEqual(['# A', 'B']);
    expect(bodies('- a\n---\nB')).toEqual(['- a', 'B']);
    const setext = 'A line\n---\nB';
    expect(bodies(setext)).toEqual([setext]);
    expect(codes(setext)).toContain('setext-heading');
    expect(lineOf(`X\n\n${setext}`, 'setext-heading')).toBe(8);
  });

  test('a shortcode on the line above counts as text', () => {
    const body = 'A\n\n{{< speaker_note >}}\nn\n{{< /speaker_note >}}\n---\n\nB';
    expect(read(body).slides).toHaveLength(1);
    expect(codes(body)).toContain('setext-heading');
  });

  test('not in fences, indented code, code spans or block formulas', () => {
    expect(bodies('```\n---\n```')).toHaveLength(1);
    expect(bodies('~~~md\n\n---\n\n~~~')).toHaveLength(1);
    expect(bodies('A\n\n    ---\n\nB')).toHaveLength(1);
    expect(bodies('`<hr>` and\n`---`')).toHaveLength(1);
    expect(bodies('$$\na \\\\\n---\n$$')).toHaveLength(1);
  });

  test('inside lists, quotes and notes too, and that is said', () => {
    expect(bodies('- a\n\n  ---\n\n  b')).toEqual(['- a', 'b']);
    expect(bodies('> a\n>\n> ---\n>\n> b')).toEqual(['> a\n>', 'b']);
    const notes = read('A\n\n{{< speaker_note >}}\none\n\n---\n\ntwo\n{{< /speaker_note >}}');
    expect(notes.slides).toHaveLength(2);
    expect(notes.problems.map(({ code }) => code)).toContain('separator-nested');
  });

  test('<hr> splits, <hr/> and <hr class> do not', () => {
    expect(bodies('A\n\n<hr>\n\nB')).toEqual(['A', 'B']);
    expect(bodies('A <hr> B')).toEqual(['A', 'B']);
    expect(bodies('A\n\n<hr/>\n\nB\n\n<hr class="x">')).toHaveLength(1);
  });

  test('CRLF, a BOM and a rule at the very end', () => {
    const deck = readDeck(`\uFEFF${`${front}A\n\n---\n\nB\n\n---\n`.replaceAll('\n', '\r\n')}`, '/t.md');
    expect(deck.slides.map(({ body }) => body.trim())).toEqual(['A', 'B', '']);
    expect(deck.problems.map(({ code }) => code)).toContain('empty-slide');
  });
});

describe('what stands on a slide', () => {
  test('attributes of the slide shortcode; quotes and spaces as Hugo allows them', () => {
    const [slide] = read(
      '{{< slide id="one" class="layout-points" background-color="#fff" transition=fade auto-animate="" >}}\n\n# A',
    ).slides;
    expect(slide!.attributes).toEqual({
      id: 'one',
      class: 'layout-points',
      'data-background-color': '#fff',
      'data-transition': 'fade',
      'data-auto-animate': '',
    });
    expect(slide!.body.trim()).toBe('# A');
  });

  test('notes in both bracket forms, reveal-hugo notes and raw asides; lines keep their place', () => {
    const [slide] = read(
      '# A\n\n{{< speaker_note >}}\none\n{{< /speaker_note >}}\n{{% speaker_note %}}two{{% /speaker_note %}}\n{{% note %}}\n  three\n{{% /note %}}\n\n<aside class="notes">four</aside>\n\nend',
    ).slides;
    expect(slide!.notes.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four']);
    expect(slide!.body.split('\n').indexOf('end')).toBe(slide!.raw.split('\n').indexOf('end'));
  });

  test('comments of the kit', () => {
    const { slides } = read(
      '<!-- hide -->\nA\n\n---\n\n<!-- no-branding -->\n<!-- no-footer -->\nB\n\n---\n\n`<!-- hide -->`',
    );
    expect(slides.map(({ hidden }) => hidden)).toEqual([true, false, false]);
    expect(slides[1]!.marks).toEqual(['no-branding', 'no-footer']);
  });

  test('text before the slide shortcode, and a second one', () => {
    const before = 'Lost?\n\n{{< slide id="a" >}}\n\nA';
    expect(read(before).slides[0]!.body).toContain('Lost?');
    expect(codes(before)).toContain('text-outside');
    expect(codes('{{< slide id="a" >}}\n\nA\n\n{{< slide id="b" >}}\n\nB')).toContain(
      'second-slide-shortcode',
    );
  });

  test('visible Note: lines and idle Reveal comments are named with their line', () => {
    expect(lineOf('A\n\nNote: hello', 'note-visible')).toBe(8);
    expect(codes('A\n\n<!-- .slide: class="x" -->')).toContain('reveal-comment-idle');
    expect(codes('```\nNote: code\n```')).not.toContain('note-visible');
    expect(
      codes('{{< slide class="layout-array" >}}\n\n- **3** cats\n\nNote: one dot per cat'),
    ).not.toContain('note-visible');
  });

  test('footnotes make one more slide', () => {
    const deck = read('A[^1] and[^b]\n\n[^1]: First *note*\n[^b]: Second\n  goes on\n\n---\n\nB `[^1]`');
    expect(deck.slides).toHaveLength(3);
    expect(deck.slides[2]!.body.trim()).toBe('1. First *note*\n2. Second goes on');
    expect(deck.slides[1]!.body).toContain('`[^1]`');
    expect(deck.problems.map(({ code }) => code)).toContain('footnote-slide');
  });
});

describe('vertical stacks', () => {
  const stacks = (body: string) => read(body).slides.map(({ stack, body: text }) => [stack, text.trim()]);

  test('an open <section> over several pieces', () => {
    expect(stacks('A\n\n---\n\n<section>\n\nB\n\n---\n\nC\n\n</section>\n\n---\n\nD')).toEqual([
      [undefined, 'A'],
      [0, 'B'],
      [0, 'C'],
      [undefined, 'D'],
    ]);
  });

  test('whole sections in one piece, with and without data-noprocess', () => {
    const two = '<section>\n\nA\n\n</section>\n<section>\n\nB\n\n</section>';
    expect(stacks(two)).toEqual([
      [0, 'A'],
      [0, 'B'],
    ]);
    expect(stacks(`<section data-noprocess>\n${two}\n</section>`)).toEqual([
      [0, 'A'],
      [0, 'B'],
    ]);
  });

  test("reveal-hugo's section shortcode", () => {
    expect(stacks('A\n\n---\n\n{{% section %}}\n\nB\n\n---\n\nC\n\n{{% /section %}}\n\n---\n\nD')).toEqual([
      [undefined, 'A'],
      [0, 'B'],
      [0, 'C'],
      [undefined, 'D'],
    ]);
  });

  test('a <section> in code is code', () => {
    expect(stacks('```html\n<section>\n```\n\n`<section>`')).toHaveLength(1);
  });
});

describe('front matter', () => {
  const deck = (head: string) => read('A', head);

  test('Reveal options in snake case, types checked, camel case lost as in Hugo', () => {
    const { settings, problems } = deck(
      '---\ntitle: T\nslides:\n  theme: Moon\n  highlight_style: github-light\n  diagram: true\n  reveal_options:\n    slide_number: c/t\n    mouse_wheel: true\n    slideNumber: true\n    controls: maybe\n    transition: fade\n    frobnicate: 1\n---\n',
    );
    expect(settings.reveal).toEqual({ slideNumber: 'c/t', mouseWheel: true, transition: 'fade' });
    expect(settings.diagram).toBe(true);
    expect(settings.highlightStyle).toBe('github-light');
    expect(problems.map(({ code, at }) => [code, at.line])).toEqual(
      expect.arrayContaining([
        ['reveal-option-lost', 10],
        ['reveal-option-type', 11],
        ['reveal-option-unknown', 13],
        ['reveal-theme-unknown', 4],
      ]),
    );
  });

  test('TOML and JSON say the same', () => {
    const toml = deck(
      '+++\ntitle = "T"\n[slides]\ntheme = "serif"\n[slides.reveal_options]\nloop = true\n+++\n',
    );
    const json = deck('{"title":"T","slides":{"theme":"serif","reveal_options":{"loop":true}}}\n');
    for (const { settings, title } of [toml, json]) {
      expect(settings.revealTheme).toBe('serif');
      expect(settings.reveal).toEqual({ loop: true });
      expect(title).toBe('T');
    }
  });

  test('broken YAML does not stop the talk', () => {
    const { settings, title, problems, slides } = deck(
      '---\n slides:\n  theme: white\n\ndate: x\ntitle: Hello\nbad: "a: b\n---\n',
    );
    expect(settings.revealTheme).toBe('white');
    expect(title).toBe('Hello');
    expect(slides).toHaveLength(1);
    expect(problems.find(({ code }) => code === 'front-matter-syntax')?.severity).toBe('warning');
  });

  test('no slides map, no front matter, nothing at all', () => {
    expect(deck('---\ntitle: T\n---\n').problems.map(({ code }) => code)).toContain('slides-map-missing');
    expect(readDeck('# A', '/x/name.md').title).toBe('name');
    expect(readDeck('', '/x/deck/index.md').slides).toHaveLength(1);
  });

  test('branding', () => {
    const { settings } = deck(
      '---\nslides:\n  branding:\n    logo:\n      filename: l.svg\n      position: top-right\n    title:\n      show: true\n    footer:\n      show: false\n      text: F\n---\n',
    );
    expect(settings.branding).toEqual({
      logo: { filename: 'l.svg', position: 'top-right' },
      title: { show: true },
    });
  });
});

test('remark.js decks: slides, properties, increments and notes', () => {
  const deck = readDeck(
    '---\ntitle: R\n---\nclass: title, big\n\n# A\n---\nclass: x\n\n# B\ntext\n--\nmore\n???\nnote\n---\n# C .red[warm]',
    '/r.md',
  );
  expect(deck.dialect).toBe('remark');
  expect(deck.slides.map(({ attributes }) => attributes.class)).toEqual(['title big', 'x', undefined]);
  expect(deck.slides[1]!.body).toContain('class="fragment"');
  expect(deck.slides[1]!.notes).toMatchObject([{ text: 'note', line: 15 }]);
  expect(deck.slides[2]!.body).toContain('<span class="red">warm</span>');
});

const piece = fc.constantFrom(
  '---',
  '- a',
  '> q',
  '',
  'text',
  '```',
  '    code',
  '<section>',
  '</section>',
  '{{< slide id="x" >}}',
  '{{< speaker_note >}}',
  '{{< /speaker_note >}}',
  '{{% section %}}',
  '{{% /section %}}',
  '<hr>',
  '$$',
  '{.fragment}',
  '===',
  '[^1]: n',
  'x[^1]',
  '<!-- hide -->',
  '{{<',
  '>}}',
  '`',
  '{{% fragment %}}',
  '# H',
  '| a | b |',
  '|---|---|',
  '<aside class="notes">',
  '</aside>',
);

test('any mixture of constructs is read without an exception, and no plain word is lost', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 25 }), (lines) => {
      const marked = lines.map((line, index) => (line === 'text' ? `word${index}` : line));
      const deck = read(marked.join('\n'));
      expect(deck.slides.length).toBeGreaterThan(0);
      const all = deck.slides
        .flatMap(({ body, notes }) => [body, ...notes.map(({ text }) => text)])
        .join('\n');
      for (const [index, line] of lines.entries()) if (line === 'text') expect(all).toContain(`word${index}`);
      for (const { at } of deck.slides) expect(at.line).toBeGreaterThan(0);
      const last = deck.text.split('\n').length;
      for (const { line } of deck.blocks) expect(line).toBeLessThanOrEqual(last);
    }),
    { numRuns: 400 },
  );
});

test('the footer is Markdown, as the theme of 2026 prints it', () => {
  const head = (text: string) =>
    `---\ntitle: T\nslides:\n  branding:\n    footer:\n      text: '${text}'\n---\n`;
  const footer = (text: string) => read('A', head(text)).settings.branding.footer?.text;
  expect(footer('Marin & Lindqvist, 2024')).toBe('Marin & Lindqvist, 2024');
  expect(footer('**Marin**, \\{\\{&lt; 2024')).toBe('Marin, {{< 2024');
});
