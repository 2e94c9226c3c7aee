/**
 * How drafted decks fare under a Hugo theme: node scripts/themes/check.mjs THEME REVEAL PAGE… [--styles] [--out DIR] [--talk conference]
 * THEME is a folder with the slides module's `layouts` and `assets`, and the theme's Markdown hooks (`_markup`), or a whole site of the
 * theme (with `config/_default`, its modules under `themes`), which is built with its own settings; REVEAL is the npm
 * package of the Reveal version that it names, with `reveal.js-menu` in its folder `menu`. The kit's folder also holds the partials `process_responsive_image`
 * and `slides_get_hook` of its modules, and needs a Hugo of 0.148 or later. Needs Hugo on the PATH. Prints one JSON line a deck, then the sums; with --out, writes each
 * slide as a PNG file; --drawn drafts with --pictures; --styles adds what `pubdeck init hugo` adds. Nothing is asked of a network.
 */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer';
import { from, read, renderFile, write } from '../look/pipeline.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    styles: { type: 'boolean', default: false },
    drawn: { type: 'boolean', default: false },
    out: { type: 'string' },
    talk: { type: 'string', default: 'conference' },
  },
});
const [theme, reveal, ...pages] = positionals;
const { readDeck } = await from('deck/read.js');
const { addSiteStyles } = await from('theme/site-styles.js');
const { addSiteLinks } = await from('theme/site-links.js');
const isKit = existsSync(join(theme, 'layouts/_partials/functions/slides_get_hook.html'));
const isWhole = existsSync(join(theme, 'config/_default'));
// The settings of the themes, from their own configuration.
const markup = `markup:
  goldmark:
    renderer: { unsafe: true }
    parser: { attribute: { block: true } }
  highlight: { noClasses: false }
`;
const kitMarkup = `markup:
  goldmark:
    renderHooks: { link: { useEmbedded: fallback } }
    renderer: { unsafe: true }
    parser: { attribute: { block: true, title: true } }
    extensions:
      passthrough:
        enable: true
        delimiters:
          block: [['\\[', '\\]'], [$$, $$]]
          inline: [['\\(', '\\)'], [$, $]]
      extras:
        insert: { enable: false }
        mark: { enable: true }
        subscript: { enable: true }
        superscript: { enable: true }
  highlight: { noClasses: false }
`;
// The kit shows a deck as an output of its own beside its landing page.
const kitConfig = `
outputFormats:
  Present: { mediaType: text/html, baseName: index, isHTML: true, permalinkable: true, path: present }
  backlinks: { mediaType: application/json, baseName: backlinks, isPlainText: true, notAlternative: true }
cascade:
  - target: { path: '/slides/**', kind: page }
    outputs: [HTML, Present]
`;
const { openBrowser } = await from('browser/open.js');

/** What a slides module needs around it: settings, icons, and pages that it leaves to its main theme. */
function addSite(root) {
  for (const [folder, name] of [
    ['partials/blox-core/functions', 'get_icon'],
    ['partials/functions', 'get_icon'],
  ]) {
    mkdirSync(join(root, 'layouts', folder), { recursive: true });
    writeFileSync(join(root, 'layouts', folder, `${name}.html`), '{{ return (dict "RelPermalink" "") }}');
  }
  const imports = isKit ? '# github.com/HugoBlox/kit/modules/slides\n' : '';
  writeFileSync(
    join(root, 'hugo.yaml'),
    `${imports}title: Site\nenableEmoji: true\ndisableKinds: [taxonomy, term, RSS, sitemap, 404]\n${isKit ? kitMarkup + kitConfig : markup}`,
  );
  // The landing page needs the kit's whole design module; like it, the one here reads the content first, which decides the hooks.
  const landing = {
    baseof: '{{ $content := .Content }}{{ block "main" . }}{{ end }}',
    single: '{{ define "main" }}{{ .Title }}{{ end }}',
    list: '{{ define "main" }}{{ .Title }}{{ end }}',
  };
  for (const [name, text] of Object.entries(isKit ? landing : {}))
    writeFileSync(join(root, 'layouts/slides', `${name}.html`), text);
}

