import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../src/browser/open.ts';
import { oneProcess } from '../support/one-process.ts';
import { PaperPage, paperPdf } from '../support/paper-pdf.ts';
import { readPdf } from '../support/read-pdf.ts';
import { makeSite, page } from '../support/run.ts';
import { unzip } from '../support/unzip.ts';

const pubdeck = oneProcess();

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true, force: true });
});

/** A picture of one colour. */
function picture(red: number): Buffer {
  const png = new PNG({ width: 40, height: 30 });
  for (let at = 0; at < png.data.length; at += 4) png.data.set([red, 40, 90, 255], at);
  return PNG.sync.write(png);
}

const bundle = 'content/slides/talk';

/** Exports a deck with `fig.png` beside it, and says what came of it. */
async function exported(
  body: string,
  { args = [], files = {} }: { args?: string[]; files?: Record<string, string | Buffer> } = {},
) {
  const root = makeSite({
    [`${bundle}/index.md`]: page('title: Tides\nslides:\n  theme: white\n', `\n${body}\n`),
  });
  const out = mkdtempSync(join(tmpdir(), 'pubdeck-media-'));
  roots.push(root, out);
  writeFileSync(join(root, bundle, 'fig.png'), picture(200));
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(join(root, bundle, name, '..'), { recursive: true });
    writeFileSync(join(root, bundle, name), bytes);
  }
  const { code, stdout } = await pubdeck(['export', bundle, '--to', 'pdf', '--out', out, '--json', ...args], {
    cwd: root,
  });
  const { problems } = JSON.parse(stdout) as {
    problems: {
      code: string;
      severity: string;
      message: string;
      hint?: string;
      line?: number;
      slide?: number;
    }[];
  };
  const pdf = code === 0 ? readFileSync(join(out, 'talk/slides.pdf')) : undefined;
  return { code, problems, pdf, root, out };
}

const pictures = (pdf: Buffer | undefined): number =>
  (pdf?.toString('latin1').match(/\/Subtype\s*\/Image/g) ?? []).length;

