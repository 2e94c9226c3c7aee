import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeFileAtomicSync } from '../../io/write.ts';

/**
 * What pubdeck remembers of a deck between two drafts, in `<site>/.pubdeck/`, a folder that Hugo does not publish
 * and that git carries:
 *
 * - `base/<deck>.base`: the last draft, with a first line that holds its hash. A missing or edited base is no base.
 * - `base/<deck>.next`: the base that will hold once the deck is written; only there while a draft is under way.
 * - `undo/<deck>`: the deck and base before the last write. Ignored by git.
 * - `offers/<deck>`: the whole new draft, where a deck was not drafted here and is therefore left alone.
 */
export interface DeckState {
  readonly baseFile: string;
  readonly nextFile: string;
  readonly undoFile: string;
  readonly undoBaseFile: string;
  readonly offerFile: string;
  readonly lockFile: string;
  readonly ignoreFile: string;
}

const header = /^pubdeck base 1 sha256=([0-9a-f]{64})\n/;

export function stateOf(siteRoot: string, deckFile: string): DeckState {
  const content = join(siteRoot, 'content');
  const inContent = relative(content, deckFile);
  const name = (inContent.startsWith('..') ? relative(siteRoot, deckFile) : inContent).split(sep).join('/');
  const folder = join(siteRoot, '.pubdeck');
  return {
    baseFile: join(folder, 'base', `${name}.base`),
    nextFile: join(folder, 'base', `${name}.next`),
    undoFile: join(folder, 'undo', name),
    undoBaseFile: join(folder, 'undo', `${name}.base`),
    offerFile: join(folder, 'offers', name),
    lockFile: join(folder, `${name.replaceAll('/', '+')}.lock`),
    ignoreFile: join(folder, '.gitignore'),
  };
}

/** The last draft, or undefined where there is none or somebody changed it. */
export function readBase(state: DeckState): string | undefined {
  if (!existsSync(state.baseFile)) return undefined;
  const text = readFileSync(state.baseFile, 'utf8').replaceAll('\r\n', '\n');
  const head = header.exec(text);
  if (!head) return undefined;
  const draft = text.slice(head[0].length);
  return head[1] === hash(draft) ? draft : undefined;
}

/**
 * Writes deck and base as one step: the new base is laid beside the old one, the deck is written, then the base
 * takes its place. A run killed in between is finished, or forgotten, by {@link recover} of the next run.
 * @param mine the deck as it was; undefined where there was none.
 */
export function commitDraft(
  state: DeckState,
  deckFile: string,
  mine: string | undefined,
  text: string,
  draft: string,
): void {
  ignoreScratch(state);
  writeFileAtomicSync(state.nextFile, `${hash(mine ?? '')}\n${baseText(draft)}`);
  if (mine !== text) writeFileAtomicSync(deckFile, text);
  writeBase(state, draft);
  rmSync(state.nextFile, { force: true });
}

/** Ends what a killed run began: was the deck already written, its base becomes the base; if not, nothing happened. */
export function recover(state: DeckState, deckFile: string): void {
  if (!existsSync(state.nextFile)) return;
  const waiting = readFileSync(state.nextFile, 'utf8');
  const before = waiting.slice(0, 64);
  const now = existsSync(deckFile) ? readFileSync(deckFile, 'utf8') : '';
  if (hash(now) !== before) {
    writeFileAtomicSync(state.baseFile, waiting.slice(65));
  }
  rmSync(state.nextFile, { force: true });
}

export function writeBase(state: DeckState, draft: string): void {
  ignoreScratch(state);
  writeFileAtomicSync(state.baseFile, baseText(draft));
}

function ignoreScratch(state: DeckState): void {
  if (!existsSync(state.ignoreFile))
    writeFileAtomicSync(state.ignoreFile, 'undo/\noffers/\n*.lock\n*.next\n');
}

const baseText = (draft: string) => `pubdeck base 1 sha256=${hash(draft)}\n${draft}`;
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
