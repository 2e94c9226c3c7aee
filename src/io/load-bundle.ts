import { fileURLToPath } from 'node:url';
import { bundleLoader } from './compiled-code.ts';
import { tuneEngine } from './engine.ts';

let loader: ((name: string) => object) | undefined;

/**
 * Loads an entry of the bundle; all of a process share what they load. `build` names the bundle. `isProgram` says that the process is
 * pubdeck itself: then its engine is set for short runs, and keeps what it compiles. A program that uses the API is left as it is.
 */
export function load(name: string, build: string, isProgram: boolean): object {
  if (loader === undefined) {
    // Code that was compiled under other settings is not taken.
    if (isProgram) tuneEngine();
    const folder = fileURLToPath(new URL('../../dist/bundle/', import.meta.url));
    loader = bundleLoader(folder, isProgram ? build : undefined);
  }
  return loader(name);
}
