import { expect, test } from 'vitest';
import { readDeck } from '../../../src/deck/read.ts';

const front = '---\ntitle: T\nslides:\n  theme: white\n---\n\n## A\n\n';
const found = (body: string, head = front) =>
  readDeck(`${head}${body}\n`, 'deck.md').problems.map(({ code }) => code);

test.each([
  ['[the data](https://tides.test/a\\_b)', ['address-backslash']],
  ['[the data](https://tides.test/a_b*c~d)', []],
  ['[a paper](https://tides.test/(1\\)2)', []],
  ['Ours\n\n![x](my\\_fig.png)', ['address-backslash']],
  ['<img src="fork.png" alt="A fork">', ['raw-image']],
  ['<img src="https://tides.test/fork.png" alt="A fork">', []],
  ['![A dot](data:image/png;base64,iVBORw0KGgo=)', ['data-picture']],
  ['<svg viewBox="0 0 9 9">\n<path d="M0 0"/>\n\n<text>one</text>\n</svg>', ['svg-blank-line']],
  ['<svg viewBox="0 0 9 9">\n<text>one</text>\n</svg>', []],
  ['<div><svg viewBox="0 0 9 9"><text>one</text></svg></div>', ['svg-in-line']],
  ['<svg viewBox="0 0 9 9">\n<style>.a{fill:red}</style>\n<path class="a" d="M0 0"/>\n</svg>', ['svg-style']],
  ['```html\n<img src="fork.png">\n<svg><style></style></svg>\n```', []],
])('%j', (body, codes) => expect(found(body)).toEqual(codes));

test('the line is that of the trap', () => {
  const { problems } = readDeck(`${front}Ours\n\n![x](my\\_fig.png)\n`, 'deck.md');
  expect(problems).toMatchObject([
    { code: 'address-backslash', at: { file: 'deck.md', line: 11 }, slide: 1 },
  ]);
});

test('a deck of another tool has none of them', () => {
  const marp = '---\nmarp: true\n---\n\n# A\n\n';
  expect(found('<img src="fork.png" alt="A fork">', marp).join()).not.toContain('raw-image');
});
