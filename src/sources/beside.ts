import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { DeckPlace } from '../work/reading.ts';
import type { WorkRef } from './source.ts';

/** The deck of a work in a file of its own: `slides/<slug>/index.md` in the folder of that file. */
export function deckBeside({ file, key }: WorkRef, slug: string): DeckPlace {
  const root = dirname(file);
  const deck = join(root, 'slides', slug, 'index.md');
  const way = relative(dirname(deck), file).split(sep).join('/');
  return {
    name: slug,
    file: deck,
    exists: existsSync(deck),
    root,
    source: key === undefined ? way : `${way}#${key}`,
  };
}

/** The work that such a deck names by a relative path; undefined where no file is there. */
export function workNamed(deckFile: string, source: string | undefined): WorkRef | undefined {
  if (source === undefined) return undefined;
  const whole = resolve(dirname(deckFile), source);
  if (existsSync(whole)) return { file: whole };
  const [, path = '', key] = /^(.*)#(.*)$/.exec(source) ?? [];
  const file = resolve(dirname(deckFile), path);
  return key !== undefined && path !== '' && existsSync(file) ? { file, key } : undefined;
}
