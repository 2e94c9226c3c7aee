import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { readDeck } from '../../../src/deck/read.ts';
import { linkAddress } from '../../../src/text/markdown.ts';
import { makeSite, page, pubdeck } from '../../support/run.ts';

/** Addresses of links and pictures as a theme's render hook gets them: between the brackets, nothing taken away. */
const rawAddresses = (markdown: string) =>
  [...markdown.matchAll(/\]\(([^)\s]+)\)/g)].map(([, address]) => address);

describe('addresses in a drafted deck', () => {
  test('hold no backslash: _, ~ and * stand as on the page', async () => {
    const root = makeSite({
      'content/publication/tides/index.md': page(
        `title: Tides of the strait
authors: [Ada Marin]
date: 2024-05-01
doi: 10.1000/ab_cd
url_pdf: https://example.test/~ada/a_b/c*d.pdf
abstract: Tidal mixing matters for coastal life. See [our data](https://data.test/x_y~z) for all. We moored 14 instruments for one year.
`,
      ),
    });
    await pubdeck(['draft', 'content/publication/tides'], { cwd: root });
    const run = await pubdeck(['export', 'content/slides', '--to', 'text'], { cwd: root });
    expect(run.code, run.stderr).toBe(0);
    const [name] = readdirSync(`${root}/content/slides`);
    const text = readFileSync(`${root}/content/slides/${name}/index.md`, 'utf8');
    const addresses = rawAddresses(readDeck(text, 'deck.md').text);
    expect(addresses).toEqual(
      expect.arrayContaining(['https://doi.org/10.1000/ab_cd', 'https://example.test/~ada/a_b/c*d.pdf']),
    );
    expect(addresses.filter((address) => address?.includes('\\'))).toEqual([]);
  });

  test('any address is one link, and leads where it led', () => {
    const markdown = new MarkdownIt();
    const path = fc.stringMatching(/^[\w~*.!+,;:@&=/()[\]{}|^`'"$\\ -]{0,30}$/);
    fc.assert(
      fc.property(path, (rest) => {
        const address = linkAddress(`https://tides.test/a_${rest}`);
        expect(address).not.toMatch(/[\\\s)]/);
        const html = markdown.renderInline(`*see [x](${address}) and* more`);
        const [, href = ''] = /<a href="([^"]*)">x<\/a>/.exec(html) ?? [];
        expect(html).toMatch(/^<em>see <a/);
        expect(new URL(href.replaceAll('&amp;', '&')).href).toBe(
          new URL(address.replaceAll('&amp;', '&')).href,
        );
      }),
      { numRuns: 500 },
    );
  });
});
