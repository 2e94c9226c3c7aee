import { relative } from 'node:path';
import { claimsOnDecks } from '../deck/draft/claims-on-decks.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import type { Source } from '../sources/source.ts';
import type { Reading } from '../work/reading.ts';
import type { CommandContext } from './command.ts';
import { type FoundWork, findWorks } from './targets.ts';

export interface CollectedWork {
  readonly source: Source;
  /** Reads it, or gives what was read already. */
  readonly read: () => Promise<Reading>;
  /** Reads it anew, after it was written to. */
  readonly again: () => Promise<Reading>;
}

export interface CollectedWorks {
  readonly works: readonly CollectedWork[];
  readonly many: boolean;
  readonly problems: readonly Problem[];
}

/**
 * The works that the paths name. In a whole site, works without abstract and summary and works that
 * cannot be read are left out and named.
 */
export async function collectWorks({ paths, io, options }: CommandContext): Promise<CollectedWorks> {
  const { works, decks, many, problems: unread } = findWorks(paths, io.cwd, options);
  if (!many && works.length === 0 && decks[0] !== undefined) {
    throw new PubdeckError('not-a-page', `${relative(io.cwd, decks[0])} is a deck, not a publication page.`, {
      exit: 'usage',
      hint: 'Give the page that links to it: content/publication/<name>.',
    });
  }
  if (!many) {
    const later = works.map(workAt);
    return { works: later, many, problems: unread };
  }
  const { readings, collected, problems } = await readAll(works);
  // A part of a site does not know who else wants a deck.
  if (options.shard === undefined) problems.push(...claimsOnDecks(readings, decks));
  return { works: collected, many, problems: [...unread, ...problems] };
}

const workAt = ({ source, ref }: FoundWork): CollectedWork => ({
  source,
  read: () => source.read(ref),
  again: () => source.read(ref),
});

async function readAll(works: readonly FoundWork[]) {
  const readings: Reading[] = [];
  const collected: CollectedWork[] = [];
  const problems: Problem[] = [];
  for (const { source, ref } of works) {
    try {
      const reading = await source.read(ref);
      readings.push(reading);
      const { abstract, summary, file } = reading.work;
      if (abstract ?? summary) collected.push({ ...workAt({ source, ref }), read: async () => reading });
      else problems.push(skipped(file));
    } catch (error) {
      if (!(error instanceof PubdeckError)) throw error;
      problems.push({ ...error.toProblem(), hint: error.hint ?? 'The page was skipped.' });
    }
  }
  return { readings, collected, problems };
}

const skipped = (file: string): Problem => ({
  code: 'page-skipped',
  severity: 'info',
  message: 'Skipped: no abstract and no summary.',
  at: { file },
});
