import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { exportDeck } from '../../src/export/export-deck.ts';
import { openDeck } from '../../src/html/open-deck.ts';
import { handoutPage } from '../../src/sheet/handout-page.ts';
import { printPage } from '../../src/sheet/page.ts';
import { sharedBrowser } from '../support/browser.ts';
import { present } from '../support/present.ts';
import { unzip } from '../support/unzip.ts';

const shared = sharedBrowser();
const attacks = readFileSync(fileURLToPath(new URL('../fixtures/xss.md', import.meta.url)), 'utf8');
const diagrams = readFileSync(
  fileURLToPath(new URL('../fixtures/hostile-diagrams.md', import.meta.url)),
  'utf8',
);
const secret = 'swordfish-5521';

const patience = { timeout: 90_000 };

/** Another host: it answers everything with a drawing, and writes down what it was asked for. */
let host: Server;
const asked: string[] = [];
let elsewhere = '';
beforeAll(async () => {
  host = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('content-type', 'image/svg+xml');
    response.setHeader('access-control-allow-origin', '*');
    response.end('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  });
  await new Promise<void>((done) => host.listen(0, '127.0.0.1', done));
  elsewhere = `127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterAll(() => host.close());

/** The attacks with addresses of that host, which would be reached. */
const reachable = (text: string): string =>
  text
    .replaceAll('https://evil.example', `http://${elsewhere}`)
    .replaceAll('//evil.example', `//${elsewhere}`);

const deckPath = 'content/slides/tides/index.md';

/** A stranger's site: every payload in its deck, its theme, its logo and its settings; a secret lies beside it. */
function hostileSite(): { readonly root: string; readonly deck: string } {
  const base = mkdtempSync(join(tmpdir(), 'pubdeck-hostile-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  const root = join(base, 'site');
  const drawing = (inner: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 90 30">${inner}</svg>`;
  const files: Record<string, string> = {
    [deckPath]: reachable(
      `${attacks.replace('slides:\n', 'pubdeck:\n  theme: lab\nslides:\n')}\n\n---\n\n${diagrams}\n\n---\n\n# Files\n\n![a](../../../../outside/secret.svg)\n![b](file://${base}/outside/secret.svg)\n![c](away.svg)\n<img src="file://${base}/outside/secret.svg">\n<img src="/../outside/secret.svg">\n{{< figure src="../../../../outside/secret.svg" >}}\n![d](own.svg)\n\n# Last words\n`,
    ),
    'content/slides/tides/own.svg': reachable(
      drawing(
        `<script>parent.pwned('own svg')</script><style>@import url(https://evil.example/own.css);@font-face{font-family:x;src:url(https://evil.example/own.woff2)}</style><image href="https://evil.example/own.png" width="9" height="9"/><image href="file://${base}/outside/secret.svg" width="9" height="9"/><image href="../../../../outside/secret.svg" width="9" height="9"/><text font-family="x" onload="pwned('own svg text')">own</text><foreignObject width="9" height="9"><img xmlns="http://www.w3.org/1999/xhtml" src="https://evil.example/own2.png" onerror="pwned('own svg html')"/></foreignObject>`,
      ),
    ),
    'assets/media/logo.svg': reachable(
      drawing(
        `<script>parent.pwned('logo')</script><image href="https://evil.example/logo.png" width="9" height="9"/><image xlink:href="../../../outside/secret.svg" width="9" height="9"/><path d="M0 0h9v9z" onclick="pwned('logo path')"/><animate onbegin="pwned('logo animate')" attributeName="x" dur="1s"/>`,
      ),
    ),
    'config/_default/params.yaml': reachable(
      `slides:\n  branding:\n    logo:\n      filename: logo.svg\n      alt: "\\" onload=\\"pwned('logo alt')"\n      position: top-right\n    title:\n      show: true\n      text: "<script>pwned('brand title')</script>"\n    author:\n      show: true\n    footer:\n      text: "<img src=https://evil.example/footer.png onerror=pwned('brand footer')>"\n`,
    ),
    'themes/lab/theme.json': JSON.stringify({
      name: 'lab',
      label: "<img src=x onerror=pwned('theme label')>",
      extends: 'paper',
      fonts: {
        body: { family: 'Lab', package: '@fontsource/lab', weights: [400], fallback: 'serif' },
      },
    }),
    'themes/lab/theme.css': reachable(
      `@import url(https://evil.example/theme.css);\n@font-face{font-family:remote;src:url(https://evil.example/theme.woff2)}\n@font-face{font-family:near;src:url(file://${base}/outside/secret.svg)}\n.slide,section{background-image:url(https://evil.example/theme.png);font-family:remote,near}\n.slide h1::after,section h1::after{content:url(https://evil.example/after.svg)}\nh1{background:image-set("https://evil.example/set.png" 1x)}\n</style><script>pwned('theme style')</script><img src="https://evil.example/broken-out.png" onerror="pwned('theme image')"><style>\n`,
    ),
    'node_modules/@fontsource/lab/package.json': '{"name":"@fontsource/lab","version":"1.0.0"}',
    'node_modules/@fontsource/lab/unicode.json': JSON.stringify({
      latin: `U+0-FF;} body{background:url(http://${elsewhere}/range.png)} @font-face{font-family:x`,
      'latin-ext': `U+100-10FFFF;}</style><script>pwned('range')</script>`,
    }),
    'pubdeck/templates/title.hbs': "<script>pwned('template')</script>",
  };
  mkdirSync(join(base, 'outside'));
  writeFileSync(join(base, 'outside/secret.svg'), drawing(`<text>${secret}</text>`));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  symlinkSync(join(base, 'outside/secret.svg'), join(root, 'content/slides/tides/away.svg'));
  mkdirSync(join(root, 'node_modules/@fontsource/lab/files'));
  for (const style of ['normal', 'italic'])
    for (const weight of [400, 600, 700])
      symlinkSync(
        join(base, 'outside/secret.svg'),
        join(root, `node_modules/@fontsource/lab/files/lab-latin-${weight}-${style}.woff2`),
      );
  return { root, deck: join(root, deckPath) };
}

interface Watched {
  readonly page: Page;
  readonly run: string[];
  readonly requests: string[];
}

/** A page of the browser in which no policy protects: what runs or asks is written down. */
async function watched(): Promise<Watched> {
  const page = await shared.open.page();
  await page.setBypassCSP(true);
  const run: string[] = [];
  const requests: string[] = [];
  await page.exposeFunction('pwned', (name: string) => void run.push(String(name)));
  page.on('dialog', (dialog) => {
    run.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  return { page, run, requests };
}

/** Every element is pointed at, focused and, where it does not lead away, clicked. */
async function poke({ page }: Watched): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('body *')) {
      for (const type of ['mouseover', 'focus', 'toggle', 'begin', 'animationstart', 'load'])
        element.dispatchEvent(new Event(type, { bubbles: true }));
      const link = element.closest('a');
      const address =
        link?.getAttribute('href') ?? link?.getAttributeNS('http://www.w3.org/1999/xlink', 'href');
      if (element.closest('.slides, .sheet, article, section') && !/^(?:https?|mailto):/.test(address ?? ''))
        element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    }
  });
  await new Promise((done) => setTimeout(done, 300));
}

const foreign = (requests: readonly string[], own: string): string[] =>
  requests.filter((url) => !/^(?:data|blob|about):/.test(url) && !url.startsWith(own));

test('in every format: nothing is asked for, and no file from outside is in it', patience, async () => {
  const { root, deck } = hostileSite();
  asked.length = 0;
  const { rendered, theme } = await openDeck(deck);
  const drawn = rendered.slides.find(({ title }) => title === 'Diagrams that draw')!;
  // Some are drawn, with what attacks taken off; where that is not sure, their words stand there.
  expect(drawn.html.match(/<svg /g)?.length).toBeGreaterThanOrEqual(4);
  expect(new Set(drawn.text.match(/Kept(?: words \w+|\d)/g)).size).toBeGreaterThanOrEqual(10);
  const out = join(root, 'out');
  const names = ['pdf', 'handout', 'html', 'pptx', 'text', 'card', 'png'] as const;
  const { outputs } = await exportDeck(
    rendered,
    theme,
    { to: [...names] as never, out, allowLoss: true },
    shared.open,
  );
  expect(outputs.length).toBeGreaterThanOrEqual(6);
  expect(asked).toEqual([]);
  const encoded = [0, 1, 2].map((pad) =>
    Buffer.from(`${'x'.repeat(pad)}${secret}`)
      .toString('base64')
      .slice(4, 20),
  );
  for (const { path } of outputs) {
    const bytes = readFileSync(path);
    const parts = path.endsWith('.pptx')
      ? [...(await unzip(bytes)).values()].map(String)
      : [bytes.toString('latin1')];
    for (const text of parts)
      for (const piece of [secret, ...encoded]) expect(text.includes(piece), path).toBe(false);
  }
});

test(
  'on every page that is shown or printed, without its policy: no script runs, and nothing is asked for',
  patience,
  async () => {
    const { root, deck } = hostileSite();
    const { rendered, theme } = await openDeck(deck);
    const out = join(root, 'out');
    await exportDeck(rendered, theme, { to: ['html', 'text'], out, allowLoss: true }, shared.open);
    const pages: Record<string, string> = {
      print: printPage(rendered, theme).html,
      handout: handoutPage(rendered, theme, {
        layout: 'notes',
        paper: 'a4',
        duplex: false,
        slides: rendered.slides,
      } as never).html,
    };
    for (const name of readdirSync(out, { recursive: true })
      .map(String)
      .filter((one) => one.endsWith('.html')))
      pages[name] = readFileSync(join(out, name), 'utf8');
    expect(Object.keys(pages).length).toBeGreaterThanOrEqual(3);
    for (const [name, html] of Object.entries(pages)) {
      asked.length = 0;
      const file = join(root, `${name.replace(/\W/g, '-')}.html`);
      writeFileSync(file, html);
      const view = await watched();
      await view.page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
      await poke(view);
      expect([name, view.run]).toEqual([name, []]);
      expect([name, asked]).toEqual([name, []]);
      expect(
        foreign(view.requests, pathToFileURL(root).href).filter(
          (url) => url.startsWith('http') || url.includes('outside'),
        ),
      ).toEqual([]);
      await view.page.close();
    }
  },
);

test(
  'in the views of `present`: the slides, the speaker, the list of decks and the slides for paper',
  patience,
  async () => {
    const { root } = hostileSite();
    asked.length = 0;
    const { url } = await present(root, ['.', '--port', '0']);
    const gallery = await watched();
    await gallery.page.goto(url, { waitUntil: 'load' });
    const ways = await gallery.page.evaluate(() => [...document.links].map(({ href }) => href));
    const talk = ways.find((way) => /tides/.test(way))!;
    expect(talk).toBeDefined();
    await gallery.page.close();
    for (const way of [
      url,
      talk,
      `${talk}?speaker`,
      new URL('speaker', talk).href,
      `${talk}?print-pdf`,
      `${talk}?view=scroll`,
    ]) {
      const view = await watched();
      const answer = await view.page.goto(way, { waitUntil: 'load' });
      expect(answer!.status(), way).toBeLessThan(400);
      await poke(view);
      expect([way, view.run]).toEqual([way, []]);
      expect([way, foreign(view.requests, new URL(url).origin)]).toEqual([way, []]);
      await view.page.close();
    }
    expect(asked).toEqual([]);
  },
);

// Last, for what it shows may still ask when its page is closed.
test('there are 120 attacks and more, and they are real', patience, async () => {
  const all = attacks + diagrams;
  expect((all.match(/pwned\(|evil\.example/g) ?? []).length).toBeGreaterThanOrEqual(180);
  const view = await watched();
  asked.length = 0;
  // An attack may lead the page away or hold it open: its load is not waited for, its end not for long.
  void view.page
    .setContent(reachable(attacks.slice(attacks.indexOf('# Scripts'))), { timeout: 20_000 })
    .catch(() => undefined);
  await expect.poll(() => view.run.length, { timeout: 20_000 }).toBeGreaterThan(5);
  await expect.poll(() => asked.length, { timeout: 20_000 }).toBeGreaterThan(5);
  await Promise.race([view.page.close(), new Promise((done) => setTimeout(done, 5000))]);
});
