import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml } from '../../src/text/html.ts';
import { readInline } from '../../src/text/read-inline.ts';

const read = (source: string, blocks = false) => readInline(source, { blocks }).text;
const html = (source: string, blocks = false) => toHtml(readInline(source, { blocks }));

describe('one reader for Markdown, HTML, TeX and entities', () => {
  test.each([
    [
      'Markdown',
      '*Homo sapiens* and **bold** and `code`',
      '<em>Homo sapiens</em> and <strong>bold</strong> and <code>code</code>',
    ],
    [
      'links',
      'see [the **paper**](https://example.org/a_b "title").',
      'see <a href="https://example.org/a_b">the <strong>paper</strong></a>.',
    ],
    [
      'bare addresses',
      'at https://example.org/x_(y), or',
      'at <a href="https://example.org/x_(y)">https://example.org/x_(y)</a>, or',
    ],
    ['HTML', 'CO<sub>2</sub> and <i>in vivo</i><br>next', 'CO<sub>2</sub> and <em>in vivo</em> next'],
    ['JATS', '<jats:p>One <jats:italic>two</jats:italic></jats:p>', 'One <em>two</em>'],
    ['less than', 'p<0.05 and a<b and c>d', 'p&lt;0.05 and a&lt;b and c&gt;d'],
    ['entities', 'Tom &amp; Jerry &ndash; 5&nbsp;km &#x3B1;', 'Tom &amp; Jerry – 5 km α'],
    ['HTML escaped twice', 'CO&lt;sub&gt;2&lt;/sub&gt;', 'CO<sub>2</sub>'],
    ['intraword underscores', 'snake_case_name and 2*3*4', 'snake_case_name and 2<em>3</em>4'],
    ['scripts', 'a<script>alert(1)</script>b', 'ab'],
    ['comments', 'a <!-- hidden --> b', 'a b'],
    ['shortcodes', 'a {{< ref "x" >}}b{{% y %}}', 'a b'],
    ['pictures', 'a ![alt](x.png) b', 'a b'],
    ['stars in names', 'CYP3A4*22 and HLA-B*57:01 carriers', 'CYP3A4*22 and HLA-B*57:01 carriers'],
    ['bold in Chinese', '**目的：**研究', '<strong>目的：</strong>研究'],
  ])('%s', (_, source, wanted) => expect(html(source)).toBe(wanted));

  test.each([
    [
      'accents',
      'Garc\\\'ia, G\\"odel, {\\\'e}cole, \\c{c}a, Erd\\H{o}s, na\\"{\\i}ve, \\~n, \\v{s}',
      'García, Gödel, école, ça, Erdős, naïve, ñ, š',
    ],
    [
      'special letters',
      'Stra{\\ss}e, \\O{}re, \\L{}ukasiewicz, \\aa ngstrom',
      'Straße, Øre, Łukasiewicz, ångstrom',
    ],
    ['quotes', "``double'' and `single' quotes", '“double” and ‘single’ quotes'],
    ['an unpaired backtick', 'the `lottery ticket hypothesis', 'the ‘lottery ticket hypothesis'],
    ['ties and dashes', 'e.g.~low levels, pages 3--5, so---yes', 'e.g. low levels, pages 3–5, so—yes'],
    ['a tie before a unit, and a range', 'within 10~h, 30~%, 5~10 m', 'within 10 h, 30 %, 5~10 m'],
    ['about', 'costs ~5 and ~300', 'costs ~5 and ~300'],
    ['escapes', '50\\% of A\\&B, item\\_1, \\$5', '50% of A&B, item_1, $5'],
    ['doubled escapes', '50\\\\% of A\\\\&B', '50% of A&B'],
    ['BibTeX braces', '{BERT} for {NLP} tasks', 'BERT for NLP tasks'],
    ['sets keep their braces', 'values in {0, 1} only', 'values in {0, 1} only'],
    ['escaped apostrophes', "the model\\'s output, don\\'t", "the model's output, don't"],
    ['escaped quotes', 'the \\"Open\\" model', 'the "Open" model'],
    ['spelt-out line breaks', 'One.\\nTwo', 'One. Two'],
  ])('TeX: %s', (_, source, wanted) => expect(read(source)).toBe(wanted));

  test('TeX formatting commands', () => {
    expect(html('\\emph{in} \\textbf{bold \\textit{both}} {\\it old} \\textsuperscript{2}')).toBe(
      '<em>in</em> <strong>bold <em>both</em></strong> <em>old</em> <sup>2</sup>',
    );
  });
});

