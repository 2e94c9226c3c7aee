import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { start } from '../../page/bundled/start.ts';
import { fitScript } from '../../theme/fit.ts';
import type { Theme } from '../../theme/model.ts';
import type { RenderedDeck } from '../model.ts';
import { pageCss } from './page-css.ts';

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
${start.code}
await pubdeckPage.startDeck(Reveal, [Notes, Search, Zoom]);
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
