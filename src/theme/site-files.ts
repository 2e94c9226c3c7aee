import { existsSync, rmdirSync, unlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readText } from '../io/text-file.ts';
import { mustStayIn } from '../io/write.ts';
import { namesIn } from '../site/data.ts';

/** The text of a file that is there and can be read; a draft is made without it too. */
export function hintIn(file: string): string {
  try {
    return existsSync(file) ? readText(file).text : '';
  } catch {
    return '';
  }
}

/** Files that name the modules of a site: Hugo's configuration, and `go.mod`. */
const configFiles = (root: string): string[] =>
  ['.', 'config/_default'].flatMap((folder) =>
    namesIn(join(root, folder))
      .filter((name) => /^(?:go\.mod|(?:hugo|config|module)\.(?:toml|ya?ml|json))$/i.test(name))
      .map((name) => join(root, folder, name)),
  );

export const isHugoSite = (root: string): boolean => configFiles(root).length > 0;

/** Names of the modules of Wowchemy and Hugo Blox that a site imports: `blox-tailwind`, `slides`. Comments import nothing. */
export const modulesOf = (root: string): readonly string[] =>
  configFiles(root).flatMap((file) =>
    [
      ...hintIn(file)
        .replace(/^\s*(?:#|\/\/).*$/gm, '')
        .matchAll(/\/modules\/([\w-]+)/g),
    ].map(([, name]) => name!),
  );

/** The kit names its module `…/modules/slides` in `go.mod` or in Hugo's configuration; no earlier theme does. */
export const isKitSite = (root: string): boolean => modulesOf(root).includes('slides');

/** Deletes a file of ours in a site, and the folders that it leaves empty. */
export function removeOwnFile(file: string, root: string): void {
  mustStayIn(file, root);
  unlinkSync(file);
  for (let folder = dirname(file); relative(root, folder) !== ''; folder = dirname(folder)) {
    if (namesIn(folder).length > 0) break;
    rmdirSync(folder);
  }
}
