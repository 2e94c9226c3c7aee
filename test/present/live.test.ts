import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type OpenBrowser, openBrowser } from '../../src/browser/open.ts';
import { startServer } from '../../src/present/server.ts';
import {
  deck,
  isSameDocument,
  openSlides,
  placeOf,
  present,
  site,
  slideTo,
  untilText,
} from '../support/present.ts';

let open: OpenBrowser;
beforeAll(async () => {
  open = await openBrowser();
});
afterAll(() => open.close());

const slides = [
  '## One\n\n- a\n- b',
  '## Two\n\n{{< fragment >}} first {{< /fragment >}}\n\n{{< fragment >}} second {{< /fragment >}}',
  '## Three\n\ntext',
];

async function show(
  files: Readonly<Record<string, string>>,
  name: string,
): Promise<{ page: Page; file: string; url: string; complaints: string[]; said: () => string[] }> {
  const folder = site(files);
  const lines: string[] = [];
  const server = await startServer({ root: join(folder, name), port: 0, say: (line) => lines.push(line) });
  onTestFinished(() => server.close());
  await server.watching;
  const page = await open.page();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push((error as Error).message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await openSlides(page, server.url);
  return { page, file: join(folder, name), url: server.url, complaints, said: () => lines };
}

const bench = 'content/slides/tides/index.md';

test('a save changes the slide in place: no reload, slide and step stay', async () => {
  const { page, file, complaints } = await show({ [bench]: deck(...slides) }, bench);
  await slideTo(page, 1, 0);
  expect(await placeOf(page)).toMatchObject({ h: 1, f: 0, heading: 'Two' });
  writeFileSync(file, deck(slides[0]!, slides[1]!.replace('## Two', '## Two, better'), slides[2]!));
  await untilText(page, 'Two, better');
  expect(await placeOf(page)).toMatchObject({ h: 1, f: 0, heading: 'Two, better' });
  expect(await isSameDocument(page)).toBe(true);
  // Another slide than the one on the screen.
  writeFileSync(
    file,
    deck(slides[0]!, slides[1]!.replace('## Two', '## Two, better'), '## Three, too\n\ntext'),
  );
  await untilText(page, 'Three, too');
  expect(await placeOf(page)).toMatchObject({ h: 1, f: 0, heading: 'Two, better' });
  expect(complaints).toEqual([]);
});

test('slides that come, go and move leave you on yours; so does an editor that saves by renaming', async () => {
  const { page, file } = await show({ [bench]: deck(...slides) }, bench);
  await slideTo(page, 1, 1);
  const save = (text: string): void => {
    writeFileSync(`${file}~`, text);
    renameSync(`${file}~`, file);
  };
  save(deck('## New first', ...slides));
  await untilText(page, 'New first');
  expect(await placeOf(page)).toMatchObject({ h: 2, f: 1, heading: 'Two' });
  save(deck(slides[2]!, slides[1]!));
  await page.waitForFunction(() => document.querySelectorAll('.slides section').length === 2);
  expect(await placeOf(page)).toMatchObject({ h: 1, heading: 'Two' });
  save(deck(slides[2]!));
  await page.waitForFunction(() => document.querySelectorAll('.slides section').length === 1);
  expect(await placeOf(page)).toMatchObject({ h: 0, heading: 'Three' });
  expect(await isSameDocument(page)).toBe(true);
});

/** A busy machine takes its time. */
const patient = { timeout: 20_000 };

/** How often the page was loaded, and which version it says it has. */
function loads(page: Page): { readonly times: () => number; readonly seen: string[] } {
  let times = 0;
  const seen: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) times++;
    const version = new URL(request.url()).searchParams.get('seen');
    if (version !== null) seen.push(version);
  });
  return { times: () => times, seen };
}

