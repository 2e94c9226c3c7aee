/**
 * What `pubdeck init hugo` does to a site that its author has: node scripts/themes/init-check.mjs THEME REVEAL SITE… [--out DIR]
 * THEME is a theme's folder, best a whole site of it (see check.mjs), REVEAL the npm package of its Reveal version; the decks, assets,
 * layouts and static files of each SITE are laid over a copy of it. A SITE without a deck of its own shows the
 * theme's example. Then, for each site: it builds before and after; each file that was there holds what it held, byte for byte, with
 * no more than a block behind it; a second run changes nothing; every slide of the author's decks is the same picture, words and
 * addresses (`linksBack`: those that the kit had lost); pages that are no decks are the same bytes; `--remove` leaves the site as it was. The site is built twice before: what
 * differs between these two builds (Hugo writes random names, themes one script for all decks) is told as `unsteady` and not compared.
 * One JSON line a site; exit 1 if one of these fails. Needs Hugo on the PATH; nothing is asked of a network.
 */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, copyTheme, openDeck, openTab, serve } from './site.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});
const [theme, reveal, ...sites] = positionals;
const program = fileURLToPath(new URL('../../bin/pubdeck.js', import.meta.url));
const pubdeck = (...args) => execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' });

/** Files below a folder and their bytes; Hugo's own caches and the modules of the theme are left out. */
const filesIn = (root) =>
  new Map(
    readdirSync(root, { recursive: true })
      .map(String)
      .filter((path) => !/^(?:themes|node_modules|resources|public)(?:\/|$)|^\.hugo_build\.lock$/.test(path))
      .filter((path) => path !== 'hugo_stats.json' && statSync(join(root, path)).isFile())
      .map((path) => [path, readFileSync(join(root, path))]),
  );

/** Folders of decks, of whatever language. */
const deckFolders = (site) =>
  readdirSync(join(site, 'content'), { recursive: true })
    .map(String)
    .filter((path) => basename(path) === 'slides' && statSync(join(site, 'content', path)).isDirectory());

/** The author's site: what shows or styles decks, over the theme. */
function layOver(site, root) {
  const decks = existsSync(join(site, 'content')) ? deckFolders(site) : [];
  if (decks.length > 0) rmSync(join(root, 'content/slides'), { recursive: true, force: true });
  for (const folder of decks)
    cpSync(join(site, 'content', folder), join(root, 'content/slides'), { recursive: true });
  for (const folder of ['assets', 'layouts', 'static'])
    if (existsSync(join(site, folder))) cpSync(join(site, folder), join(root, folder), { recursive: true });
}

const namesOfDecks = (built) => {
  const folder = [join(built, 'present/slides'), join(built, 'slides')].find((path) => existsSync(path));
  return folder === undefined
    ? []
    : readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'index.html')))
        .filter(
          ({ name }) =>
            name !== 'page' && /class="reveal/.test(readFileSync(join(folder, name, 'index.html'), 'utf8')),
        )
        .map(({ name }) => name);
};

/** The words of a slide, those without links, and where its links lead; runs in the page. */
function readSlide() {
  const slide = globalThis.Reveal.getCurrentSlide();
  const bare = slide.cloneNode(true);
  for (const link of bare.querySelectorAll('a')) link.remove();
  const links = [...slide.querySelectorAll('a')].map((link) => link.href.replace(/:\d+/, ''));
  return {
    words: `${slide.innerText} ${links.join(' ')}`,
    bare: bare.textContent.replace(/\s+/g, ' '),
    links: links.length,
  };
}

/** Each slide of the decks: how it looks, what it says and where it leads. */
async function seen(built, folder) {
  const server = await serve(built);
  const { tab, close } = await openTab(reveal);
  const found = new Map();
  for (const name of namesOfDecks(built)) {
    await openDeck(tab, `${server.decks}/${name}/`);
    const count = await tab.evaluate('globalThis.Reveal.getTotalSlides()');
    await tab.evaluate('globalThis.Reveal.slide(0)');
    for (let index = 0; index < count; index += 1) {
      const said = await tab.evaluate(readSlide);
      const path = folder && join(folder, `${name}-${String(index + 1).padStart(2, '0')}.png`);
      const picture = await tab.screenshot(path ? { path } : {});
      found.set(`${name} ${index + 1}`, { ...said, picture: Buffer.from(picture) });
      await tab.evaluate(
        'globalThis.Reveal.next(); while (globalThis.Reveal.availableFragments().next) globalThis.Reveal.nextFragment();',
      );
    }
  }
  await close();
  server.close();
  return found;
}

