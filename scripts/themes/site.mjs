/** A site of a theme: its settings, its build with Hugo, its pages served to a browser that has no network. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { launch } from 'puppeteer';
import { from } from '../look/pipeline.mjs';

const { openBrowser } = await from('browser/open.js');

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

/** Copies a theme, or a whole site of it, to `root`; a module alone gets the settings and pages that it leaves to its main theme. */
export function copyTheme(theme, root) {
  const isWhole = existsSync(join(theme, 'config/_default'));
  const isOwnSettings = (path) => /(?:go\.mod|config\.yaml|README\.md|\/config)$/.test(path);
  cpSync(theme, root, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => isWhole || !isOwnSettings(path),
  });
  if (!isWhole) addSettings(theme, root);
}

function addSettings(theme, root) {
  const isKit = existsSync(join(theme, 'layouts/_partials/functions/slides_get_hook.html'));
  for (const [folder, name] of [
    ['partials/blox-core/functions', 'get_icon'],
    ['partials/functions', 'get_icon'],
  ]) {
    mkdirSync(join(root, 'layouts', folder), { recursive: true });
    writeFileSync(join(root, 'layouts', folder, `${name}.html`), '{{ return (dict "RelPermalink" "") }}');
  }
  // What tells a site of the kit; an import would be looked for.
  const imports = isKit ? 'params: { theme: github.com/HugoBlox/kit/modules/slides }\n' : '';
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

/** Builds the site into a folder; throws with what Hugo says. */
export function build(root, out) {
  const { status, stdout, stderr } = spawnSync(
    'hugo',
    ['-s', root, '-d', out, '--baseURL', 'http://deck.test/'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Hugo could not build the site.\n${stdout}\n${stderr}`);
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

/** Serves a built site. `decks` is where its decks are presented: the kit has a landing page in their place. */
export async function serve(root) {
  const server = createServer(({ url }, answer) => {
    const path = join(root, decodeURIComponent(new URL(url, 'http://x').pathname)).replace(
      /\/$/,
      '/index.html',
    );
    if (!existsSync(path)) return answer.writeHead(404).end();
    answer
      .writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
      .end(readFileSync(path));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const isPresented = existsSync(join(root, 'present/slides'));
  return { decks: `${origin}${isPresented ? '/present' : ''}/slides`, close: () => server.close() };
}

/** Files of Reveal come from its package; everything else outside is refused. */
function answer(request, reveal) {
  const url = request.url();
  const file = /\/reveal\.js[@/][^/]+\/(.*)$/
    .exec(url.replace(/reveal\.js-menu@[^/]+/, 'reveal.js@0/menu'))?.[1]
    ?.replace('.min.', '.');
  if (file && existsSync(join(reveal, file)))
    return request.respond({
      contentType: types[extname(file)] ?? 'font/woff2',
      headers: { 'access-control-allow-origin': '*' },
      body: readFileSync(join(reveal, file)),
    });
  return /^http:\/\/127\.0\.0\.1:|^data:/.test(url) ? request.continue() : request.abort();
}

async function shippedBrowser() {
  const opened = await openBrowser();
  await opened.close();
  return opened.path;
}

/** A browser's tab; `reveal` is the npm package of the version that the theme names. */
export async function openTab(reveal) {
  const browser = await launch({
    executablePath: process.env.PUBDECK_BROWSER ?? (await shippedBrowser()),
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1280, height: 720 });
  await tab.setRequestInterception(true);
  tab.on('request', (request) => void answer(request, reveal));
  return { tab, close: () => browser.close() };
}

/** Opens a deck as it stands still: nothing moves, every picture is loaded. */
export async function openDeck(tab, address) {
  await tab.goto(address, { waitUntil: 'load' });
  await tab.waitForFunction('globalThis.Reveal?.isReady()', { timeout: 20_000 });
  await tab.addStyleTag({
    content: '*, *::before, *::after { transition: none !important; animation: none !important; }',
  });
  await tab.evaluate(
    "globalThis.Reveal.configure({ transition: 'none' }); document.querySelectorAll('img').forEach((one) => { one.loading = 'eager'; })",
  );
  await tab.evaluate('Promise.all([...document.images].map((one) => one.decode().catch(() => {})))');
}
