import { existsSync } from 'node:fs';
import { PubdeckError } from '../problems/error.ts';
import { readTarget } from '../site/target.ts';

/** What is presented: one deck, or all decks of a folder. */
export type Presented =
  | { readonly kind: 'deck'; readonly file: string }
  | { readonly kind: 'site'; readonly folder: string };

/**
 * Understands a path given on the command line. A page stands for its linked deck.
 * @throws PubdeckError `no-deck` for a page whose deck has not been drafted
 */
export async function whatToPresent(path: string, cwd: string): Promise<Presented> {
  const target = readTarget(path, cwd);
  if (target.kind === 'deck') return { kind: 'deck', file: target.file };
  if (target.kind === 'folder') return { kind: 'site', folder: target.folder };
  // Reading a page loads half of pubdeck: only where one is named.
  const [{ readPublication }, { openSite }] = await Promise.all([
    import('../sources/hugo/read.ts'),
    import('../site/site.ts'),
  ]);
  const { slides } = readPublication(target.file, openSite(target.file));
  if (existsSync(slides.deckFile)) return { kind: 'deck', file: slides.deckFile };
  throw new PubdeckError('no-deck', 'This page has no deck yet.', {
    at: { file: target.file },
    hint: 'pubdeck draft <page> writes one.',
  });
}
