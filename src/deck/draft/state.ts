import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { writeFileAtomic } from '../../io/write.ts';

/**
 * What pubdeck remembers of a deck between two drafts, in `<site>/.pubdeck/`, a folder that Hugo does not publish
 * and that git carries:
 *
 * - `base/<deck>.base`: the last draft, with a first line that holds its hash. A missing or edited base is no base.
 * - `undo/<deck>`: the deck and base before the last write. Ignored by git.
 * - `offers/<deck>`: the whole new draft, where a deck was not drafted here and is therefore left alone.
 */
export interface DeckState {
  readonly baseFile: string;
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

export function writeBase(state: DeckState, draft: string): void {
  if (!existsSync(state.ignoreFile)) writeFileAtomic(state.ignoreFile, 'undo/\noffers/\n*.lock\n');
  writeFileAtomic(state.baseFile, `pubdeck base 1 sha256=${hash(draft)}\n${draft}`);
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
