import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PubdeckError } from '../../problems/error.ts';
import { openSite, type Site } from '../../site/site.ts';
import { holdsMarkdown } from '../../site/target.ts';
import type { Reading } from '../../work/reading.ts';
import type { DeckOfWork, Source, WorkRef } from '../source.ts';

export interface HugoRef extends WorkRef {
  readonly site?: Site;
}

/**
 * Publication pages of a Hugo site (Academic, Wowchemy, Hugo Blox). The deck lies in `content/slides/`; the page
 * links to it by `slides:`. Reading a page loads half of pubdeck, so the reader is imported when it is needed.
 */
export const hugo: Source<HugoRef> = {
  name: 'hugo',
  claims: (path) => (statSync(path).isDirectory() ? holdsMarkdown(path) : /\.(md|markdown)$/i.test(path)),
  list: (paths) => {
    const sites = new Map<string, Site>();
    const siteOf = (path: string): Site => {
      const site = openSite(path);
      const known = sites.get(site.root) ?? site;
      sites.set(known.root, known);
      return known;
    };
    return paths.flatMap((path) => {
      const site = siteOf(path);
      const files = statSync(path).isDirectory() ? pagesBelow(path, site) : [path];
      return files.map((file) => ({ file, site }));
    });
  },
  read: async ({ file, site }) => (await import('./read.ts')).readHugoPage(file, site),
  ofDeck: async (deck) => (await pageNamed(deck)) ?? (await pageLinking(deck)),
  link: async (reading, wishes) => (await import('./write-links.ts')).writeLinks(reading, wishes),
};

const pagesBelow = (folder: string, site: Site): string[] =>
  site.publicationFiles().filter((file) => !relative(folder, file).startsWith('..'));

/** The page that a drafted deck names: `publication/slug`, below `content/`. */
async function pageNamed({ source, site }: DeckOfWork): Promise<Reading | undefined> {
  if (source === undefined || source.includes('..')) return undefined;
  const file = [source, `${source}.md`, `${source}/index.md`]
    .map((name) => join(site.contentFolder, name))
    .find((path) => path.endsWith('.md') && existsSync(path));
  return file === undefined ? undefined : hugo.read({ file, site });
}

async function pageLinking(deck: DeckOfWork): Promise<Reading | undefined> {
  for (const file of deck.site.slidesIndex.writing) {
    try {
      const reading = await hugo.read({ file, site: deck.site });
      if (reading.deck.file === deck.file && reading.deck.link?.raw !== undefined) return reading;
    } catch (error) {
      // A broken page elsewhere in the site is no reason not to check this deck.
      if (!(error instanceof PubdeckError)) throw error;
    }
  }
  return undefined;
}
