import { resolve } from 'node:path';
import type { Deck } from '../deck/model.ts';
import { findDeck } from './find.ts';

export interface ReadDeckOptions {
  /** The text of the deck, where it is not (yet) what the file holds. The file need not exist then. */
  readonly text?: string | undefined;
}

/**
 * Reads a deck (a file, its folder, or the page of its publication) into slides and blocks of text with their places.
 * Oddities are in `problems` of the result.
 * @throws PubdeckError where there is no deck
 */
export async function readDeck(path: string, { text }: ReadDeckOptions = {}): Promise<Deck> {
  const { readDeck: read } = await import('../deck/read.ts');
  if (text !== undefined) return read(text, resolve(path));
  const file = await findDeck(path);
  return (await import('../deck/read-file.ts')).readDeckFile(file);
}