/** A site of this theme with the drafted decks of the pages; `decks` is what should be seen. */
async function buildSite(root) {
  const isOwnSettings = (path) => /(?:go\.mod|config\.yaml|README\.md|\/config)$/.test(path);
  cpSync(theme, root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => isWhole || !isOwnSettings(path),
  });
  if (!isWhole) addSite(root);
  const decks = [];
  for (const [index, page] of pages.entries()) {
    const { markdown, copies, drawings } = write(read(page), { talk: values.talk, pictures: values.drawn });
    const name = `deck-${index + 1}`;
    const folder = join(root, 'content/slides', name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.md'), markdown);
    for (const copy of copies) copyFileSync(copy.from, join(folder, copy.name));
    for (const { name: file, svg } of drawings) writeFileSync(join(folder, file), svg);
    const file = join(folder, 'index.md');
    decks.push({ name, page, deck: readDeck(markdown, file), rendered: await renderFile(markdown, file) });
  }
  if (values.styles) {
    addSiteStyles(root);
    addSiteLinks(root);
  }
  const { status, stdout, stderr } = spawnSync(
    'hugo',
    ['-s', root, '-d', join(root, 'public'), '--baseURL', 'http://deck.test/'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Hugo could not build the site.\n${stdout}\n${stderr}`);
  return decks;
}

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};
const serve = (root) =>
  new Promise((resolve) => {
    const server = createServer(({ url }, answer) => {
      const path = join(root, decodeURIComponent(new URL(url, 'http://x').pathname)).replace(
        /\/$/,
        '/index.html',
      );
      if (!existsSync(path)) return answer.writeHead(404).end();
      answer
        .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
        .end(readFileSync(path));
    }).listen(0, '127.0.0.1', () => resolve(server));
  });

/** Files of Reveal come from the package; everything else outside is refused. */
function answer(request, origin) {
  const url = request.url();
  const file = /\/reveal\.js@[^/]+\/(.*)$/
    .exec(url.replace(/reveal\.js-menu@[^/]+/, 'reveal.js@0/menu'))?.[1]
    ?.replace('.min.', '.');
  if (file && existsSync(join(reveal, file)))
    return request.respond({
      contentType: types[extname(file)] ?? 'font/woff2',
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(join(reveal, file)),
    });
  return url.startsWith(new URL(origin).origin) || url.startsWith('data:')
    ? request.continue()
    : request.abort();
}

/** What a slide shows; runs in the page. */
function readSlides() {
  const sections = [...document.querySelectorAll('.slides section')].filter(
    (one) => !one.querySelector(':scope > section'),
  );
  return sections.map((section, index) => {
    const { h, v } = globalThis.Reveal.getIndices(section);
    globalThis.Reveal.slide(h, v);
    const edge = globalThis.Reveal.getConfig().height;
    const scale = globalThis.Reveal.getScale();
    const top = document.querySelector('.slides').getBoundingClientRect().top;
    const low = [...section.querySelectorAll('*')].filter(
      (one) => !one.closest('aside') && one.getClientRects().length > 0,
    );
    const bottom = Math.max(0, ...low.map((one) => (one.getBoundingClientRect().bottom - top) / scale));
    const headings = [...section.querySelectorAll('h1, h2, h3')];
    return {
      index,
      over: Math.max(0, Math.round(bottom - edge - 2)),
      links: [...section.querySelectorAll('a[href]')]
        .filter((one) => !one.closest('aside'))
        .map((one) => one.getAttribute('href')),
      words: [...section.childNodes]
        .filter((one) => one.localName !== 'aside')
        .map((one) => {
          const copy = one.cloneNode(true);
          for (const each of copy.querySelectorAll?.('aside, svg') ?? []) each.remove();
          return copy.textContent;
        })
        .join(' '),
      notes: [...section.querySelectorAll('aside')].map((one) => one.textContent).join(' '),
      headings: headings.map((one) => one.textContent.replace(/\s+/g, ' ').trim()),
      capitals: headings.some((one) => getComputedStyle(one).textTransform === 'uppercase'),
      pictures: [...section.querySelectorAll('img')].map((one) => one.complete && one.naturalWidth > 0),
      cut: [...section.querySelectorAll('img')].some(
        (one) => (one.getBoundingClientRect().bottom - top) / scale > edge + 2,
      ),
    };
  });
}

const plainText = (html) =>
  html
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'");
/** Words without what the themes' typographer and the signs of formulas change. */
const squeeze = (text) => text.normalize('NFC').replace(/[\s"'“”„‘’«»‹›–—−\-…·.$\\(){}\u200b-\u200f]+/gu, '');

/** The words of each slide, or of its notes, as they stand in the deck file. */
const wordsIn = ({ blocks }, index, isNote) =>
  squeeze(
    blocks
      .filter(({ slide, note }) => slide === index + 1 && note === isNote)
      .map(({ text }) => text)
      .join(' '),
  );

/** Addresses as pubdeck itself renders them, without codes. */
const linksIn = ({ html }) =>
  [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => plainText(href));

const headingsIn = ({ blocks }, index) =>
  blocks
    .filter(({ slide, note, kind }) => slide === index + 1 && !note && kind === 'heading')
    .map(({ text }) => squeeze(text));

async function look(tab, { name, page, deck, rendered }, origin) {
  await tab.goto(`${origin}/slides/${name}/`, { waitUntil: 'load' });
  await tab.waitForFunction('globalThis.Reveal?.isReady()', { timeout: 20_000 });
  await tab.evaluate(
    "globalThis.Reveal.configure({ transition: 'none' }); document.querySelectorAll('img').forEach((one) => { one.loading = 'eager'; })",
  );
  await tab.evaluate('Promise.all([...document.images].map((one) => one.decode().catch(() => {})))');
  const slides = await tab.evaluate(readSlides);
  const wanted = rendered.slides.map(linksIn);
  const different = slides.filter(
    ({ links }, index) =>
      JSON.stringify([...new Set(links)].sort()) !== JSON.stringify([...new Set(wanted[index])].sort()),
  );
  if (values.out) await shoot(tab, name, slides.length);
  return {
    page,
    slides: slides.length,
    wanted: wanted.length,
    over: slides.filter(({ over }) => over > 0).map(({ index, over }) => [index + 1, over]),
    links: slides.flatMap(({ links }) => links).length,
    wrongLinks: different.map(({ index, links }) => [index + 1, links, wanted[index]]),
    wrongHeadings: slides
      .filter(({ headings, index }) => headings.map(squeeze).join('|') !== headingsIn(deck, index).join('|'))
      .map(({ index }) => index + 1),
    wrongWords: slides
      .filter(({ words, index }) => squeeze(words) !== wordsIn(deck, index, false))
      .map(({ index, words }) => [index + 1, squeeze(words), wordsIn(deck, index, false)]),
    wrongNotes: slides
      .filter(({ notes, index }) => squeeze(notes) !== wordsIn(deck, index, true))
      .map(({ index, notes }) => [index + 1, squeeze(notes), wordsIn(deck, index, true)]),
    capitals: slides.filter(({ capitals }) => capitals).length,
    pictures: slides.flatMap(({ pictures }) => pictures).length,
    lost: slides.flatMap(({ pictures }) => pictures).filter((loaded) => !loaded).length,
    cut: slides.filter(({ cut }) => cut).length,
  };
}

async function shoot(tab, name, count) {
  mkdirSync(values.out, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    await tab.evaluate((at) => globalThis.Reveal.slide(at), index);
    await tab.screenshot({ path: join(values.out, `${name}-${String(index + 1).padStart(2, '0')}.png`) });
  }
}

async function shippedBrowser() {
  const opened = await openBrowser();
  await opened.close();
  return opened.path;
}

const root = mkdtempSync(join(tmpdir(), 'pubdeck-theme-'));
try {
  const decks = await buildSite(root);
  const server = await serve(join(root, 'public'));
  const isPresented = existsSync(join(root, 'public/present/slides'));
  const origin = `http://127.0.0.1:${server.address().port}${isPresented ? '/present' : ''}`;
  const browser = await launch({
    executablePath: process.env.PUBDECK_BROWSER ?? (await shippedBrowser()),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 720 });
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void answer(request, origin));
  const all = [];
  for (const deck of decks) {
    const result = await look(tab, deck, origin);
    all.push(result);
    console.log(JSON.stringify(result));
  }
  const sum = (pick) => all.reduce((total, one) => total + pick(one), 0);
  console.log(
    JSON.stringify({
      decks: all.length,
      slides: sum(({ slides }) => slides),
      slidesMissing: sum(({ slides, wanted }) => Math.abs(wanted - slides)),
      overflowing: sum(({ over }) => over.length),
      links: sum(({ links }) => links),
      slidesWithWrongLinks: sum(({ wrongLinks }) => wrongLinks.length),
      slidesWithWrongHeadings: sum(({ wrongHeadings }) => wrongHeadings.length),
      slidesWithWrongWords: sum(({ wrongWords }) => wrongWords.length),
      slidesWithWrongNotes: sum(({ wrongNotes }) => wrongNotes.length),
      slidesInCapitals: sum(({ capitals }) => capitals),
      pictures: sum(({ pictures }) => pictures),
      picturesLost: sum(({ lost }) => lost),
      picturesCut: sum(({ cut }) => cut),
    }),
  );
  await browser.close();
  server.close();
} finally {
  rmSync(root, { recursive: true, force: true });
}
