import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/text/html.ts';
import { toMarkdown } from '../../src/text/markdown.ts';
import { toPlain } from '../../src/text/plain.ts';
import { readInline } from '../../src/text/read-inline.ts';
import type { Mark, RichText } from '../../src/text/rich-text.ts';
import { plain } from '../../src/text/rich-text.ts';

/** An independent reader of what we write: markdown-it with everything on that Goldmark has on. */
const markdown = new MarkdownIt({ html: true, linkify: true });

/** Text and block structure that a Markdown reader finds. */
function seen(source: string): { text: string; blocks: string[] } {
  const blocks: string[] = [];
  let text = '';
  for (const token of markdown.parse(source, {})) {
    if (token.nesting === 1 || token.nesting === 0) blocks.push(token.type);
    for (const child of token.children ?? []) {
      if (child.type === 'text' || child.type === 'code_inline') text += child.content;
      else if (child.type === 'softbreak' || child.type === 'hardbreak') text += ' ';
      else if (child.type === 'image') text += `IMAGE(${child.content})`;
      else if (
        child.type === 'html_inline' &&
        !/^<\/?(?:sub|sup|em|strong|del|span|code)>$/.test(child.content)
      )
        text += child.content;
      else if (child.type === 'link_open' && child.attrGet('href') === null) text += 'LINK';
    }
    if (token.type === 'paragraph_close') text += ' ';
    if (token.type === 'fence' || token.type === 'code_block' || token.type === 'html_block')
      text += token.content;
  }
  return {
    text: text.replace(/\s+/g, ' ').trim(),
    blocks: blocks.filter((type) => !['inline', 'paragraph_open'].includes(type)),
  };
}

