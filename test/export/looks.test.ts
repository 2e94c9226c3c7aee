import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { drawSlides } from '../../src/export/draw-slides.ts';
import { openDeck } from '../../src/html/open-deck.ts';
import { presentPage } from '../../src/html/shell/present.ts';
import { mediaType } from '../../src/io/media-type.ts';
import { ownThemes } from '../../src/theme/load.ts';
import { sharedBrowser } from '../support/browser.ts';

const shared = sharedBrowser();
const file = fileURLToPath(new URL('../fixtures/layouts/index.md', import.meta.url));
const scale = 0.5;

interface Live {
  readonly pictures: readonly PNG[];
  /** Fonts that the page asked for after it said that it was ready. */
  readonly lateFonts: readonly string[];
}

/** The live page, slide by slide, with Reveal running and all fragments shown. */
async function live(name: string): Promise<Live> {
  const { rendered, theme } = await openDeck(file, { theme: name });
  const { html, files } = presentPage(rendered, theme);
  const page = await shared.open.page();
  await page.setViewport({ width: 1280, height: 720, deviceScaleFactor: scale });
  await page.setRequestInterception(true);
  const lateFonts: string[] = [];
  let ready = false;
  page.on('request', (request) => {
    const url = decodeURI(new URL(request.url()).pathname.slice(1));
    if (ready && url.endsWith('.woff2')) lateFonts.push(url);
    const found = files.get(url);
    if (url === '') void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else if (!found) void request.respond({ status: 404, body: '' });
    else if ('text' in found) void request.respond({ contentType: found.type, body: found.text });
    else
      void request.respond({
        contentType: url.endsWith('.mjs') ? 'text/javascript' : mediaType(found.file),
        body: readFileSync(found.file),
      });
  });
  await page.goto('http://deck.test/', { waitUntil: 'load' });
  await page.waitForSelector('html[data-pubdeck-ready]');
  ready = true;
  await page.addStyleTag({
    content: '.reveal .controls,.reveal .progress{display:none!important}*{transition:none!important}',
  });
  const pictures: PNG[] = [];
  for (let index = 0; index < rendered.slides.length; index++) {
    await page.evaluate((place) => {
      const { Reveal } = window as unknown as {
        Reveal: { configure(options: object): void; slide(h: number, v: number, f: number): void };
      };
      Reveal.configure({ transition: 'none', backgroundTransition: 'none' });
      Reveal.slide(place, 0, 99);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, index);
    pictures.push(PNG.sync.read(Buffer.from(await page.screenshot())));
  }
  await page.close();
  return { pictures, lateFonts };
}

it.each(ownThemes)('printed slides look as they do live: %s', async (name) => {
  const { rendered, theme } = await openDeck(file, { theme: name });
  const { pictures, lateFonts } = await live(name);
  const differing: string[] = [];
  let index = 0;
  for await (const { slide, data } of drawSlides(rendered, theme, shared.open, { scale })) {
    const printed = PNG.sync.read(Buffer.from(data));
    const seen = pictures[index++] as PNG;
    expect([printed.width, printed.height]).toEqual([seen.width, seen.height]);
    const different = pixelmatch(seen.data, printed.data, undefined, seen.width, seen.height, {
      threshold: 0.2,
    });
    const share = different / (seen.width * seen.height);
    // Lines of text may round to the next half pixel; a moved or missing word is a multiple of this.
    if (share > 0.005) differing.push(`${slide.id}: ${(share * 100).toFixed(2)} %`);
  }
  expect(differing).toEqual([]);
  // A font that comes late leaves the text of a slide blank while the audience looks at it.
  expect(lateFonts).toEqual([]);
});
