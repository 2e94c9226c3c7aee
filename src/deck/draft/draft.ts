import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { dropDeadLock, withLock } from '../../io/lock.ts';
import { type Encoding, encodeFor, encodingProblems, readText } from '../../io/text-file.ts';
import { sweep, writeFileAtomicSync } from '../../io/write.ts';
import { planOutline } from '../../outline/plan.ts';
import { PubdeckError } from '../../problems/error.ts';
import type { Problem } from '../../problems/problem.ts';
import { mustBeOfSite } from '../../site/root.ts';
import { analyse } from '../../story/analyse.ts';
import { storyInput } from '../../story/input.ts';
import type { Work } from '../../work/model.ts';
import type { Reading } from '../../work/reading.ts';
import { withoutSamples } from '../../work/samples.ts';
import { writeDeck } from '../write.ts';
import {
  type Choices,
  changedChoices,
  keptChoices,
  type SettledChoices,
  settleChoices,
  withAuthorsChoices,
} from './choices.ts';
import { copyPictures } from './copy-pictures.ts';
import { formatDiff } from './diff.ts';
import { areDrawn, keptDrawings, writeDrawings } from './drawings.ts';
import { type DeckElsewhere, deckElsewhere, deckPath } from './elsewhere.ts';
import { type NextDeck, nextDeck, type Refresh, refreshProblems } from './next-deck.ts';
import { withFigures } from './paper-figures.ts';
import { cutFigures, outdatedPictures, outdatedProblem } from './paper-pictures.ts';
import { commitDraft, type DeckState, keepForUndo, readBase, recover, stateOf } from './state.ts';
import type { DraftStatus } from './status.ts';

/** What is asked for; what is not asked for stays as the deck has it. */
export interface DraftOptions extends Choices {
  /** What holds for a deck that keeps no choice yet. */
  readonly otherwise?: Choices | undefined;
  /** Replace the deck by the fresh draft; the old one is kept for undo. */
  readonly force?: boolean | undefined;
  /** The deck as it is counts as the author's edit of the fresh draft: merged from here on. */
  readonly accept?: boolean | undefined;
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
  /** Choices that differ from those the deck was drafted with: `theme ink → paper`. */
  readonly changes: readonly string[];
  /** The deck that was found under another name instead. */
  readonly elsewhere?: DeckElsewhere;
}

/** A work turned into its deck's Markdown; nothing is written. */
export function draftText({ work, deck }: Reading, choices: Partial<SettledChoices>) {
  const { talk = 'conference', theme = 'paper', minutes, lang, dropFiller, paper, pictures } = choices;
  const publication = dropFiller === true ? withoutSamples(work) : work;
  const story = analyse(storyInput(publication));
  const outline = planOutline(publication, story, {
    talk,
    ...(minutes === undefined ? {} : { minutes }),
    ...(lang === undefined ? {} : { language: lang }),
  });
  const { markdown, copies, drawings } = writeDeck(outline, publication, {
    theme,
    minutes,
    lang,
    paper,
    source: deck.source,
    siteRoot: deck.root,
    dropFiller: dropFiller === true,
    pictures: pictures === true,
  });
  return { publication, story, outline, markdown, copies, drawings };
}

type Drafted = ReturnType<typeof draftText>;

/** The author's deck file; undefined where there is none. */
interface Mine {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
}

/**
 * Drafts the deck of a work, or refreshes it: the author's edits and choices stay (see src/deck/merge).
 * Every file is written whole, and deck and base as one step: a run that dies at any moment leaves the old deck
 * or the new one.
 * @throws PubdeckError for a deck that cannot be read or written.
 */
export async function draftDeck(page: Reading, asked: DraftOptions): Promise<DraftResult> {
  const options = { ...asked, paper: paperIn(page.deck.root, asked.paper) };
  const { file: deckFile, root } = page.deck;
  const state = stateOf(root, deckFile);
  const elsewhere = options.force ? undefined : deckElsewhere(page);
  if (elsewhere) return foundElsewhere(page, elsewhere);
  if (existsSync(deckFile)) mustBeOfSite(deckFile, root);
  let reading = await withFigures(page, options.paper);
  const outdated = outdatedPictures(reading.work, dirname(deckFile));
  if (outdated.size > 0)
    reading = withProblems(reading, outdatedProblem(reading.work, outdated, 'paper-changed'));
  let made: { key: string; drafted: Drafted } | undefined;
  const decide = (): Decision => {
    const mine = existsSync(deckFile) ? readText(deckFile) : undefined;
    const kept = mine === undefined ? {} : keptChoices(mine.text, deckFile);
    const choices = settleChoices(options, kept, options.otherwise ?? {});
    const key = JSON.stringify(choices);
    if (made?.key !== key) made = { key, drafted: draftText(reading, choices) };
    const { drafted } = made;
    const last = mine === undefined ? undefined : readBase(state, reading.deck.source);
    const refresh: Refresh = {
      mine: mine?.text,
      base: last === undefined || mine === undefined ? last : withAuthorsChoices(last, mine.text, options),
      fresh: drafted.markdown,
      drafted: kept.talk !== undefined || kept.theme !== undefined,
      force: options.force === true,
      accept: options.accept === true,
    };
    const next = nextDeck(refresh);
    return { mine, refresh, next, drafted, last, changes: changedChoices(kept, choices) };
  };
  const result = (decision: Decision): DraftResult => resultOf(decision, reading, state, options);
  let first = decide();
  if (!options.dry) for (const file of [deckFile, state.baseFile, state.undoFile]) sweep(dirname(file));
  // What needs no writing needs no lock: a read-only site can be looked at.
  const isKept = existsSync(state.baseFile) && !existsSync(state.nextFile);
  if (options.dry || (isKept && outdated.size === 0 && isSettled(first, dirname(deckFile)))) {
    if (!options.dry) dropDeadLock(state.lockFile);
    return result(first);
  }
  // A picture that the author has changed stays; the others are cut before the lock is taken.
  try {
    await cutFigures(reading.work, first.drafted.copies, dirname(deckFile), outdated);
  } catch (error) {
    if (!(error instanceof PubdeckError)) throw error;
    // A talk is made all the same.
    reading = withProblems({ ...reading, work: { ...reading.work, figures: [] } }, [
      { ...error.toProblem(), severity: 'warning' },
    ]);
    made = undefined;
    first = decide();
  }
  return withLock(
    state.lockFile,
    () => {
      recover(state, deckFile);
      const decision = decide();
      write(decision, state, deckFile, outdated);
      return result(decision);
    },
    { within: root },
  );
}

