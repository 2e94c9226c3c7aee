// Decks and publication pages below a folder of Hugo sites, and decks drafted from a seeded choice of them.
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { random as seeded } from '../lib/damage.mjs';
import { draft, from, read } from '../look/pipeline.mjs';

function* filesBelow(folder) {
  for (const name of readdirSync(folder).sort()) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* filesBelow(path);
    else if (name.endsWith('.md')) yield path;
  }
}

export function siteFiles(sites) {
  const files = [...filesBelow(resolve(sites))];
  return {
    decks: files.filter((file) => /[\\/]content[\\/](?:.*[\\/])?slides[\\/]/.test(file)),
    publications: files.filter((file) => /[\\/]publications?[\\/]/.test(file) && !file.endsWith('_index.md')),
  };
}

/**
 * The decks that authors wrote (at most `decks`), then `drafted` ones, each theme in turn; `work` is a folder for drafts.
 * `open()` reads or drafts the deck: `opened` for an author's, `publication` for a drafted one.
 */
export async function* sampleDecks(sites, { decks, drafted, seed, themes, work }) {
  const { openDeck } = await from('html/open-deck.js');
  const { loadTheme } = await from('theme/load.js');
  const files = siteFiles(sites);
  for (const file of files.decks.slice(0, Number(decks))) {
    yield {
      name: relative(resolve(sites), file),
      open: async () => {
        const opened = await openDeck(file);
        return { rendered: opened.rendered, theme: opened.theme, opened };
      },
    };
  }
  const names = themes.split(',');
  const random = seeded(Number(seed));
  for (let left = Number(drafted), turn = 0; left > 0 && files.publications.length > 0; ) {
    const [file] = files.publications.splice(Math.floor(random() * files.publications.length), 1);
    let publication;
    try {
      publication = read(file);
    } catch {
      continue;
    }
    if (publication.abstract === undefined) continue;
    left--;
    const theme = names[turn++ % names.length];
    yield {
      name: `${theme} ${relative(resolve(sites), file)}`,
      open: async () => {
        const rendered = await draft(publication, join(work, String(left)));
        const text = [
          rendered.title,
          ...rendered.slides.flatMap(({ text: words, notesText }) => [words, notesText]),
        ].join('\n');
        return { rendered, theme: loadTheme(theme, { text, language: rendered.language }), publication };
      },
    };
  }
}
