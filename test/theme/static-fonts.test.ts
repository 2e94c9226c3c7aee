import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { drawSlides } from '../../src/export/draw-slides.ts';
import { printSlides } from '../../src/export/print-slides.ts';
import type { RenderedDeck } from '../../src/html/model.ts';
import { printPage } from '../../src/sheet/page.ts';
import { loadTheme } from '../../src/theme/load.ts';
import type { Theme } from '../../src/theme/model.ts';
import { withStaticFonts } from '../../src/theme/static/static-fonts.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deckOf } from '../support/decks.ts';
import { readPdf } from '../support/read-pdf.ts';

const shared = sharedBrowser();

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'pubdeck-cache-'));
  process.env.PUBDECK_CACHE = cache;
});
afterEach(() => {
  delete process.env.PUBDECK_CACHE;
  rmSync(cache, { recursive: true, force: true });
});

/** Headings are bold, lists are not; Latin, digits, marks and a symbol stand between the characters. */
const languages = {
  zh: [
    '街道树荫与夏季热岛',
    '「树荫」与（行道树）降低了 2.4 ℃。',
    'GPT-4 的准确率为 65%；来自《城市》的“热岛”',
  ],
  ja: ['狭い海峡の乱流混合', '「係留系」は（14点）流速は3.2 m/s。', 'カタカナとひらがな：々〆ヶ、ーー。'],
  ko: ['좁은 해협의 난류 혼합', '계류 장비 14개, 유속은 3.2 m/s였다.', '《바다》와 「조석」: 漢字 65%'],
} as const;
const codes = Object.keys(languages) as (keyof typeof languages)[];

function deckIn(language: keyof typeof languages): { deck: RenderedDeck; theme: Theme; text: string } {
  const [heading, ...points] = languages[language];
  const items = points.map((point) => `<li>${point} <strong>${point}</strong></li>`).join('');
  const deck = deckOf([{ html: `<h2>${heading}</h2><ul>${items}</ul>` }], { title: heading, language });
  const text = deck.slides.map((slide) => slide.text).join();
  return { deck, theme: loadTheme('plain', { text, language }), text };
}

const pictureOf = async (deck: RenderedDeck, theme: Theme): Promise<PNG> => {
  for await (const { data } of drawSlides(deck, theme, shared.open)) return PNG.sync.read(Buffer.from(data));
  throw new Error('no picture');
};

it.each(codes)('prints %s in one static font a weight', async (language) => {
  const { deck, theme, text } = deckIn(language);
  const { pdf, report } = await printSlides(deck, await withStaticFonts(theme, text), shared.open);
  expect(report.fonts.filter(({ kind }) => kind !== 'TrueType')).toEqual([]);
  const family = { zh: 'NotoSansSC', ja: 'NotoSansJP', ko: 'NotoSansKR' }[language];
  const square = report.fonts.map(({ name }) => name.slice(7)).filter((name) => name.startsWith('NotoSans'));
  expect(square.sort()).toEqual([`${family}400`, `${family}600`]);
  const words = (await readPdf(pdf)).texts[0]!.replace(/\s/g, '');
  for (const line of languages[language]) expect(words).toContain(line.replace(/\s/g, ''));
});

it.each(codes)('draws %s as the variable font does', async (language) => {
  const { deck, theme, text } = deckIn(language);
  const variable = await pictureOf(deck, theme);
  const fixed = await pictureOf(deck, await withStaticFonts(theme, text));
  const different = pixelmatch(variable.data, fixed.data, undefined, fixed.width, fixed.height, {
    threshold: 0.2,
  });
  expect(different / (fixed.width * fixed.height)).toBeLessThan(0.001);
});

it('closes up commas and brackets that lie in different slices of the font', async () => {
  const deck = deckOf(
    [{ html: ['）', '，', '），', '）。《'].map((each) => `<p><span>${each}</span></p>`).join('') }],
    {
      language: 'zh',
    },
  );
  const theme = await withStaticFonts(loadTheme('plain', { text: '），。《', language: 'zh' }), '），。《');
  const page = await shared.open.page();
  await page.setContent(printPage(deck, theme).html);
  const widths = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.querySelectorAll('p > span')].map(
      (span) => span.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(span).fontSize),
    );
  });
  await page.close();
  // The first two stand alone: a full square each. Neighbours share the air between them.
  expect(widths.map((width) => Math.round(width * 2) / 2)).toEqual([1, 1, 1.5, 2]);
});

it('prints the letters of a lab’s own variable font in static ones, kerned as they are', async () => {
  const folder = join(cache, 'ours');
  mkdirSync(folder);
  const font = {
    family: 'Ours',
    package: '@fontsource-variable/noto-sans-kr',
    weights: [400, 600],
    fallback: 'sans-serif',
  };
  const fonts = { heading: font, body: font };
  writeFileSync(join(folder, 'theme.json'), JSON.stringify({ name: 'ours', extends: 'plain', fonts }));
  const deck = deckOf([{ html: '<h2>Tidal AVATAR mixing</h2><p>Été, 65 %</p>' }]);
  const text = 'Tidal AVATAR mixing Été, 65 %';
  const theme = await withStaticFonts(loadTheme(folder, { text }), text);
  const { pdf, report } = await printSlides(deck, theme, shared.open);
  expect(report.fonts.every(({ kind }) => kind === 'TrueType')).toBe(true);
  expect(report.fonts.map(({ name }) => name.slice(7)).sort()).toContain('Ours600');
  expect((await readPdf(pdf)).texts[0]).toContain('Tidal AVATAR mixing');
});

it('makes the same bytes each time and needs no font tools where nothing is variable', async () => {
  const { theme, text } = deckIn('ja');
  const first = await withStaticFonts(theme, text);
  rmSync(join(cache, 'fonts'), { recursive: true });
  expect((await withStaticFonts(theme, text)).css).toBe(first.css);
  // And from the cache, too.
  expect((await withStaticFonts(theme, text)).css).toBe(first.css);
  const plain = loadTheme('plain', { text: 'Tidal mixing É ∑ α' });
  expect(await withStaticFonts(plain, 'Tidal mixing É ∑ α')).toBe(plain);
});