const withProblems = ({ work, ...rest }: Reading, problems: readonly Problem[]): Reading => ({
  ...rest,
  work: { ...work, problems: [...work.problems, ...problems] },
});

/** A PDF that was named, as the deck keeps it: its way from the root of the site. */
const paperIn = (root: string, paper: string | undefined): string | undefined =>
  paper === undefined || paper === 'none' ? paper : relative(root, resolve(paper)).split(sep).join('/');

interface Decision {
  readonly mine: Mine | undefined;
  readonly refresh: Refresh;
  readonly next: NextDeck;
  readonly drafted: Drafted;
  /** The last draft as it is kept. */
  readonly last: string | undefined;
  readonly changes: readonly string[];
}

/** Nothing in the deck, beside it and in the memory would change. */
const isSettled = ({ mine, next, last, drafted }: Decision, folder: string): boolean =>
  next.status === 'unchanged' &&
  mine?.text === next.text &&
  last === drafted.markdown &&
  areDrawn(drafted.drawings, folder);

function write(
  { mine, next, drafted, last }: Decision,
  state: DeckState,
  deckFile: string,
  outdated: ReadonlyMap<string, string>,
): void {
  const { markdown, copies, drawings } = drafted;
  if (next.status === 'offered') {
    writeFileAtomicSync(state.offerFile, markdown, state.root);
    return;
  }
  const changed = mine?.text !== next.text;
  // Before anything is written: an encoding that cannot hold the new text leaves all as it is.
  const bytes = encodeFor(deckFile, next.text, mine?.encoding ?? 'utf-8');
  if (mine !== undefined && changed) keepForUndo(state, mine.bytes, last);
  copyPictures(copies, dirname(deckFile), state.root, outdated);
  writeDrawings(drawings, dirname(deckFile), state.root);
  if (changed || last !== markdown || !existsSync(state.baseFile))
    commitDraft(state, deckFile, {
      before: mine?.bytes,
      after: changed ? bytes : undefined,
      draft: markdown,
    });
}

function resultOf(
  { mine, refresh, next, drafted, changes }: Decision,
  { deck }: Reading,
  { offerFile }: DeckState,
  { dry = false, color = false }: DraftOptions,
): DraftResult {
  const { publication, outline, markdown, drawings } = drafted;
  const after = next.status === 'offered' ? markdown : next.text;
  return {
    page: publication.file,
    deckFile: deck.file,
    status: next.status,
    markdown: next.text,
    slides: outline.slides.length,
    seconds: outline.seconds,
    publication,
    problems: [
      ...publication.problems,
      ...outline.problems,
      ...(mine === undefined ? [] : encodingProblems(deck.file, mine.encoding)),
      ...(next.status === 'offered' ? [] : keptDrawings(drawings, dirname(deck.file))),
      ...refreshProblems(next, refresh, { deckFile: deck.file, offerFile, dry }),
    ],
    diff: formatDiff(mine?.text ?? '', after, color),
    changes: next.status === 'offered' ? [] : changes,
  };
}

function foundElsewhere({ work, deck }: Reading, elsewhere: DeckElsewhere): DraftResult {
  const path = deckPath(elsewhere.file, deck.root);
  const why =
    elsewhere.renamed === 'deck'
      ? `${path} was drafted from this page and has another name now`
      : `${path} was drafted from a page that is gone and had the same DOI or title`;
  return {
    page: work.file,
    deckFile: elsewhere.file,
    status: 'elsewhere',
    markdown: readText(elsewhere.file).text,
    slides: 0,
    seconds: 0,
    publication: work,
    problems: [
      ...work.problems,
      {
        code: 'deck-found-elsewhere',
        severity: 'warning',
        message: `${why}; no second deck was written.`,
        at: { file: work.file },
        hint: `pubdeck draft --accept goes on with it (slides: ${elsewhere.name} in the page); --force writes a new deck.`,
      },
    ],
    diff: '',
    changes: [],
    elsewhere,
  };
}
