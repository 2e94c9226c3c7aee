import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import type { RenderOptions } from '../../src/html/render.ts';
import { renderDeck } from '../../src/html/render.ts';

const front = '---\ntitle: T\nslides:\n  theme: white\n---\n\n';
let root: string;
let file: string;
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pubdeck-html-'));
  const put = (path: string, data: string | Buffer) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), data);
  };
  put('content/slides/t/index.md', '');
  put('content/slides/t/near.png', png);
  put('content/slides/t/my figure.png', png);
  put('content/slides/t/rows.csv', 'Name,Value\n"A, b",1\nC,2\n');
  put(
    'content/slides/t/plot.json',
    '{"data":[{"type":"bar","x":["a","b"],"y":[3,5],"name":"n"}],"layout":{"title":{"text":"Two bars"}}}',
  );
  put('content/slides/t/talk.mp4', '\0\0\0\u0018ftypmp42');
  put('assets/media/logo.png', png);
  put('static/media/far.png', png);
  put('secret.png', png);
  file = join(root, 'content/slides/t/index.md');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const render = (body: string, options: RenderOptions = {}, head = front) =>
  renderDeck(readDeck(head + body, file), { drawDiagrams: false, ...options });
const html = async (body: string) => (await render(body)).slides[0]!.html;
const codes = async (body: string) => (await render(body)).problems.map(({ code }) => code);

