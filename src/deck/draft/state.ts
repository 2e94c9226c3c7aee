import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readBytes, readText } from '../../io/text-file.ts';
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
  /** The site: nothing is written through a link that leads out of it. */
  readonly root: string;
  readonly baseFolder: string;
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
    root: siteRoot,
    baseFolder: join(folder, 'base'),
    baseFile: join(folder, 'base', `${name}.base`),
    nextFile: join(folder, 'base', `${name}.next`),
    undoFile: join(folder, 'undo', name),
    undoBaseFile: join(folder, 'undo', `${name}.base`),
    offerFile: join(folder, 'offers', name),
    lockFile: join(folder, `${name.replaceAll('/', '+')}.lock`),
    ignoreFile: join(folder, '.gitignore'),
  };
}

/**
 * The last draft, or undefined where there is none or somebody changed it. With the name of a page, also the last draft of
 * a deck of that page that has another name now.
 */
export function readBase(state: DeckState, source?: string): string | undefined {
  return draftIn(state.baseFile) ?? (source === undefined ? undefined : baseOfRenamed(state, source));
}

function draftIn(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const text = readText(file).text.replaceAll('\r\n', '\n');
  const head = header.exec(text);
  if (!head) return undefined;
  const draft = text.slice(head[0].length);
  return head[1] === hash(draft) ? draft : undefined;
}

function baseOfRenamed({ baseFolder, root }: DeckState, source: string): string | undefined {
  if (!existsSync(baseFolder)) return undefined;
  const line = `\n  source: ${source}\n`;
  for (const entry of readdirSync(baseFolder, { recursive: true }).map(String).sort()) {
    if (!entry.endsWith('.base')) continue;
    const deck = entry.slice(0, -'.base'.length);
    if (existsSync(join(root, 'content', deck)) || existsSync(join(root, deck))) continue;
    const draft = draftIn(join(baseFolder, entry));
    if (draft?.slice(0, draft.indexOf('\n---', 3) + 1).includes(line)) return draft;
  }
  return undefined;
}

/**
 * Writes deck and base as one step: the new base is laid beside the old one, the deck is written, then the base
 * takes its place. A run killed in between is finished, or forgotten, by {@link recover} of the next run.
 */
export function commitDraft(
  state: DeckState,
  deckFile: string,
  {
    before,
    after,
    draft,
  }: {
    /** The deck as it was; undefined where there was none. */
    readonly before: Uint8Array | undefined;
    /** Undefined where the deck stays as it is. */
    readonly after: Uint8Array | undefined;
    /** The new base. */
    readonly draft: string;
  },
): void {
  ignoreScratch(state);
  writeFileAtomicSync(state.nextFile, `${hash(before ?? '')}\n${baseText(draft)}`, state.root);
  if (after !== undefined) writeFileAtomicSync(deckFile, after, state.root);
  writeBase(state, draft);
  rmSync(state.nextFile, { force: true });
}

/** Ends what a killed run began: was the deck already written, its base becomes the base; if not, nothing happened. */
export function recover(state: DeckState, deckFile: string): void {
  if (!existsSync(state.nextFile)) return;
  const waiting = readText(state.nextFile).text;
  const before = waiting.slice(0, 64);
  const now = existsSync(deckFile) ? readBytes(deckFile) : '';
  if (hash(now) !== before) writeFileAtomicSync(state.baseFile, waiting.slice(65), state.root);
  rmSync(state.nextFile, { force: true });
}

export function writeBase(state: DeckState, draft: string): void {
  ignoreScratch(state);
  writeFileAtomicSync(state.baseFile, baseText(draft), state.root);
}

/** The deck as it is on disk, byte for byte, and its base. */
export function keepForUndo(state: DeckState, mine: Uint8Array, base: string | undefined): void {
  writeFileAtomicSync(state.undoFile, mine, state.root);
  if (base === undefined) rmSync(state.undoBaseFile, { force: true });
  else writeFileAtomicSync(state.undoBaseFile, base, state.root);
}

function ignoreScratch(state: DeckState): void {
  if (!existsSync(state.ignoreFile))
    writeFileAtomicSync(state.ignoreFile, 'undo/\noffers/\n*.lock\n*.next\n', state.root);
}

const baseText = (draft: string) => `pubdeck base 1 sha256=${hash(draft)}\n${draft}`;
const hash = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');
