import type { Problem } from '../../problems/problem.ts';
import { sameWords } from '../merge/canonical.ts';
import { mergeDecks } from '../merge/merge.ts';
import { contradictions } from './contradictions.ts';
import type { DraftStatus } from './status.ts';

/** The three texts of a refresh, and how the author wants it. */
export interface Refresh {
  /** The author's deck; undefined where there is none yet. */
  readonly mine: string | undefined;
  /** The last draft; undefined where it is lost. */
  readonly base: string | undefined;
  readonly fresh: string;
  /** The deck says that it was drafted. */
  readonly drafted: boolean;
  readonly force: boolean;
  readonly accept: boolean;
}

export interface NextDeck {
  readonly text: string;
  readonly status: DraftStatus;
  readonly conflicts: ReturnType<typeof mergeDecks>['conflicts'];
  readonly contradictions: ReturnType<typeof contradictions>;
}

/** What a refresh makes of a deck; nothing is written here. */
export function nextDeck({ mine, base, fresh, force, accept }: Refresh): NextDeck {
  const as = (text: string, status: DraftStatus): NextDeck => ({
    text,
    status,
    conflicts: [],
    contradictions: [],
  });
  if (mine === undefined) return as(fresh, 'created');
  if (mine === fresh) return as(mine, 'unchanged');
  if (force) return as(fresh, 'updated');
  if (accept) return as(mine, 'accepted');
  if (base === undefined) {
    // A formatter went over the deck after the last draft: there is nothing to decide.
    if (sameWords(mine.replaceAll('\r\n', '\n'), fresh)) return as(mine, 'unchanged');
    // Never drafted here, or the base was lost: the author's file wins and the new draft is offered beside it.
    return as(mine, 'offered');
  }
  const merged = mergeDecks(base, fresh, mine);
  const status = merged.conflicts.length > 0 ? 'conflicts' : merged.text === mine ? 'unchanged' : 'updated';
  const left = contradictions(base, fresh, merged.text.replaceAll('\r\n', '\n'));
  return { text: merged.text, status, conflicts: merged.conflicts, contradictions: left };
}

/** What the author has to know of a refresh, and can do. */
export function refreshProblems(
  next: NextDeck,
  { drafted }: Refresh,
  { deckFile, offerFile, dry }: { deckFile: string; offerFile: string; dry: boolean },
): Problem[] {
  const at = { file: deckFile };
  if (next.status === 'offered') {
    const take = dry
      ? 'pubdeck draft writes the new draft beside it'
      : `The new draft lies in ${offerFile}: take from it what you like`;
    return [
      drafted
        ? {
            code: 'merge-memory-lost',
            severity: 'warning',
            message:
              'The last draft of this deck is not in .pubdeck/ (a fresh clone?), so edits cannot be told from the page’s changes; the deck stays as it is.',
            at,
            hint: `${take}; then --accept keeps the deck as it is, --force replaces it. Commit .pubdeck/ to keep the memory.`,
          }
        : {
            code: 'deck-not-drafted-here',
            severity: 'warning',
            message: 'This deck was not drafted by pubdeck, so it stays as it is.',
            at,
            hint: `${take}, or run pubdeck draft --force.`,
          },
    ];
  }
  return [
    ...next.conflicts.map(
      ({ line, where }): Problem => ({
        code: 'merge-conflict',
        severity: 'warning',
        message: `You and the page changed the same lines (${where}). Yours stay on the slide; the page's are in a comment.`,
        at: { file: deckFile, line },
        hint: 'Compare the two and delete the comment.',
      }),
    ),
    ...next.contradictions.map(
      ({ number, slide, line }): Problem => ({
        code: 'deck-contradicts-page',
        severity: 'warning',
        message: `The page no longer says ${number}; the slide '${slide}' still does, since its lines are yours.`,
        at: { file: deckFile, line },
        hint: 'Correct the slide, or delete it if another one says it now.',
      }),
    ),
  ];
}
