import { relative } from 'node:path';
import { openSite } from '../site/site.ts';
import { decksBelow, readTarget } from '../site/target.ts';
import { inShard } from './shard.ts';

export interface Work {
  readonly pages: readonly string[];
  readonly decks: readonly string[];
  /** A site or folder was named, not single files. */
  readonly many: boolean;
}

/** The pages and decks that the paths on the command line mean; the current folder where none is given. */
export function collectWork(paths: readonly string[], cwd: string, shard?: string): Work {
  const pages: string[] = [];
  const decks: string[] = [];
  let many = false;
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const target = readTarget(path, cwd);
    if (target.kind === 'page') pages.push(target.file);
    else if (target.kind === 'deck') decks.push(target.file);
    else {
      many = true;
      const inside = (file: string) => !relative(target.folder, file).startsWith('..');
      pages.push(...openSite(target.folder).publicationFiles().filter(inside));
      decks.push(...decksBelow(target.folder));
    }
  }
  const mine = (file: string) => inShard(relative(cwd, file), shard);
  return { pages: [...new Set(pages)].filter(mine), decks: [...new Set(decks)].filter(mine), many };
}
