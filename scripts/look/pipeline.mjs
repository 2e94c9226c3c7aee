/** From a publication page to a printed page of slides in memory, for the scripts that look at many of them. */
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Compiled sources; another folder by PUBDECK_DIST. */
const dist = process.env.PUBDECK_DIST
  ? pathToFileURL(`${process.env.PUBDECK_DIST}/`)
  : new URL('../../dist/', import.meta.url);
export const from = (path) => import(new URL(path, dist).href);

const { openSite } = await from('site/site.js');
const { readHugoPage } = await from('sources/hugo/read.js');
const { storyInput } = await from('story/input.js');
const { analyse } = await from('story/analyse.js');
const { planOutline } = await from('outline/plan.js');
const { writeDeck } = await from('deck/write.js');
const { readDeck } = await from('deck/read.js');
const { renderDeck } = await from('html/render.js');
const { wordsOf } = await from('html/deck-theme.js');
const { loadTheme } = await from('theme/load.js');
const { withStaticFonts } = await from('theme/static/static-fonts.js');
const { printPage } = await from('sheet/page.js');
const { Tab } = await from('browser/tab.js');
const { Budget } = await from('browser/budget.js');
const { openBrowser } = await from('browser/open.js');
export const { fitScript } = await from('theme/fit.js');
export const { ownThemes } = await from('theme/load.js');

const sites = new Map();
export function siteOf(file) {
  const site = openSite(file);
  if (!sites.has(site.root)) sites.set(site.root, site);
  return sites.get(site.root);
}

export const read = (file) => readHugoPage(file, siteOf(file)).work;

/** The deck of a publication as text, and the pictures that it needs beside it. */
export function write(publication, { talk = 'conference', theme = 'paper', pictures = false } = {}) {
  const outline = planOutline(publication, analyse(storyInput(publication)), { talk });
  return writeDeck(outline, publication, { theme, source: publication.slug, pictures });
}

/** Drafts the deck of a page into `folder` (with its pictures) and renders it. */
export async function draft(publication, folder, { talk, theme } = {}) {
  const { markdown, copies } = write(publication, { talk, theme });
  const deckFolder = join(folder, 'content', 'slides', publication.slug);
  mkdirSync(deckFolder, { recursive: true });
  const file = join(deckFolder, 'index.md');
  writeFileSync(file, markdown);
  for (const copy of copies ?? []) copyFileSync(copy.from, join(deckFolder, copy.name));
  return renderFile(markdown, file);
}

export const renderFile = (markdown, file) => renderDeck(readDeck(markdown, file));

/** The static print page of a rendered deck in a theme. */
export async function pageIn(deck, name, { variant = 'screen', css = '', slides, brand } = {}) {
  const text = wordsOf(deck);
  const theme = await withStaticFonts(
    loadTheme(name, { variant, text, language: deck.language, ...(brand ? { brand } : {}) }),
    text,
  );
  return { ...printPage(deck, theme, { css, ...(slides ? { slides } : {}) }), problems: theme.problems };
}

export const paper = { width: 1280, height: 720 };

/** A tab of a browser that answers from memory only; close both with `close`. */
export async function openTab(minutes = 10) {
  const open = await openBrowser();
  const budget = new Budget(minutes * 60_000);
  const tab = await Tab.open(open, budget);
  return {
    load: (page, size = paper) => tab.load(page.html, page.resources, size, budget),
    evaluate: (expression) => tab.evaluate(expression, budget),
    fit: () =>
      tab.evaluate(`${fitScript()};pubdeckFit.fonts(document).then(() => pubdeckFit.fit(document))`, budget),
    async picture(size, scale) {
      await tab.window(size, scale, budget);
      return tab.picture('png', budget);
    },
    close: () => open.close(),
  };
}

const gap = 24;

/** CSS that lays the slides of a page out as a contact sheet of `columns`, and the size of it in px. */
export function sheet(count, columns) {
  const size = {
    width: columns * 1280 + (columns + 1) * gap,
    height: Math.ceil(count / columns) * (720 + gap) + gap,
  };
  return {
    size,
    css: `body.reveal-viewport{background:#77736d}.reveal{height:auto;overflow:visible}
.reveal .slides{position:static;display:grid;grid-template-columns:repeat(${columns},1280px);gap:${gap}px;padding:${gap}px;width:${size.width}px;box-sizing:border-box;direction:ltr}
.reveal .slides>section{background-color:var(--ground)}
[dir=rtl] .reveal .slides>section{direction:rtl}`,
  };
}
