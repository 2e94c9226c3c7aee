import { expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { renderDeck } from '../../src/html/render.ts';

const shown = async (body: string) => {
  const deck = await renderDeck(
    readDeck(`---\ntitle: T\nslides: {}\n---\n\n## A\n\n${body}\n`, '/nowhere/index.md'),
    {
      drawDiagrams: false,
    },
  );
  return { html: deck.slides[0]!.html, codes: deck.problems.map(({ code }) => code) };
};
const svg = 'data:image/svg+xml;base64,PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=';

test.each([
  ['Markdown', `![A circle](${svg})`],
  ['HTML', `<img src="${svg}" alt="A circle">`],
])('a drawing written out as an address in %s is shown as a picture, as browsers do', async (_, body) => {
  const { html } = await shown(body);
  expect(html).toContain(`src="${svg}"`);
  expect(html).toContain('alt="A circle"');
});

test('a link to such an address leads nowhere', async () => {
  for (const body of [`[a](${svg})`, `<a href="${svg}">a</a>`, `<${svg}>`])
    expect((await shown(body)).html).not.toMatch(/<a[^>]*data:/);
});

test('styles of a drawing hold for its elements, the more certain selector last and their own before all', async () => {
  const { html, codes } = await shown(
    '<svg viewBox="0 0 9 9">\n<style>/* mine */ #one{stroke:blue} .a,.b{fill:red} rect{fill:green;stroke-dasharray:2 1}</style>\n<rect id="one" class="a" style="opacity:0.5"/>\n<text class="b">Words</text>\n</svg>\n\n<p class="a">Not mine</p>',
  );
  expect(html).toMatch(
    /<rect[^>]*style="fill: green; stroke-dasharray: 2 1; fill: red; stroke: blue; opacity: 0\.5"/,
  );
  expect(html).toMatch(/<text[^>]*style="fill: red"[^>]*>Words/);
  expect(html).toContain('<p class="a">Not mine</p>');
  expect(html).not.toContain('<style');
  expect(codes).not.toContain('html-taken-away');
  expect(codes).toContain('svg-style');
});

test('what loads or lies over the page is left out of them', async () => {
  const { html } = await shown(
    '<svg>\n<style>@import url(https://evil.example/a.css); rect{fill:url(https://evil.example/b);position:fixed;stroke:red}</style>\n<rect width="9"/>\n</svg>',
  );
  expect(html).not.toContain('evil.example');
  expect(html).not.toContain('fixed');
  expect(html).toContain('stroke: red');
});

test('a style outside of a drawing is still taken away and told', async () => {
  const { html, codes } = await shown('<style>h2{color:red}</style>\n<svg>\n<rect width="9"/>\n</svg>');
  expect(html).not.toContain('color:red');
  expect(codes).toContain('html-taken-away');
});
