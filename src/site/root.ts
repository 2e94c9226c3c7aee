import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';

const configNames = ['hugo', 'config'].flatMap((name) =>
  ['yaml', 'yml', 'toml', 'json'].map((end) => `${name}.${end}`),
);

/** Does a folder look like the root of a Hugo site: it holds `content/`, or Hugo's configuration. */
export const isSiteRoot = (folder: string): boolean =>
  existsSync(`${folder}/content`) ||
  existsSync(`${folder}/config/_default`) ||
  configNames.some((name) => existsSync(`${folder}/${name}`));

/** The nearest folder above a path that looks like a site's root, else its project's, else the path's own folder. */
export function siteRootOf(path: string, cwd: string): string {
  const start = resolve(cwd, path);
  const first = existsSync(start) && statSync(start).isDirectory() ? start : dirname(start);
  for (let folder = first; ; folder = dirname(folder)) {
    if (isSiteRoot(folder)) return folder;
    if (dirname(folder) === folder) return projectRootOf(first);
  }
}

/** What lies at the root of a project that is no site: pictures of its decks may lie beside their folder. */
const projectMarks = ['.git', 'package.json', '_quarto.yml', '_quarto.yaml', '.marprc.yml', 'reveal-md.json'];

function projectRootOf(first: string): string {
  const home = homedir();
  for (let folder = first; dirname(folder) !== folder && folder !== home; folder = dirname(folder))
    if (projectMarks.some((name) => existsSync(`${folder}/${name}`))) return folder;
  return first;
}
