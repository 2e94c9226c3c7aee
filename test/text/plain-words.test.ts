import { describe, expect, it } from 'vitest';
import { mathmlOnly } from '../../src/sheet/spoken-math.ts';
import { plainWords } from '../../src/text/plain-words.ts';

describe('plain words', () => {
  it.each([
    ['Narrow Strips for $L$-Functions', 'Narrow Strips for L-Functions'],
    ['A $\\alpha_1 x^{2}$ law', 'A α₁ x² law'],
    ['In \\(O(n^{\\beta})\\) time', 'In O(n^β) time'],
    ['$\\mathbb{Z}$-graded <em>rings</em>', 'Z-graded rings'],
    ['Costs of $5 and $10', 'Costs of $5 and $10'],
  ])('of %s', (title, plain) => {
    expect(plainWords(title)).toBe(plain);
  });
});

it('a web page gets each formula once, as MathML', () => {
  const katex =
    '<span class="katex"><span class="katex-mathml"><math><mi>x</mi></math></span><span class="katex-html" aria-hidden="true"><span class="base"><span>x</span></span></span></span>';
  expect(mathmlOnly(`<p>So ${katex} and ${katex}.</p>`)).toBe(
    '<p>So <math><mi>x</mi></math> and <math><mi>x</mi></math>.</p>',
  );
  expect(mathmlOnly('<p>None</p>')).toBe('<p>None</p>');
});
