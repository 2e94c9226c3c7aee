import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import JSZip from 'jszip';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RenderedDeck } from '../../src/html/model.ts';
import { openDeck } from '../../src/html/open-deck.ts';
import { printPptx } from '../../src/pptx/print-pptx.ts';
import { loadTheme } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deckOf } from '../support/decks.ts';
import { makeSite } from '../support/run.ts';
import { unzip } from '../support/unzip.ts';

const shared = sharedBrowser();
const date = new Date('2024-05-01T12:00:00Z');
const textOf = (xml: string): string =>
  [...xml.matchAll(/<a:t>([^<]*)<\/a:t>|<\/a:p>/g)].map(([, text]) => text ?? '\n').join('');

describe('PowerPoint file', () => {
  let parts: ReadonlyMap<string, string>;
  let deck: RenderedDeck;
  const slide = (number: number): string => parts.get(`ppt/slides/slide${number}.xml`) ?? '';
  /** The first slide of a layout. */
  const first = (layout: string): string =>
    slide(deck.slides.findIndex(({ classes }) => classes.includes(`layout-${layout}`)) + 1);
  beforeAll(async () => {
    const file = fileURLToPath(new URL('../fixtures/layouts/index.md', import.meta.url));
    const { rendered, theme } = await openDeck(file);
    deck = rendered;
    parts = await unzip((await printPptx(rendered, theme, shared.open, { date })).pptx as Buffer);
  });

  it('draws the rules, marks and discs of the theme as shapes behind the words', () => {
    const count = (xml: string, sign: string): number => xml.split(sign).length - 1;
    // A rule and a mark above each of three points; three discs, and two lines between them, beside three steps.
    expect(count(first('points'), 'name="decoration')).toBe(6);
    expect([count(first('steps'), 'prst="ellipse"'), count(first('steps'), 'name="decoration')]).toEqual([
      3, 5,
    ]);
    expect(first('steps').indexOf('name="decoration 1"')).toBeLessThan(first('steps').indexOf('<a:t>'));
  });

  it('keeps a formula in the line that it stands in', () => {
    expect(textOf(first('steps'))).toContain('Dissipation was fitted to the spectra E(k) ∝ k−5/3\n');
  });

  it('gives every shape of a slide a number of its own, and a title where it stands', () => {
    for (let number = 1; number <= deck.slides.length; number++) {
      const ids = [...slide(number).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    // As narrow as its balanced lines: the slide has 1136 px, its words take somewhat less.
    const [, width] = /type="title"[\s\S]*?<a:ext cx="(\d+)"/.exec(first('statement')) ?? [];
    expect(Number(width) / 9525).toBeGreaterThan(900);
    expect(Number(width) / 9525).toBeLessThan(1110);
  });
});

it('keeps the shape of a picture that its box only holds, and draws discs as discs', async () => {
  const png = PNG.sync.write(new PNG({ width: 40, height: 30 })).toString('base64');
  const deck = deckOf([
    {
      html: `<h2>A</h2><img src="data:image/png;base64,${png}" alt="x" style="display:block;width:800px;height:120px;object-fit:contain"><div style="width:80px;height:80px;border-radius:50%;background:#123456">&nbsp;</div>`,
      classes: [],
    },
  ]);
  const { pptx } = await printPptx(deck, await loadTheme('paper'), shared.open, { date });
  const slide = (await unzip(pptx as Buffer)).get('ppt/slides/slide1.xml') ?? '';
  const [, cx, cy] = /<p:pic>[\s\S]*?<a:ext cx="(\d+)" cy="(\d+)"/.exec(slide) ?? [];
  expect(Number(cx) / Number(cy)).toBeCloseTo(4 / 3, 1);
  expect(slide).toContain('prst="ellipse"');
});

it('puts words where they stand after a sign that the theme draws before them', async () => {
  const style = '<style>.late::before{content:"· ";display:inline-block;width:90px}</style>';
  const deck = deckOf([{ html: `${style}<h2>A</h2><p class="late">Findings</p><p>Method</p>`, classes: [] }]);
  const { pptx } = await printPptx(deck, await loadTheme('paper'), shared.open, { date });
  const slide = (await unzip(pptx as Buffer)).get('ppt/slides/slide1.xml') ?? '';
  const leftOf = (words: string): number => {
    const shape = slide.split('<p:sp>').find((one) => one.includes(words)) ?? '';
    return Number(/<a:off x="(\d+)"/.exec(shape)?.[1]) / 9525;
  };
  expect(leftOf('Findings') - leftOf('Method')).toBeGreaterThan(80);
});

it('takes the first heading of any level for the title, and words in no paragraph along', async () => {
  const deck = deckOf([
    { html: '<h4>Fourth level</h4>Loose <b>words</b><p>And a paragraph</p>', classes: [] },
  ]);
  const { pptx } = await printPptx(deck, loadTheme('white'), shared.open, { date });
  const xml = (await unzip(pptx as Buffer)).get('ppt/slides/slide1.xml') ?? '';
  expect(/type="title"[\s\S]*?<a:t>([^<]*)/.exec(xml)?.[1]).toBe('Fourth level');
  for (const words of ['words', 'And a paragraph']) expect(textOf(xml)).toContain(words);
});

it('writes a displayed formula as one to edit, with its words for programs that know none', async () => {
  const site = makeSite({
    'content/slides/t/index.md':
      '---\ntitle: T\nslides: {}\n---\n\n## Sum\n\n$$\\sum_{i=1}^n x_i = \\frac{a < b}{\\sqrt{c}}$$\n\nIn a line $y^2$ too.\n',
  });
  const { rendered, theme } = await openDeck(join(site, 'content/slides/t/index.md'));
  const { pptx } = await printPptx(rendered, theme, shared.open, { date });
  const xml = (await unzip(pptx as Buffer)).get('ppt/slides/slide1.xml') ?? '';
  expect(xml.match(/<a14:m>/g)).toHaveLength(1);
  expect(xml).toContain('<m:chr m:val="∑"/>');
  expect(xml).toMatch(/<m:sub>.*?<m:t xml:space="preserve">i<\/m:t>.*?<\/m:sub>/);
  expect(xml).toMatch(/<m:f><m:num>.*?&lt;.*?<\/m:num><m:den><m:rad>/);
  const fallback = /<mc:Fallback>([\s\S]*)<\/mc:Fallback>/.exec(xml)?.[1] ?? '';
  expect(textOf(fallback)).toContain('∑');
  expect(textOf(xml)).toContain('In a line y2 too.');
  // Every element is closed where it should be.
  const open: string[] = [];
  for (const [, close, name, self] of xml.matchAll(/<(\/?)([\w:]+)(?:\s(?:"[^"]*"|[^">])*?)?(\/?)>/g)) {
    if (close) expect(open.pop()).toBe(name);
    else if (!self) open.push(name!);
  }
  expect(open).toEqual([]);
});

