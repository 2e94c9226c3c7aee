import { Budget, budgetFor } from '../browser/budget.ts';
import type { OpenBrowser } from '../browser/open.ts';
import type { DrawDiagrams } from '../html/draw-diagrams.ts';

export interface CheckBrowserOptions {
  /** Path of the browser, instead of the one found. */
  readonly browser?: string | undefined;
  /** Seconds for all work in the browser, its start included. */
  readonly timeout?: number | undefined;
  /** The user's Ctrl-C. */
  readonly signal?: AbortSignal | undefined;
}

/** The browser of one check, with its limit of time: started when first needed, used for drawing and measuring. */
export interface CheckBrowser {
  readonly browser: () => Promise<OpenBrowser>;
  /** Runs from the first time it is asked for. */
  readonly budget: Budget;
  readonly drawDiagrams: DrawDiagrams;
  readonly close: () => Promise<void>;
}

/** `slides`: how many there are, for the limit where the user gave none. */
export function checkBrowser(
  slides: number,
  { browser: path, timeout, signal }: CheckBrowserOptions,
): CheckBrowser {
  let limit: Budget | undefined;
  const budget = (): Budget => {
    limit ??= timeout === undefined ? budgetFor(slides, signal) : new Budget(timeout * 1000, signal);
    return limit;
  };
  let opening: Promise<OpenBrowser> | undefined;
  const browser = (): Promise<OpenBrowser> => {
    const startWithin = budget().left;
    opening ??= import('../browser/open.ts').then(({ openBrowser }) =>
      openBrowser({ browser: path, signal, startWithin }),
    );
    return opening;
  };
  return {
    browser,
    get budget() {
      return budget();
    },
    drawDiagrams: async (sources) => {
      const { diagramDrawer } = await import('../html/draw-diagrams.ts');
      const draw = diagramDrawer({
        withPage: async (work) => {
          const open = await browser();
          return budget().wait(open.alive(open.page().then(work)), 'drawing the diagrams');
        },
      });
      return draw(sources);
    },
    close: async () => {
      // A browser that did not start has nothing to close; why it did not start was told to whoever asked for it.
      const open = await opening?.catch(() => undefined);
      await open?.close();
    },
  };
}
