import { existsSync } from 'node:fs';
import { PubdeckError } from '../problems/error.ts';
import { mustBeOfSite } from '../site/root.ts';
import { readTarget } from '../sources/target.ts';

/** What is presented: one deck, or all decks of a folder. */
export type Presented =
  | { readonly kind: 'deck'; readonly file: string }
  | { readonly kind: 'site'; readonly folder: string };

/**
 * Understands a path given on the command line. A page stands for its linked deck.
 * @throws PubdeckError `no-deck` for a page whose deck has not been drafted, `outside-site`
 */
export async function whatToPresent(path: string, cwd: string): Promise<Presented> {
  const target = readTarget(path, cwd);
  if (target.kind === 'deck') return shown(target.file);
  if (target.kind === 'folder') return { kind: 'site', folder: target.folder };
  const [ref] = target.source.list([target.file]);
  const deck = ref && (await target.source.read(ref)).deck;
  if (deck && existsSync(deck.file)) return shown(deck.file);
  throw new PubdeckError('no-deck', 'This page has no deck yet, and no slides of its own.', {
    at: { file: target.file },
    hint: 'pubdeck draft <page> writes one.',
  });
}

function shown(file: string): Presented {
  mustBeOfSite(file);
  return { kind: 'deck', file };
}