it('paints the box around others first, breaks no word that stands alone, and centres a sign in its disc', async () => {
  const file = fileURLToPath(new URL('../fixtures/drawn/index.md', import.meta.url));
  const { rendered, theme } = await openDeck(file);
  const number = rendered.slides.findIndex(({ classes }) => classes.includes('layout-nest')) + 1;
  const { pptx } = await printPptx(rendered, theme, shared.open, { date, pages: `${number}` });
  const slide = (await unzip(pptx as Buffer)).get('ppt/slides/slide1.xml') ?? '';
  const boxes = [
    ...slide.matchAll(/name="shape \d+"[\s\S]*?<a:ext cx="(\d+)"[\s\S]*?prst="(?:roundRect|rect)"/g),
  ];
  const widths = boxes.map(([, width]) => Number(width));
  expect(widths).toHaveLength(3);
  expect(widths).toEqual([...widths].sort((one, other) => other - one));

  const disc = '<p style="display:grid;place-content:center;width:72px;height:72px">?</p>';
  const deck = deckOf([{ html: `<h2>A</h2><p>Acoustics</p><p>Two words</p>${disc}`, classes: [] }]);
  const plain = await printPptx(deck, await loadTheme('paper'), shared.open, { date });
  const words = (await unzip(plain.pptx as Buffer)).get('ppt/slides/slide1.xml') ?? '';
  const wrapOf = (text: string): string | undefined =>
    /<a:bodyPr[^>]*wrap="(\w+)"/.exec(
      words.split('<p:sp>').find((one) => one.includes(`<a:t>${text}`)) ?? '',
    )?.[1];
  expect([wrapOf('Acoustics'), wrapOf('Two words')]).toEqual(['none', 'square']);
  expect(words.split('<p:sp>').find((one) => one.includes('<a:t>?'))).toMatch(
    /anchor="ctr"[\s\S]*algn="ctr"/,
  );
});