const hostile = fc.oneof(
  fc.constantFrom(
    '---',
    '***',
    '===',
    '#',
    '# ',
    '## a',
    '> ',
    '- ',
    '+ ',
    '1. ',
    '2) ',
    '|',
    '| a | b |',
    '$',
    '$5',
    '$x^2$',
    '{{',
    '{{< x >}}',
    '{{% y %}}',
    '<',
    '<b>',
    '<script>',
    '</div>',
    '*',
    '**',
    '_',
    '__',
    '`',
    '```',
    '[',
    ']',
    '](',
    '![',
    '!',
    '~',
    '~~',
    '^',
    ':smile:',
    'http://a.b',
    'https://x.org/a_b',
    'www.a.org',
    'a@b.org',
    '{.fragment}',
    '{#id}',
    '[^1]',
    '[^1]:',
    '\\',
    '\\\\',
    '&amp;',
    '&lt;',
    '&',
    '\n',
    '\n\n',
    '\n---\n',
    '\n===\n',
    '\t',
    '    ',
    'Note:',
    '<!--',
    '-->',
    '<hr>',
    '(c)',
    '...',
    '--',
    '"',
    "'",
    '{',
    '}',
    '%}}',
    '+++',
    ': ',
    'x',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(hostile, { maxLength: 12 }).map((parts) => parts.join(''));

const rich = fc
  .tuple(
    text,
    fc.array(fc.tuple(fc.constantFrom('em', 'strong', 'sub', 'sup', 'del', 'link'), fc.nat(40), fc.nat(20)), {
      maxLength: 4,
    }),
  )
  .map(([value, wanted]): RichText => {
    const marks: Mark[] = [];
    for (const [kind, start, length] of wanted) {
      const end = Math.min(start + length, value.length);
      if (start >= end || isLowSurrogate(value, start) || isLowSurrogate(value, end)) continue;
      const crosses = marks.some(
        (mark) =>
          (mark.start < start && mark.end > start && mark.end < end) ||
          (start < mark.start && end > mark.start && end < mark.end),
      );
      const isNestedLink = kind === 'link' && marks.some((mark) => mark.kind === 'link');
      if (crosses || isNestedLink) continue;
      marks.push(
        kind === 'link'
          ? { kind, start, end, href: 'https://example.org/a_(b)' }
          : { kind: kind as 'em', start, end },
      );
    }
    marks.sort((a, b) => a.start - b.start || b.end - a.end);
    return { text: value, marks, origin: [] };
  });

const isLowSurrogate = (value: string, at: number) => /[\uDC00-\uDFFF]/.test(value[at] ?? '');

/** What a Markdown reader may change without changing the text. */
const same = (value: string) => value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();

describe('text of a page as Markdown', () => {
  test('whatever the text is, a Markdown reader finds the same text and one paragraph', () => {
    fc.assert(
      fc.property(text, (value) => {
        const found = seen(toMarkdown(plain(value)));
        expect(same(found.text)).toBe(same(toPlain(plain(value))));
        expect(found.blocks).toEqual([]);
      }),
      { numRuns: Number(process.env.PUBDECK_RUNS ?? 3000), seed: 7 },
    );
  });

  test('formatting never loses or adds text, nor opens a block', () => {
    fc.assert(
      fc.property(rich, (value) => {
        const found = seen(toMarkdown(value));
        expect(same(found.text)).toBe(same(toPlain(value)));
        expect(found.blocks).toEqual([]);
      }),
      { numRuns: Number(process.env.PUBDECK_RUNS ?? 3000), seed: 11 },
    );
  });

  test('no shortcode, line break or separator of Hugo comes out of text', () => {
    fc.assert(
      fc.property(text, (value) => {
        const out = toMarkdown(plain(value));
        expect(out).not.toMatch(/\{\{[<%]/);
        expect(out).not.toContain('\n');
        expect(out).not.toMatch(/^(?:---|\*\*\*|___|#|>|\+|- )/);
      }),
      { numRuns: Number(process.env.PUBDECK_RUNS ?? 2000), seed: 13 },
    );
  });

  test('two sums of money cannot become a formula where the theme looks for dollar signs', () => {
    expect(toMarkdown(plain('It costs $28 for one and $316 for the other.'))).toBe(
      'It costs <span>\\$</span>28 for one and <span>\\$</span>316 for the other.',
    );
    expect(toMarkdown(plain('It costs $28.'))).toBe('It costs \\$28.');
  });

  test('formulas keep their meaning in themes that take backslashes away', () => {
    const formula = (source: string) => toMarkdown(readInline(source));
    expect(formula('Let $\\{x, y\\}$ be')).toBe('Let $\\lbrace x, y\\rbrace$ be');
    expect(formula('so $a < b$.')).toBe('so $a \\lt b$.');
    expect(formula('so $f^*(x)$.')).toBe('so $f^\\ast(x)$.');
    expect(formula('so $\\text{a*b}$.')).toBe('so $\\text{a*b}$.');
  });

  test('emphasis beside letters or in Chinese is written as tags, which always work', () => {
    expect(toMarkdown(readInline('**目的：**研究'))).toContain('<strong>');
    expect(toMarkdown(readInline('a plain *word* here'))).toBe('a plain *word* here');
  });

  test('addresses that a browser would run are not links', () => {
    const link = (href: string): RichText => ({
      text: 'x',
      marks: [{ kind: 'link', start: 0, end: 1, href }],
      origin: [],
    });
    expect(toMarkdown(link('javascript:alert(1)'))).toBe('x');
    expect(toMarkdown(link(' java\nscript:alert(1)'))).not.toContain('script');
    expect(toHtml(link('javascript:alert(1)'))).toBe('<a>x</a>');
    expect(toHtml(link('https://example.org/?a="b"'))).toBe(
      '<a href="https://example.org/?a=&quot;b&quot;">x</a>',
    );
    expect(toMarkdown(link('https://example.org/a(b)'))).toBe('[x](https://example.org/a%28b%29)');
  });
});

describe('text that the themes of some years would change', () => {
  const written = (text: string, place: 'block' | 'inline' | 'cell' = 'inline') =>
    toMarkdown(plain(text), { place });

  test('brackets are never escaped by a backslash, which begins a formula since 2024', () => {
    expect(written('cell-free DNA [ccfDNA] is')).toBe('cell-free DNA [ccfDNA] is');
    for (const text of [
      '[a](b)',
      '[a][b]',
      '[a]: b',
      '[^1]',
      '[ ] x',
      '[x] y',
      '![a]',
      '[a',
      'a]',
      '[[a]]',
      '\\[a\\]',
      '\\(a\\)',
    ]) {
      const markdownText = written(text);
      expect(markdownText.replaceAll('\\\\', '')).not.toMatch(/\\[[\]()]/);
      expect(markdownText).not.toMatch(/\\\\[([]/);
      expect(seen(markdownText).text).toBe(text);
    }
  });

  test('no emoji code is left before or after Markdown, and clock times stay as they are', () => {
    expect(written('at 10:30:45')).toBe('at 10:30:45');
    for (const text of [':smile:', 'a:100:b', ':white_check_mark:', '::tada::']) {
      expect(written(text)).not.toMatch(/:[\w+\\-]+:/);
      expect(seen(written(text)).text).toBe(text);
    }
    expect(toMarkdown(readInline('`a:smile:b`'))).not.toMatch(/:smile:/);
    expect(toMarkdown(readInline('[a](https://x.y/:smile:z)'))).toContain('%3Asmile:z');
  });

  test('no two signs are left that the typographer joins across a tag, and no highlighting', () => {
    const title = readInline('<em>Journal &lt;</em> x');
    expect(toMarkdown(title)).not.toMatch(/<</);
    expect(written('==x== <<y>> a<b')).toBe('\\=\\=x\\=\\= &lt;&lt;y>> a&lt;b');
    expect(written('p < 0.05, n <5, a <= b')).toBe('p < 0.05, n <5, a <= b');
  });

  test('a displayed formula within a line is set inline, one of its own stays displayed', () => {
    expect(toMarkdown(readInline('So $$a+b$$ holds'))).toBe('So $a+b$ holds');
    expect(toMarkdown(readInline('$$a+b$$'))).toBe('$$a+b$$');
    expect(toMarkdown(readInline('$$a+b$$'), { place: 'cell' })).toBe('$a+b$');
  });

  test('a formula that holds the delimiters of another is printed as text', () => {
    const text = '$a \\(b\\) c$';
    const rich: RichText = {
      text,
      marks: [{ kind: 'math', start: 0, end: text.length, tex: 'a \\(b\\) c', display: false }],
      origin: [],
    };
    expect(seen(toMarkdown(rich)).text).toBe(text);
    expect(toMarkdown(rich)).not.toMatch(/(?<!\\)\$/);
  });

  test('the sign of a mark beside the same sign in the text becomes a tag', () => {
    const rich: RichText = { text: '~gone', marks: [{ kind: 'del', start: 1, end: 5 }], origin: [] };
    expect(toMarkdown(rich)).toBe('\\~<del>gone</del>');
  });

  test('entities in an address stay text', () => {
    const html = markdown.render(toMarkdown(readInline('[a](https://x.y/?a=1&lt;b)')));
    expect(html).toContain('&amp;lt;b');
  });
});
