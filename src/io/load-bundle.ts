import { fileURLToPath } from 'node:url';
import { bundleLoader } from './compiled-code.ts';
import { tuneEngine } from './engine.ts';

let loader: ((name: string) => object) | undefined;

/**
 * Loads an entry of the bundle; all of a process share what they load. `build` names the bundle, `keep` says that the engine may keep
 * what it compiles.
 */
export function load(name: string, build: string, keep: boolean): object {
  if (loader === undefined) {
    // Code that was compiled under other settings is not taken.
    tuneEngine();
    loader = bundleLoader(fileURLToPath(new URL('../../dist/bundle/', import.meta.url)), build, keep);
  }
  return loader(name);
}
