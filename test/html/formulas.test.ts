import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';

const front = '---\ntitle: T\nslides:\n  theme: white\n---\n\n';
const render = (body: string) =>
  renderDeck(readDeck(front + body, '/tmp/formulas/index.md'), { drawDiagrams: false });
/** The words of each slide without KaTeX's invisible spaces. */
const texts = async (body: string): Promise<string[]> =>
  (await render(body)).slides.map(({ text }) => text.replace(/\u200b/g, ''));
const text = async (body: string): Promise<string> => (await texts(body)).join('\n');
const codes = async (body: string) => (await render(body)).problems.map(({ code }) => code);

test('macros of the front matter hold in every formula, in the forms of KaTeX and MathJax', async () => {
  const matter = [
    'title: T',
    'slides:',
    '  theme: white',
    '  reveal_options:',
    '    katex:',
    '      macros:',
    "        '\\RR': '\\mathbb{R}'",
    'math:',
    '  macros:',
    "    norm: ['\\lVert #1 \\rVert', 1]",
  ].join('\n');
  const deck = `---\n${matter}\n---\n\n## A\n\n$x \\in \\RR$\n\n---\n\n## B\n\n$$\\norm{y}$$\n`;
  const { slides, problems } = await renderDeck(readDeck(deck, '/tmp/formulas/index.md'), {
    drawDiagrams: false,
  });
  expect(problems.map(({ code }) => code)).not.toContain('math-not-drawn');
  expect(slides[0]!.html).toContain('double-struck');
  expect(slides[1]!.text).toContain('∥');
});

