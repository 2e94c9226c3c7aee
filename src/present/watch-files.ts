import { existsSync, type Stats } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { isBelow, realPlace } from '../io/boundary.ts';

/** Folders to watch: those in which an edit is most likely come first, and only some folders deep. */
export interface Watched {
  readonly near: readonly string[];
  readonly far: readonly string[];
}

/** Files and folders of one kind. Each costs a watch of the system, which has some ten thousand of them. */
const most = { near: 800, far: 2_400 } as const;
/** Entries looked at, whatever they are: folders with thousands of other files take time too. */
const lookedAt = { near: 3_000, far: 10_000 } as const;
const depth = { near: 2, far: 8 } as const;

const passing =
  /[\\/](?:node_modules|\.git|\.pubdeck|\.[^\\/]+\.tmp|public|resources)(?:[\\/]|$)|~$|\.sw[px]$|\.tmp$/;

/** What can change a talk: texts, styles, templates, tables, pictures and films. Folders of raw data are full of others. */
const mayChangeTalk =
  /\.(?:md|markdown|qmd|rmd|css|hbs|json|ya?ml|toml|csv|tsv|bib|svg|png|jpe?g|gif|webp|avif|bmp|mp4|webm|mp3|ogg|wav|woff2?)$/i;

/**
 * Reports each change on disk once, with its file. Links are not followed, so a link to the whole disk counts as one file,
 * and the number of watched files is bounded. Resolves when it looks; ends with its thread.
 */
export async function watchFiles({ near, far }: Watched, onChange: (file: string) => void): Promise<void> {
  const { watch } = await import('chokidar');
  const seen = new Set<string>();
  const start = async (folders: readonly string[], how: 'near' | 'far') => {
    const limit = seen.size + most[how];
    const before = new Set(seen);
    let looked = 0;
    let isReady = false;
    // A named folder may be a link itself; its files are reported under the given name.
    const named = new Map(folders.filter(existsSync).map((folder) => [realPlace(folder), folder]));
    const watcher = watch([...named.keys()], {
      ignoreInitial: true,
      followSymlinks: false,
      depth: depth[how],
      ignored: (path: string, stats?: Stats) => {
        const full = resolve(path);
        if (stats !== undefined && !seen.has(full) && ++looked > lookedAt[how] && !isReady) return true;
        if (passing.test(full) || stats?.isSymbolicLink()) return true;
        if (stats !== undefined && !stats.isFile() && !stats.isDirectory()) return true;
        if (stats?.isFile() && !mayChangeTalk.test(full)) return true;
        // Called before the kind of the entry is known; it is called again.
        if (stats === undefined) return false;
        // A folder of both is looked through again, its files are not watched twice.
        if (before.has(full)) return stats.isFile();
        if (seen.size >= limit && !seen.has(full)) return true;
        seen.add(full);
        return false;
      },
    });
    watcher.on('all', (event, path) => {
      if (event !== 'addDir' && event !== 'unlinkDir') onChange(asNamed(resolve(path), named));
    });
    // A folder that may not be watched (limits of the system) leaves the talk as it is.
    watcher.on('error', () => {});
    await new Promise<void>((ready) => watcher.once('ready', () => ready()));
    // What comes later is an edit.
    isReady = true;
  };
  await start(near, 'near');
  await start(far, 'far');
}

function asNamed(path: string, named: ReadonlyMap<string, string>): string {
  const [real, folder] = [...named].find(([place]) => isBelow(path, place)) ?? [];
  return real === undefined || folder === undefined ? path : join(folder, relative(real, path));
}
