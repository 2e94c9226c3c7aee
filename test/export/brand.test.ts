import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportDeck } from '../../src/export/export-deck.ts';
import { openDeck } from '../../src/html/open-deck.ts';
import { presentPage } from '../../src/html/shell/present.ts';
import { printPage } from '../../src/sheet/page.ts';
import { sharedBrowser } from '../support/browser.ts';
import { readPdf } from '../support/read-pdf.ts';
import { unzip } from '../support/unzip.ts';

const shared = sharedBrowser();
const title =
  '{{< slide id="title" class="layout-title" >}}\n\n# Tides\n\n<div class="authors">\n\nAda Marin\n\n</div>';
const deckWith = (titleSlide: string, more = '') =>
  `---\ntitle: Tides\nauthors: [Ada Marin]\nslides:\n  theme: white\n  branding:\n    footer:\n      text: Marin, 2024\npubdeck:\n  theme: campus\n  source: publication/tides\n${more}---\n\n${titleSlide}\n\n---\n\n{{< slide class="layout-points" >}}\n\n## Mixing follows the tide\n\n- a\n- b\n\n---\n\n<!-- no-branding -->\n\n## Alone\n\ntext\n`;

const brand = {
  logo: { filename: 'logo.svg', alt: 'Our Lab', position: 'top-right', width: 160 },
  title: { show: true, position: 'top-left' },
  footer: 'Our laboratory',
  affiliation: { text: 'Institute of Tides', footer: true },
};

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pubdeck-brand-'));
  mkdirSync(join(folder, 'content/slides/tides'), { recursive: true });
  writeFileSync(
    join(folder, 'logo.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40"><path fill="#123" d="M0 0h160v40H0z"/></svg>',
  );
  file = join(folder, 'content/slides/tides/index.md');
  writeFileSync(file, deckWith(title));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const linesOf = (html: string) =>
  html
    .split('<section')
    .slice(1)
    .map(
      (slide) =>
        slide.match(/<div class="running-line[\s\S]*?<\/section>/)?.[0].replace(/<\/section>/, '') ?? '',
    );

it('stands in the same lines on the screen and on paper, beside the short reference', async () => {
  const { rendered, theme } = await openDeck(file, { brand });
  const live = linesOf(presentPage(rendered, theme).html);
  const printed = linesOf(printPage(rendered, theme).html);
  for (const lines of [live, printed]) {
    expect(lines[1]).toContain('<span class="short">Marin, 2024</span>');
    expect(lines[1]).toContain('<span class="middle">Our laboratory · Institute of Tides</span>');
    expect(lines[1]).toMatch(/class="running-line head".*Tides.*src="brand\/logo\.svg"/);
    // A slide that wants no branding keeps the reference and its number.
    expect(lines[2]).toContain('Marin, 2024');
    expect(lines[2]).not.toMatch(/Our laboratory|head|logo/);
  }
});

it('gives the lab’s name to a title slide that has none, and leaves one that has', async () => {
  const { rendered } = await openDeck(file, { brand });
  expect(rendered.slides[0]!.html).toMatch(
    /class="authors">[\s\S]*<\/div>\s*<div class="affiliations"><p>Institute of Tides<\/p><\/div>/,
  );
  const own = join(folder, 'content/slides/tides/own.md');
  writeFileSync(own, deckWith(`${title}\n\n<div class="affiliations">\n\nUniversity of X\n\n</div>`));
  expect((await openDeck(own, { brand })).rendered.slides[0]!.html).not.toContain('Institute of Tides');
});

it('is in the slides, the cover of the handout and PowerPoint, and the logo has a name in the tags', async () => {
  const { rendered, theme } = await openDeck(file, { brand });
  const out = join(folder, 'out');
  const { exit, problems } = await exportDeck(
    rendered,
    theme,
    { to: ['pdf', 'handout', 'pptx'], out },
    shared.open,
  );
  expect([exit, problems]).toEqual(['done', []]);
  const slides = await readPdf(readFileSync(join(out, 'slides.pdf')));
  expect(slides.texts[0]).toContain('Institute of Tides');
  expect(slides.texts[1]).toContain('Our laboratory · Institute of Tides');
  expect(slides.alts).toContain('Our Lab');
  const handout = await readPdf(readFileSync(join(out, 'handout.pdf')));
  expect(handout.texts[0]).toContain('Institute of Tides');
  const parts = await unzip(readFileSync(join(out, 'slides.pptx')));
  expect(parts.get('ppt/slides/slide1.xml')).toContain('Institute of Tides');
  expect(parts.get('ppt/slides/slide1.xml')).toContain('descr="Our Lab"');
  expect(parts.get('ppt/slides/slide2.xml')).toContain('Our laboratory');
});