test('the program as it is shipped: a page says which slides it has, and is told those only that it lacks', async () => {
  const folder = site({ [bench]: deck(...slides) });
  const { url } = await present(folder, [bench, '--port', '0']);
  const page = await open.page();
  onTestFinished(() => page.close());
  const { seen } = loads(page);
  await openSlides(page, url);
  await expect.poll(() => seen.length, patient).toBe(1);
  const told = async (version: string): Promise<string[]> => {
    const stream = await fetch(`${url}events?seen=${version}`);
    let text = '';
    for await (const chunk of stream.body!) {
      text += Buffer.from(chunk).toString();
      const event = /^data: (.*)\n/m.exec(text)?.[1];
      if (event !== undefined) return Object.keys(JSON.parse(event).html);
    }
    throw new Error('no event');
  };
  expect(await told(seen[0]!)).toEqual([]);
  expect(await told('null')).toHaveLength(slides.length);
});

test.each(['as it is', 'behind a proxy that takes queries off the scripts'])(
  'slides that scroll are loaded once, and once for each change (%s)',
  async (way) => {
    const folder = site({ [bench]: deck(...slides) });
    const { url } = await present(folder, [bench, '--port', '0']);
    const page = await open.page();
    onTestFinished(() => page.close());
    if (way !== 'as it is') {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!request.url().includes('live.js?')) return void request.continue();
        void request.respond({ status: 302, headers: { location: request.url().replace(/\?.*/, '') } });
      });
    }
    const { times, seen } = loads(page);
    await page.goto(`${url}?view=scroll`);
    await expect.poll(() => seen.length, patient).toBe(way === 'as it is' ? 1 : 2);
    // No element is asked for: a handle to one is lost when the page loads itself again.
    await page.waitForFunction(() => document.querySelector('.reveal-scroll') !== null);
    writeFileSync(join(folder, bench), deck(...slides, '## Four\n\nnew words'));
    await untilText(page, 'new words');
    await expect.poll(() => seen.length, patient).toBe(times());
    expect(times()).toBeLessThanOrEqual(way === 'as it is' ? 2 : 3);
  },
);

test('a page that is left open while the program starts anew shows the deck as it is then', async () => {
  const folder = site({ [bench]: deck(...slides) });
  const root = join(folder, bench);
  const before = await startServer({ root, port: 0 });
  const page = await open.page();
  onTestFinished(() => page.close());
  await openSlides(page, before.url);
  await before.close();
  writeFileSync(root, deck('## Another beginning', ...slides.slice(1), '## Added at the end'));
  const after = await startServer({ root, port: before.port });
  onTestFinished(() => after.close());
  await untilText(page, 'Added at the end');
  expect(await page.$$eval('.slides section h2', (all) => all.map((one) => one.textContent))).toEqual([
    'Another beginning',
    'Two',
    'Three',
    'Added at the end',
  ]);
});

test('a broken save is told in the terminal and the speaker view, never over the slides, and ends nothing', async () => {
  const { page, file, said } = await show({ [bench]: deck(...slides) }, bench);
  const speaker = await page.browserContext().newPage();
  await speaker.goto(new URL('speaker', page.url()).href);
  await speaker.waitForFunction(() => document.querySelector('#notes')?.textContent !== '');
  const good = readFileSync(file, 'utf8');
  writeFileSync(file, good.replace('title: Tides', 'title: [Tides').replace('## One', '## Changed'));
  const told = (words: string) =>
    speaker.waitForFunction(
      (expected: string) => document.querySelector('#problem')?.textContent?.includes(expected),
      {},
      words,
    );
  await told('content/slides/tides/index.md, line ');
  expect(said().join('\n')).toMatch(/content\/slides\/tides\/index\.md, line \d/);
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('index.md');
  expect(await placeOf(page)).toMatchObject({ heading: 'One' });
  rmSync(file);
  await told('cannot be read');
  expect(await placeOf(page)).toMatchObject({ heading: 'One' });
  writeFileSync(file, good.replace('## One', '## Mended'));
  await untilText(page, 'Mended');
  await speaker.waitForFunction(() => document.querySelector<HTMLElement>('#problem')?.hidden);
  await speaker.close();
  expect(await isSameDocument(page)).toBe(true);
});

