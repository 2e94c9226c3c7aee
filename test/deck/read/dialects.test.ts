import { describe, expect, test } from 'vitest';
import { readDeck } from '../../../src/deck/read.ts';

const read = (text: string, file = '/talks/tides.md') => readDeck(text, file);
const bodies = (text: string, file?: string) => read(text, file).slides.map(({ body }) => body.trim());
const told = (text: string, file?: string) =>
  read(text, file)
    .problems.filter(({ code }) => code === 'dialect-not-read')
    .map(({ at, message }) => `${at.line}: ${message}`);

describe('reveal-md', () => {
  test('lines of dashes part slides whatever stands above them; four make a stack; none in a fence', () => {
    const text =
      '# Tides\nby Ada Marin\n---\n## Why\n\n```yaml\na: 1\n---\nb: 2\n```\n----\n## Deeper\n---\n***\nEnd\n';
    const deck = read(text);
    expect(deck.dialect).toBe('reveal-md');
    expect(deck.slides.map(({ body, stack }) => [body.trim().split('\n')[0], stack])).toEqual([
      ['# Tides', undefined],
      ['## Why', 0],
      ['## Deeper', 0],
      ['***', undefined],
    ]);
  });

  test('separators of its own, in front matter', () => {
    const text =
      '---\nseparator: <!--s-->\nverticalSeparator: "^\\r?\\n<!--v-->\\r?\\n$"\n---\nA\n<!--s-->\nB\n\n<!--v-->\n\nC\n---\nD\n';
    expect(bodies(text)).toEqual(['A', 'B', 'C\n---\nD']);
  });

  test('a separator that cannot be understood is told, and never run', () => {
    expect(told('---\nseparator: "^(a+)+$"\n---\nA\n---\nB\n')).toEqual([
      '2: The separator "^(a+)+$" is not understood; --- parts the slides.',
    ]);
  });

  test('notes from Note: to the end of the slide, in its own words too', () => {
    const [first, second] = read('# A\n\nNote:\nSay it.\n\n- twice\n---\n# B\nnotes: later\n').slides;
    expect([first!.body.trim(), first!.notes[0]!.text.trim()]).toEqual(['# A', 'Say it.\n\n- twice']);
    expect(second!.notes.map(({ text, line }) => [text.trim(), line])).toEqual([['later', 9]]);
    expect(
      read('---\nnotesSeparator: "^Speaker:"\n---\n# A\nSpeaker: aside\n').slides[0]!.notes[0]!.text,
    ).toContain('aside');
  });

  test('options as Reveal spells them, theme at the top', () => {
    const { settings, problems } = read(
      '---\ntheme: night\nrevealOptions:\n  slideNumber: true\n  transition: fade\n  nosuch: 1\n---\n# A\n',
    );
    expect(settings.revealTheme).toBe('night');
    expect(settings.reveal).toMatchObject({ slideNumber: true, transition: 'fade' });
    expect(problems.find(({ code }) => code === 'reveal-option-unknown')?.at.line).toBe(6);
    expect(problems.map(({ code }) => code)).not.toContain('slides-map-missing');
  });

  test('what it has and pubdeck has not is told once, with its line', () => {
    expect(
      told('---\ncss: own.css\nrevealOptions: {}\n---\n# A\n---\nFILE: other.md\n---\nFILE: third.md\n'),
    ).toEqual([
      "2: The front matter's css is not read.",
      '7: A slide that is read from another file (FILE:) is not read.',
    ]);
  });

  test('a deck of a Hugo site stays the theme’s', () => {
    expect(read('A line\n---\nB\n', '/site/content/slides/t/index.md')).toMatchObject({
      dialect: 'hugo-blox',
      slides: { length: 1 },
    });
  });
});

