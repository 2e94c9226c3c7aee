import { join, resolve } from 'node:path';
import { isBelow } from '../io/boundary.ts';
import { siteRootOf } from '../site/root.ts';
import type { CommandContext } from './command.ts';

/**
 * The output folder, and the folder that no link on the way may lead out of. The default is `output/` in the working
 * folder, but never below `content/`, which Hugo publishes.
 */
export function outFolder({ options, flags, io }: CommandContext): { out: string; within: string } {
  const root = siteRootOf('.', io.cwd);
  const isPublished = flags.out === undefined && isBelow(io.cwd, join(root, 'content'));
  const out = resolve(isPublished ? root : io.cwd, options.out);
  return { out, within: isBelow(out, root) ? root : out };
}
