import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fitScript } from '../../theme/fit.ts';
import type { Theme } from '../../theme/model.ts';
import type { RenderedDeck } from '../model.ts';
import { startDeck } from './start-deck.client.ts';

/** What a server (or a writer of a folder) puts at a URL of the page. */
export type PageFile = { readonly file: string } | { readonly text: string; readonly type: string };

const packageFolder = (name: string): string => {
  const require = createRequire(import.meta.url);
  return dirname(require.resolve(`${name}/package.json`));
};

let shared: ReadonlyMap<string, PageFile> | undefined;

/** Files that every deck's page needs, whatever is on it. */
function runtimeFiles(): ReadonlyMap<string, PageFile> {
  if (shared !== undefined) return shared;
  const files = new Map<string, PageFile>();
  const reveal = join(revealFolder(), 'dist');
  for (const name of [
    'reveal.mjs',
    'reveal.css',
    'plugin/notes.mjs',
    'plugin/search.mjs',
    'plugin/zoom.mjs',
  ]) {
    files.set(`reveal/${name}`, { file: join(reveal, name) });
  }
  files.set('pubdeck/deck.js', { text: startScript(), type: 'text/javascript; charset=utf-8' });
  files.set('pubdeck/fit.js', { text: fitScript(), type: 'text/javascript; charset=utf-8' });
  files.set('pubdeck/page.css', { text: pageCss, type: 'text/css; charset=utf-8' });
  shared = files;
  return files;
}

/** reveal.js exports no package.json; its main file lies in dist. */
const revealFolder = (): string => dirname(dirname(createRequire(import.meta.url).resolve('reveal.js')));

const mathFiles = (): [string, PageFile][] => {
  const folder = join(packageFolder('katex'), 'dist');
  const fonts = readdirSync(join(folder, 'fonts')).filter((name) => name.endsWith('.woff2'));
  return [
    ['math/katex.min.css', { file: join(folder, 'katex.min.css') }],
    ...fonts.map((name): [string, PageFile] => [`math/fonts/${name}`, { file: join(folder, 'fonts', name) }]),
  ];
};

const startScript = (): string => `import Reveal from '../reveal/reveal.mjs';
import Notes from '../reveal/plugin/notes.mjs';
import Search from '../reveal/plugin/search.mjs';
import Zoom from '../reveal/plugin/zoom.mjs';
const startDeck = ${startDeck.toString()};
await startDeck(Reveal, [Notes, Search, Zoom]);
`;

/**
 * What every theme needs on the live page and no theme should have to say. Reveal's announcement for screen readers holds
 * the symbols of formulas: in the theme's font it would fetch a mathematical one, and the browser paints no text of
 * that size until it is there.
 */
const pageCss = `html,body{margin:0;height:100%;overflow:hidden}
.reveal :focus-visible{outline:3px solid currentColor;outline-offset:3px}
.reveal .visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.katex .katex-mathml{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.reveal .aria-status{font-family:sans-serif}
.reveal .slides .slide-background{box-sizing:border-box!important;padding:0!important;border:0!important}
.reveal.overview .slides section.present{outline:12px solid var(--accent,currentColor);outline-offset:10px}
.reveal-viewport.reveal-scroll .reveal .scroll-page section:not(.stack){display:grid!important}
.reveal .controls{font-size:6px;right:10px;bottom:6px}
@media (prefers-reduced-motion:reduce){.reveal *,.reveal *::before,.reveal *::after{transition-duration:.01ms!important;animation-duration:.01ms!important}}
`;

/** Relative URL → what stands there: Reveal, the theme, fonts, formulas, the deck's own pictures. */
export function pageFiles(deck: RenderedDeck, theme: Theme): ReadonlyMap<string, PageFile> {
  const files = new Map(runtimeFiles());
  if (deck.needs.math) for (const [url, file] of mathFiles()) files.set(url, file);
  files.set('theme.css', { text: theme.css, type: 'text/css; charset=utf-8' });
  for (const map of [theme.fonts, theme.assets, deck.assets]) {
    for (const [url, file] of map) files.set(url, { file });
  }
  return files;
}
