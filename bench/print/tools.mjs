// How each tool is called: Markdown in, PDF out, all with the same browser.
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDeck } from '../../dist/html/open-deck.js';
import { printPage } from '../../dist/sheet/page.js';
import { dialects } from './decks.mjs';
import { measure } from './measure.mjs';

const here = dirname(fileURLToPath(import.meta.url));
export const cli = join(here, '../../bin/pubdeck.js');

/** Decktape prints slide by slide: at 100 slides it takes 13 s, at 500 three minutes. */
export const mostForDecktape = 10;

/** Writes the deck in every tool's dialect, and the static page for the floor: the one that pubdeck prints. */
export async function prepare(folder, slides) {
  const site = join(folder, 'content/slides/bench');
  mkdirSync(site, { recursive: true });
  for (const [name, write] of Object.entries(dialects))
    writeFileSync(join(folder, `${name}.md`), write(slides));
  const deck = join(site, 'index.md');
  copyFileSync(join(folder, 'pubdeck.md'), deck);
  const { rendered, theme } = await openDeck(deck);
  const page = printPage(rendered, theme);
  // From a file, `self` is nowhere.
  const html = page.html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  writeFileSync(join(folder, 'floor.html'), html);
  for (const [url, resource] of page.resources) {
    const target = join(folder, url);
    mkdirSync(dirname(target), { recursive: true });
    if ('file' in resource) copyFileSync(resource.file, target);
    else writeFileSync(target, resource.data);
  }
  return { folder, deck };
}

/** Decktape wants HTML; it gets ours. */
export async function prepareForDecktape({ folder, deck }) {
  const out = join(folder, 'one');
  await measure('node', [cli, 'export', deck, '--to', 'html', '--out', out, '--quiet']);
  mkdirSync(join(folder, 'html'), { recursive: true });
  writeFileSync(join(folder, 'html/index.html'), readFileSync(join(out, 'bench/index.html')));
}

export const floor = ({ browser, profile }, out, files, tabs = 1) => [
  'node',
  join(here, 'floor.mjs'),
  '--browser',
  browser,
  '--out',
  out,
  '--tabs',
  String(tabs),
  ...(profile ? ['--profile', profile] : []),
  ...files,
];

export const pubdeck = ({ browser }, what, out, checkout = undefined) => [
  'node',
  checkout ? join(checkout, 'bin/pubdeck.js') : cli,
  'export',
  what,
  '--to',
  'pdf',
  '--out',
  out,
  '--browser',
  browser,
  '--quiet',
];

/** The programs in `node_modules` of a folder; nothing is installed here. */
function peer(peers, name) {
  const path = peers && join(peers, 'node_modules/.bin', name);
  return path && existsSync(path) ? path : undefined;
}

export function marp({ browser, peers }, args) {
  const bin = peer(peers, 'marp');
  return bin && ['node', bin, '--pdf', ...args, '--browser-path', browser];
}

/** Each tool's command line and the file it writes; those that are not installed are left out. */
export function tools(setting, { folder, deck }, size) {
  const { browser, peers } = setting;
  const place = (name) => join(folder, name);
  const revealMd = peer(peers, 'reveal-md');
  const decktape = size <= mostForDecktape ? peer(peers, 'decktape') : undefined;
  const all = {
    floor: { args: floor(setting, folder, [place('floor.html')]), out: place('slides.pdf') },
    pubdeck: { args: pubdeck(setting, deck, place('ours')), out: place('ours/bench/slides.pdf') },
    beside: {
      args: setting.beside && pubdeck(setting, deck, place('beside'), setting.beside),
      out: place('beside/bench/slides.pdf'),
    },
    'marp-cli': { args: marp(setting, [place('marp.md'), '-o', place('marp.pdf')]), out: place('marp.pdf') },
    'reveal-md': {
      args: revealMd && [
        'node',
        revealMd,
        place('revealMd.md'),
        '--print',
        place('revealmd.pdf'),
        '--puppeteer-launch-args=--no-sandbox',
        '--puppeteer-chromium-executable',
        browser,
      ],
      out: place('revealmd.pdf'),
    },
    decktape: {
      args: decktape && [
        'node',
        decktape,
        'reveal',
        '-p',
        '0',
        '--chrome-path',
        browser,
        '--chrome-arg=--no-sandbox',
        '--chrome-arg=--allow-file-access-from-files',
        `file://${place('html/index.html')}`,
        place('decktape.pdf'),
      ],
      out: place('decktape.pdf'),
    },
  };
  return Object.fromEntries(Object.entries(all).filter(([, { args }]) => args));
}
