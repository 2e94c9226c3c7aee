import { beforeAll, describe, expect, it } from 'vitest';
import type { PrintedSlides } from '../../src/export/print-model.ts';
import { printSlides } from '../../src/export/print-slides.ts';
import { ContentLost } from '../../src/losses/content-lost.ts';
import { squeeze } from '../../src/losses/reconcile.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deckOf, sampleParts } from '../support/decks.ts';
import { type ReadPdf, readPdf } from '../support/read-pdf.ts';

const shared = sharedBrowser();
const deck = deckOf(sampleParts);
const theme = loadTheme('paper', { text: deck.slides.map(({ text }) => text).join('') });
const date = new Date('2024-05-01T12:00:00Z');

describe('slides as PDF', () => {
  let printed: PrintedSlides;
  let pdf: ReadPdf;

  beforeAll(async () => {
    printed = await printSlides(deck, theme, shared.open, {
      notes: 'annotations',
      date,
      subject: 'A year of turbulence',
      keywords: ['ocean', 'mixing'],
      attachments: [
        {
          name: 'cite.bib',
          type: 'application/x-bibtex',
          description: 'Reference',
          data: Buffer.from('@article{a,}'),
        },
      ],
    });
    pdf = await readPdf(printed.pdf);
  });

  it('has one page a slide, 960 × 540 pt', () => {
    expect(pdf.pages).toBe(sampleParts.length);
    expect(new Set(pdf.sizes.map(String))).toEqual(new Set(['960,540']));
  });

  it('holds the words of each slide on its page', () => {
    for (const [index, slide] of deck.slides.entries()) {
      if (slide.id === 'script') continue;
      for (const word of slide.text.split(' '))
        expect(squeeze(pdf.texts[index] ?? '')).toContain(squeeze(word));
    }
  });

  it('reads back what pdf.js reads', () => {
    for (const [index, text] of pdf.texts.entries()) {
      // pdf.js reads joined Arabic letters glyph by glyph and leaves out the replaced text (ActualText).
      if (deck.slides[index]?.id === 'script') continue;
      const letters = (words: string): string => [...squeeze(words)].sort().join('');
      expect(letters(printed.report.texts[index] ?? '')).toBe(letters(text));
    }
  });

  it('tags every slide: sections, headings, lists, table heads, figures, links', () => {
    const all = pdf.roles.flat();
    const count = (role: string): number => all.filter((found) => found === role).length;
    expect(pdf.roles.map((roles) => roles.filter((role) => /^H\d/.test(role)))).toEqual([
      ['H1'],
      ['H2'],
      ['H2'],
      ['H2'],
      ['H2'],
      ['H2'],
      ['H2'],
      ['H2'],
    ]);
    expect({
      Sect: count('Sect'),
      L: count('L'),
      LI: count('LI'),
      Table: count('Table'),
      TH: count('TH'),
      TD: count('TD'),
      Figure: count('Figure'),
      Link: count('Link'),
    }).toEqual({
      Sect: 8,
      L: 3,
      LI: 5,
      Table: 1,
      TH: 2,
      TD: 4,
      Figure: 1,
      Link: 2,
    });
    expect(pdf.alts).toEqual(['Aerial view of the strait']);
  });

  it('has a bookmark for each slide, in sections', () => {
    expect(
      pdf.outline.map(({ title, page, items }) => [
        title,
        page,
        items.map((item) => [item.title, item.page]),
      ]),
    ).toEqual([
      ['Tidal Mixing', 1, []],
      ['Existing records last only a few days, offset by the office efficiency', 2, []],
      [
        'Results',
        3,
        [
          ['Mean dissipation by season', 4],
          ['The strait', 5],
          ['الخلط المدي', 6],
          ['潮汐混合', 7],
          ['Reading the record', 8],
        ],
      ],
    ]);
  });

  it('keeps links alive, outside and inside, with their words', () => {
    expect(pdf.links).toEqual([
      { page: 2, url: 'https://example.org/models', dest: undefined, contents: 'the models' },
      { page: 5, url: undefined, dest: 2, contents: 'the gap' },
    ]);
  });

  it('describes itself', () => {
    expect(pdf.info).toMatchObject({
      Title: 'Tidal Mixing',
      Author: 'Ada Marin, Bo Lindqvist',
      Subject: 'A year of turbulence',
      Keywords: 'ocean, mixing',
      Language: 'en',
    });
    expect(pdf.xmp).toContain('<prism:doi>10.5555/example.2024</prism:doi>');
    expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pdf.xmp).toContain('<rdf:li>Bo Lindqvist</rdf:li>');
    expect(pdf.attachments).toEqual({ 'cite.bib': '@article{a,}' });
    expect(pdf.comments).toEqual([
      { page: 1, contents: 'We followed one strait for a whole year.' },
      { page: 2, contents: 'However, existing records last only a few days.' },
    ]);
  });

  it('is the same, byte for byte, when printed again', async () => {
    const once = await printSlides(deck, theme, shared.open, { date });
    const again = await printSlides(deck, theme, shared.open, { date });
    expect(Buffer.compare(once.pdf, again.pdf)).toBe(0);
  });
});

