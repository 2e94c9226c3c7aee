import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { openSite, type Site } from '../../../src/site/site.ts';
import { readPublication } from '../../../src/sources/hugo/read.ts';
import type { Publication } from '../../../src/work/model.ts';

const made: string[] = [];
afterAll(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A site on disk with the files given, paths relative to its root. */
export function makeSite(files: Record<string, string>): {
  root: string;
  site: Site;
  read: (path: string) => Publication;
} {
  const root = mkdtempSync(join(tmpdir(), 'pubdeck-site-'));
  made.push(root);
  mkdirSync(join(root, 'content'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const site = openSite(root);
  return { root, site, read: (path) => readPublication(join(root, path), site) };
}

/** One page in a site of its own. */
export const readPage = (
  text: string,
  path = 'content/publication/paper/index.md',
  more: Record<string, string> = {},
): Publication => makeSite({ ...more, [path]: text }).read(path);

export const codes = (publication: Publication): string[] => publication.problems.map(({ code }) => code);