describe('formulas in HTML are set as on a Hugo page', () => {
  test.each([
    ['a block', '<div style="color: red">\nHere $E = mc^2$ and $$\\sum_i x_i$$\n</div>', 2],
    ['a table', '<table><tr><td>$\\alpha$</td><td>\\(\\beta\\)</td></tr></table>', 2],
    ['a list', '<ul>\n<li class="fragment">first $\\gamma$</li>\n<li>second \\[\\delta\\]</li>\n</ul>', 2],
    [
      'a raw section',
      '<section data-background-color="#eee">\n<h2>Raw $\\epsilon$</h2>\n<p>\\begin{align}x&=1\\end{align}</p>\n</section>',
      2,
    ],
    ['escaped signs', '<p>$a &lt; b \\text{ \\& } c$ and $a<b$</p>', 2],
    ['a span', 'Some <b>bold $a_1$</b> and <span>$$x^2$$</span>', 2],
  ])('in %s', async (_, body, count) => {
    const { slides, problems } = await render(body);
    const html = slides.map((slide) => slide.html).join('');
    expect(html.match(/<math\b/g)).toHaveLength(count);
    expect(slides.map((slide) => slide.text).join('')).not.toMatch(/\$|\\[a-zA-Z([]/);
    expect(problems.map(({ code }) => code)).not.toContain('math-not-drawn');
  });

  test('code, attributes and money stay as they are', async () => {
    const { slides } = await render(
      '<div title="$x$">from $5 to $10, <code>$x$</code>\n<pre>$$y$$</pre>\n<script>var a = "$z$"</script></div>',
    );
    expect(slides[0]!.html).not.toContain('katex');
    expect(slides[0]!.text).toContain('from $5 to $10, $x$');
  });
});

describe('formulas in backticks', () => {
  test.each([
    ['`$$ x=\\begin{pmatrix}1&0\\end{pmatrix} $$`', 'x=(10)'],
    ['So `$a_1=b_2$`.', 'So a1=b2.'],
    ['So $`a_1=b_2`$.', 'So a1=b2.'],
    ['`$$\ny = \\begin{pmatrix}\n1 & 0 \\\\\n---\n\\end{pmatrix}\n$$`', 'y=(1−−−0)'],
  ])('%s', async (source, words) => {
    expect(await text(source)).toBe(words);
  });

  test('code that only holds dollar signs is code', async () => {
    expect(await text('`echo $A $B`, `$PATH$` and `$x$ + 1`')).toBe('echo $A $B, $PATH$ and $x$ + 1');
  });
});

describe('escapes of older sites', () => {
  test.each([
    ['$$\\sum\\_{x}U\\_{ab}$$', 'x∑Uab'],
    ['$S\\_1$', 'S1'],
    ['$f^\\*$', 'f∗'],
    ['$$\\begin{matrix}a\\\\\\\\b\\end{matrix}$$', 'ab'],
    ['$\\text{max\\_depth} + n\\_{max\\_depth}$', 'max_depth+nmax_depth'],
  ])('%s', async (source, words) => {
    expect(await text(source)).toBe(words);
  });
});

describe('macros', () => {
  test('hold for the rest of the deck, and their definitions show nothing', async () => {
    const slides = await texts(
      '## A\n\n$$\\newcommand{\\bz}{\\mathbf{z}} \\DeclareMathOperator{\\sgn}{sgn}$$\n\n---\n\n$\\bz + \\sgn x$\n\n---\n\n$\\renewcommand\\bz{q}$\n\n$\\bz$\n\n---\n\n$\\bz$',
    );
    expect(slides).toEqual(['A', 'z+sgnx', 'q', 'q']);
  });

  test('a slide that is rendered again does not lose those of the slides before it', async () => {
    const deck = '$\\def\\half{\\tfrac12}$\n\n---\n\n$\\half$';
    await render(deck);
    expect(await text(`${deck}\n\nMore`)).toContain('21');
    expect(await codes(`${deck}\n\nMore`)).not.toContain('math-not-drawn');
  });

  test('names that KaTeX knows may be defined', async () => {
    expect(await text('$\\newcommand{\\R}{Q} \\R$')).toBe('Q');
  });

  test('arguments may have a default', async () => {
    expect(await text('$\\newcommand{\\pd}[2][x]{#1,#2} \\pd{a} \\pd[y]{b}$')).toBe('x,ay,b');
  });

  test.each([
    ['\\tr\\rho + \\Tr(\\sigma)', 'trρ+Tr(σ)'],
    ['\\qty(\\frac{a}{b})', '(ba)'],
    ['\\qty(f(x) + 1)', '(f(x)+1)'],
    ['\\qty[x] + \\qty{y}', '[x]+{y}'],
    ['\\qty{3}{\\metre\\per\\second\\squared}', '3ms−2'],
    ['\\SI{3.5e-3}{\\kilo\\metre}', '3.5×10−3km'],
    ['\\num{12345.67890}', '12345.67890'],
    ['\\dv{f}{x} + \\pdv{f}{x}{y} + \\dv[2]{f}{t}', 'dxdf+∂x∂y∂2f+dt2d2f'],
    ['\\abs{x} + \\norm{v}', '∣x∣+∥v∥'],
    ['\\mel{a}{H}{b} + \\ev{A}', '⟨a∣H∣b⟩+⟨A⟩'],
    ['\\comm{A}{B} + \\order{x^2}', '[A,B]+O(x2)'],
    ['\\ce{H2O}', 'H2O'],
    ['\\ce{CO2 + C -> 2 CO}', 'CO2+C2CO'],
    ['\\mathbbm{1} + \\nicefrac12 + \\mbox{so}', '1+1/2+so'],
    ['\\usepackage{amsmath} x', 'x'],
  ])('%s', async (tex, words) => {
    expect(await text(`$$${tex}$$`)).toBe(words);
  });
});

describe('numbers of equations', () => {
  const deck =
    'See $\\eqref{one}$ and \\ref{two}.\n\n---\n\n\\begin{align}\na &= b \\label{one} \\\\\nc &= d \\nonumber \\\\\ne &= f\n\\end{align}\n\n---\n\n$$ x = y \\label{two} $$\n\n$$ z \\tag{A} \\label{three} $$\n\nAs $\\ref{three}$ says';

  test('are given in order, and references find them', async () => {
    const { slides, problems } = await render(deck);
    expect(slides[0]!.text).toBe('See (1) and 3.');
    expect(slides[0]!.html).toContain('href="#eq-one"');
    expect(slides[1]!.html).toContain('id="eq-one"');
    expect(slides[1]!.text.replace(/\u200b/g, '')).toContain('(1)(2)');
    expect(slides[2]!.text.replace(/\u200b/g, '')).toMatch(
      /x=y\(3\)\nz\(A\)\nAs A says|x=y\(3\)[\s\S]*z\(A\)[\s\S]*As A says/,
    );
    expect(problems).toEqual([]);
  });

  test('an unknown label is told and its command stays', async () => {
    expect(await text('See \\eqref{nowhere}.')).toBe('See \\eqref{nowhere}.');
    expect(await codes('See \\eqref{nowhere}.')).toContain('math-label-missing');
  });

  test('eqnarray and multline are set', async () => {
    expect(await text('\\begin{eqnarray}\nx &=& y \\\\\nz &=& w\n\\end{eqnarray}')).toContain('(1)(2)');
    expect(await codes('\\begin{multline}a + b \\\\ + c\\end{multline}')).toEqual([]);
  });
});

describe('what no font and no reader needs', () => {
  test('private-use strokes and phantoms are no words', async () => {
    const words = await text('$J \\neq 0$ and $U^{\\vphantom{\\dagger}}_{a} \\phantom{xyz}$');
    expect(words).not.toMatch(/[\ue000-\uf8ff†]|xyz/);
  });

  test('elements that no browser knows: closed ones and fonts of LaTeX are markup, the rest are words', async () => {
    expect(await text('An <it> aside, <foo>in</foo>, as <username>')).toBe('An aside, in, as <username>');
  });
});

test.each([
  [
    'x=\\left(\\begin{array}{cc}\\multicolumn{2}{c}{a}\\\\b&c\\end{array}\\right)',
    'several columns',
    'colspan',
  ],
  ['y=\\begin{array}{cc}a&b\\\\\\cline{1-2}c&d\\end{array}', 'rule', '\\hline'],
  ['z+\\begin{tabular}{c}a\\end{tabular}', 'table', 'Markdown'],
  ['\\begin{tikzpicture}\\draw (0,0);\\end{tikzpicture}', 'drawing', 'SVG'],
])('of %s it is said what it lacks and how to write it', async (tex, fault, hint) => {
  const { problems } = await render(`## A\n\n$$${tex}$$`);
  const told = problems.filter(({ code }) => code === 'math-not-drawn');
  expect(told).toHaveLength(1);
  expect(told[0]).toMatchObject({
    severity: 'error',
    message: expect.stringContaining(fault),
    hint: expect.stringContaining(hint),
  });
  const cells = '<table><tr><td colspan="2">$\\alpha$</td></tr><tr><td>$b$</td><td>$c$</td></tr></table>';
  expect(await codes(`## A\n\n${cells}`)).not.toContain('math-not-drawn');
});

describe('arrays that KaTeX lacks', () => {
  const grid = async (tex: string) => {
    const { slides, problems } = await render(`## A\n\n$$${tex}$$`);
    expect(problems.map(({ code }) => code)).not.toContain('math-not-drawn');
    return [
      ...slides[0]!.html.matchAll(
        /class="math-(cell|rule)([^"]*)" style="grid-area:([^;"]*)(?:;text-align:(\w+))?">/g,
      ),
    ].map(([, kind, sides, area, align]) => [kind, sides!.trim(), area, align]);
  };

  test('cells over several columns and rows, rules over some columns', async () => {
    expect(
      await grid(
        '\\begin{array}{|c|cr|} \\hline \\multirow{2}{*}{n} & \\multicolumn{2}{c|}{\\text{spin}} \\\\ \\cline{2-3} & \\uparrow & \\frac{1}{2} \\\\ \\hline \\end{array}',
      ),
    ).toEqual([
      ['cell', 'left right', '1/1/span 2/span 1', 'center'],
      ['cell', 'right', '1/2/span 1/span 2', 'center'],
      ['cell', '', '2/2/span 1/span 1', 'center'],
      ['cell', 'right', '2/3/span 1/span 1', 'right'],
      ['rule', '', '1/1/auto/4', undefined],
      ['rule', '', '2/2/auto/4', undefined],
      ['rule', '', '3/1/auto/4', undefined],
    ]);
  });

  test('a table of LaTeX holds words and formulas', async () => {
    const tex =
      '\\begin{tabular}{l c} \\toprule Name & Value \\\\ \\midrule Depth $h_0$ & \\textbf{12} m \\\\ \\bottomrule \\end{tabular}';
    expect(await grid(tex)).toHaveLength(7);
    expect(await text(`$$${tex}$$`)).toMatch(/Name.*Value.*Depth.*h.*0.*12.*m/s);
  });

  test('an array without them stays KaTeX’s; a cell that cannot be set is an error', async () => {
    expect(await grid('\\begin{array}{cc} a & b \\\\ \\hline c & d \\end{array}')).toEqual([]);
    expect(await codes('## A\n\n$$\\begin{array}{cc}\\multicolumn{2}{c}{\\nosuch}\\end{array}$$')).toContain(
      'math-not-drawn',
    );
  });
});

test('blanks beside the dollar signs, where the words between are TeX', async () => {
  for (const tex of ['$ \\alpha + 1 $', '$\\small\\mathcal{R} _ {C}\\left(S\\right): $', '$ E = mc^2 $'])
    expect(await text(`It is ${tex} here`), tex).not.toMatch(/\$|\\/);
  for (const words of ['costs $ 5 and $ 6 more', 'from $ to $ and back', 'in US$ or A$ each'])
    expect(await text(words)).toBe(words);
  expect(await text('pays $ 5 = 2^2 + 1 $ once')).toContain('$ 5');
});

test('a second pair of signs round a formula is one too many', async () => {
  expect(await codes('$\\(E = mc^2\\)$')).not.toContain('math-not-drawn');
});

test('an underscore in the words of a formula is one', async () => {
  expect(await codes('$\\text{ratio} = \\frac{\\text{bill_len}}{\\mathrm{d}_x}$')).not.toContain(
    'math-not-drawn',
  );
});
