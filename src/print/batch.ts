import type { OpenBrowser } from '../browser/open.ts';
import type { RenderedDeck } from '../html/model.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Theme } from '../theme/model.ts';
import { Budget } from './budget.ts';
import { type ExportOptions, type ExportResult, exportDeck } from './export.ts';
import { Tab } from './tab.ts';

export interface ReadyDeck {
  readonly deck: RenderedDeck;
  readonly theme: Theme;
  readonly options: ExportOptions;
}

export interface BatchProgress {
  readonly file: string;
  /** Decks that are finished, of how many. */
  readonly done: number;
  readonly of: number;
  /** Guess from the decks done so far; undefined before the first. */
  readonly secondsLeft: number | undefined;
}

export interface BatchOptions {
  /** Decks printed at the same time, each in a tab of its own (default 2: more do not pay on few cores). */
  readonly tabs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ((progress: BatchProgress) => void) | undefined;
}

export interface BatchResult {
  readonly file: string;
  readonly result?: ExportResult;
  /** What stopped this deck; the others go on. */
  readonly error?: PubdeckError;
}

/**
 * Exports many decks with one warm browser. `prepare` reads and renders a deck: while one deck is printed the next is
 * rendered. A browser that dies is replaced once; a deck that fails does not stop the others.
 * @throws PubdeckError `stopped` (130), `no-browser` (4), or a browser that died a second time (4)
 */
export async function exportMany(
  files: readonly string[],
  prepare: (file: string) => Promise<ReadyDeck>,
  openBrowser: () => Promise<OpenBrowser>,
  options: BatchOptions = {},
): Promise<BatchResult[]> {
  const browsers = new Browsers(openBrowser);
  const results: BatchResult[] = [];
  const { signal, progress } = options;
  const started = performance.now();
  let next = 0;
  let done = 0;
  const worker = async (): Promise<void> => {
    let tab: { readonly tab: Tab; readonly open: OpenBrowser } | undefined;
    while (next < files.length) {
      if (signal?.aborted) throw new PubdeckError('stopped', 'Stopped.', { exit: 'stopped' });
      const place = next++;
      const file = files[place] as string;
      for (let attempt = 0; ; attempt++) {
        try {
          const [ready, open] = await Promise.all([prepare(file), browsers.current()]);
          if (tab?.open !== open) tab = { tab: await Tab.open(open, new Budget(60_000, signal)), open };
          results[place] = {
            file,
            result: await exportDeck(
              ready.deck,
              ready.theme,
              { ...ready.options, signal, tab: tab.tab },
              open,
            ),
          };
          break;
        } catch (error) {
          if (!(error instanceof PubdeckError) || error.exit === 'stopped') throw error;
          if (error.code === 'browser-died' && attempt === 0 && tab && browsers.replace(tab.open)) continue;
          if (error.exit === 'browser') throw error;
          results[place] = { file, error };
          // A tab that did not answer in time is not used again.
          await tab?.tab.close();
          tab = undefined;
          break;
        }
      }
      done++;
      const each = (performance.now() - started) / done;
      progress?.({
        file,
        done,
        of: files.length,
        secondsLeft: Math.round((each * (files.length - done)) / 1000),
      });
    }
  };
  try {
    const count = Math.max(1, Math.min(options.tabs ?? 2, files.length));
    const outcomes = await Promise.allSettled(Array.from({ length: count }, worker));
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
    return results;
  } finally {
    await browsers.close();
  }
}

/** The browser in use, and the right to start one more when it dies. */
class Browsers {
  private readonly start: () => Promise<OpenBrowser>;
  private running: Promise<OpenBrowser> | undefined;
  private dead: OpenBrowser | undefined;

  constructor(start: () => Promise<OpenBrowser>) {
    this.start = start;
  }

  current(): Promise<OpenBrowser> {
    this.running ??= this.start();
    return this.running;
  }

  /** True where `broken` is gone and another browser may be used in its place. */
  replace(broken: OpenBrowser): boolean {
    if (this.dead === broken) return true;
    if (this.dead) return false;
    this.dead = broken;
    this.running = undefined;
    void broken.close();
    return true;
  }

  async close(): Promise<void> {
    const open = await this.running?.catch(() => undefined);
    await open?.close();
  }
}