describe('a picture is there, or its absence is told', () => {
  test.each([
    [
      'columns with styles',
      '<div style="display:flex">\n<div style="flex:1">\n\n![The strait](fig.png)\n\n</div>\n</div>',
    ],
    ['a link in HTML', '<a href="https://a.org">source</a>\n\n![The strait](fig.png)'],
    ['a tag that nothing closes', 'An <b>open tag\n\n![The strait](fig.png)'],
    ['a figure shortcode and a raw rule', '{{< figure src="fig.png" alt="The strait" >}}\n\n<hr/>'],
    ['an address for later', '<img data-src="fig.png" alt="The strait">'],
    ['trusted HTML', '<img src="fig.png" alt="The strait"><i onclick="x()">words</i>', ['--trust']],
  ] as const)('beside %s', async (_, body, args: readonly string[] = []) => {
    const { code, problems, pdf } = await exported(`## A\n\n${body}`, { args: [...args] });
    const harmless = new Set(['alt-missing', 'raw-image']);
    expect(problems.filter(({ code: each }) => !harmless.has(each))).toEqual([]);
    expect(code).toBe(0);
    expect((await readPdf(pdf!)).alts).toContain('The strait');
    expect(pictures(pdf)).toBeGreaterThan(0);
  });

  test('a drawing that links to a picture beside it shows that picture', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="200" height="100"><image width="200" height="100" xlink:href="parts/inner.png"/></svg>';
    const { code, pdf } = await exported('## A\n\n![The strait](outer.svg)', {
      files: { 'outer.svg': svg, 'parts/inner.png': picture(120) },
    });
    expect(code).toBe(0);
    expect(pictures(pdf)).toBe(1);
  });

  test('a PDF file is drawn, one page of it where that is named; a broken one is told', async () => {
    const figure = paperPdf([
      new PaperPage(300, 200).plot(10, 10, 290, 190),
      new PaperPage(300, 200).box(50, 50, 250, 150),
    ]);
    const files = { 'fig.pdf': figure, 'broken.pdf': Buffer.from('%PDF-1.4 nothing more') };
    const { code, problems, pdf } = await exported(
      '## A\n\n![The strait](fig.pdf)\n\n---\n\n## B\n\n{{< figure src="fig.pdf#page=2" alt="The basin" >}}\n\n[the file](fig.pdf)',
      { files },
    );
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(code).toBe(0);
    expect(pictures(pdf)).toBe(2);
    const broken = await exported('## A\n\n![The strait](broken.pdf)', { files });
    expect(broken.code).toBe(6);
    expect(broken.problems.map((one) => one.code)).toContain('file-refused');
  });

  test('media of other hosts are fetched when that is asked for, and only then', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      if (request.url === '/page.png') response.end('<html>no picture</html>');
      else if (request.url === '/large.png') response.end(Buffer.concat([picture(1), Buffer.alloc(26e6)]));
      else if (request.url === '/gone.png') response.writeHead(404).end();
      else response.end(picture(120));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const slides = (...names: string[]) =>
      names.map((name) => `## ${name}\n\n![The ${name}](${host}/${name})`).join('\n\n---\n\n');
    try {
      const without = await exported(slides('a.png'));
      expect(asked).toEqual([]);
      expect(without.problems.filter(({ code }) => code === 'remote-media').length).toBeGreaterThan(0);
      const run = await exported(slides('a.png'), { args: ['--fetch-media'] });
      expect(run.code).toBe(0);
      expect(pictures(run.pdf)).toBe(1);
      expect(run.problems.map(({ code }) => code)).toContain('media-fetched');
      const kept = readdirSync(join(run.root, bundle, 'fetched-media'));
      expect(kept).toEqual([expect.stringMatching(/^a-[\da-f]{12}\.png$/)]);
      // From now on it lies there: nobody is asked again.
      const again = await pubdeck(['export', bundle, '--to', 'pdf', '--out', run.out, '--json'], {
        cwd: run.root,
      });
      expect(again.code).toBe(0);
      expect(asked).toEqual(['/a.png']);
      const refused = await exported(slides('page.png', 'large.png', 'gone.png'), {
        args: ['--fetch-media'],
      });
      const told = refused.problems.filter(({ code }) => code === 'media-not-fetched');
      expect(told.map(({ message }) => message).join(' ')).toMatch(
        /no picture, film or sound.*larger than 25 MB.*answers 404/s,
      );
      expect(existsSync(join(refused.root, bundle, 'fetched-media'))).toBe(false);
    } finally {
      server.close();
    }
  });

  test('missing, of other case, with other accents, with a blank: losses that name what is near', async () => {
    const { code, problems } = await exported(
      '![a](none.png)\n\n---\n\n![b](Fig.PNG)\n\n---\n\n![c](r\u00e9sum\u00e9.png)\n\n---\n\n![d](my fig.png)\n\n---\n\n<video src="film.mp4"></video>\n\n---\n\n[a paper](paper.pdf)',
      { files: { 're\u0301sume\u0301.png': picture(1), 'my fig.png': picture(2) } },
    );
    expect(code).toBe(6);
    const lost = problems.filter(({ severity }) => severity === 'error');
    expect(lost.map(({ code: each, slide, line }) => [each, slide, line])).toEqual([
      ['media-missing', 1, 7],
      ['media-missing', 2, 11],
      ['media-missing', 3, 15],
      ['media-missing', 4, 19],
      ['media-missing', 5, 23],
    ]);
    expect(lost[1]?.hint).toContain('fig.png');
    expect(lost[2]?.hint).toContain('accents');
    expect(lost[3]?.hint).toContain('<my fig.png>');
    // A link that leads nowhere takes no picture away.
    expect(problems.find(({ slide }) => slide === 6)).toMatchObject({
      code: 'file-missing',
      severity: 'warning',
    });
  });

  test('with --allow-loss the deck is printed, and each loss told once', async () => {
    const { code, problems, pdf } = await exported('## A\n\n![The strait](none.png)', {
      args: ['--allow-loss'],
    });
    expect(code).toBe(0);
    expect(problems.map(({ code: each, severity }) => [each, severity])).toEqual([
      ['media-missing', 'warning'],
    ]);
    expect((await readPdf(pdf!)).texts.join()).toContain('The strait');
  });

  test('on a hidden slide nobody misses it', async () => {
    const { code, problems } = await exported('<!-- hide -->\n\n![a](none.png)\n\n---\n\n## B');
    expect(code).toBe(0);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});

describe('what is taken away is told, with what to do', () => {
  test('styles, scripts, frames; a frame leaves its address', async () => {
    const { code, problems, pdf } = await exported(
      '<style>\nh2 { color: red }\n</style>\n\n## A\n\n---\n\n## B\n\n<div id="plot"></div>\n<script>draw()</script>\n\n---\n\n## C\n\n<iframe src="https://a.org/film"></iframe>\n\n---\n\n## D\n\nPlain\n',
    );
    expect(code).toBe(0);
    const told = problems.filter(({ code: each }) => each === 'html-taken-away');
    expect(told.map(({ slide, line }) => [slide, line])).toEqual([
      [1, 7],
      [2, 18],
      [3, 24],
    ]);
    expect(told.every(({ hint }) => hint !== undefined)).toBe(true);
    const { links, texts } = await readPdf(pdf!);
    expect(links.map(({ url }) => url)).toContain('https://a.org/film');
    expect(texts.join()).not.toMatch(/draw\(\)|color: red/);
  });
});

