import { PubdeckError } from '../problems/error.ts';
import { stopIfAborted, stopped } from './errors.ts';

/** One limit of time for a whole export, and the user's Ctrl-C. Every wait goes through it. */
export class Budget {
  readonly milliseconds: number;
  private readonly end: number;
  private readonly signal: AbortSignal | undefined;

  constructor(milliseconds: number, signal?: AbortSignal) {
    this.milliseconds = milliseconds;
    this.end = performance.now() + milliseconds;
    this.signal = signal;
  }

  get left(): number {
    return Math.max(0, this.end - performance.now());
  }

  /** Waits for `work`, no longer than the budget and no longer than the user. */
  async wait<T>(work: Promise<T>, doing: string): Promise<T> {
    // Whoever loses the race may still fail later; nobody listens then.
    work.catch(() => undefined);
    this.check(doing);
    const { signal } = this;
    let timer: NodeJS.Timeout | undefined;
    let stop: (() => void) | undefined;
    try {
      return await Promise.race([
        work,
        new Promise<never>((_, reject) => {
          timer = setTimeout(() => reject(this.late(doing)), Math.min(this.left, 2 ** 31 - 1));
          stop = () => reject(stopped());
          signal?.addEventListener('abort', stop, { once: true });
        }),
      ]);
    } finally {
      clearTimeout(timer);
      if (stop) signal?.removeEventListener('abort', stop);
    }
  }

  check(doing: string): void {
    stopIfAborted(this.signal);
    if (this.left <= 0) throw this.late(doing);
  }

  private late(doing: string): PubdeckError {
    return new PubdeckError('print-timeout', `Time is up (${this.milliseconds / 1000} s) while ${doing}.`, {
      exit: 'timeout',
      hint: 'Give it more with --timeout, or print fewer slides with --pages.',
    });
  }
}

/** Time for one export when nothing else is said: two minutes, and a fifth of a second for each slide. */
export const budgetFor = (slides: number, signal?: AbortSignal): Budget =>
  new Budget(120_000 + slides * 200, signal);
