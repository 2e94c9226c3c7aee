/**
 * What must not outlive this process: temporary files and child processes. Runs on a normal end, on
 * process.exit and on the signals that end a process. Only kill -9 escapes; what it leaves is swept
 * by the next run.
 */
const cleanups = new Set<() => void>();
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
let listening = false;

function cleanUp(): void {
  for (const cleanup of [...cleanups].reverse()) {
    try {
      cleanup();
    } catch {
      // One failed cleanup must not keep the others from running.
    }
  }
  cleanups.clear();
}

function listen(): void {
  if (listening) return;
  listening = true;
  process.on('exit', cleanUp);
  for (const [signal, exitCode] of Object.entries(signals)) {
    process.once(signal, () => {
      cleanUp();
      // A listener of our own takes away the default end; where nobody else decides, end here.
      if (process.listenerCount(signal) === 0) process.exit(exitCode);
    });
  }
}

/** Registers a synchronous cleanup; the returned function takes it off again. */
export function atExit(cleanup: () => void): () => void {
  listen();
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}
