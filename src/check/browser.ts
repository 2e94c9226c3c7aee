import { BrowserSession } from '../browser/browser-session.ts';
import { Budget, budgetFor } from '../browser/budget.ts';
import { BrowserDied } from '../browser/errors.ts';
import type { OpenBrowser } from '../browser/open.ts';
import type { DrawDiagrams } from '../html/draw-diagrams.ts';

export interface CheckBrowserOptions {
  /** Path of the browser, instead of the one found. */
  readonly browser?: string | undefined;
  /** Seconds for all work in the browser, its start included. */
  readonly timeout?: number | undefined;
  /** The user's Ctrl-C. */
  readonly signal?: AbortSignal | undefined;
  /** Called when a browser died, with the one that is tried next. */
  readonly say?: ((line: string) => void) | undefined;
}

/** The browser of one check, with its limit of time: started when first needed, used for drawing and measuring. */
export class CheckBrowser {
  private readonly session: BrowserSession;
  private readonly makeBudget: () => Budget;
  private limit: Budget | undefined;

  /** `slides`: how many there are, for the limit where the user gave none. */
  constructor(slides: number, { browser, timeout, signal, say }: CheckBrowserOptions) {
    const milliseconds = timeout === undefined ? undefined : timeout * 1000;
    this.session = new BrowserSession({ browser, signal, startWithin: milliseconds }, say ?? (() => {}));
    this.makeBudget = () =>
      milliseconds === undefined ? budgetFor(slides, signal) : new Budget(milliseconds, signal);
  }

  /**
   * Does some work in the browser, and once more in the next one when the first one dies.
   * @throws PubdeckError `no-browser` (exit 4), `print-timeout` (exit 5), `stopped` (exit 130)
   */
  async run<T>(work: (open: OpenBrowser, budget: Budget) => Promise<T>): Promise<T> {
    // The time limit starts with the first work.
    this.limit ??= this.makeBudget();
    const budget = this.limit;
    try {
      return await work(await this.session.opened(), budget);
    } catch (error) {
      if (!(error instanceof BrowserDied)) throw error;
      await this.session.replace(error);
      return work(await this.session.opened(), budget);
    }
  }

  /** Mermaid in the browser that measures anyway. */
  readonly drawDiagrams: DrawDiagrams = async (sources) => {
    const { diagramDrawer } = await import('../html/draw-diagrams.ts');
    const draw = diagramDrawer({
      withPage: (work) =>
        this.run((open, budget) => budget.wait(open.alive(open.page().then(work)), 'drawing the diagrams')),
    });
    return draw(sources);
  };

  close(): Promise<void> {
    return this.session.close();
  }
}