test("an edit of the site's own theme is seen without a reload", async () => {
  const theme = {
    name: 'ours',
    label: 'Ours',
    description: 'A theme of the lab.',
    extends: 'plain',
  };
  const css = 'themes/ours/theme.css';
  const files = {
    [bench]: deck(...slides).replace('theme: plain', 'theme: ours'),
    'themes/ours/theme.json': JSON.stringify(theme),
    [css]: '.reveal h2 { outline-offset: 1px; }',
  };
  const { page, file } = await show(files, bench);
  writeFileSync(file.replace(bench, css), '.reveal h2 { outline-offset: 7px; }');
  await page.waitForFunction(
    () => getComputedStyle(document.querySelector('.reveal h2') as Element).outlineOffset === '7px',
  );
  expect(await isSameDocument(page)).toBe(true);
});

test('the speaker view follows the slides, shows notes and what comes next, and steers', async () => {
  const { page, url } = await show(
    {
      [bench]: deck(
        `${slides[0]}\n\n{{< speaker_note >}}\nSay hello.\n{{< /speaker_note >}}`,
        slides[1]!,
        slides[2]!,
      ),
    },
    bench,
  );
  const speaker = await open.page();
  onTestFinished(() => speaker.close());
  await speaker.goto(`${url}speaker`, { waitUntil: 'load' });
  await untilText(speaker, 'Say hello.');
  expect(await speaker.$eval('#next-name', (line) => line.textContent)).toBe('Two');
  await speaker.keyboard.press('ArrowRight');
  await untilText(speaker, 'No notes for this slide.');
  expect(await placeOf(page)).toMatchObject({ h: 1, heading: 'Two' });
  await slideTo(page, 2);
  await untilText(speaker, 'The end');
});

test('key p shows the page’s own sentences, and marks where the slide departs from them', async () => {
  const paper =
    '---\ntitle: Tides\nauthors: [Ada Marin]\ndate: 2024-05-01\nabstract: We moored 14 instruments for one year. Dissipation rose to 61% in spring.\nslides: tides\n---\n';
  const { page, complaints } = await show(
    {
      'content/publication/tides/index.md': paper,
      [bench]: deck('## We moored 14 instruments for one year', '## Dissipation rose to 16% in spring'),
    },
    bench,
  );
  const shown = () =>
    page.waitForFunction(
      () => document.querySelector('#pubdeck-source blockquote')?.parentElement?.textContent,
    );
  await page.keyboard.press('p');
  expect(await (await shown()).jsonValue()).toContain('We moored 14 instruments for one year.');
  expect(await page.$('#pubdeck-source .departs')).toBeNull();
  await slideTo(page, 1);
  await page.waitForSelector('#pubdeck-source .departs');
  expect(await (await shown()).jsonValue()).toMatch(/16%.*61%[\s\S]*Dissipation rose to 61% in spring\./);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('#pubdeck-source') === null);
  expect(await placeOf(page)).toMatchObject({ h: 1 });
  expect(complaints).toEqual([]);
});

test('the gallery shows the talks whose title holds every word of the search, and counts them', async () => {
  const folder = site({
    'content/slides/tides/index.md': deck('## Tides\n\ntext'),
    'content/slides/winds/index.md': deck('## Winds\n\ntext').replace(
      'title: Tides',
      'title: Winds of March',
    ),
  });
  const server = await startServer({ root: folder, port: 0 });
  onTestFinished(() => server.close());
  const page = await open.page();
  onTestFinished(() => page.close());
  await page.goto(server.url);
  await page.type('#search', 'march WIND');
  await page.waitForFunction(() => document.querySelector('#count')?.textContent === '1 talk');
  const shown = await page.$$eval('.cards > li', (cards) =>
    cards.filter((card) => card.checkVisibility()).map((card) => card.querySelector('h2')?.textContent),
  );
  expect(shown.join()).toContain('Winds of March');
  expect(shown).toHaveLength(1);
});
