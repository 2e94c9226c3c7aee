import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/browser/budget.ts';
import { Tab } from '../../src/browser/tab.ts';
import { openDeck } from '../../src/html/open-deck.ts';
import { presentPage } from '../../src/html/shell/present.ts';
import { fitPage } from '../../src/sheet/fit-page.ts';
import { printPage } from '../../src/sheet/page.ts';
import { sharedBrowser } from '../support/browser.ts';
import { livePage } from '../support/live-page.ts';
import { oneProcess } from '../support/one-process.ts';
import { readPdf } from '../support/read-pdf.ts';
import { makeSite } from '../support/run.ts';
import { unzip } from '../support/unzip.ts';

const pubdeck = oneProcess();

const shared = sharedBrowser();
const site = (body: string) =>
  makeSite({ 'content/slides/t/index.md': `---\ntitle: T\nslides:\n  theme: white\n---\n\n${body}` });
const print = async (body: string, ...more: string[]) => {
  const cwd = site(body);
  const run = await pubdeck(['export', 'content/slides/t', '--out', 'out', ...more], { cwd });
  return { ...run, folder: join(cwd, 'out/t') };
};

describe('code', () => {
  const long =
    '```sh {linenos=true,hl_lines=[2]}\nls\ndocker run --rm --init -v $PWD:/home/someone/app/ -e VERY_LONG_ENVIRONMENT_VARIABLE_NAME=value registry.example.org/some/quite/long/image-name:1.2.3\n\necho done\n```';

  it('wraps a long line instead of losing its end', async () => {
    const { code, stderr, folder } = await print(`## Long\n\n${long}\n`, '--to', 'pdf');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { texts } = await readPdf(readFileSync(join(folder, 'slides.pdf')));
    expect(texts[0]!.replace(/\s/g, '')).toContain('long/image-name:1.2.3');
  });

  it('has its numbers beside it and its marked lines in another colour', async () => {
    const { rendered, theme } = await openDeck(
      join(site(`## Long\n\n${long}\n`), 'content/slides/t/index.md'),
    );
    const budget = new Budget(60_000);
    const tab = await Tab.open(shared.open, budget);
    const page = printPage(rendered, theme);
    await tab.load(page.html, page.resources, { width: 1280, height: 720 }, budget);
    await fitPage(tab, budget);
    const lines = await tab.evaluate<{ ground: string; rows: number; gap: number }[]>(
      `[...document.querySelectorAll('pre .line')].map((line) => {
        const style = getComputedStyle(line);
        const number = line.querySelector('.line-number').getBoundingClientRect();
        const range = document.createRange();
        range.setStart(line, 1); range.setEnd(line, line.childNodes.length);
        const words = [...range.getClientRects()].filter(({ width }) => width > 1);
        return { ground: style.backgroundColor, rows: Math.round(line.getBoundingClientRect().height / parseFloat(style.lineHeight)), gap: words.length ? words[0].left - number.right : 99 };
      })`,
      budget,
    );
    await tab.close();
    expect(lines.map(({ rows }) => rows > 1)).toEqual([false, true, false, false]);
    expect(lines[1]!.ground).not.toBe(lines[0]!.ground);
    expect(Math.min(...lines.map(({ gap }) => gap))).toBeGreaterThan(5);
  });

  const steps = '```js {data-line-numbers="1|2-3|4"}\nlet a = 1\nlet b = 2\nlet c = 3\nlet d = 4\n```';

  it('is stepped through by Reveal and on pages for each step', async () => {
    const { rendered, theme } = await openDeck(
      join(site(`## Steps\n\n${steps}\n`), 'content/slides/t/index.md'),
    );
    const page = await shared.open.page();
    const live = await livePage(page);
    await live.open(presentPage(rendered, theme));
    const shown = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('pre .line')].map((line) => getComputedStyle(line).opacity === '1'),
      );
    const seen = [await shown()];
    for (let step = 0; step < 2; step++) {
      await page.keyboard.press('Space');
      seen.push(await shown());
    }
    await page.close();
    expect(seen).toEqual([
      [true, false, false, false],
      [false, true, true, false],
      [false, false, false, true],
    ]);
    expect(live.errors).toEqual([]);
    const { folder } = await print(`## Steps\n\n${steps}\n`, '--to', 'pdf', '--steps');
    expect((await readPdf(readFileSync(join(folder, 'slides.pdf')))).pages).toBe(3);
  });

  it('in HTML is coloured and numbered', async () => {
    const { rendered } = await openDeck(
      join(
        site(
          '<pre><code class="language-js" data-trim data-line-numbers="2">\n  const a = 1 &lt; 2;\n  go();\n</code></pre>\n',
        ),
        'content/slides/t/index.md',
      ),
    );
    expect(rendered.slides[0]!.html).toContain('hljs-keyword');
    expect(rendered.slides[0]!.html.match(/class="line marked"/g)).toHaveLength(1);
    expect(rendered.slides[0]!.text).toContain('const a = 1 < 2;');
  });
});

describe('tables', () => {
  const rows = Array.from({ length: 40 }, (_, index) => `| row ${index + 1} | ${(index + 1) ** 2} |`).join(
    '\n',
  );
  const body = `## Forty rows\n\nBefore the table.\n\n| id | value |\n|---|---|\n${rows}\n\nAfter the table.\n`;

  it('longer than a slide are split, with the heading and their place on each page', async () => {
    const { code, stderr, folder } = await print(body, '--to', 'pdf,pptx');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { texts, pages } = await readPdf(readFileSync(join(folder, 'slides.pdf')));
    expect(pages).toBeGreaterThan(1);
    for (const [index, text] of texts.entries()) {
      expect(text).toContain('Forty rows');
      expect(text).toContain(`${index + 1}/${pages}`);
      expect(text).toContain('value');
    }
    for (let row = 1; row <= 40; row++)
      expect(texts.filter((text) => new RegExp(`row ${row}\\b`).test(text))).toHaveLength(1);
    expect(texts.map((text) => text.includes('Before the table'))).toEqual(texts.map((_, at) => at === 0));
    expect(texts.map((text) => text.includes('After the table'))).toEqual(
      texts.map((_, at) => at === pages - 1),
    );
    const files = await unzip(readFileSync(join(folder, 'slides.pptx')));
    expect([...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(pages);
  });

  it('keep cells that the heading does not count, and say so', async () => {
    const { code, stderr, folder } = await print(
      '| name | value |\n|---|---|\n| abs | $|x|$ |\n| temperature | 12 | degrees |\n| either | `a||b` |\n\n```\n| a |\n|---|\n| b | c |\n```\n',
      '--to',
      'pdf',
    );
    expect(code).toBe(0);
    expect(stderr).toContain('index.md:10 slide 1: warning: A row of a table has 3 cells, its heading 2');
    const { texts } = await readPdf(readFileSync(join(folder, 'slides.pdf')));
    const words = texts[0]!.replace(/[\s\u200b]/g, '');
    for (const word of ['∣x∣', '12degrees', 'a||b', '|b|c|']) expect(words).toContain(word);
  });
});
