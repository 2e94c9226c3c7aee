import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { openSite, type Site } from '../../src/site/site.ts';
import { type HugoPage, readHugoPage } from '../../src/sources/hugo/read.ts';
import type { Work } from '../../src/work/model.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A site on disk with the files given, paths relative to its root. */
export function makeSite(files: Record<string, string>): {
  root: string;
  site: Site;
  page: (path: string) => HugoPage;
  read: (path: string) => Work;
  slides: (path: string) => ReturnType<typeof slidesOf>;
} {
  const root = mkdtempSync(join(tmpdir(), 'pubdeck-site-'));
  made.push(root);
  mkdirSync(join(root, 'content'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const site = openSite(root);
  const page = (path: string) => readHugoPage(join(root, path), site);
  return { root, site, page, read: (path) => page(path).work, slides: (path) => slidesOf(page(path)) };
}

/** How the page's `slides` value resolves. */
export const slidesOf = ({ deck }: HugoPage) => ({
  deckName: deck.name,
  deckFile: deck.file,
  exists: deck.exists,
  ...deck.link,
});

/** One page in a site of its own. */
export const readOnePage = (
  text: string,
  path = 'content/publication/paper/index.md',
  more: Record<string, string> = {},
): HugoPage => makeSite({ ...more, [path]: text }).page(path);

/** The work that it tells of. */
export const readPage = (...page: Parameters<typeof readOnePage>): Work => readOnePage(...page).work;

export const codes = (work: Work): string[] => work.problems.map(({ code }) => code);
