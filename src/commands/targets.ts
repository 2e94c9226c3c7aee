import { relative } from 'node:path';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import { decksBelow } from '../site/target.ts';
import { sources as all } from '../sources/index.ts';
import type { Source, WorkRef } from '../sources/source.ts';
import { readTarget, type Target } from '../sources/target.ts';
import { inShard } from './shard.ts';

/** A work on the command line, and the source that reads it. */
export interface FoundWork {
  readonly source: Source;
  readonly ref: WorkRef;
}

export interface Found {
  readonly works: readonly FoundWork[];
  readonly decks: readonly string[];
  /** A site or folder was named, not single files. */
  readonly many: boolean;
  /** Paths and folders that could not be read. */
  readonly problems: readonly Problem[];
}

export interface FindOptions {
  readonly shard?: string | undefined;
  readonly sources?: readonly Source[];
}

/** The works and decks that the paths on the command line name; the current folder where none is given. */
export function findWorks(
  paths: readonly string[],
  cwd: string,
  { shard, sources = all }: FindOptions = {},
): Found {
  const claimed = new Map<Source, string[]>();
  const decks: string[] = [];
  let many = false;
  const problems: Problem[] = [];
  /** A path that names nothing must not stop the others. */
  const one = (path: string): Target | undefined => {
    try {
      return readTarget(path, cwd, sources);
    } catch (error) {
      if (paths.length < 2 || !(error instanceof PubdeckError)) throw error;
      problems.push(error.toProblem());
      return undefined;
    }
  };
  for (const path of paths.length === 0 ? ['.'] : paths) {
    const target = one(path);
    if (target === undefined) continue;
    if (target.kind === 'deck') {
      decks.push(target.file);
      continue;
    }
    const inside = target.kind === 'work' ? target.file : target.folder;
    claimed.set(target.source, [...(claimed.get(target.source) ?? []), inside]);
    if (target.kind === 'folder') {
      many = true;
      decks.push(...decksBelow(target.folder, (folder) => problems.push(unreadable(folder))));
    }
  }
  const mine = (file: string) => inShard(relative(cwd, file), shard);
  const works = [...claimed].flatMap(([source, inside]) =>
    once(source.list(inside)).map((ref) => ({ source, ref })),
  );
  return {
    works: works.filter(({ ref }) => mine(ref.file)),
    decks: [...new Set(decks)].filter(mine),
    many,
    problems,
  };
}

const unreadable = (folder: string): Problem => ({
  code: 'cannot-read',
  severity: 'error',
  message: `The folder ${folder} cannot be read; what is below it was left out.`,
  at: { file: folder },
  hint: 'Look at its permissions.',
});

/** Each work once, even if several paths name it. */
function once(refs: readonly WorkRef[]): WorkRef[] {
  return [...new Map(refs.map((ref) => [`${ref.file}\0${ref.key ?? ''}`, ref])).values()];
}
