import { existsSync } from 'node:fs';

export interface Watching {
  close(): Promise<void>;
}

/** Tells, once for each change on disk, which file it was. The watcher is loaded after the first page is out. */
export async function watchFolders(
  folders: readonly string[],
  onChange: (file: string) => void,
): Promise<Watching> {
  const { watch } = await import('chokidar');
  const watcher = watch([...new Set(folders.filter(existsSync))], {
    ignoreInitial: true,
    // Decks lie two folders down; whole sites may hold thousands of pictures that no slide shows.
    depth: 8,
    ignored: (path) =>
      /[\\/](?:node_modules|\.git|\.[^\\/]+\.tmp|public|resources)(?:[\\/]|$)|~$|\.sw[px]$|\.tmp$/.test(path),
  });
  watcher.on('all', (event, path) => {
    if (event !== 'addDir' && event !== 'unlinkDir') onChange(path);
  });
  // A folder that may not be watched (limits of the system) leaves the talk as it is.
  watcher.on('error', () => {});
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
  return { close: () => watcher.close() };
}
