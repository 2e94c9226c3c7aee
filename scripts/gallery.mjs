/**
 * Makes the pictures of docs/gallery: ten made-up publications in every theme, every layout in every theme,
 * and one picture a layout for docs/layouts.md. One command, no argument: node scripts/gallery.mjs [DIR]
 * Needs `npm run build`. Drafts with the tool itself; nothing is touched up.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PNG } from 'pngjs';
import { draft, openTab, ownThemes, pageIn, read, renderFile, sheet } from './look/pipeline.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = resolve(process.argv[2] ?? join(root, 'docs', 'gallery'));
mkdirSync(target, { recursive: true });
const work = mkdtempSync(join(tmpdir(), 'pubdeck-gallery-'));
const tab = await openTab(60);

/** One picture of some slides of a deck, laid out in columns. */
async function picture(deck, theme, slides, columns, scale) {
  const { size, css } = sheet(slides.length, columns);
  const page = await pageIn(deck, theme, { css, slides });
  for (const problem of page.problems) console.warn(`${deck.title}: ${problem.message}`);
  await tab.load(page, size);
  const { findings } = await tab.fit();
  for (const finding of findings)
    console.warn(`${theme} ${finding.id}: ${finding.code} ${finding.pixels} ${finding.text}`);
  return PNG.sync.read(Buffer.from(await tab.picture(size, scale)));
}

/** Pictures of one width below one another. */
function stack(pictures) {
  const width = Math.min(...pictures.map((each) => each.width));
  const all = new PNG({ width, height: pictures.reduce((sum, each) => sum + each.height, 0) });
  let top = 0;
  for (const each of pictures) {
    PNG.bitblt(each, all, 0, 0, width, each.height, 0, top);
    top += each.height;
  }
  return all;
}

function save(name, png) {
  const data = PNG.sync.write(png, { colorType: 2, deflateLevel: 9, filterType: -1 });
  writeFileSync(join(target, `${name}.png`), data);
  console.log(`${name}.png ${png.width} × ${png.height}, ${Math.round(data.length / 1024)} kB`);
}

/** The title, then slides that show something, then others, in the order of the talk. */
function picked(slides, count) {
  const value = ({ html, classes }) =>
    (/<img|<svg/.test(html) ? 2 : 0) +
    (classes.some((name) => /figures|compare|steps|table|quote/.test(name)) ? 2 : 0) +
    (classes.includes('layout-points') ? 1 : 0);
  const rest = slides.slice(1).map((slide, index) => ({ slide, index, value: value(slide) }));
  const kept = rest.sort((one, two) => two.value - one.value || one.index - two.index).slice(0, count - 1);
  return [slides[0], ...kept.sort((one, two) => one.index - two.index).map(({ slide }) => slide)];
}

const publications = join(root, 'test', 'fixtures', 'publications');
for (const name of readdirSync(publications).sort()) {
  const deck = await draft(read(join(publications, name, 'index.md')), join(work, name));
  const slides = picked(deck.slides, 5);
  const rows = [];
  for (const theme of ownThemes) rows.push(await picture(deck, theme, slides, 5, 0.21));
  save(name, stack(rows));
}

const file = join(root, 'test', 'fixtures', 'layouts', 'index.md');
const layouts = await renderFile(readFileSync(file, 'utf8'), file);
for (const theme of ownThemes)
  save(`layouts-${theme}`, await picture(layouts, theme, layouts.slides, 4, 0.24));
for (const slide of layouts.slides) {
  save(`layout-${slide.id}`, await picture(layouts, 'paper', [slide], 1, 0.36));
}
const drawnFile = join(root, 'test', 'fixtures', 'drawn', 'index.md');
const drawn = await renderFile(readFileSync(drawnFile, 'utf8'), drawnFile);
for (const theme of ownThemes) save(`drawn-${theme}`, await picture(drawn, theme, drawn.slides, 5, 0.2));
for (const slide of drawn.slides) save(`drawn-${slide.id}`, await picture(drawn, 'paper', [slide], 1, 0.36));
await tab.close();
