import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePiece, plainPiece } from '../../../src/deck/read/block-cache.ts';

const lines = fc.constantFrom(
  '',
  '',
  ' ',
  'Words of a paragraph.',
  '# Heading',
  '## Heading {.x}',
  '- point',
  '- ',
  '  - nested',
  '      deeper than code',
  '1. first',
  '10) tenth',
  '> quoted',
  '>   - in a quote',
  '> ---',
  '- ---',
  '---',
  ' ---  ',
  '***',
  '* * *',
  '- - -',
  '===',
  '=',
  '-',
  '    code',
  '\tcode',
  '-     code in a point',
  '- \tcode in a point',
  '>     code in a quote',
  '```',
  '~~~ python',
  '<div class="kicker">Part</div>',
  '<div>',
  '</div>',
  '<p><hr></p>',
  'a <HR> b',
  '<!-- a comment',
  '-->',
  '<script>',
  '</script>',
  '<pre>',
  '[name]: https://example.org "title"',
  '> [name]: https://example.org',
  '| a | b |',
  '| --- | ---: |',
  'a | b',
  '--- | ---',
  '$$',
  '$$ a - b $$',
  '\\[',
  '\\]',
  '\\begin{align}',
  '\\end{align}',
  '{.fragment}',
  'X',
  '**bold**',
  '__init__',
  'a - b',
  '2. ',
);

const signs = fc.string({
  unit: fc.constantFrom(...'-*_=#>|`~<$[]{}:!?/ \n\n\n  \tahr1.)&\\"('),
  maxLength: 24,
});
const end = fc.constantFrom('', '\n', '\n\n---\n', '\n \n---  \n', '\n\n---');

test.each([
  ['lines of Markdown', fc.array(lines, { maxLength: 6 }).map((all) => all.join('\n'))],
  ['any signs', signs],
])('a piece that is read without the parser is what the parser makes of it: %s', (_, before) => {
  let plain = 0;
  fc.assert(
    fc.property(before, end, (words, last) => {
      const text = words + last;
      const found = plainPiece(text);
      if (found === undefined) return;
      plain++;
      expect({ text, ...parsePiece(text) }).toEqual({ text, ...found });
    }),
    { numRuns: 20_000 },
  );
  expect(plain).toBeGreaterThan(1000);
});
