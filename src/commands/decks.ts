import { existsSync } from 'node:fs';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import type { CommandContext } from './command.ts';
import { findWorks } from './targets.ts';

export interface DeckWork {
  readonly decks: readonly string[];
  readonly many: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The deck files that the paths mean. A page stands for its linked deck, which is drafted where there is none yet.
 * @throws PubdeckError (exit 3) for a single path without a deck.
 */
export async function collectDecks(context: CommandContext): Promise<DeckWork> {
  const { paths, io, options, say } = context;
  const { works, decks, many } = findWorks(paths, io.cwd, options);
  const found = new Set(decks);
  const problems: Problem[] = [];
  // In a whole site only decks that are there count: presenting it should not write hundreds of files.
  if (!many) {
    for (const { source, ref } of works) {
      const reading = await source.read(ref);
      if (!existsSync(reading.deck.file)) {
        const [{ draftDeck }, { draftOptions }] = await Promise.all([
          import('../deck/draft/draft.ts'),
          import('./draft-options.ts'),
        ]);
        const result = await draftDeck(reading, draftOptions(options));
        problems.push(...result.problems);
        say(`drafted ${result.deckFile}`);
      }
      found.add(reading.deck.file);
    }
  }
  if (found.size === 0) {
    throw new PubdeckError('no-deck', `There is no deck in ${paths.join(' ') || 'this folder'}.`, {
      hint: 'pubdeck draft <page> writes one; decks lie in content/slides/.',
    });
  }
  return { decks: [...found], many, problems };
}
