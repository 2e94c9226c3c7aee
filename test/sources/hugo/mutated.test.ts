import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splinters } from '../../../scripts/lib/splinters.mjs';
import { PubdeckError } from '../../../src/problems/error.ts';
import { openSite } from '../../../src/site/site.ts';
import { readHugoText } from '../../../src/sources/hugo/read.ts';
import { infoJson } from '../../../src/sources/info.ts';
import { corpusFolder } from '../../support/corpus.ts';
import { makeSite } from '../../support/pages.ts';

/** scripts/fuzz-pages.mjs does the same 100,000 times; PUBDECK_RUNS raises the number here. */
const numRuns = Number(process.env.PUBDECK_RUNS ?? 400);

const own = [
  '---\ntitle: "A *title*"\nauthors:\n- admin\n- "Bo*"\nabstract: |\n  **Aim:** one $x_1$.\n\n  **Results:** two.\nlinks:\n- {name: A, url: "https://a.example"}\nslides: example\n---\n\n## Text\n\nMore {{< figure src="a.png" >}}\n',
  '+++\ntitle = "A \\"title\\""\nauthors = ["Ada", "Bo"]\ndate = 2024-01-01\n[[links]]\nname = "x"\n+++\nbody\n',
  '{"title": "T", "authors": ["Ada"], "abstract": "We \\u00e9 <b>x</b> &amp; y."}\nbody\n',
];
const corpus = corpusFolder();
const real = corpus
  ? ['site-004', 'site-016', 'site-025', 'site-029']
      .flatMap((name) => openSite(`${corpus}/${name}`).publicationFiles().slice(0, 12))
      .map((file) => readFileSync(file, 'utf8'))
  : [];
const splinter = fc.oneof(fc.constantFrom(...splinters), fc.string({ maxLength: 6 }));

describe('broken pages', () => {
  const { site, root } = makeSite({ 'content/publication/page/index.md': 'x' });
  const file = `${root}/content/publication/page/index.md`;
  const readOrKnown = (text: string) => {
    try {
      infoJson(readHugoText(text, file, site));
    } catch (error) {
      if (!(error instanceof PubdeckError)) throw error;
      expect(error.at.file).toBe(file);
      expect(error.code).toMatch(/^[a-z-]+$/);
    }
  };

  test('pages cut, mixed and mutated are read, or refused with a known error that names the file', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...own, ...real),
        fc.array(fc.tuple(fc.nat(3000), fc.nat(20), splinter), { maxLength: 5 }),
        fc.option(fc.nat(4000)),
        (text, changes, cut) => {
          let page = text;
          for (const [at, length, piece] of changes)
            page = page.slice(0, at) + piece + page.slice(at + length);
          readOrKnown(cut === null ? page : page.slice(0, cut));
        },
      ),
      { numRuns, seed: 17 },
    );
  });

  test('random bytes too', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', '---\n', '+++\n', '{'),
        fc.uint8Array({ maxLength: 300 }),
        (head, bytes) => readOrKnown(head + Buffer.from(bytes).toString('utf8')),
      ),
      { numRuns, seed: 19 },
    );
  });
});
