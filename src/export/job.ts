import { join } from 'node:path';
import type { Budget } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { RenderedDeck } from '../html/model.ts';
import { writeFileAtomic } from '../io/write.ts';
import { ContentLost } from '../losses/content-lost.ts';
import type { ExitName } from '../problems/exit-codes.ts';
import type { Problem } from '../problems/problem.ts';
import type { Theme } from '../theme/model.ts';
import type { Format, FormatJob } from './format.ts';
import type { ExportResult, FormatOptions } from './model.ts';
import type { ExportOutput } from './output.ts';

/** What the files of one format are made from. */
export interface JobParts {
  readonly deck: RenderedDeck;
  readonly theme: Theme;
  readonly options: FormatOptions;
  readonly slides: number;
}

/** One format of one deck: collects what is written and what is found. */
export class ExportJob implements FormatJob {
  readonly deck: RenderedDeck;
  readonly theme: Theme;
  readonly options: FormatOptions;
  readonly slides: number;
  readonly budget: Budget;
  readonly releaseTab: () => void;
  readonly #format: Format;
  readonly #tab: Tab | undefined;
  readonly #outputs: ExportOutput[] = [];
  readonly #problems: Problem[] = [];
  #exit: ExitName = 'done';

  constructor(
    format: Format,
    { deck, theme, options, slides }: JobParts,
    budget: Budget,
    tab: { readonly tab: Tab; readonly release: () => void } | undefined,
  ) {
    this.deck = deck;
    this.theme = theme;
    this.options = options;
    this.slides = slides;
    this.budget = budget;
    this.#format = format;
    this.#tab = tab?.tab;
    this.releaseTab = tab?.release ?? (() => {});
  }

  get tab(): Tab {
    if (!this.#tab) throw new Error(`the format ${this.#format.name} says that it needs no browser`);
    return this.#tab;
  }

  get progress(): FormatJob['progress'] {
    const { progress } = this.options;
    return progress && ((done, of) => progress({ format: this.#format.name, done, of }));
  }

  async run(): Promise<ExportResult> {
    await this.attempt(() => this.#format.make(this));
    return { outputs: this.#outputs, problems: this.#problems, exit: this.#exit };
  }

  async attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ContentLost)) throw error;
      this.#problems.push(...error.problems);
      this.#exit = 'loss';
    }
  }

  async write(
    kind: string,
    name: string,
    data: Uint8Array | string,
    counts: { readonly pages?: number; readonly slides?: number } = {},
  ): Promise<void> {
    this.budget.check('writing files');
    const path = join(this.options.out, name);
    await writeFileAtomic(path, data, this.options.within);
    const { slides = this.slides, pages } = counts;
    const deck = this.deck.deck.file;
    this.#outputs.push({ kind, path, deck, slides, ...(pages === undefined ? {} : { pages }) });
  }

  report(problems: readonly Problem[]): void {
    this.#problems.push(...problems);
  }

  readonly warn = (losses: readonly Problem[]): void => {
    this.report(losses.map((loss) => ({ ...loss, severity: 'warning' as const })));
  };

  reportRefused(urls: readonly string[]): void {
    const at = { file: this.deck.deck.file };
    this.report(
      urls.map((url) => ({
        code: 'request-refused',
        severity: 'warning',
        message: `The deck asked for ${url.length > 120 ? `${url.slice(0, 119)}…` : url}, which is not part of the site; it was not fetched.`,
        at,
        hint: 'Put the file beside the deck or into assets/media and use its name.',
      })),
    );
  }
}
