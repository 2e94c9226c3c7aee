import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { withLock } from '../../io/lock.ts';
import { writeFileAtomicSync } from '../../io/write.ts';
import { planOutline } from '../../outline/plan.ts';
import type { Talk } from '../../outline/talks.ts';
import { cutPng } from '../../picture/pixels.ts';
import { PubdeckError } from '../../problems/error.ts';
import type { Problem } from '../../problems/problem.ts';
import { analyse } from '../../story/analyse.ts';
import { storyInput } from '../../story/input.ts';
import type { Work } from '../../work/model.ts';
import type { DeckPlace, Reading } from '../../work/reading.ts';
import { withoutSamples } from '../../work/samples.ts';
import { mergeDecks } from '../merge/merge.ts';
import { type PictureCopy, writeDeck } from '../write.ts';
import { formatDiff } from './diff.ts';
import { commitDraft, readBase, recover, stateOf, writeBase } from './state.ts';
import type { DraftStatus } from './status.ts';

export interface DraftOptions {
  readonly talk: Talk;
  readonly minutes?: number | undefined;
  readonly theme?: string | undefined;
  readonly lang?: string | undefined;
  /** Leave out what the theme's sample page left on the page. */
  readonly dropFiller?: boolean | undefined;
  /** Replace the deck by the fresh draft; the old one is kept for undo. */
  readonly force?: boolean | undefined;
  /** Write nothing; the result says what would happen. */
  readonly dry?: boolean | undefined;
  readonly color?: boolean | undefined;
}

export interface DraftResult {
  readonly page: string;
  readonly deckFile: string;
  readonly status: DraftStatus;
  /** The deck as it is now; with `dry`, as it would be. */
  readonly markdown: string;
  readonly slides: number;
  readonly seconds: number;
  readonly publication: Work;
  readonly problems: readonly Problem[];
  /** What changed (or would), as a diff. */
  readonly diff: string;
}

/** A work turned into its deck's Markdown; nothing is written. */
export function draftText({ work, deck }: Reading, options: DraftOptions) {
  const publication = options.dropFiller === true ? withoutSamples(work) : work;
  const story = analyse(storyInput(publication));
  const outline = planOutline(publication, story, {
    talk: options.talk,
    ...(options.minutes === undefined ? {} : { minutes: options.minutes }),
    ...(options.lang === undefined ? {} : { language: options.lang }),
  });
  const { markdown, copies } = writeDeck(outline, publication, {
    theme: options.theme ?? 'paper',
    source: deck.source,
    siteRoot: deck.root,
    dropFiller: options.dropFiller === true,
  });
  return { publication, story, outline, markdown, copies };
}

/**
 * Drafts the deck of a work, or refreshes it: the author's edits stay (see src/deck/merge).
 * Every file is written whole, and deck and base as one step: a run that dies at any moment leaves the old deck
 * or the new one.
 * @throws PubdeckError for a deck that cannot be written.
 */
export async function draftDeck(reading: Reading, options: DraftOptions): Promise<DraftResult> {
  const { publication, outline, markdown, copies } = draftText(reading, options);
  const { file: deckFile, root } = reading.deck;
  const state = stateOf(root, deckFile);
  const decide = () => {
    const mine = existsSync(deckFile) ? readFileSync(deckFile, 'utf8') : undefined;
    const base = mine === undefined ? undefined : readBase(state);
    return { mine, base, ...nextDeck(mine, base, markdown, options.force === true) };
  };
  const problems = (next: ReturnType<typeof decide>): Problem[] => [
    ...publication.problems,
    ...outline.problems,
    ...mergeProblems(next, deckFile, state.offerFile, options.dry === true),
  ];
  const result = (next: ReturnType<typeof decide>): DraftResult => ({
    page: publication.file,
    deckFile,
    status: next.status,
    markdown: next.text,
    slides: outline.slides.length,
    seconds: outline.seconds,
    publication,
    problems: problems(next),
    diff:
      next.status === 'offered'
        ? formatDiff(next.mine ?? '', markdown, options.color === true)
        : formatDiff(next.mine ?? '', next.text, options.color === true),
  });
  if (options.dry) return result(decide());
  return withLock(state.lockFile, () => {
    recover(state, deckFile);
    const next = decide();
    if (next.status === 'offered') {
      writeFileAtomicSync(state.offerFile, markdown);
      writeBase(state, markdown);
      return result(next);
    }
    if (next.mine !== undefined && next.mine !== next.text) keepForUndo(state, next.mine, next.base);
    copyImages(copies, dirname(deckFile));
    if (next.mine !== next.text || next.base !== markdown)
      commitDraft(state, deckFile, next.mine, next.text, markdown);
    return result(next);
  });
}