describe('Marp', () => {
  const front = '---\nmarp: true\n---\n';

  test('directives for one slide, for the following, and notes in comments', () => {
    const deck = read(
      `${front}<!-- class: wide -->\n# A\n<!-- Welcome all -->\n---\n<!--\n_class: lead\n_backgroundColor: "#123456"\n-->\n# B\n\n---\n# C\n<!-- backgroundColor: red -->\n\n---\n# D\n`,
    );
    expect(deck.dialect).toBe('marp');
    expect(deck.slides.map(({ attributes }) => attributes)).toEqual([
      { class: 'marp-wide' },
      { class: 'marp-lead', 'data-background-color': '#123456' },
      { class: 'marp-wide', 'data-background-color': 'red' },
      { class: 'marp-wide', 'data-background-color': 'red' },
    ]);
    expect(deck.slides.map(({ notes }) => notes.map(({ text }) => text.trim()))).toEqual([
      ['Welcome all'],
      [],
      [],
      [],
    ]);
    expect(deck.slides.map(({ body }) => body.trim())).toEqual(['# A', '# B', '# C', '# D']);
  });

  test('a heading under text, and dashes under text, are Markdown’s', () => {
    expect(bodies(`${front}A line\n---\n\n---\n\nB`)).toEqual(['A line\n---', 'B']);
  });

  test('headingDivider', () => {
    expect(bodies('---\nmarp: true\nheadingDivider: 2\n---\n# A\n\ntext\n\n## B\n\n### C\n\n## D\n')).toEqual(
      ['# A\n\ntext', '## B\n\n### C', '## D'],
    );
    // A list names the levels themselves.
    expect(bodies('---\nmarp: true\nheadingDivider: [2, 3]\n---\n# A\n\n## B\n\n### C\n')).toEqual([
      '# A',
      '## B',
      '### C',
    ]);
    expect(bodies('---\nmarp: true\nheadingDivider: [3]\n---\n# A\n\n## B\n\n### C\n')).toEqual([
      '# A\n\n## B',
      '### C',
    ]);
  });

  test('backgrounds: the whole slide, see-through, at one side, several', () => {
    const [whole, side, row] = read(
      `${front}![bg opacity:.3 fit](a.png)\n# A\n\n---\n\n![bg right:40%](b.png)\n# B\n\n---\n\n![bg](c.png)\n![bg](d.png)\n# C`,
    ).slides;
    expect(whole!.attributes).toMatchObject({
      'data-background-image': 'a.png',
      'data-background-opacity': '0.3',
      'data-background-size': 'contain',
    });
    expect(whole!.body.trim()).toBe('# A');
    expect(side!.body).toMatch(/# B[\s\S]*flex: 0 0 40%[\s\S]*!\[\]\(<b\.png>\)/);
    expect(row!.body).toMatch(/<c\.png>[\s\S]*<d\.png>[\s\S]*# C/);
  });

  test('sizes of pictures; code is left alone', () => {
    const [slide] = read(
      `${front}![w:300 h:4em The strait](a.png)\n\n\`![w:1](x)\`\n\n\`\`\`\n![bg](y.png)\n<!-- not a note -->\n\`\`\``,
    ).slides;
    expect(slide!.body).toContain('<img src="a.png" alt="The strait" style="width: 300px; height: 4em">');
    expect(slide!.body).toContain('`![w:1](x)`');
    expect(slide!.body).toContain('![bg](y.png)\n<!-- not a note -->');
    expect(slide!.notes).toEqual([]);
  });

  test('an escaped bracket is no formula', () => {
    const [slide] = read(`${front}# A\n\n\\[[a](b)\\]\\(c\\) \`\\[x\\]\` $$x \\\\[2pt] y$$\n`).slides;
    expect(slide!.body).toContain('&#91;[a](b)&#93;&#40;c&#41; `\\[x\\]` $$x \\\\[2pt] y$$');
  });

  test('header, footer, page numbers, 4:3', () => {
    const { settings } = read(
      '---\nmarp: true\nheader: Tides\nfooter: "*Lab*"\npaginate: true\nsize: 4:3\n---\n# A\n',
    );
    expect(settings.branding).toMatchObject({
      footer: { text: 'Lab' },
      title: { show: true, text: 'Tides' },
    });
    expect(settings.reveal).toMatchObject({ slideNumber: 'c/t', width: 960, height: 720 });
  });

  test('style and filters are told', () => {
    expect(told('---\nmarp: true\nstyle: "h1 { color: red }"\n---\n# A\n\n![bg blur:4px](a.png)\n')).toEqual([
      "3: The front matter's style is not read.",
      "7: Marp's filters of pictures are not applied; the pictures are shown as they are.",
    ]);
  });
});

test('sections written out in a slide of reveal-md are slides under one another', () => {
  const deck = read(
    '---\ntheme: night\n---\n# A\n\n---\n\n<!-- two -->\n<section data-auto-animate>\n<h2>B</h2>\n</section>\n\n<section>\n\n## C\n\n</section>\n\n---\n\n<section>\n\n## D\n\n</section>\n\nwords\n',
  );
  expect(
    deck.slides.map(({ body, stack, attributes }) => [body.trim().slice(0, 9), stack, attributes]),
  ).toEqual([
    ['# A', undefined, {}],
    ['<h2>B</h2>'.slice(0, 9), 0, { 'data-auto-animate': '' }],
    ['## C', 0, {}],
    ['<section>', undefined, {}],
  ]);
});

describe('Markdown Preview Enhanced and HedgeDoc', () => {
  test('slides between comments, one under another, their attributes', () => {
    const deck = read(
      '---\npresentation:\n  theme: night.css\n---\n\n<!-- slide -->\n# A\n\n<!-- slide vertical=true data-background-color="red" -->\n# B\n\n<!-- slide -->\n# C\n',
    );
    expect(deck.settings.revealTheme).toBe('night');
    expect(deck.slides.map(({ body, stack, attributes }) => [body.trim(), stack, attributes])).toEqual([
      ['# A', 0, {}],
      ['# B', 0, { 'data-background-color': 'red' }],
      ['# C', undefined, {}],
    ]);
  });

  test('slideOptions are options', () => {
    expect(read('---\nslideOptions:\n  theme: beige\n  transition: zoom\n---\n# A\n').settings).toMatchObject(
      {
        revealTheme: 'beige',
        reveal: { transition: 'zoom' },
      },
    );
  });
});

describe('Quarto and Pandoc', () => {
  const qmd = '/talks/tides.qmd';

  test('headings begin slides, a rule one without title; metadata make the title slide', () => {
    const deck = read(
      '---\ntitle: Tides\nauthor:\n  - name: Ada Marin\n  - Bo Lindqvist\nformat: revealjs\n---\n\n## Why\n\nshort\n\n### Not a slide\n\n# Results\n\n## Mixing\n\n---\n\nNo title\n\n```md\n## code\n```\n',
      qmd,
    );
    expect(deck.dialect).toBe('quarto');
    expect(deck.slides.map(({ body }) => body.trim().split('\n')[0])).toEqual([
      '# Tides',
      '## Why',
      '# Results',
      '## Mixing',
      'No title',
    ]);
    expect(deck.slides[0]!.body).toContain('Ada Marin, Bo Lindqvist');
  });

  test('Pandoc’s title block, and its slide level: the highest with text under it', () => {
    expect(
      bodies('% Tides\n% Ada Marin; Bo Lindqvist\n\n# Part\n\n## One\n\ntext\n\n## Two\n\ntext\n'),
    ).toEqual(['# Tides\n\nAda Marin, Bo Lindqvist', '# Part', '## One\n\ntext', '## Two\n\ntext']);
    expect(
      bodies('---\noutput: beamer_presentation\n---\n# One\n\ntext\n\n## Inside\n\n# Two\n\ntext\n'),
    ).toEqual(['# One\n\ntext\n\n## Inside', '# Two\n\ntext']);
  });

  test('columns, notes, attributes of headings, spans, pauses', () => {
    const [slide] = read(
      '---\nformat: revealjs\n---\n## Why {.smaller background-color="#eef"}\n\n:::: {.columns}\n::: {.column width="40%"}\nleft\n:::\n::: column\n[red]{style="color:red"}\n:::\n::::\n\n::: notes\nSay it.\n:::\n\n. . .\n\nlast ![a](b.png){width=50%}\n',
      qmd,
    ).slides;
    expect(slide!.attributes).toEqual({ class: 'smaller', 'data-background-color': '#eef' });
    expect(slide!.notes.map(({ text }) => text.trim())).toEqual(['Say it.']);
    expect(slide!.body).not.toMatch(/:::|\. \. \.|Say it|\{/);
    expect(slide!.body).toContain('width: 40%');
    expect(slide!.body).toContain('<span style="color:red">red</span>');
    expect(slide!.body).toContain('<img src="b.png" alt="a" style="width: 50%">');
    expect(slide!.body.match(/<div/g)).toHaveLength(slide!.body.match(/<\/div>/g)!.length);
  });

  test('values of the front matter, attributes over several lines', () => {
    const [, slide] = read(
      '---\ntitle: Tides\nformat: revealjs\n---\n## About {{< meta title >}} {background-color="#eee"\n  background-size="50%"}\n\n::: notes\nSay it.\n:::\n',
      qmd,
    ).slides;
    expect(slide!.body).toContain('## About Tides');
    expect(slide!.attributes).toEqual({ 'data-background-color': '#eee', 'data-background-size': '50%' });
    expect(slide!.notes.map(({ text }) => text.trim())).toEqual(['Say it.']);
  });

  test('a heading without words begins a slide; spans stand in one another', () => {
    const deck = read(
      '---\nformat: revealjs\n---\n##\n\none\n\n## {background-color="red"}\n\n[All [of it]{.accent} here]{.big}\n\n##\n\nthree\n',
      qmd,
    );
    expect(deck.slides.map(({ body }) => body.trim())).toEqual([
      'one',
      expect.stringContaining('<span class="big">All <span class="accent">of it</span> here</span>'),
      'three',
    ]);
    expect(deck.slides[1]!.attributes).toEqual({ 'data-background-color': 'red' });
  });

  test('a span may run over lines of a paragraph, and no line moves', () => {
    const [slide] = read(
      '---\nformat: revealjs\n---\n## A\n\nIt ends with [machines that can\nhold the world]{.big} and [0, 1).\n\n- one [two\n\nthree]{.big}\n\n$$x$$ {#eq-one}\nafter\n',
      qmd,
    ).slides;
    expect(slide!.body).toContain('<span class="big">machines that can\nhold the world</span> and [0, 1).');
    expect(slide!.body).toContain('three]{.big}');
    expect(slide!.body).toContain('$$x$$\nafter');
    expect(slide!.body.split('\n').indexOf('after')).toBe(11 - 1);
  });

  test('cells that Quarto leaves out are no part of the slide, nor are the lines of options', () => {
    const [slide] = read(
      '---\nformat: revealjs\n---\n## A\n\n```{r, include=FALSE}\nlibrary(a)\n```\n\n```{python}\n#| include: false\nimport b\n```\n\n```{r}\n#| echo: true\nplot(1)\n```\n\n{{< x >}}\n',
      qmd,
    ).slides;
    expect(slide!.body).not.toMatch(/library|import b|echo/);
    expect(slide!.body).toContain('plot(1)');
    expect(slide!.body.split('\n').findIndex((line) => line.includes('{{< x >}}'))).toBe(16);
  });

  test('a deck that says of no tool whose it is, and has headings but next to no rules, is parted by its headings', () => {
    const text = '# A\n\n## B\n\none\n\n## C\n\ntwo\n\n---\n\n## D\n\n- x\n\n## E\n\nthree\n';
    expect(readDeck(text, '/talks/t.md').slides.map(({ body }) => body.trim().split('\n')[0])).toEqual([
      '# A',
      '## B',
      '## C',
      '## D',
      '## E',
    ]);
    // Rules, notes or a place in a Hugo site say something else.
    for (const [other, file] of [
      [text.replaceAll('\n\n##', '\n\n---\n\n##'), '/talks/t.md'],
      [`${text}\nNote: mine\n`, '/talks/t.md'],
      [text, '/site/content/slides/t/index.md'],
    ] as const)
      expect(readDeck(other, file).dialect).not.toBe('quarto');
  });

  test('metadata that end with dots, headings with a line under them, attributes of headings', () => {
    const deck = readDeck(
      '---\ntitle: Shows\nauthor: Ada\n...\n\nAbout\n=====\n\n## One {data-background="a.png"}\n\nwords\n\n---\n\nmore\n',
      '/talks/t.md',
    );
    expect(deck.problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(deck.title).toBe('Shows');
    expect(deck.slides.map(({ body }) => body.trim().split('\n')[0])).toEqual([
      '# Shows',
      'About',
      '## One',
      'more',
    ]);
  });

  test.each([
    ['dark', 'black', undefined],
    ['[dark, own.scss]', 'black', undefined],
    ['moon', 'moon', undefined],
    ['default', 'white', 'plain'],
    ['own.scss', 'white', 'plain'],
    ['materia', 'white', 'plain'],
  ])('theme: %s is %s', (written, revealTheme, theme) => {
    const { settings, problems } = readDeck(
      `---\nformat:\n  revealjs:\n    theme: ${written}\n---\n\n## A\n`,
      '/t/a.qmd',
    );
    expect([settings.revealTheme, settings.theme]).toEqual([revealTheme, theme]);
    expect(problems.filter(({ code }) => code === 'reveal-theme-unknown')).toEqual([]);
  });

  test('Pandoc is known by its settings and its blocks', () => {
    for (const head of ['revealjs-url: x', 'pandoc:\n  variables:\n    theme: white', 'slide-level: 2'])
      expect(
        bodies(`---\ntitle: T\n${head}\n---\n# In the morning\n\n## Up\n\n- a\n\n## Out\n\n- b\n`).slice(1),
      ).toEqual(['# In the morning', '## Up\n\n- a', '## Out\n\n- b']);
    expect(read('## A\n\na\n\n## B\n\n::: notes\nSay it.\n:::\n').slides[1]!.notes[0]!.text.trim()).toBe(
      'Say it.',
    );
  });

  test('the level of slides and their form, as Quarto takes them', () => {
    const deck = read(
      '---\nformat:\n  revealjs:\n    slide-level: 1\n    width: 1050\n    height: 700\n---\n# A\n\n## Inside\n\na\n',
      qmd,
    );
    expect(deck.slides).toHaveLength(1);
    expect(deck.settings.reveal).toMatchObject({ width: 1050, height: 700 });
  });

  test('cells are told, once', () => {
    expect(
      told('---\nformat: revealjs\n---\n## A\n\n```{r}\n1\n```\n\n## B\n\n```{r}\n2\n```\n', qmd),
    ).toEqual(['6: Code cells are not run; their source is shown.']);
  });
});

describe('Slidev', () => {
  const front = '---\ntheme: seriph\nmdc: true\n---\n';

  test('front matter of slides, columns, notes, components', () => {
    const deck = read(
      `${front}# Tides\n\n<!-- Welcome -->\n\n---\nlayout: two-cols\nclass: dense\n---\n\n# Two\n\n<v-click>\n\nleft\n\n</v-click>\n\n::right::\n\nright\n\n---\n\n# Three\n`,
    );
    expect(deck.dialect).toBe('slidev');
    expect(deck.slides).toHaveLength(3);
    expect(deck.slides[0]!.notes.map(({ text }) => text.trim())).toEqual(['Welcome']);
    expect(deck.slides[1]!.attributes).toEqual({ class: 'dense' });
    expect(deck.slides[1]!.body).not.toMatch(/layout|v-click|::/);
    expect(deck.slides[1]!.body).toMatch(/left[\s\S]*right/);
    expect(deck.problems.filter(({ code }) => code === 'dialect-not-read').map(({ at }) => at.line)).toEqual([
      16,
    ]);
  });
});

test('decks are known without the word of their tool', () => {
  expect(read('---\npaginate: true\n---\n# A\n').dialect).toBe('marp');
  expect(read('---\ntheme: default\n---\n# A\n\n<FeatureMatrix />\n').dialect).toBe('slidev');
  expect(read('---\ntheme: night\n---\n# A\n').dialect).toBe('reveal-md');
});

describe('reveal-hugo', () => {
  test('rules in sections make stacks; notes in asides and shortcodes', () => {
    const deck = read(
      '+++\ntitle = "Tides"\noutputs = ["Reveal"]\n[reveal_hugo]\ntheme = "moon"\n+++\n\n# A\n\n---\n\n{{% section %}}\n\n## B\n\n<aside class="notes">Say B</aside>\n\n---\n\n## C\n\n{{% note %}}\nSay C\n{{% /note %}}\n\n{{% /section %}}\n\n---\n\n## D\n',
      '/site/content/spring/_index.md',
    );
    expect(deck.dialect).toBe('reveal-hugo');
    expect(deck.settings.revealTheme).toBe('moon');
    expect(deck.slides.map(({ stack, notes }) => [stack, notes.map(({ text }) => text.trim())])).toEqual([
      [undefined, []],
      [0, ['Say B']],
      [0, ['Say C']],
      [undefined, []],
    ]);
  });
});

test('remark.js: blank lines over properties, and cells that knitr leaves out', () => {
  const deck = readDeck(
    '---\noutput: xaringan::moon_reader\n---\n\n# A\n\n---\n\n```{r setup, include=FALSE}\nlibrary(x)\n```\n\nclass: inverse\nbackground-image: url(a.png)\n\n## B\n\n???\n\nmine\n',
    '/t/a.Rmd',
  );
  const [, slide] = deck.slides;
  expect(slide!.body.trim()).toBe('## B');
  expect(slide!.attributes).toEqual({ class: 'inverse', 'data-background-image': 'a.png' });
  expect(slide!.notes.map(({ text }) => text.trim())).toEqual(['mine']);
  expect(
    readDeck(
      'layout: true\n\n---\n\nclass: title\n\n# A\n\n---\n\nname: two\n\n## B\n',
      '/t/a.md',
    ).slides.map(({ body }) => body.trim()),
  ).toEqual(['', '# A', '## B']);
});

test('Marp: pictures that are named and defined below', () => {
  const [slide] = readDeck(
    '---\nmarp: true\n---\n\n![bg][back]\n\n# ![w:40px][logo] Words\n\n[back]: b.png\n[logo]: <l.png> "L"\n',
    '/t/a.md',
  ).slides;
  expect(slide!.attributes['data-background-image']).toBe('b.png');
  expect(slide!.body).toContain('<img src="l.png" alt="" style="width: 40px">');
});

test('Quarto: a block of raw HTML is HTML', () => {
  const [slide] = readDeck(
    '---\nformat: revealjs\n---\n\n## A\n\n```{=html}\n<b>bold</b>\n```\n\nend\n',
    '/t/a.qmd',
  ).slides;
  expect(slide!.body.trim()).toBe('## A\n\n\n<b>bold</b>\n\n\nend');
});

test('Pandoc: a block of LaTeX is told, a formula is none', () => {
  const told = (tex: string) =>
    readDeck(`---\nformat: revealjs\n---\n\n## A\n\n${tex}\n`, '/t/a.qmd').problems.filter(
      ({ code, message }) => code === 'dialect-not-read' && message.includes('LaTeX'),
    );
  expect(told('\\begin{algorithm}[H]\nx\n\\end{algorithm}')).toHaveLength(1);
  expect(told('\\begin{align}\nx\n\\end{align}')).toEqual([]);
});
