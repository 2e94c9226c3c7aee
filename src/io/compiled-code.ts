import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';
import { cacheFolder } from './user-folders.ts';

/** What a file of the bundle is called with; see `scripts/bundle.mjs`. */
type Chunk = (
  exports: object,
  load: (id: string) => unknown,
  module: { exports: object },
  importOutside: (id: string) => Promise<unknown>,
  here: string,
) => void;

/** Builds of pubdeck, or versions of Node, whose code is kept; the ones made longest ago go first. */
const keptBuilds = 4;

/**
 * Loads the files of the bundle, and keeps in the user's cache what the engine made of them: the next run need not compile them
 * again, which is a third of the time of a short one. Node 22 has this for its own modules, Node 20 has not.
 * Without `build` nothing is kept.
 */
export function bundleLoader(folder: string, build: string | undefined): (name: string) => object {
  const outside = createRequire(join(folder, 'x.js'));
  const place = build === undefined ? undefined : keptFolder(build);
  const modules = new Map<string, { exports: object }>();
  const fresh: { readonly file: string; readonly script: Script }[] = [];
  const load = (path: string): object => {
    const known = modules.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(path, module);
    const kept = place && join(place, `${basename(path)}.bin`);
    const cachedData = kept === undefined ? undefined : readKept(kept);
    const source = `(function (exports, require, module, importOutside, here) {${readFileSync(path, 'utf8')}\n})`;
    const script = new Script(source, { filename: path, ...(cachedData ? { cachedData } : {}) });
    if (kept !== undefined && (cachedData === undefined || script.cachedDataRejected === true))
      fresh.push({ file: kept, script });
    const inside = (id: string): unknown =>
      id.startsWith('.') ? load(join(dirname(path), id)) : outside(id);
    const importOutside = (id: string): Promise<unknown> => import(id);
    (script.runInThisContext() as Chunk)(
      module.exports,
      inside,
      module,
      importOutside,
      pathToFileURL(path).href,
    );
    return module.exports;
  };
  // Once all of a run is known: what was compiled meanwhile is kept too.
  if (place !== undefined) process.once('exit', () => keepCode(place, fresh));
  return (name) => load(join(folder, name));
}

function keptFolder(build: string): string | undefined {
  const cache = cacheFolder();
  return cache && join(cache, 'code', `${build}-${process.version}-${process.arch}`);
}

/** Its first four bytes are the check sum of the others: the engine itself looks only at the length. */
function readKept(file: string): Buffer | undefined {
  try {
    const bytes = readFileSync(file);
    const code = bytes.subarray(4);
    return crc32(code) === bytes.readUInt32LE(0) ? code : undefined;
  } catch {
    return undefined;
  }
}

function keepCode(place: string, fresh: readonly { readonly file: string; readonly script: Script }[]): void {
  if (fresh.length === 0) return;
  try {
    if (mkdirSync(place, { recursive: true, mode: 0o700 }) !== undefined) forgetOldest(dirname(place));
    for (const { file, script } of fresh) {
      const code = script.createCachedData();
      const sum = Buffer.alloc(4);
      sum.writeUInt32LE(crc32(code), 0);
      const temporary = `${file}.${process.pid}.tmp`;
      writeFileSync(temporary, Buffer.concat([sum, code]), { mode: 0o600 });
      renameSync(temporary, file);
    }
  } catch {
    // A full disk or a folder of somebody else: the next run compiles again.
  }
}

function forgetOldest(folder: string): void {
  const byAge = readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => ({ path, made: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, two) => two.made - one.made);
  for (const { path } of byAge.slice(keptBuilds)) rmSync(path, { recursive: true, force: true });
}
