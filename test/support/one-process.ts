import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { projectRoot, type pubdeck, type Run } from './run.ts';

const script = fileURLToPath(new URL('many-runs.mjs', import.meta.url));

type Wanted = NonNullable<Parameters<typeof pubdeck>[1]>;

/** One process of a user: takes a command line, gives what came of it, then the next. */
class Runner {
  readonly #child: ChildProcess;
  #last: Promise<unknown> = Promise.resolve();

  constructor(uid: number | undefined) {
    this.#child = fork(script, {
      cwd: projectRoot,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    // Waiting for an answer holds the runner of tests; a process without work does not.
    this.#child.unref();
    this.#child.channel?.unref();
  }

  run(message: object): Promise<Run> {
    const run = this.#last.then(
      () =>
        new Promise<Run>((resolve, reject) => {
          const onEnd = (code: number | null) => reject(new Error(`The process of the runs ended: ${code}`));
          this.#child.once('exit', onEnd);
          this.#child.once('message', (answer) => {
            this.#child.off('exit', onEnd);
            resolve(answer as Run);
          });
          this.#child.send(message);
        }),
    );
    this.#last = run.catch(() => {});
    return run;
  }

  async end(): Promise<void> {
    if (!this.#child.connected) return;
    const ended = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.disconnect();
    await ended;
  }
}

/**
 * `pubdeck` for the tests of a file, its runs one after the other in one process of each user: starting takes longer
 * than most of them. A run has its own arguments, folder, environment and output; only the program is loaded already.
 * What the process itself does (signals, pipes, limits, the first run) is tested with `pubdeck`.
 */
export function oneProcess(): typeof pubdeck {
  const runners = new Map<number | undefined, Runner>();
  afterAll(async () => {
    await Promise.all([...runners.values()].map((runner) => runner.end()));
    runners.clear();
  });
  return (args, { cwd = projectRoot, env = {}, input = '', uid }: Wanted = {}) => {
    const runner = runners.get(uid) ?? new Runner(uid);
    runners.set(uid, runner);
    return runner.run({ args, cwd, env: { ...process.env, NO_COLOR: '1', ...env }, input });
  };
}
