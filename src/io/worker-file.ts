import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The script of a thread, by its module: the bundled program has it beside itself, the modules have theirs. */
export function workerFile(module: string): string {
  const bundled = fileURLToPath(new URL(`../../dist/bundle/${module.replace('/', '-')}.js`, import.meta.url));
  return existsSync(bundled) ? bundled : fileURLToPath(new URL(`../../dist/${module}.js`, import.meta.url));
}
