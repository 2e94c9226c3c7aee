import { expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';
import { spokenMath } from '../../src/sheet/spoken-math.ts';

test('printed formulas are figures with their TeX; none stays hidden from the tag tree', async () => {
  const text = '---\ntitle: T\nslides: {}\n---\n\n## A\n\nSo $a < \\text{"b"}$.\n\n$$\\frac{1}{2}$$\n';
  const { slides } = await renderDeck(readDeck(text, '/tmp/spoken/index.md'));
  const html = spokenMath(slides[0]!.html);
  expect(html).toContain('role="img" aria-label="a &lt; \\text{&quot;b&quot;}"');
  expect(html).toContain('role="img" aria-label="\\frac{1}{2}"');
  expect(html).not.toContain('<span class="katex-html" aria-hidden');
  // The export to PowerPoint still reads the MathML.
  expect(html.match(/<math\b/g)).toHaveLength(2);
});
