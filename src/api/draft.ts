import type { DraftStatus } from '../deck/draft/status.ts';
import { type Talk, talks } from '../outline/talks.ts';
import type { Problem } from '../problems/problem.ts';
import { checkChoice } from './choice.ts';
import { type Publication, readPublication } from './read-publication.ts';

export interface DraftOptions {
  /** Length of the talk; what the deck keeps when absent, `conference` for a new one. */
  readonly talk?: Talk | undefined;
  /** Length in minutes, instead of `talk`. */
  readonly minutes?: number | undefined;
  /** What the deck keeps when absent, `paper` for a new one. */
  readonly theme?: string | undefined;
  /** Language tag (BCP 47), instead of the one found in the page. */
  readonly lang?: string | undefined;
  /** Leave out what the theme's sample page left on the page. */
  readonly dropFiller?: boolean | undefined;
  /** Write nothing; the result says what would change. */
  readonly dryRun?: boolean | undefined;
  /** Replace the deck by a fresh draft instead of merging; the old one is kept for `pubdeck draft --undo`. */
  readonly force?: boolean | undefined;
}

export interface Draft {
  /** Absolute path of the deck file. */
  readonly deck: string;
  /**
   * `conflicts`: updated, and the author's lines won where both changed. `offered`: the deck was not drafted by pubdeck
   * and stays as it is.
   */
  readonly status: DraftStatus;
  /** The deck as it is now; with `dryRun`, as it would be. */
  readonly markdown: string;
  readonly slides: number;
  /** Estimated time to say it. */
  readonly seconds: number;
  /** The change, line by line. */
  readonly diff: string;
  readonly problems: readonly Problem[];
}

/**
 * Drafts the deck of a publication, or refreshes it and keeps the author's edits.
 * @throws PubdeckError where the page cannot be read or the deck cannot be written
 */
export async function draft(page: string | Publication, options: DraftOptions = {}): Promise<Draft> {
  checkChoice('talk', talks, options.talk);
  const publication = typeof page === 'string' ? await readPublication(page) : page;
  const { deck, format, fields, ...work } = publication;
  const { draftDeck } = await import('../deck/draft/draft.ts');
  const { dryRun, ...more } = options;
  if (more.theme !== undefined) (await import('../theme/load.ts')).findTheme(more.theme, deck.root);
  const result = await draftDeck({ work, deck, format, fields }, { ...more, dry: dryRun });
  const { deckFile, status, markdown, slides, seconds, diff, problems } = result;
  return { deck: deckFile, status, markdown, slides, seconds, diff, problems };
}
