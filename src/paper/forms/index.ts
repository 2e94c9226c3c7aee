import { existsSync } from 'node:fs';
import { PubdeckError } from '../../problems/error.ts';
import { type Paper, readPaper } from '../reader.ts';
import { figureFolder } from './folder.ts';
import { jats } from './jats.ts';
import { latex } from './latex.ts';
import type { PaperSource } from './source.ts';

/** Sources of a paper that are no PDF; the first that reads a path is taken. */
const sources: readonly PaperSource[] = [latex, jats, figureFolder];

/** Whether a path is a paper in one of these forms. */
export const isPaperSource = (path: string): boolean => sources.some(({ reads }) => reads(path));

/**
 * The paper at a path: a PDF, a folder of LaTeX, JATS XML, a folder of figures.
 * @throws PubdeckError `not-found`, `paper-unreadable`
 */
export async function openPaper(path: string): Promise<Paper> {
  if (!existsSync(path))
    throw new PubdeckError('not-found', `There is no paper at ${path}.`, { at: { file: path } });
  const source = sources.find(({ reads }) => reads(path));
  return await (source === undefined ? readPaper(path) : source.read(path));
}
