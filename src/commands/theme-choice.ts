import { siteRootOf } from '../site/root.ts';
import { findTheme } from '../theme/load.ts';
import type { CommandContext } from './command.ts';

/**
 * Reports a missing theme before anything is written or served.
 * @throws PubdeckError `theme-not-found` (exit 2)
 */
export function checkTheme({ options, paths, io }: CommandContext): void {
  if (options.theme !== undefined) findTheme(options.theme, siteRootOf(paths[0] ?? '.', io.cwd));
}