describe('Markdown as Hugo reads it', () => {
  test('tables, tasks, definitions, strike, emoji by name, bare addresses', async () => {
    const out = await html(
      '| a | b |\n|---|--:|\n| 1 | 2 |\n\n- [x] done\n- [ ] open\n\nTerm\n: Meaning\n\n~~old~~ :rocket: :nope: https://a.org README.md',
    );
    expect(out).toContain('<td style="text-align: right">2</td>');
    expect(out).toContain('aria-label="done"');
    expect(out).toContain('<dt>Term</dt>');
    expect(out).toContain('<s>old</s> 🚀 :nope:');
    expect(out).toContain('<a href="https://a.org">https://a.org</a> README.md');
  });

  test('block attributes apply to the block above; braces in a line stay text', async () => {
    const out = await html(
      'Para\n{.fragment .fade-up}\n\n- a\n- b\n{#list data-fragment-index="2"}\n\nThe set {1, 2} and {.x} here\n\n## Head {#own .big}',
    );
    expect(out).toContain('<p class="fragment fade-up">Para</p>');
    expect(out).toContain('<ul id="list" data-fragment-index="2">');
    expect(out).toContain('The set {1, 2} and {.x} here');
    expect(out).toContain('<h2 id="own" class="big">Head</h2>');
  });

  test('alerts and callouts', async () => {
    expect(await html('> [!WARNING]\n> Careful')).toContain('callout callout-warning');
    expect(await html('{{% callout note %}}\nA *note*\n{{% /callout %}}')).toMatch(
      /class="callout callout-note">.*<em>note<\/em>/s,
    );
  });

  test('link definitions hold for the whole deck', async () => {
    const { slides } = await render('[a][r]\n\n---\n\n[b][r]\n\n[r]: https://x.org "t"');
    expect(slides[0]!.html).toContain('href="https://x.org"');
  });

  test('ids are unique in the deck; authors’ own win', async () => {
    const { slides } = await render(
      '## Same\n\n---\n\n## Same\n\n---\n\n{{< slide id="same" >}}\n\n## Other',
    );
    expect(new Set(slides.map(({ id }) => id)).size).toBe(3);
    expect(slides[2]!.id).toBe('same');
    const ids = slides.flatMap(({ id, html: out }) => [
      id,
      ...[...out.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('unknown elements are words, unknown shortcodes are visible', async () => {
    expect(await html('Log in as <username> now')).toContain('&lt;username&gt;');
    const deck = await render('{{< frobnicate a="b" >}}');
    expect(deck.slides[0]!.text).toBe('{{< frobnicate a="b" >}}');
    expect(deck.problems.map(({ code }) => code)).toContain('shortcode-unknown');
    expect(await html('`{{</* slide */>}}` and {{%/* x */%}}')).toContain(
      '<code>{{&lt; slide &gt;}}</code> and {{% x %}}',
    );
  });
});

describe('formulas', () => {
  test.each([
    ['$x^2$'],
    ['$$x^2$$'],
    ['\\(x^2\\)'],
    ['\\[x^2\\]'],
    ['\\\\(x^2\\\\)'],
    ['$$\nx^2\n$$'],
    ['\\begin{align}x^2\\end{align}'],
    ['{{< math >}}x^2{{< /math >}}'],
    ['```math\nx^2\n```'],
  ])('%s', async (source) => {
    const out = await html(`Let\n\n${source}\n`);
    expect(out).toContain('<annotation encoding="application/x-tex">');
    expect(out).toContain('class="katex-html" aria-hidden="true"');
  });

  test('money is money; Markdown leaves formulas alone', async () => {
    expect(await html('from $5 to $10, or $ 3 and 4 $')).not.toContain('katex');
    expect(await codes('from $5 to $10')).toContain('dollar-pair');
    const out = await html('$a_1 * b_2 * c_{*}$ and $x\\_y$ and \\$5');
    expect(out.match(/class="katex"/g)).toHaveLength(2);
    expect(out).not.toContain('<em>');
    expect(out).toContain('$5');
  });

  test('a faulty formula shows its source and is reported', async () => {
    const deck = await render('$\\frobnicate{x$');
    expect(deck.slides[0]!.text).toContain('\\frobnicate{x');
    expect(deck.problems.find(({ code }) => code === 'math-not-drawn')?.at.line).toBe(7);
  });

  test('the words of a formula count once', async () => {
    expect((await render('Area $xyz$ end')).slides[0]!.text).toBe('Area xyz end');
  });
});

test('cells that the heading does not count are told; a bar in a formula is none', async () => {
  expect(await codes('| a |\n|---|\n| b | c |')).toContain('table-cells');
  expect(await codes('| a |\n|---|\n| $|b|$ |')).toEqual([]);
});

describe('code', () => {
  test('coloured, lines marked, attributes kept', async () => {
    const out = await html('```python {hl_lines=["2-3"],linenos=true}\na = """x\ny"""\nb = 1\n```');
    expect(out).toContain('language-python');
    expect(out.match(/class="line marked"/g)).toHaveLength(2);
    expect(out.match(/<span/g)!.length).toBe(out.match(/<\/span>/g)!.length);
    expect(await html('```nonsense"x\n<b>\n```')).toContain('&lt;b&gt;');
  });

  test('shortcodes and formulas in code are code', async () => {
    const out = await html('```\n{{< figure src="a.png" >}}\n$x$\n```\n\n`echo $y$`');
    expect(out).toContain('{{&lt; figure src=&quot;a.png&quot; &gt;}}');
    expect(out).not.toContain('katex');
  });
});

describe('pictures and films', () => {
  test('bundle, assets/media, static and site-absolute paths', async () => {
    const deck = await render(
      '![a](near.png) ![b](logo.png) ![c](/media/far.png) ![d](my%20figure.png) ![e](<my figure.png>)',
    );
    expect([...deck.assets.keys()].sort()).toEqual([
      'asset/assets/media/logo.png',
      'asset/my-figure.png',
      'asset/near.png',
      'asset/static/media/far.png',
    ]);
    expect(deck.slides[0]!.html).toContain('<img src="asset/near.png" alt="a">');
  });

  test('nothing outside the site, nothing of the network', async () => {
    const deck = await render(
      '![a](../../../../etc/hosts) ![b](https://x.org/a.png) ![c](../../../../../../../etc/passwd) <img src="//x.org/i.png" alt="words">',
    );
    expect(deck.assets.size).toBe(0);
    expect(deck.slides[0]!.html).not.toMatch(/src=/);
    expect(deck.slides[0]!.text).toContain('words');
    expect(deck.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['file-refused', 'remote-media']),
    );
  });

  test('alt text is asked for', async () => {
    expect(await codes('![](near.png)')).toContain('alt-missing');
    expect(await codes('![a point](near.png)')).not.toContain('alt-missing');
  });

  test('figure, video, audio, table, chart', async () => {
    const out = await html(
      '{{< figure src="near.png" caption="A **b** $x$" alt="c" width="50%" >}}\n\n{{< video src="talk.mp4" >}}\n\n{{< table path="rows.csv" caption="T" >}}\n\n{{< chart data="plot" >}}',
    );
    expect(out).toMatch(
      /<figure><img src="asset\/near.png" alt="c" style="width: 50%"><figcaption>A <strong>b<\/strong> <span class="katex">/,
    );
    expect(out).toContain('<video src="asset/talk.mp4"');
    expect(out).toContain('<td>A, b</td>');
    expect(out).toContain('Two bars');
  });

  test('films of other sites are links, with a code for paper', async () => {
    const card = await html('{{< youtube dQw4w9WgXcQ >}}');
    expect(card).toContain('href="https://www.youtube.com/watch?v=dQw4w9WgXcQ"');
    expect(card).toContain('aria-label="QR code: https://www.youtube.com/watch?v=dQw4w9WgXcQ"');
  });
});

describe('slides', () => {
  test('fragments, in both bracket forms, in a line and around blocks', async () => {
    const out = await html(
      '- {{% fragment %}} *a* {{% /fragment %}}\n- {{< fragment class="fade-up" weight="2" >}}$b$\u007b{< /fragment >}}\n\n{{< fragment >}}\n- c\n- d\n{{< /fragment >}}',
    );
    expect(out).toContain('<span class="fragment"><em>a</em></span>');
    expect(out).toMatch(/<span class="fragment fade-up" data-fragment-index="2"><span class="katex">/);
    expect(out).toMatch(/<div class="fragment">\s*<ul>/);
  });

  test('backgrounds: files of the deck yes, frames no', async () => {
    const [slide] = (
      await render(
        '{{< slide background-image="near.png" background-iframe="https://x.org" background-color="red" >}}\n\nA',
      )
    ).slides;
    expect(slide!.attributes).toEqual({
      'data-background-image': 'asset/near.png',
      'data-background-color': 'red',
    });
  });

  test('layouts of drafted decks: chart, sides, QR code', async () => {
    const { slides } = await render(
      '{{< slide class="layout-chart chart-bars" >}}\n\n## H\n\n| a | b |\n|---|---|\n| x | 12% |\n| y | 61% |\n\n---\n\n{{< slide class="layout-compare" >}}\n\n## H2\n\n### A\n\n- a\n\n### B\n\n- b\n\n---\n\n{{< slide class="layout-links" >}}\n\n## L\n\n- [x](https://x.org)\n- [d](https://doi.org/10.1/2)',
    );
    expect(slides[0]!.html).toContain('<figure class="chart');
    expect(slides[0]!.text.match(/61%/g)).toHaveLength(1);
    expect(slides[1]!.html.match(/<div class="side">/g)).toHaveLength(2);
    expect(slides[2]!.html).toContain('<figcaption>doi.org/<wbr>10.1/<wbr>2</figcaption>');
  });

  test('diagrams are words where nothing can draw them, and never source', async () => {
    const body =
      '```mermaid\ngraph LR\n  A[Raw data] -->|clean| B(Model)\n```\n\n<div class="mermaid">\nsequenceDiagram\n  Alice-&gt;&gt;Bob: key\n</div>';
    const deck = await render(body);
    expect(deck.slides[0]!.text).toContain('Raw data → (clean) Model');
    expect(deck.slides[0]!.text).toContain('Alice → Bob: key');
    expect(deck.slides[0]!.text).not.toMatch(/graph LR|-->/);
    const drawn = await render(body, {
      drawDiagrams: async (sources) => sources.map(() => '<svg><text>drawn</text></svg>'),
    });
    expect(drawn.slides[0]!.html.match(/<svg>/g)).toHaveLength(2);
  });

  test("Reveal's comments in decks that are not Hugo Blox's", async () => {
    const plain = await render(
      '<!-- .slide: class="wide" data-background-color="#eee" -->\n\nA <!-- .element: class="fragment" -->',
      {},
      '---\ntitle: T\n---\n',
    );
    expect(plain.slides[0]!.classes).toEqual(['wide']);
    expect(plain.slides[0]!.html).toContain('<p class="fragment">');
    expect((await render('<!-- .slide: class="wide" -->\n\nA')).slides[0]!.classes).toEqual([]);
  });

  test('languages: the deck’s, a slide’s, a passage’s; direction', async () => {
    const deck = await render(
      'The results of the study are for all, and we show that this is so by the data from the field.\n\n---\n\n研究结果表明这种方法很有效果\n\n---\n\nThe word 東京 is here, with the people of the city.',
    );
    expect(deck.language).toBe('en');
    expect(deck.slides[1]!.attributes.lang).toBe('zh');
    expect(deck.slides[2]!.html).toContain('<span lang="zh">東京</span>');
    const arabic = await render('# نتائج الدراسة\n\nهذه هي النتائج');
    expect([arabic.language, arabic.direction]).toEqual(['ar', 'rtl']);
  });
});

test('the same slide is the same HTML, whatever stands around it', async () => {
  const alone = await render('## A\n\n$x$ `y`');
  const among = await render('first\n\n---\n\n## A\n\n$x$ `y`\n\n---\n\nlast');
  expect(among.slides[1]!.html).toBe(alone.slides[0]!.html);
});

const part = fc.oneof(
  fc.constantFrom(
    '<div>',
    '</div>',
    '<b>',
    '</section>',
    '<svg>',
    '</svg>',
    '<math>',
    '<style>',
    '</style>',
    '<img src=x onerror=q>',
    '<a href="javascript:q">',
    '<!--',
    '-->',
    '$',
    '`',
    '{{< fragment >}}',
    '{{< /fragment >}}',
    '{onclick="q"}',
    '{{< figure src="',
    '" >}}',
    '[a](javascript:q)',
    '\n\n',
    '| a |\n|---|\n',
    '<textarea>',
    '<title>',
    ']]>',
    '&lt;script&gt;',
    '"',
    "'",
    '<x onload=q',
  ),
  fc.string({ maxLength: 8 }),
);

test('whatever is mixed together, no tag of the output carries a handler or a script', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 16 }), async (parts) => {
      const { slides } = await render(parts.join(' '));
      for (const { html: out, notesHtml } of slides) {
        for (const [tag] of (out + notesHtml).matchAll(/<[a-zA-Z][^>]*>/g)) {
          expect(tag.replace(/"[^"]*"/g, '""')).not.toMatch(/\son\w+\s*=/i);
          expect(tag).not.toMatch(/(?:href|src)="\s*javascript:/i);
          expect(tag).not.toMatch(/^<(?:script|iframe|style|object|embed)\b/i);
        }
      }
    }),
    { numRuns: 300 },
  );
});
