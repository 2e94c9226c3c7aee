import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../../io/text-file.ts';
import { writeFileAtomicSync } from '../../io/write.ts';
import type { Problem } from '../../problems/problem.ts';
import type { DrawnFile } from '../write/context.ts';

/** The last line of a drawing of ours: the hash of what stands before it, so that an author's changes are seen. */
const seal = /<!-- pubdeck drew this: ([\da-f]{64}) -->\s*$/;

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
const sealed = (svg: string): string => `${svg}<!-- pubdeck drew this: ${hash(svg)} -->\n`;

/** What lies beside the deck under the name of a drawing. */
function stateOf({ name, svg }: DrawnFile, folder: string): 'absent' | 'current' | 'old' | 'edited' | 'own' {
  const file = join(folder, name);
  if (!existsSync(file)) return 'absent';
  const text = readText(file).text.replaceAll('\r\n', '\n');
  const found = seal.exec(text);
  if (found === null) return 'own';
  const drawn = found[1] === hash(svg);
  // Edited while the page stayed: nothing of ours is missing from it.
  if (hash(text.slice(0, found.index)) !== found[1]) return drawn ? 'current' : 'edited';
  return drawn ? 'current' : 'old';
}

/** Nothing would be written. */
export const areDrawn = (drawings: readonly DrawnFile[], folder: string): boolean =>
  drawings.every((drawing) => !['absent', 'old'].includes(stateOf(drawing, folder)));

/** Drawings beside the deck: new ones, and those that nobody has changed since they were drawn. */
export function writeDrawings(drawings: readonly DrawnFile[], folder: string, root: string): void {
  for (const drawing of drawings)
    if (['absent', 'old'].includes(stateOf(drawing, folder)))
      writeFileAtomicSync(join(folder, drawing.name), sealed(drawing.svg), root);
}

/** Drawings that stay as the author has them although the page says something else now. */
export const keptDrawings = (drawings: readonly DrawnFile[], folder: string): Problem[] =>
  drawings
    .filter((drawing) => ['edited', 'own'].includes(stateOf(drawing, folder)))
    .map(({ name }) => ({
      code: 'drawing-kept',
      severity: 'warning',
      message: `${name} has been changed by you, so it is not drawn anew; the page says something else now.`,
      at: { file: join(folder, name) },
      hint: 'Correct it, or delete the file: the next draft draws it.',
    }));
