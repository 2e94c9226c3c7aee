import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '../../io/text-file.ts';
import { writeFileAtomicSync } from '../../io/write.ts';
import { cutPng } from '../../picture/pixels.ts';
import type { PictureCopy } from '../write.ts';

/** Pictures the deck shows are copied beside it, as Hugo wants them; an author's own file of that name stays, an outdated one goes. */
export function copyPictures(
  copies: readonly PictureCopy[],
  folder: string,
  root: string,
  outdated: ReadonlyMap<string, string>,
): void {
  for (const { from, name, box } of copies) {
    const to = join(folder, name);
    if (existsSync(to) && !outdated.has(name)) continue;
    const part = box === undefined ? undefined : cutPng(from, box);
    writeFileAtomicSync(to, part ?? readBytes(from), root);
  }
}
