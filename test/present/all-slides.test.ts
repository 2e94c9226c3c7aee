import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PNG } from 'pngjs';
import type { Page } from 'puppeteer';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../../src/present/server.ts';
import { sharedBrowser } from '../support/browser.ts';
import { deck, openSlides, site } from '../support/present.ts';
import { readPdf } from '../support/read-pdf.ts';
import { pubdeck } from '../support/run.ts';
import { unzip } from '../support/unzip.ts';

const shared = sharedBrowser();
const bench = 'content/slides/tides/index.md';
const dot = PNG.sync.write(
  Object.assign(new PNG({ width: 1, height: 1 }), { data: Buffer.from([200, 20, 20, 255]) }),
);
const slides = [
  '## One\n\n- a\n- {{< fragment >}}a step{{< /fragment >}}',
  '{{< slide background-color="#003300" >}}\n\n## Two',
  '{{< slide background-image="dot.png" >}}\n\n## Three',
  ...Array.from({ length: 9 }, (_, at) => `## More ${at + 4}\n\ntext`),
  '{{< speaker_note >}}A secret for the speaker{{< /speaker_note >}}\n\n## Last',
];

async function shown(query = ''): Promise<Page> {
  const folder = site({ [bench]: deck(...slides) });
  writeFileSync(join(folder, 'content/slides/tides/dot.png'), dot);
  const server = await startServer({ root: join(folder, bench), port: 0 });
  onTestFinished(() => server.close());
  const page = await shared.open.page();
  onTestFinished(() => page.close());
  await openSlides(page, server.url + query);
  return page;
}

test.each(['', '?print-pdf'])(
  'printed from the browser (%s) every slide is a page, with its ground and all its steps',
  async (query) => {
    const page = await shown(query);
    const { pages, sizes, texts } = await readPdf(
      await page.pdf({ preferCSSPageSize: true, printBackground: true }),
    );
    expect(pages).toBe(slides.length);
    expect(sizes[0]).toEqual([960, 540]);
    expect(texts[0]).toContain('a step');
    expect(texts.map((text) => /One|Two|Three|More \d+|Last/.exec(text)?.[0])).toEqual([
      'One',
      'Two',
      'Three',
      ...Array.from({ length: 9 }, (_, at) => `More ${at + 4}`),
      'Last',
    ]);
    expect(texts.join()).not.toContain('secret');
    // Grounds stand on the slides while they are printed, and go again.
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const grounds = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.slide-ground')].map(
        (ground) =>
          ground.style.background || (ground.firstElementChild as HTMLElement)?.style.backgroundImage,
      ),
    );
    expect(grounds).toHaveLength(slides.length);
    expect(grounds[1]).toMatch(/#003300|rgb\(0, 51, 0\)/);
    expect(grounds[2]).toContain('asset/dot.png');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.$('.slide-ground')).toBeNull();
  },
);

test('the overview is a grid; arrows go through its lines and a click chooses', async () => {
  const page = await shown();
  await page.setViewport({ width: 1280, height: 800 });
  await page.keyboard.press('o');
  await page.waitForSelector('.reveal.overview');
  const boxes = await page.$$eval('.slides section', (all) =>
    all.map((each) => {
      const { left, top, width, height } = each.getBoundingClientRect();
      return {
        left: Math.round(left),
        top: Math.round(top),
        width: Math.round(width),
        height: Math.round(height),
      };
    }),
  );
  const columns = boxes.filter(({ top }) => top === boxes[0]!.top).length;
  expect(columns).toBe(3);
  expect(new Set(boxes.map(({ top }) => top)).size).toBe(Math.ceil(slides.length / columns));
  expect(new Set(boxes.map(({ width, height }) => `${width} ${height}`))).toEqual(new Set(['320 180']));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const current = () => page.$eval('.slides section.present h2', (heading) => heading.textContent);
  expect(await current()).toBe('More 5');
  await page.mouse.click(boxes[1]!.left + 50, boxes[1]!.top + 50);
  await page.waitForFunction(() => !document.querySelector('.reveal.overview'));
  expect(await current()).toBe('Two');
  expect(await page.$('.slide-ground')).toBeNull();
});

test('a 4K screen is filled', async () => {
  const page = await shown();
  await page.setViewport({ width: 3840, height: 2160 });
  await page.waitForFunction(
    () => document.querySelector('.slides section.present')!.getBoundingClientRect().width > 3800,
  );
});

async function oneFile(...more: string[]): Promise<string> {
  const cwd = site({ [bench]: deck(...slides) });
  mkdirSync(join(cwd, 'out'));
  writeFileSync(join(cwd, 'content/slides/tides/dot.png'), dot);
  const { code } = await pubdeck(
    ['export', 'content/slides/tides', '--to', 'html,pptx', '--out', 'out', ...more],
    { cwd },
  );
  expect(code).toBe(0);
  return join(cwd, 'out/tides/index.html');
}

test('the one file has its notes in a window that follows the slides', async () => {
  const file = await oneFile();
  const page = await shared.open.page();
  onTestFinished(() => page.close());
  await page.goto(`${pathToFileURL(file).href}#/last`);
  await page.waitForSelector('html[data-pubdeck-ready]');
  const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
  await page.keyboard.press('s');
  const notes = (await opened)!;
  await notes.waitForFunction(() => document.body.innerText.includes('A secret for the speaker'));
  expect(await notes.evaluate(() => document.body.innerText)).toContain('This is the last slide');
  await page.keyboard.press('ArrowLeft');
  await notes.waitForFunction(() => document.body.innerText.includes('More 12'));
  await notes.waitForFunction(() => document.body.innerText.includes('Next: Last'));
});

test('--no-notes leaves them out of HTML and PowerPoint', async () => {
  const secret = 'A secret for the speaker';
  for (const [more, isThere] of [
    [['--no-notes'], false],
    [[], true],
  ] as const) {
    const file = await oneFile(...more);
    expect(readFileSync(file, 'utf8').includes(secret)).toBe(isThere);
    const parts = await unzip(readFileSync(file.replace('index.html', 'slides.pptx')));
    expect([...parts.values()].some((part) => part.includes(secret))).toBe(isThere);
  }
});
