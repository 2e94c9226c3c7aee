import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, test } from 'vitest';
import { readDeck } from '../../src/deck/read.ts';
import { slideSize, usualSize } from '../../src/deck/slide-size.ts';
import { openDeck } from '../../src/html/open-deck.ts';
import { presentPage } from '../../src/html/shell/present.ts';
import { pagesOf } from '../../src/page/fill-pages.ts';
import { sharedBrowser } from '../support/browser.ts';
import { oneProcess } from '../support/one-process.ts';
import { readPdf } from '../support/read-pdf.ts';
import { makeSite, page } from '../support/run.ts';
import { unzip } from '../support/unzip.ts';

const pubdeck = oneProcess();
const shared = sharedBrowser();
const bundle = 'content/slides/tides';
const out = mkdtempSync(join(tmpdir(), 'pubdeck-form-'));
const points = Array.from(
  { length: 7 },
  (_, index) => `- Point ${index + 1} says that the tide turns at the sill`,
);
const site = makeSite({
  [`${bundle}/index.md`]: page(
    'title: Tides\nslides:\n  theme: white\n  reveal_options:\n    width: 1024\n    height: 768\n',
    `\n# Tides\n\n---\n\n## Points\n\n${points.join('\n')}\n`,
  ),
  'talks/four.md': '---\nmarp: true\nsize: 4:3\n---\n\n# Four by three\n',
});
afterAll(() => {
  for (const folder of [site, out]) rmSync(folder, { recursive: true, force: true });
});

describe('the form of slides is that of the deck', () => {
  test.each([
    [{}, usualSize],
    [{ width: 1920, height: 1080 }, usualSize],
    [{ width: 1366, height: 768 }, usualSize],
    [{ width: '100%', height: '100%' }, usualSize],
    [{ width: 1600 }, usualSize],
    [
      { width: 1024, height: 768 },
      { width: 960, height: 720 },
    ],
    [
      { width: '1280px', height: '800' },
      { width: 1152, height: 720 },
    ],
    [
      { width: 2100, height: 900 },
      { width: 1680, height: 720 },
    ],
    [
      { width: 1080, height: 1920 },
      { width: 720, height: 1280 },
    ],
    [{ width: 4000, height: 1000 }, usualSize],
  ])('%o gives %o', (reveal, size) => expect(slideSize(reveal)).toEqual(size));

  test('a strip is told', () => {
    const deck = (height: number) =>
      readDeck(
        `---\nslides:\n  reveal_options:\n    width: 4000\n    height: ${height}\n---\n\n# A\n`,
        'a.md',
      ).problems;
    expect(deck(1000)).toMatchObject([{ code: 'reveal-option-unused', at: { line: 4 } }]);
    expect(deck(3000)).toEqual([]);
  });

  test('in PDF, pictures, PowerPoint and handouts of every layout, without a loss', async () => {
    const { code, stdout } = await pubdeck(
      [
        'export',
        bundle,
        'talks/four.md',
        '--to',
        'pdf,handout,png,card,pptx',
        '--layout',
        'notes,2,3,4,6,9',
        '--json',
        '--out',
        out,
      ],
      { cwd: site },
    );
    const { problems } = JSON.parse(stdout) as { problems: { code: string }[] };
    expect([code, problems.map((problem) => problem.code)]).toEqual([0, ['foreign-deck']]);
    for (const name of ['tides', 'four']) {
      const { sizes } = await readPdf(readFileSync(join(out, name, 'slides.pdf')));
      expect(sizes).toEqual(sizes.map(() => [720, 540]));
    }
    const size = (name: string): number[] => {
      const { width, height } = PNG.sync.read(readFileSync(join(out, name)));
      return [width, height];
    };
    expect([size('tides/slide-001.png'), size('tides/card.png')]).toEqual([
      [960, 720],
      [1200, 630],
    ]);
    const parts = await unzip(readFileSync(join(out, 'tides/slides.pptx')));
    expect(parts.get('ppt/presentation.xml')).toContain('<p:sldSz cx="9144000" cy="6858000"');
  }, 90_000);

  test('on the screen, and printed from there', async () => {
    const { rendered, theme } = await openDeck(join(site, bundle, 'index.md'));
    const { html, files } = presentPage(rendered, theme);
    expect(html).toContain('"width":960,"height":720');
    const tab = await shared.open.page();
    const styles = ['theme.css', 'pubdeck/page.css'].map((name) => {
      const file = files.get(name)!;
      return 'text' in file ? file.text : readFileSync(file.file, 'utf8');
    });
    const [head, rest] = html.replace(/<link [^>]*>|<script[\s\S]*?<\/script>/g, '').split('<title>') as [
      string,
      string,
    ];
    await tab.setContent(
      `${head.replace(/<meta[^>]*>/g, '')}<style>${styles.join('\n')}</style><title>${rest}`,
    );
    const pdf = Buffer.from(await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
    await tab.close();
    expect(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g)).toEqual(
      new Array(2).fill(expect.stringMatching(/0 0 720 540/)),
    );
  }, 60_000);

  test('slides of a notes handout are no higher than those of the usual form', () => {
    const heights = [4 / 3, 16 / 9, 9 / 16].map((form) => pagesOf([30, 30], 263, form)[0]!.width / form);
    for (const height of heights) expect(height).toBeLessThanOrEqual(96.8);
    expect(heights[0]).toBeCloseTo(heights[2]!, 0);
  });
});