it('does not claim PDF/UA where a picture has no text', async () => {
  const bare = deckOf([
    {
      html: '<h1>A</h1><p><img src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22 width=%229%22 height=%229%22/%3E"></p>',
    },
  ]);
  const { pdf, report } = await printSlides(bare, theme, shared.open, { date });
  expect(report.accessible).toBe(false);
  expect((await readPdf(pdf)).xmp).not.toContain('pdfuaid:part>');
});

it('prints a range, an id and a section', async () => {
  const pages = async (range: string): Promise<readonly string[] | null> =>
    (await readPdf((await printSlides(deck, theme, shared.open, { pages: range, date })).pdf)).labels;
  expect(await pages('2-3,code')).toEqual(['2', '3', '8']);
  expect(await pages('Results')).toEqual(['3', '4', '5', '6', '7', '8']);
  await expect(printSlides(deck, theme, shared.open, { pages: 'nowhere' })).rejects.toMatchObject({
    code: 'pages-unknown',
    exit: 'usage',
  });
});

it('gives each step a page, in the order of the fragments', async () => {
  const { pdf, pages } = await printSlides(deck, theme, shared.open, { pages: 'gap', steps: true, date });
  const read = await readPdf(pdf);
  expect(pages).toBe(3);
  expect(read.labels).toEqual(['2.1', '2.2', '2.3']);
  expect(
    read.texts.map((text) => [text.includes('Moored'), text.includes('winter'), text.includes('Models')]),
  ).toEqual([
    [true, false, false],
    [true, true, false],
    [true, true, true],
  ]);
});

describe('what would not be seen', () => {
  const lossOf = async (html: string, attributes = {}): Promise<ContentLost> => {
    const broken = deckOf([{ html: '<h1>Fine</h1>' }, { html: `<h2>Title</h2>${html}`, attributes }]);
    const error: unknown = await printSlides(broken, theme, shared.open, { date }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(ContentLost);
    return error as ContentLost;
  };

  it.each([
    ['overflow', `<ul>${'<li>One more row of the list</li>'.repeat(40)}</ul>`, /off the slide/],
    ['white on white', '<p style="color:#fff;background:#fff">secret</p>', /colour of its background/],
    ['display:none', '<p style="display:none">secret</p>', /not shown/],
    ['transparent', '<p style="opacity:0">secret</p>', /transparent/],
    ['off the page', '<p style="position:absolute;left:1400px">secret</p>', /off the slide/],
    ['a clipping box', '<div style="height:10px;overflow:hidden"><p>secret</p></div>', /cut off by \d+ px/],
    [
      'a cover',
      '<div style="position:relative"><p>secret</p><div style="position:absolute;inset:0;background:#333"></div></div>',
      /covered/,
    ],
    ['no glyph', '<p>sign \u{12000}</p>', /no font/],
    ['a picture that is not there', '<p><img src="gone.png" alt="secret"></p>', /could not be shown/],
  ])('stops the print: %s', async (_, html, sentence) => {
    const error = await lossOf(html);
    expect(error.exitCode).toBe(6);
    expect(error.problems[0]).toMatchObject({ code: 'content-lost', slide: 2 });
    expect(error.problems.map(({ message }) => message).join('\n')).toMatch(sentence);
  });

  it('is printed all the same when asked, and said', async () => {
    const { report, pages } = await printSlides(
      deckOf([{ html: '<h1>A</h1><p style="display:none">secret</p>' }]),
      theme,
      shared.open,
      { allowLoss: true },
    );
    expect(pages).toBe(1);
    expect(report.lost).toBe(true);
    expect(report.problems[0]).toMatchObject({ severity: 'warning', excerpt: 'secret' });
  });
});

it('refuses every request that leaves the deck, and lists it', async () => {
  const nosy = deckOf([
    {
      html: '<h1>A</h1><p>Text</p><div style="background:url(http://192.0.2.1/track.png)">b</div><div style="background:url(../../etc/passwd)">c</div>',
    },
  ]);
  const { report } = await printSlides(nosy, theme, shared.open, { date });
  expect(report.refused).toEqual(['etc/passwd']);
  const trying = deckOf([
    {
      html: '<h1>A</h1><script>document.title = "changed"; fetch("http://192.0.2.1/")</script><p onclick="x()">b</p>',
    },
  ]);
  const read = await readPdf((await printSlides(trying, theme, shared.open, { date })).pdf);
  expect(read.info.Title).toBe('Tidal Mixing');
});
