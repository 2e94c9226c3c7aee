import { Worker } from 'node:worker_threads';
import { workerFile } from '../io/worker-file.ts';
import type { Watched } from './watch-files.ts';

export interface Watching {
  close(): Promise<void>;
}

/** A file that has changed; none when the watcher begins to look. */
interface Message {
  readonly changed?: string;
}

/**
 * Reports each change on disk once, with its file (see `watchFiles`). A thread of its own looks through the folders: the talk
 * answers at once whatever they hold. Resolves when it looks, or was told to end.
 */
export async function watchFolders(
  watched: Watched,
  onChange: (file: string) => void,
  signal: AbortSignal,
): Promise<Watching> {
  const worker = new Worker(workerFile('present/watch-worker'), { workerData: watched });
  await new Promise<void>((ready) => {
    worker.on('message', ({ changed }: Message) => {
      if (changed === undefined) ready();
      else onChange(changed);
    });
    // Without a thread nothing is watched; the talk goes on.
    worker.on('error', () => ready());
    worker.on('exit', () => ready());
    // Until it looks the thread holds the process: whoever waits for it must not be left waiting.
    signal.addEventListener('abort', () => void worker.terminate(), { once: true });
    if (signal.aborted) void worker.terminate();
  });
  worker.unref();
  return { close: async () => void (await worker.terminate()) };
}
