import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { staysIn } from '../io/boundary.ts';
import { PubdeckError } from '../problems/error.ts';

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

/**
 * A page or deck that is a link out of its site would show, or let the author write, whatever a stranger chose.
 * @throws PubdeckError `outside-site`
 */
export function mustBeOfSite(file: string, root = siteRootOf(file, process.cwd())): void {
  // Beside no site there is nothing to be outside of.
  if (!isSiteRoot(root) || staysIn(file, root)) return;
  throw new PubdeckError('outside-site', `${file} is a link that leads out of the site.`, {
    at: { file },
    hint: 'Put the file itself there; Hugo does not follow such links either.',
  });
}

/** What lies at the root of a project that is no site: pictures of its decks may lie beside their folder. */
const projectMarks = ['.git', 'package.json', '_quarto.yml', '_quarto.yaml', '.marprc.yml', 'reveal-md.json'];

function projectRootOf(first: string): string {
  const home = homedir();
  for (let folder = first; dirname(folder) !== folder && folder !== home; folder = dirname(folder))
    if (projectMarks.some((name) => existsSync(`${folder}/${name}`))) return folder;
  return first;
}