test('a frame around a picture is that picture', async () => {
  const { code, problems, pdf } = await exported(
    '## A\n\n<iframe src="fig.png" width="400" title="Tide"></iframe>\n\n<object data="fig.png"></object>',
  );
  expect([code, problems.filter(({ code: each }) => each === 'html-taken-away')]).toEqual([0, []]);
  expect((await readPdf(pdf!)).alts).toContain('Tide');
  expect(pictures(pdf)).toBeGreaterThan(0);
});

test('hidden slides do not count in the numbers', async () => {
  const { pdf, out, root } = await exported(
    '## One\n\n---\n\n{{< slide visibility="hidden" >}}\n\n## Two\n\n---\n\n<!-- hide -->\n\n## Three\n\n---\n\n## Four\n\n---\n\n## Five',
  );
  const { texts, labels } = await readPdf(pdf!);
  expect(texts.map((text) => /(\d+ \/ \d+)/.exec(text)?.[1])).toEqual(['1 / 3', '2 / 3', '3 / 3']);
  // Pages 1, 2, 3 need no labels of their own.
  expect(labels).toBeNull();
  const { code } = await pubdeck(['export', bundle, '--to', 'pdf', '--pages', '2', '--out', out], {
    cwd: root,
  });
  expect(code).toBe(0);
  expect((await readPdf(readFileSync(join(out, 'talk/slides.pdf')))).texts.join()).toContain('Four');
});

describe('films on paper', () => {
  // Enough of a film to be taken for one.
  const film = Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom');

  test('a film has its poster or its name, one behind the slide is told', async () => {
    const { code, problems, pdf } = await exported(
      '## A\n\n<video src="clip.mp4" poster="fig.png"></video>\n\n---\n\n## B\n\n{{< video src="clip.mp4" >}}\n\n---\n\n{{< slide background-video="clip.mp4" >}}\n\n## C\n\n---\n\n{{< slide background-video="clip.mp4" background-image="fig.png" >}}\n\n## D',
      { files: { 'clip.mp4': film } },
    );
    expect(code).toBe(0);
    expect(problems.map(({ code: each, slide }) => [each, slide])).toEqual([
      ['film-not-printed', 2],
      ['film-not-printed', 3],
    ]);
    const { texts } = await readPdf(pdf!);
    expect(texts[1]).toContain('clip.mp4');
    expect(texts[0]).not.toContain('clip.mp4');
    expect(pictures(pdf)).toBeGreaterThan(0);
  });

  test('in one HTML file a film behind a slide has an address that Reveal can read', async () => {
    const { out, root } = await exported('{{< slide background-video="clip.mp4" >}}\n\n## A', {
      files: { 'clip.mp4': film },
    });
    const { code } = await pubdeck(['export', bundle, '--to', 'html', '--out', out], { cwd: root });
    expect(code).toBe(0);
    const open = await openBrowser();
    try {
      const tab = await open.page();
      await tab.goto(
        `file://${join(out, 'talk', readdirSync(join(out, 'talk')).find((name) => name.endsWith('.html'))!)}`,
      );
      await tab.waitForSelector('.backgrounds video source');
      expect(await tab.$eval('.backgrounds video source', (source) => source.getAttribute('src'))).toMatch(
        /^blob:/,
      );
    } finally {
      await open.close();
    }
  });
});

test('steps that lie on one another have a page each, the others one', async () => {
  const { code, pdf } = await exported(
    '<div class="r-stack">\n<p>First state</p>\n<p class="fragment" style="background: #fff">Second state</p>\n</div>\n\n---\n\n- a\n- {{< fragment >}}b{{< /fragment >}}',
  );
  expect(code).toBe(0);
  const { pages, texts } = await readPdf(pdf!);
  expect(pages).toBe(3);
  expect(texts[0]).toContain('First state');
  expect(texts[1]).toContain('Second state');
});

test('a deck that asks for separate fragments gets a page for each', async () => {
  const root = makeSite({
    [`${bundle}/index.md`]: page(
      'title: Tides\nslides:\n  theme: white\n  reveal_options:\n    pdf_separate_fragments: true\n',
      '\n- a\n- {{< fragment >}}b{{< /fragment >}}\n',
    ),
  });
  roots.push(root);
  expect((await pubdeck(['export', bundle, '--to', 'pdf', '--out', 'o'], { cwd: root })).code).toBe(0);
  expect((await readPdf(readFileSync(join(root, 'o/talk/slides.pdf')))).pages).toBe(2);
});

