import type { Io } from './command.ts';

export interface Progress {
  /** `done` of `of` pieces of the whole work; `what` is worked on now. */
  readonly show: (done: number, of: number, what: string) => void;
  readonly end: () => void;
}

/** Shows the progress of work that takes over a second: one changing line on a terminal, nothing in logs. */
export function startProgress({ interactive, stderr }: Io, silent: boolean): Progress {
  const started = performance.now();
  let shown = 0;
  let length = 0;
  const clear = () => {
    if (length > 0) stderr(`\r${' '.repeat(length)}\r`);
    length = 0;
  };
  return {
    show: (done, of, what) => {
      const now = performance.now();
      if (silent || !interactive || now - started < 1000 || now - shown < 100) return;
      shown = now;
      const left = done === 0 ? undefined : ((now - started) / done) * (of - done);
      const line = `${done}/${of}  ${what}${left === undefined ? '' : `  about ${Math.max(1, Math.round(left / 1000))} s left`}`;
      clear();
      stderr(line);
      length = line.length;
    },
    end: clear,
  };
}
