import type { Work } from '../work/model.ts';
import type { Reading } from '../work/reading.ts';
import { findWork } from './find.ts';

/** A publication: what its page says, where its deck belongs, and what became of each field of the page. */
export interface Publication extends Work, Omit<Reading, 'work'> {}

/**
 * Reads a publication page (a file, or the folder of its `index.md`). Oddities are in `problems` of the result.
 * @throws PubdeckError where the page is missing or cannot be read
 */
export async function readPublication(path: string): Promise<Publication> {
  const { source, ref } = findWork(path);
  const { work, ...more } = await source.read(ref);
  return { ...work, ...more };
}
