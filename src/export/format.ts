import type { Budget } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { RenderedDeck } from '../html/model.ts';
import type { Problem } from '../problems/problem.ts';
import type { Theme } from '../theme/model.ts';
import type { FormatOptions } from './model.ts';

/**
 * One kind of file that a deck is exported to. To add a format, write a file in `formats/` and add one line to
 * `formats/index.ts`: the option table, help and the docs read that list.
 */
export interface Format {
  /** The value of `--to`. */
  readonly name: string;
  /** False where the files are made of the deck alone. */
  readonly needsBrowser: boolean;
  /** A few words for the documentation. */
  readonly about: string;
  /** Makes the files of one deck. It loads what it needs when it is called, so that the list stays light. */
  readonly make: (job: FormatJob) => Promise<void>;
}

/** What a format gets to make its files from one deck. */
export interface FormatJob {
  readonly deck: RenderedDeck;
  readonly theme: Theme;
  readonly options: FormatOptions;
  /** Number of slides that are not hidden. */
  readonly slides: number;
  readonly budget: Budget;
  /** The tab of this job. @throws Error where the format says that it needs no browser */
  readonly tab: Tab;
  /** Gives the tab back before the job ends, for others to use. */
  readonly releaseTab: () => void;
  /** Called with the number of slides that are done. */
  readonly progress: ((done: number, of: number) => void) | undefined;
  /** Writes one file of the deck, whole or not at all, and lists it among the outputs. */
  write(
    kind: string,
    name: string,
    data: Uint8Array | string,
    counts?: { readonly pages?: number; readonly slides?: number },
  ): Promise<void>;
  /** Adds problems to the report. */
  report(problems: readonly Problem[]): void;
  /** Adds losses that `--allow-loss` permits, as warnings. */
  warn(losses: readonly Problem[]): void;
  /** Adds one warning for each request that was refused. */
  reportRefused(urls: readonly string[]): void;
  /** Does work that may find content lost: its losses are reported and the job goes on. */
  attempt(work: () => Promise<void>): Promise<void>;
}
