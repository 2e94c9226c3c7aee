import module from 'node:module';
import { join } from 'node:path';
import { cacheFolder } from './cache.ts';

/**
 * Node 22.1 and newer can keep what they compiled of a program: it is then there 30 ms sooner. In the user's own cache,
 * for whoever could write there could run what they like. Older ones do without.
 */
export function keepCompiled(): void {
  const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
  const folder = enableCompileCache && cacheFolder();
  if (folder) enableCompileCache(join(folder, 'compiled'));
}
