import { existsSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { withLock } from '../../io/lock.ts';
import { readBytes, readText } from '../../io/text-file.ts';
import { writeFileAtomicSync } from '../../io/write.ts';
import { PubdeckError } from '../../problems/error.ts';
import type { DeckPlace } from '../../work/reading.ts';
import { keepForUndo, readBase, stateOf, writeBase } from './state.ts';

/**
 * Brings the deck before the last write back, byte for byte (and the other way round when called again).
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
  return withLock(
    state.lockFile,
    () => {
      const before = readBytes(state.undoFile);
      const beforeBase = existsSync(state.undoBaseFile) ? readText(state.undoBaseFile).text : undefined;
      const now = existsSync(deckFile) ? readBytes(deckFile) : undefined;
      const nowBase = readBase(state);
      if (now !== undefined) keepForUndo(state, now, nowBase);
      writeFileAtomicSync(deckFile, before, root);
      if (beforeBase !== undefined) writeBase(state, beforeBase);
      rmSync(state.nextFile, { force: true });
      return { deckFile };
    },
    { within: root },
  );
}