describe('formulas and money', () => {
  const formulas = (source: string) =>
    readInline(source).marks.flatMap((mark) => (mark.kind === 'math' ? [mark.tex] : []));
  test.each([
    ['plain', 'Let $x_1$ and $$\\sum_i y_i$$.', ['x_1', '\\sum_i y_i']],
    ['parentheses', 'Let \\(x^2\\) and \\[y=1\\].', ['x^2', 'y=1']],
    ['doubled backslashes', 'at $\\\\sqrt{s}$ and \\\\(\\\\alpha\\\\)', ['\\sqrt{s}', '\\alpha']],
    ['escaped underscores', '$\\sigma^\\text{SI}\\_p$', ['\\sigma^\\text{SI}_p']],
    ['one letter', 'a $k$-means', ['k']],
    ['money', 'costs $28 for GPT-5.2 Batch API vs. $316 for others', []],
    ['money side by side', 'from $5–$10 or US$5m and US$6m', []],
    ['one sign', 'a $5 note', []],
    ['citations with escaped brackets', 'as shown \\[4, 2\\]', []],
  ])('%s', (_, source, wanted) => expect(formulas(source)).toEqual(wanted));

  test('a formula that is only a number is text', () => {
    expect(read('up by $35\\%$ and $10$ times')).toBe('up by 35% and 10 times');
    expect(read('costs $28 for A vs. $316 for B')).toBe('costs $28 for A vs. $316 for B');
  });

  test('nothing inside a formula is read as Markdown', () => {
    expect(readInline('$a_{i}*b*c_{j}$ x').marks.map(({ kind }) => kind)).toEqual(['math']);
  });
});

describe('paragraphs', () => {
  test('blank lines, lists and headings break; single line ends do not', () => {
    const rich = readInline('One\nline.\n\nTwo.\n- three\n- four\n## Five\nsix', { blocks: true });
    const breaks = rich.marks
      .filter(({ kind }) => kind === 'paragraph')
      .map(({ start }) => rich.text.slice(start));
    expect(rich.text).toBe('One line. Two. three four Five six');
    expect(breaks.map((rest) => rest.split(' ')[0])).toEqual(['Two.', 'three', 'four', 'Five', 'six']);
  });
});

describe('places', () => {
  test('each run of the text says where it stood', () => {
    const source = "A &amp; B *em* $x_1$ \\'e end";
    const { text, origin } = readInline(source);
    for (const run of origin) {
      const there = source.slice(run.sourceStart, run.sourceEnd);
      if (run.end - run.start === there.length) expect(there).toBe(text.slice(run.start, run.end));
    }
    expect(origin.at(-1)!.end).toBe(text.length);
  });

  test('never throws; origins are sorted, in range and do not overlap; marks are in range and nested', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\\',
        '$',
        '$$',
        '`',
        "''",
        '``',
        '*',
        '**',
        '_',
        '~~',
        '~',
        '<',
        '<i>',
        '</i>',
        '<b ',
        '<!--',
        '&amp;',
        '&lt;',
        '[',
        '](',
        ')',
        '!',
        '{',
        '}',
        '{{<',
        '>}}',
        '\n',
        '\n\n',
        '# ',
        '- ',
        '\\emph{',
        "\\'e",
        '\\(',
        '\\)',
        '\\begin{equation}',
        'http://a.b/',
        ' ',
        'a',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.boolean(), (parts, blocks) => {
        const source = parts.join('');
        const { text, marks, origin } = readInline(source, { blocks });
        let end = 0;
        for (const run of origin) {
          expect(run.start).toBeGreaterThanOrEqual(end);
          expect(run.sourceEnd).toBeLessThanOrEqual(source.length);
          expect(run.sourceStart).toBeLessThanOrEqual(run.sourceEnd);
          end = run.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const mark of marks) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeLessThanOrEqual(text.length);
          for (const other of marks) {
            const crosses =
              other.start < mark.start &&
              other.end > mark.start &&
              other.end < mark.end &&
              mark.kind !== 'paragraph';
            expect(crosses).toBe(false);
          }
        }
      }),
      { numRuns: Number(process.env.PUBDECK_RUNS ?? 4000), seed: 3 },
    );
  });

  test('long hostile texts are read without growing out of hand', () => {
    for (const unit of ['[', '*a ', '$a ', '`', '<a ', '\\emph{', '{', '![](', '_', '&', '``']) {
      // Quadratic growth would take minutes here, and run into the test's time-out.
      expect(
        readInline(unit.repeat(Math.floor(200_000 / unit.length)), { blocks: true }).text.length,
      ).toBeGreaterThanOrEqual(0);
    }
  });
});