interface NextDeck {
  readonly text: string;
  readonly status: DraftStatus;
  readonly conflicts: ReturnType<typeof mergeDecks>['conflicts'];
}

function nextDeck(
  mine: string | undefined,
  base: string | undefined,
  fresh: string,
  force: boolean,
): NextDeck {
  const none = { conflicts: [] };
  if (mine === undefined) return { text: fresh, status: 'created', ...none };
  if (mine === fresh) return { text: mine, status: 'unchanged', ...none };
  if (force) return { text: fresh, status: 'updated', ...none };
  // Never drafted here, or the base was lost: the author's file wins and the new draft is offered beside it.
  if (base === undefined) return { text: mine, status: 'offered', ...none };
  const merged = mergeDecks(base, fresh, mine);
  const status = merged.conflicts.length > 0 ? 'conflicts' : merged.text === mine ? 'unchanged' : 'updated';
  return { text: merged.text, status, conflicts: merged.conflicts };
}

function mergeProblems(next: NextDeck, deckFile: string, offerFile: string, dry: boolean): Problem[] {
  if (next.status === 'offered') {
    return [
      {
        code: 'deck-not-drafted-here',
        severity: 'warning',
        message: 'This deck was not drafted by pubdeck (or its base is lost), so it stays as it is.',
        at: { file: deckFile },
        hint: dry
          ? 'pubdeck draft writes the new draft beside it; --force replaces the deck.'
          : `The new draft lies in ${offerFile}: take from it what you like, or run pubdeck draft --force.`,
      },
    ];
  }
  return next.conflicts.map(({ line, where }) => ({
    code: 'merge-conflict',
    severity: 'warning' as const,
    message: `You and the page changed the same lines (${where}). Yours stay on the slide; the page's are in a comment.`,
    at: { file: deckFile, line },
    hint: 'Compare the two and delete the comment.',
  }));
}

function keepForUndo(state: ReturnType<typeof stateOf>, mine: string, base: string | undefined): void {
  writeFileAtomicSync(state.undoFile, mine);
  if (base === undefined) rmSync(state.undoBaseFile, { force: true });
  else writeFileAtomicSync(state.undoBaseFile, base);
}

/** Pictures the deck shows are copied beside it, as Hugo wants them; an author's own file of that name stays. */
function copyImages(copies: readonly PictureCopy[], folder: string): void {
  for (const { from, name, box } of copies) {
    const to = join(folder, name);
    if (existsSync(to)) continue;
    mkdirSync(folder, { recursive: true });
    const part = box === undefined ? undefined : cutPng(from, box);
    if (part === undefined) copyFileSync(from, to);
    else writeFileAtomicSync(to, part);
  }
}

/**
 * Brings the deck before the last write back (and the other way round when called again).
 * @throws PubdeckError (exit 3) where nothing was kept.
 */
export async function undoDraft({ file: deckFile, root }: DeckPlace): Promise<{ readonly deckFile: string }> {
  const state = stateOf(root, deckFile);
  if (!existsSync(state.undoFile)) {
    throw new PubdeckError('nothing-to-undo', `There is no earlier version of ${relative(root, deckFile)}.`, {
      at: { file: deckFile },
      hint: 'pubdeck keeps the deck that the last draft changed; git keeps the others.',
    });
  }
  return withLock(state.lockFile, () => {
    const before = readFileSync(state.undoFile, 'utf8');
    const beforeBase = existsSync(state.undoBaseFile) ? readFileSync(state.undoBaseFile, 'utf8') : undefined;
    const now = existsSync(deckFile) ? readFileSync(deckFile, 'utf8') : undefined;
    const nowBase = readBase(state);
    if (now !== undefined) keepForUndo(state, now, nowBase);
    writeFileAtomicSync(deckFile, before);
    if (beforeBase !== undefined) writeBase(state, beforeBase);
    rmSync(state.nextFile, { force: true });
    return { deckFile };
  });
}