test('one line a cause, and the way to print all the same', async () => {
  const root = makeSite({
    [`${bundle}/index.md`]: page(
      'title: Tides\nslides:\n  theme: white\n',
      `\n${Array.from({ length: 12 }, (_, index) => `![a](none-${index}.png)`).join('\n\n---\n\n')}\n`,
    ),
  });
  roots.push(root);
  const { code, stderr } = await pubdeck(['export', bundle, '--to', 'pdf', '--out', 'o'], { cwd: root });
  expect(code).toBe(6);
  expect(stderr.match(/\[media-missing\]/g)).toHaveLength(1);
  expect(stderr).toContain('likewise 11 more: none-1.png, slide 2');
  expect(stderr).toContain('--allow-loss');
});

test('check finds what export would refuse or change', async () => {
  const root = makeSite({
    [`${bundle}/index.md`]: page(
      'title: Tides\nslides:\n  theme: white\n',
      '\n## A\n\n<p style="color: #fff">Nobody reads this</p>\n\n<iframe src="https://a.org"></iframe>\n\n---\n\n## B\n\n<video src="none.mp4"></video>\n',
    ),
  });
  roots.push(root);
  const { stdout } = await pubdeck(['check', bundle, '--only', 'fits,dialect,links', '--json'], {
    cwd: root,
  });
  const { problems } = JSON.parse(stdout) as { problems: { code: string; slide: number }[] };
  expect(problems.map(({ code, slide }) => [code, slide])).toEqual([
    ['fits/not-seen', 1],
    ['links/image-missing', 2],
    ['dialect/html-taken-away', 1],
  ]);
});

describe('slides of other tools are printed whole', () => {
  const lines = (count: number, line: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => line(index + 1)).join('\n');

  test('code that is too long goes on, every line once', async () => {
    const { code, pdf } = await exported(
      `## Values\n\n\`\`\`yaml\n${lines(120, (index) => `key${index}: value`)}\n\`\`\``,
    );
    expect(code).toBe(0);
    const { pages, texts } = await readPdf(pdf!);
    expect(pages).toBeGreaterThan(1);
    const all = texts.join('\n');
    for (let index = 1; index <= 120; index++) expect(all.split(`key${index}:`)).toHaveLength(2);
    expect(texts.every((text) => text.includes('Values'))).toBe(true);
  });

  test('a long list goes on, with its numbers', async () => {
    const { code, pdf } = await exported(
      `## Steps\n\n${lines(60, (index) => `1. step${index} of the work`)}`,
    );
    expect(code).toBe(0);
    const { pages, texts } = await readPdf(pdf!);
    expect(pages).toBeGreaterThan(1);
    expect(texts.at(-1)).toMatch(/60\.\s*step60/);
  });

  test('text shrinks before anything is lost, and a full stop alone is no loss', async () => {
    const { code, problems } = await exported(
      `## Much\n\n${lines(9, () => 'Words that fill the slide from its left edge to its right edge and on to the next line, as prose does. ')}\n\n<p style="font-size: 12px">.</p>`,
    );
    expect(problems).toEqual([]);
    expect(code).toBe(0);
  });

  test('a formula wider than the slide and a picture in columns are made smaller, the words are not', async () => {
    const wide = Array.from({ length: 14 }, (_, index) => `\\left(a_{${index}}\\ket{\\Psi'}\\right)`).join(
      '\\otimes ',
    );
    const tall = new PNG({ width: 300, height: 900 });
    tall.data.fill(200);
    const points = Array.from({ length: 5 }, (_, index) => `- Point ${index + 1} of the list`).join('\n');
    const { code, problems, pdf, out } = await exported(
      `## A\n\nSome words\n\n$$${wide}$$\n\n---\n\n## B\n\n<div style="display: flex">\n<div>\n\n${points}\n\n</div>\n<img src="tall.png" alt="Tall">\n</div>\n`,
      { files: { 'tall.png': PNG.sync.write(tall) }, args: ['--to', 'pdf,pptx'] },
    );
    expect([code, problems.filter(({ severity }) => severity !== 'info')]).toEqual([0, []]);
    const { texts } = await readPdf(pdf!);
    expect(texts[0]!.match(/Ψ/g)).toHaveLength(14);
    // Body type is at least three quarters of its full size of 34 px.
    const slides = await unzip(readFileSync(join(out, 'talk/slides.pptx')));
    const size = (number: number, words: string): number =>
      Number(
        new RegExp(`sz="(\\d+)"[^>]*>(?:(?!<a:rPr)[\\s\\S])*?<a:t>${words}`).exec(
          slides.get(`ppt/slides/slide${number}.xml`)!,
        )?.[1],
      );
    expect(size(1, 'Some words')).toBeGreaterThanOrEqual(2400);
    expect(size(2, 'Point 1')).toBeGreaterThan(1600);
  });

  test('text turns light on a dark slide, and dark on a light one', async () => {
    const { code, problems } = await exported(
      '{{< slide background-color="#111" >}}\n\n## Light words\n\n- a point\n\n---\n\n## Dark words',
    );
    expect(problems).toEqual([]);
    expect(code).toBe(0);
  });
});
