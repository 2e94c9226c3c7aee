import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import type { CommandContext } from './command.ts';
import { attempt } from './each.ts';
import { findWorks } from './targets.ts';

export interface DeckWork {
  readonly decks: readonly string[];
  readonly many: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The deck files that the paths name. A page stands for its linked deck. Nothing is drafted here, and nothing written: a
 * command that shows slides shows the author's, or says that there are none.
 * @throws PubdeckError (exit 3) where there is no deck at all.
 */
export async function collectDecks({ paths, io, options }: CommandContext): Promise<DeckWork> {
  const { works, decks, many, problems: unread } = findWorks(paths, io.cwd, options);
  const found = new Set(decks);
  const problems: Problem[] = [...unread];
  // In a whole site only decks that are there count.
  if (!many) {
    for (const { source, ref } of works) {
      const reading = await attempt(async () => source.read(ref), {
        alone: works.length + decks.length === 1,
        problems,
      });
      if (reading === undefined) continue;
      if (existsSync(reading.deck.file)) found.add(reading.deck.file);
      else problems.push(withoutDeck(relative(io.cwd, ref.file)));
    }
  }
  const [first] = problems;
  if (found.size === 0) {
    throw new PubdeckError(
      'no-deck',
      first?.message ?? `There is no deck in ${paths.join(' ') || 'this folder'}.`,
      {
        ...(first ? { at: first.at } : {}),
        hint:
          first?.hint ??
          'A deck lies in content/slides/, has `type: slides` in its front matter, or --- between its slides. pubdeck draft <page> writes one.',
      },
    );
  }
  return { decks: [...found], many, problems };
}

const withoutDeck = (file: string): Problem => ({
  code: 'no-deck',
  severity: 'error',
  message: 'This page has no deck yet, and no slides of its own.',
  at: { file },
  hint: `pubdeck make ${file} drafts a deck and prints it; pubdeck draft ${file} only drafts it.`,
});
