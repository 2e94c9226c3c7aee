import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { oneProcess } from '../support/one-process.ts';
import { PaperPage, paperPdf } from '../support/paper-pdf.ts';
import { makeSite, type Run, soundPage } from '../support/run.ts';

const pubdeck = oneProcess();

const title = 'Tides: A Small Study';

/** A page of the paper with one figure; `draw` may set more. */
function sheet(number: number, caption: string, draw: (page: PaperPage) => void = () => {}): PaperPage {
  const page = new PaperPage();
  if (number === 1) page.text(150, 40, title, { size: 16, font: 'F2' });
  page.plot(60, 80 + 6 * number, 540, 300).text(48, 312, caption, { size: 8 });
  draw(page);
  page.prose(48, 340, 30, 516);
  return page;
}

const captions = [
  'Figure 1. Tidal mixing rose with the spring tide at all moorings.',
  'Figure 2. Overview of the instruments in the strait.',
  'Figure 3. Records of one year (adapted from Lindqvist 2011).',
];

function siteWith(pages: readonly PaperPage[], front = ''): string {
  const root = makeSite({
    'content/publication/tides/index.md': soundPage.replace("slides: ''\n", `slides: ''\n${front}`),
  });
  writeFileSync(join(root, 'content/publication/tides/tides.pdf'), paperPdf(pages));
  return root;
}

const paper = () => captions.map((caption, at) => sheet(at + 1, caption));
const deckOf = (root: string) => readFileSync(join(root, 'content/slides/tides/index.md'), 'utf8');
const draft = (root: string, ...more: string[]) =>
  pubdeck(['draft', 'content/publication/tides', ...more, '--json'], { cwd: root });
/** The site with its first draft: made once, copied for each test. */
let first: Promise<{ readonly root: string; readonly run: Run }> | undefined;
async function drafted(): Promise<{ readonly root: string; readonly run: Run }> {
  first ??= (async () => {
    const root = siteWith(paper());
    return { root, run: await draft(root) };
  })();
  const { root, run } = await first;
  const copy = makeSite({});
  cpSync(root, copy, { recursive: true });
  return { root: copy, run };
}

const codesOf = (stdout: string): string[] =>
  JSON.parse(stdout).problems.map(({ code }: { code: string }) => code);

