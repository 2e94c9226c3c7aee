import { existsSync } from 'node:fs';
import { PubdeckError } from '../problems/error.ts';
import type { Source, WorkRef } from '../sources/source.ts';
import { readTarget } from '../sources/target.ts';

/**
 * The publication at a path: a page, or the folder of its `index.md`.
 * @throws PubdeckError `not-found`, `not-a-page`, `not-markdown`, `no-page`
 */
export function findWork(path: string): { readonly source: Source; readonly ref: WorkRef } {
  const target = readTarget(path, process.cwd());
  const [ref, another] = target.kind === 'work' ? target.source.list([target.file]) : [];
  if (target.kind === 'work' && ref !== undefined && another === undefined)
    return { source: target.source, ref };
  throw new PubdeckError('not-a-page', `${path} is not a single publication.`, {
    at: { file: path },
    hint: 'Give one page: content/publication/<name>.',
  });
}

/**
 * The deck file at a path: the deck itself, its folder, or the page of its publication.
 * @throws PubdeckError `not-found`, `not-markdown`, `no-page`; `no-deck` for a page without one
 */
export async function findDeck(path: string): Promise<string> {
  const target = readTarget(path, process.cwd());
  if (target.kind === 'deck') return target.file;
  if (target.kind === 'work') {
    const { source, ref } = findWork(path);
    const { deck } = await source.read(ref);
    if (existsSync(deck.file)) return deck.file;
  }
  throw new PubdeckError('no-deck', `There is no deck at ${path}.`, {
    at: { file: path },
    hint: 'Give a deck file, its folder, or a page whose deck is drafted.',
  });
}