const isSame = (one, other) => one !== undefined && other !== undefined && one.equals(other);

/** Differences of two sets of files; `may` names those that may differ. */
const changed = (before, after, may = () => false) =>
  [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => !may(path) && !isSame(before.get(path), after.get(path)),
  );

const pagesIn = (built) => new Map([...filesIn(built)].filter(([path]) => path.endsWith('.html')));

async function examine(site, work) {
  const [root, before, same, after] = ['site', 'before', 'same', 'after'].map((name) => join(work, name));
  copyTheme(theme, root);
  layOver(site, root);
  const files = filesIn(root);
  build(root, before);
  build(root, same);
  pubdeck('init', 'hugo', root);
  const own = filesIn(root);
  const overwritten = [...files].filter(
    ([path, bytes]) => !own.get(path)?.subarray(0, bytes.length).equals(bytes),
  );
  pubdeck('init', 'hugo', root);
  const again = changed(own, filesIn(root));
  build(root, after);
  const out = (name) => {
    if (values.out === undefined) return undefined;
    const folder = join(values.out, basename(site), name);
    mkdirSync(folder, { recursive: true });
    return folder;
  };
  const [then, now] = [await seen(before, out('before')), await seen(after, out('after'))];
  const still = await seen(same);
  const unsteady = [...then].filter(([name, one]) => !isSame(still.get(name)?.picture, one.picture));
  // The kit takes links away; with the hook they are there, and nothing else is.
  const linksBack = new Set(
    [...then]
      .filter(
        ([name, { bare, links }]) => links < (now.get(name)?.links ?? 0) && bare === now.get(name)?.bare,
      )
      .map(([name]) => name),
  );
  const isUnsteady = new Set(unsteady.map(([name]) => name));
  const pages = pagesIn(before);
  const unsteadyPages = new Set(changed(pages, pagesIn(same)));
  const otherPages = changed(
    pages,
    pagesIn(after),
    (path) => unsteadyPages.has(path) || /class="reveal/.test(pages.get(path)?.toString() ?? ''),
  );
  pubdeck('init', 'hugo', root, '--remove');
  return {
    site: basename(site),
    added: [...own.keys()].filter((path) => !isSame(files.get(path), own.get(path))),
    overwritten: overwritten.map(([path]) => path),
    changedAgain: again,
    decks: new Set([...then.keys()].map((name) => name.replace(/ \d+$/, ''))).size,
    slides: then.size,
    linksBack: [...linksBack],
    otherWords: [...then]
      .filter(([name, { words }]) => !linksBack.has(name) && now.get(name)?.words !== words)
      .map(([name]) => name),
    otherLooks: [...then]
      .filter(
        ([name, { picture }]) =>
          !isUnsteady.has(name) && !linksBack.has(name) && !isSame(now.get(name)?.picture, picture),
      )
      .map(([name]) => name),
    unsteady: isUnsteady.size,
    pages: pages.size,
    unsteadyPages: unsteadyPages.size,
    otherPages,
    leftAfterRemove: changed(files, filesIn(root)),
  };
}

let failed = false;
for (const site of sites) {
  const work = mkdtempSync(join(tmpdir(), 'pubdeck-init-'));
  try {
    const result = await examine(site, work);
    failed ||= Object.entries(result).some(
      ([name, value]) => !['added', 'linksBack'].includes(name) && Array.isArray(value) && value.length > 0,
    );
    console.log(JSON.stringify(result));
  } catch (error) {
    failed = true;
    console.log(JSON.stringify({ site: basename(site), error: String(error).slice(0, 2000) }));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
process.exit(failed ? 1 : 0);
