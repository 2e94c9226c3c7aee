/**
 * How drafted decks fare under a Hugo theme: node scripts/themes/check.mjs THEME REVEAL PAGE… [--styles] [--out DIR] [--talk conference]
 * THEME is a folder with the slides module's `layouts` and `assets`, and the theme's Markdown hooks (`_markup`), or a whole site of the
 * theme (with `config/_default`, its modules under `themes`), which is built with its own settings; REVEAL is the npm
 * package of the Reveal version that it names, with `reveal.js-menu` in its folder `menu`. The kit's folder also holds the partials `process_responsive_image`
 * and `slides_get_hook` of its modules, and needs a Hugo of 0.148 or later. Needs Hugo on the PATH. Prints one JSON line a deck, then the sums; with --out, writes each
 * slide as a PNG file; --drawn drafts with --pictures; --styles adds what `pubdeck init hugo` adds. Nothing is asked of a network.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { from, read, renderFile, write } from '../look/pipeline.mjs';
import { build, copyTheme, openDeck, openTab, serve } from './site.mjs';

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

/** A site of this theme with the drafted decks of the pages; `decks` is what should be seen. */
async function buildSite(root) {
  copyTheme(theme, root);
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
  build(root, join(root, 'public'));
  return decks;
}

/** What a slide shows; runs in the page. */
function readSlides() {
  const sections = [...document.querySelectorAll('.slides section')].filter(
    (one) => !one.querySelector(':scope > section'),
  );
  return sections.map((section, index) => {
    const { h, v } = globalThis.Reveal.getIndices(section);
    globalThis.Reveal.slide(h, v);
    const { height: edge, width: side } = globalThis.Reveal.getConfig();
    const scale = globalThis.Reveal.getScale();
    const { top, left } = document.querySelector('.slides').getBoundingClientRect();
    const shown = [...section.querySelectorAll('*')].filter(
      (one) => !one.closest('aside') && one.getClientRects().length > 0,
    );
    const boxes = shown.map((one) => one.getBoundingClientRect());
    const past = boxes.flatMap(({ bottom, right }) => [
      (bottom - top) / scale - edge,
      (right - left) / scale - side,
    ]);
    const headings = [...section.querySelectorAll('h1, h2, h3')];
    return {
      index,
      over: Math.max(0, Math.round(Math.max(0, ...past) - 2)),
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

async function look(tab, { name, page, deck, rendered }, decks) {
  await openDeck(tab, `${decks}/${name}/`);
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

const root = mkdtempSync(join(tmpdir(), 'pubdeck-theme-'));
try {
  const decks = await buildSite(root);
  const server = await serve(join(root, 'public'));
  const { tab, close } = await openTab(reveal);
  const all = [];
  for (const deck of decks) {
    const result = await look(tab, deck, server.decks);
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
  await close();
  server.close();
} finally {
  rmSync(root, { recursive: true, force: true });
}