describe('figures of the paper in the talk', () => {
  test('stand on slides with caption and credit, the overview first; those of others stay out', async () => {
    const { root, run } = await drafted();
    expect(run.code).toBe(0);
    const deck = deckOf(root);
    expect(deck).toContain('## Tidal mixing rose with the spring tide at all moorings');
    expect(deck).toMatch(/!\[Figure 1: Tidal mixing rose[^\]]*\]\(figure-1\.png\)/);
    expect(deck).toContain('Figure 1, Marin & Lindqvist, 2024');
    expect(deck.indexOf('(figure-2.png)')).toBeGreaterThan(0);
    expect(deck.indexOf('(figure-2.png)')).toBeLessThan(deck.indexOf('(figure-1.png)'));
    expect(deck).not.toContain('figure-3.png');
    expect(codesOf(run.stdout)).toEqual(expect.arrayContaining(['figure-foreign', 'paper-used']));
    expect(readFileSync(join(root, 'content/slides/tides/figure-1.png')).readUInt32BE(16)).toBe(2000);
    // A second draft finds nothing to do.
    expect(JSON.parse((await draft(root)).stdout).decks[0].status).toBe('unchanged');
  });

  test('a photograph is cut as one, and takes a part of the bytes; a drawing stays without loss', async () => {
    const photo = new PaperPage().text(150, 40, title, { size: 16, font: 'F2' });
    photo.photo(60, 80, 540, 400).text(48, 412, 'Figure 1. Tidal mixing rose at all moorings.', { size: 8 });
    photo.prose(48, 440, 20, 516);
    const root = siteWith([photo, sheet(2, captions[1] ?? '')]);
    await draft(root);
    expect(deckOf(root)).toMatch(/!\[Figure 1: [^\]]*\]\(figure-1\.jpg\)/);
    expect(deckOf(root)).toMatch(/!\[Figure 2: [^\]]*\]\(figure-2\.png\)/);
    const bytes = readFileSync(join(root, 'content/slides/tides/figure-1.jpg'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect(JSON.parse((await draft(root)).stdout).decks[0].status).toBe('unchanged');
  });

  test('no headline ends before the bracket of a panel, and addresses of figures are no caption', async () => {
    const two =
      'Figure 1. Effects of the early spring tide on the mixing of the layers at the sill of the strait (A)';
    const more = (page: PaperPage) =>
      page.text(
        48,
        322,
        'and on the heat that all instruments told from the inner basin in the summer months (B).',
        {
          size: 8,
        },
      );
    const address = 'Figure 2. Records of tides. doi:10.1371/journal.tides.0049149.g002';
    const thing =
      'Figure 3. Boxplot showing the distribution (in mm) of the length, the width, the depth, the form, the age';
    const root = siteWith([
      sheet(1, two, more),
      sheet(2, address),
      sheet(3, thing, (page) =>
        page.text(48, 322, 'and thickness of the layers at the sill and in the basin in the summer months.', {
          size: 8,
        }),
      ),
    ]);
    await draft(root, '--talk', 'seminar');
    const deck = deckOf(root);
    expect(deck).toContain('## Figure 1');
    expect(deck).not.toContain('## Effects of the early spring tide');
    expect(deck).toContain('![Figure 2: Records of tides.](figure-2.png)');
    expect(deck).not.toContain('g002');
    expect(deck).toContain('## Figure 3');
    expect(deck).not.toContain('## Boxplot');
  });

  test('check proves the captions against the paper', async () => {
    const { root } = await drafted();
    const faults = async () => {
      const run = await pubdeck(['check', 'content/slides/tides', '--only', 'faithful', '--json'], {
        cwd: root,
      });
      return JSON.parse(run.stdout).problems.map(({ code }: { code: string }) => code);
    };
    expect(await faults()).toEqual([]);
    const changed = deckOf(root).replace('## Tidal mixing rose with', '## Tidal mixing rose by 70% with');
    writeFileSync(join(root, 'content/slides/tides/index.md'), changed);
    expect(await faults()).not.toEqual([]);
  });

  test('an edited slide and a picture of the author’s stay', async () => {
    const { root } = await drafted();
    const [file = '', picture = ''] = ['index.md', 'figure-1.png'].map((name) =>
      join(root, 'content/slides/tides', name),
    );
    writeFileSync(file, deckOf(root).replace('## Tidal mixing rose', '## Mixing rose'));
    writeFileSync(picture, 'mine');
    await draft(root);
    expect(deckOf(root)).toContain('## Mixing rose with the spring tide');
    expect(readFileSync(picture, 'utf8')).toBe('mine');
  });

  test('--no-paper leaves them out, and the deck keeps that', async () => {
    const root = siteWith(paper());
    expect((await draft(root, '--no-paper')).code).toBe(0);
    expect(deckOf(root)).not.toContain('figure-1.png');
    await draft(root);
    expect(deckOf(root)).not.toContain('figure-1.png');
    expect(existsSync(join(root, 'content/slides/tides/figure-1.png'))).toBe(false);
  });

  test('--paper names one that lies elsewhere', async () => {
    const root = makeSite({ 'content/publication/tides/index.md': soundPage });
    writeFileSync(join(root, 'own.pdf'), paperPdf(paper()));
    await draft(root, '--paper', 'own.pdf');
    expect(deckOf(root)).toContain('(figure-1.png)');
    expect(deckOf(root)).toContain('paper: own.pdf');
  });

  test('the page names its figures, one of them by its place', async () => {
    const root = siteWith(paper(), 'figures: [3, { number: 2, page: 2, box: [60, 90, 300, 300] }]\n');
    await draft(root, '--talk', 'seminar');
    const deck = deckOf(root);
    expect(deck).toContain('(figure-3.png)');
    expect(deck).toContain('(figure-2.png)');
    expect(deck).not.toContain('(figure-1.png)');
  });

  test('a number whose digits are drawn in another font than the words is not told', async () => {
    // Old fonts draw ± where the text layer says 6: nothing but the font tells.
    const first = sheet(1, 'Figure 1. Dissipation was about', (page) => {
      page.text(204, 312, '6', { size: 8, font: 'F3' });
      page.text(208.5, 312, '1.5 units at spring tide.', { size: 8 });
    });
    const root = siteWith([first, sheet(2, 'Figure 2. Overview of 27 instruments in the strait.')]);
    await draft(root, '--talk', 'seminar');
    const deck = deckOf(root);
    expect(deck).toContain('(figure-1.png)');
    expect(deck).not.toContain('61.5');
    expect(deck).toContain('## Figure 1');
    expect(deck).toContain('27 instruments');
  });

  test('a raised number is not told as if it stood on the line', async () => {
    const first = sheet(1, 'Figure 1. Casts at depth: all 10', (page) => {
      page.text(202, 312, '4', { size: 5 }).text(210, 312, 'of them.', { size: 8 });
    });
    const root = siteWith([first, sheet(2, 'Figure 2. Overview of the strait.')]);
    await draft(root, '--talk', 'seminar');
    expect(deckOf(root)).toContain('(figure-1.png)');
    expect(deckOf(root)).not.toContain('104');
  });

  test('the headline is what the paper says of the figure, as far as nothing in it is doubtful', async () => {
    const says = (page: PaperPage, top: number, ...lines: string[]) =>
      lines.reduce((at, line, row) => at.text(48, top + 12 * row, line), page);
    const pages = [
      sheet(1, 'Figure 1. Dissipation at all moorings.', (page) =>
        says(
          page,
          660,
          'We moored twelve chains of sensors across the narrow part of the strait in spring.',
          'Figure 1 shows that mixing is stronger at the sill than in the basin. The wind was',
          'weak in that year and the river low, so that neither can explain what was found.',
        ),
      ),
      sheet(2, 'Figure 2. Layers of the strait.', (page) =>
        says(
          page,
          660,
          'The layers were drawn from all casts of the second year and smoothed over the tide.',
          'As shown in Fig. 2, the lower layer is    times thicker at neap tide. The sensors of',
          'the third mooring failed in winter and were not used for anything in this section.',
        ).text(282, 672, '17', { font: 'F3' }),
      ),
      sheet(3, 'Figure 3. A view from the ship.', (page) =>
        says(
          page,
          660,
          'The ship followed the same course on each of its visits, which took about two hours.',
          'Figure 3 shows a photograph of the mooring. It was taken on the first of the visits to',
          'the strait, on a day without wind, and shows the state of the surface at slack tide.',
        ),
      ),
    ];
    const root = siteWith(pages);
    await draft(root, '--talk', 'seminar');
    const deck = deckOf(root);
    expect(deck).toContain('## Mixing is stronger at the sill than in the basin');
    expect(deck).toContain('## Layers of the strait');
    expect(deck).toContain('## A view from the ship');
    const run = await pubdeck(['check', 'content/slides/tides', '--only', 'faithful', '--json'], {
      cwd: root,
    });
    expect(codesOf(run.stdout)).toEqual([]);
  });

  test('a figure stands at the part of the talk that its section of the paper tells', async () => {
    const about =
      (heading: string, ...lines: string[]) =>
      (page: PaperPage) => {
        page.text(48, 704, heading, { font: 'F2' });
        for (const [row, line] of lines.entries()) page.text(48, 720 + 12 * row, line);
      };
    const pages = [
      sheet(
        1,
        'Figure 1. The strait of the north.',
        about(
          '2 Results',
          'The water of the strait was as dark as Figure 1 has it, on all of the days and',
          'nights of both years, so that nobody on board of the ship has seen the ground of it.',
        ),
      ),
      sheet(
        2,
        'Figure 2. The strait of the south.',
        about(
          '3 Methods',
          'We went from the coast to the places that Figure 2 has, once in each of the seasons,',
          'with a ship of the office of the harbour, and took the same way back to the coast.',
        ),
      ),
    ];
    const root = siteWith(pages);
    await draft(root, '--talk', 'seminar');
    const deck = deckOf(root);
    expect(deck.indexOf('(figure-2.png)')).toBeGreaterThan(0);
    expect(deck.indexOf('(figure-2.png)')).toBeLessThan(deck.indexOf('(figure-1.png)'));
  });

  test('panels that are too small together follow one by one', async () => {
    const page = new PaperPage();
    page.text(150, 40, title, { size: 16, font: 'F2' });
    page.plot(60, 90, 280, 210).text(150, 214, '(a) Sill', { size: 7 });
    page.plot(320, 90, 540, 210).text(410, 214, '(b) Basin', { size: 7 });
    page.text(48, 234, 'Fig.1. Dissipation at two places.', { size: 8 }).prose(48, 270, 38, 516);
    const root = siteWith([page]);
    await draft(root);
    const deck = deckOf(root);
    for (const name of ['figure-1', 'figure-1-panel-1', 'figure-1-panel-2']) {
      expect(deck).toContain(`(${name}.png)`);
      expect(existsSync(join(root, `content/slides/tides/${name}.png`))).toBe(true);
    }
    expect(deck).toContain('## Dissipation at two places (2/2)');
    expect(deck).toContain('Figure 1, Marin & Lindqvist');
  });

  test('a changed paper is told, its figures are cut anew; the receipt names file, page and place', async () => {
    const { root } = await drafted();
    const folder = join(root, 'content/slides/tides');
    const picture = () => readFileSync(join(folder, 'figure-1.png'));
    const receipt = () =>
      pubdeck(['check', 'content/slides/tides', '--receipt', 'receipt.json', '--json'], { cwd: root });
    await receipt();
    const { paper: named } = JSON.parse(readFileSync(join(root, 'receipt.json'), 'utf8'));
    expect(named.file).toBe('content/publication/tides/tides.pdf');
    expect(named.sha256).toMatch(/^[\da-f]{64}$/);
    expect(named.figures).toContainEqual(
      expect.objectContaining({ label: 'Figure 1', page: 1, shown: 'figure-1.png', box: expect.any(Array) }),
    );
    const before = picture();
    writeFileSync(join(folder, 'figure-2.png'), 'mine');
    const changed = captions.map((caption, at) =>
      sheet(at + 1, caption, (page) => page.box(200, 150, 300, 220, { fill: '0 0 0' })),
    );
    writeFileSync(join(root, 'content/publication/tides/tides.pdf'), paperPdf(changed));
    const told = await receipt();
    expect(told.stdout).toContain('The paper has changed since the receipt was written.');
    const check = await pubdeck(['check', 'content/slides/tides', '--only', 'complete', '--json'], {
      cwd: root,
    });
    expect(codesOf(check.stdout)).toContain('complete/paper-changed');
    const again = await draft(root);
    expect(codesOf(again.stdout)).toContain('paper-changed');
    expect(picture().equals(before)).toBe(false);
    expect(readFileSync(join(folder, 'figure-2.png'), 'utf8')).toBe('mine');
    expect(codesOf((await draft(root)).stdout)).not.toContain('paper-changed');
  });

  test('a broken PDF costs the figures, not the talk', async () => {
    const root = siteWith([]);
    writeFileSync(join(root, 'content/publication/tides/tides.pdf'), '%PDF-1.7\nnothing more');
    const run = await draft(root);
    expect(run.code).toBe(0);
    expect(codesOf(run.stdout)).toContain('paper-unreadable');
    expect(deckOf(root)).toContain('issipation rose');
  });
});