it('holds films and sounds that PowerPoint plays, and tells the others', async () => {
  const film = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom');
  const sound = Buffer.from('ID3\x04\0\0\0\0\0\0');
  const root = makeSite({
    'content/slides/tides/index.md':
      '---\ntitle: Tides\nslides:\n  theme: white\n---\n\n## A\n\n<video src="clip.mp4" poster="fig.png" aria-label="The tide"></video>\n\n---\n\n## B\n\n<audio src="wave.mp3"></audio>\n\n<video src="clip.webm"></video>\n\n---\n\n{{< slide background-video="clip.mp4" >}}\n\n## C\n',
  });
  const png = PNG.sync.write(new PNG({ width: 40, height: 30 }));
  for (const [name, bytes] of Object.entries({
    'clip.mp4': film,
    'wave.mp3': sound,
    'clip.webm': Buffer.from([0x1a, 0x45, 0xdf, 0xa3]),
    'fig.png': png,
  }))
    writeFileSync(join(root, 'content/slides/tides', name), bytes);
  const { rendered, theme } = await openDeck(join(root, 'content/slides/tides/index.md'));
  const { pptx, problems } = await printPptx(rendered, theme, shared.open, { date });
  expect(problems.map(({ code, slide: number, message }) => [code, number, message])).toEqual([
    ['film-not-printed', 2, expect.stringContaining('clip.webm')],
  ]);
  const xml = await unzip(pptx as Buffer);
  const rels = (number: number): string => xml.get(`ppt/slides/_rels/slide${number}.xml.rels`) ?? '';
  expect(xml.get('ppt/slides/slide1.xml')).toMatch(
    /name="film 1" descr="The tide"[\s\S]*<a:videoFile r:link="rId\d"/,
  );
  expect(rels(1)).toMatch(/relationships\/video" Target="\.\.\/media\/[\w-]+\.mp4"/);
  expect(xml.get('ppt/slides/slide2.xml')).toMatch(
    /name="sound 2" descr="Sound wave.mp3"[\s\S]*<a:audioFile r:link="rId\d"/,
  );
  expect(rels(2)).toMatch(/relationships\/audio" Target="\.\.\/media\/[\w-]+\.mp3"/);
  expect(xml.get('[Content_Types].xml')).toContain('Extension="mp3" ContentType="audio/mpeg"');
  // The film behind the slide covers it and lies under its words.
  const last = xml.get('ppt/slides/slide3.xml') ?? '';
  expect(last.indexOf('name="film 3"')).toBeGreaterThan(0);
  expect(last.indexOf('name="film 3"')).toBeLessThan(last.indexOf('<a:t>C'));
  expect(last).toMatch(/name="film 3"[\s\S]*?<a:ext cx="121\d{5}" cy="6858000"/);
  expect((pptx as Buffer).includes('ppt/media/')).toBe(true);
}, 30_000);

it('holds a drawing with its picture, for programs that show no SVG, and says see-through colours as they know them', async () => {
  const { rendered, theme } = await openDeck(
    join(
      makeSite({
        'content/slides/t/index.md':
          '---\ntitle: T\nslides:\n  theme: white\n---\n\n## A\n\n<svg viewBox="0 0 40 20" width="400" height="200" role="img" aria-label="Two boxes"><rect width="20" height="20" fill="rgba(0, 0, 0, 0)"/><rect x="20" width="20" height="20" fill="rgba(200, 0, 0, 0.5)"/></svg>\n',
      }),
      'content/slides/t/index.md',
    ),
  );
  const { pptx } = await printPptx(rendered, theme, shared.open, { date });
  const { files } = await JSZip.loadAsync(pptx);
  const media = Object.values(files).filter(
    ({ name }) => name.startsWith('ppt/media/') && !name.endsWith('/'),
  );
  const [png, svg] = [/\.png$/, /\.svg$/].map((end) => media.find(({ name }) => end.test(name))!);
  const words = await svg!.async('string');
  expect(words).not.toContain('rgba(');
  expect(words).toMatch(/fill: none/);
  expect(words).toMatch(/fill: rgb\(200, 0, 0\);[^"]*fill-opacity: 0\.5/);
  const { width, height, data } = PNG.sync.read(await png!.async('nodebuffer'));
  expect(width / height).toBeCloseTo(2, 1);
  const at = ((height >> 1) * width + Math.round(width * 0.75)) * 4;
  // The red of the second box over a white slide.
  expect([...data.subarray(at, at + 3)]).toEqual([227, 127, 127].map((part) => expect.closeTo(part, -0.7)));
  const left = ((height >> 1) * width + Math.round(width * 0.25)) * 4;
  expect([...data.subarray(left, left + 3)]).toEqual([255, 255, 255]);
});

it('keeps the two sides of a sentence on their panels, and the word between them', async () => {
  const panels = '<div class="scene pair" aria-hidden="true"><b></b><b></b><i></i></div>';
  const deck = deckOf([
    {
      html: `${panels}<h2><strong>Day ferries of the bay are slow,</strong> but <em>night ferries of the bay are late</em></h2>`,
      classes: ['layout-sentence', 'pair'],
    },
  ]);
  const { pptx } = await printPptx(deck, await loadTheme('paper'), shared.open, { date });
  const slide = (await unzip(pptx as Buffer)).get('ppt/slides/slide1.xml') ?? '';
  const boxes = [...slide.matchAll(/<p:sp>[\s\S]*?<\/p:sp>/g)].map(([shape]) => {
    const [, x] = /<a:off x="(\d+)"/.exec(shape) ?? [];
    const [, w] = /<a:ext cx="(\d+)"/.exec(shape) ?? [];
    return { text: textOf(shape).trim(), from: Number(x) / 9525, to: (Number(x) + Number(w)) / 9525 };
  });
  const box = (start: string) => boxes.find(({ text }) => text.startsWith(start));
  expect(box('Day')!.to).toBeLessThan(640);
  expect(box('night')!.from).toBeGreaterThan(640);
  expect(box('but')?.text).toBe('but');
  // Two panels, each with its edges, and the disc: the pseudo-elements of a theme are no shapes.
  expect(slide.split('name="decoration').length - 1).toBeGreaterThanOrEqual(3);
});
