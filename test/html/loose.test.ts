import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { wrapLoose } from '../../src/html/loose.ts';
import { renderDeck } from '../../src/html/render.ts';

describe('words of a slide in no paragraph', () => {
  test('get one, with the emphasis in them; blocks and breaks around them stay', () => {
    expect(wrapLoose('<h2>A</h2>\n<br>\nLead to <b>over</b> --&gt; more\n<ul><li>x</li></ul>tail')).toBe(
      '<h2>A</h2>\n<br>\n<p>Lead to <b>over</b> --&gt; more</p>\n<ul><li>x</li></ul><p>tail</p>',
    );
  });

  test.each([
    '<h2>A</h2>\n<p>Words <em>and</em> more</p>\n',
    '<img class="r-stretch" src="a.png">\n<div>in <span>here</span></div>',
    '<span class="stand-in"><span>picture</span></span>',
    '<!--diagram:0123456789abcdef01234567-->\n<br /><svg viewBox="0 0 1 1"><text>t</text></svg>',
  ])('leaves what has its place: %s', (html) => {
    expect(wrapLoose(html)).toBe(html);
  });

  test('as a deck writes them', async () => {
    const text = '---\ntitle: T\nslides: {}\n---\n\n# A\n\n<br>\nToo fine <u>details</u> of a set\n';
    const { slides } = await renderDeck(readDeck(text, '/tmp/loose/index.md'));
    expect(slides[0]?.html).toContain('<p>Too fine <u>details</u> of a set</p>');
  });
});
