import type { BrowserSession } from '../browser/browser-session.ts';
import { Budget } from '../browser/budget.ts';
import { BrowserDied } from '../browser/errors.ts';
import { Tabs } from '../browser/tabs.ts';
import { PubdeckError } from '../problems/error.ts';
import type { ExitName } from '../problems/exit-codes.ts';
import { deckName, uniqueDeckNames } from './deck-names.ts';
import { formatOf } from './formats/index.ts';
import { inTurns } from './in-turns.ts';
import type { ExportResult } from './model.ts';
import type { DecksOptions } from './options.ts';

/** Exports many decks with one browser, some at a time. Results come in the order of the decks. */
export async function exportDecks(
  decks: readonly string[],
  browser: BrowserSession,
  options: DecksOptions,
): Promise<ExportResult> {
  const { jobs: width = 2, progress } = options;
  const names = uniqueDeckNames(decks);
  const tabs = tabsFor(decks, browser, options);
  // The first tab opens while this half of the program is loaded.
  const [{ openAndExport }, { diagramsIn }] = await Promise.all([
    import('./open-and-export.ts'),
    import('./diagrams-in.ts'),
  ]);
  const drawDiagrams = diagramsIn(browser);
  const results = new Map<string, ExportResult>();
  const exportOne = async (file: string): Promise<void> => {
    const name = names.get(file) ?? deckName(file);
    const show = (share: number, what: string): void =>
      progress(results.size + share, decks.length, `${name}${what}`);
    const result = await retrying(browser, tabs, () =>
      openAndExport(file, { ...options, name, tabs, drawDiagrams, show }),
    ).catch((error: unknown) => {
      if (decks.length === 1) throw error;
      return failed(error);
    });
    results.set(file, result);
  };
  // One more than there are tabs: the next deck is read while the tabs are at work.
  await inTurns(decks, width + 1, exportOne);
  const all = decks.flatMap((file) => results.get(file) ?? []);
  return {
    outputs: all.flatMap(({ outputs }) => outputs),
    problems: all.flatMap(({ problems }) => problems),
    exit: all.reduce<ExitName>((exit, result) => (result.exit === 'done' ? exit : result.exit), 'done'),
  };
}

/** One of many decks that cannot be read or printed does not stop the others. */
function failed(error: unknown): ExportResult {
  const isOwn = error instanceof PubdeckError && error.exit !== 'browser' && error.exit !== 'stopped';
  if (!isOwn) throw error;
  return { outputs: [], problems: [error.toProblem()], exit: 'findings' };
}

/** The tabs of a run, the first of them opened while the first deck is read. */
function tabsFor(decks: readonly string[], browser: BrowserSession, options: DecksOptions): Tabs {
  const { jobs = 2, export: settings } = options;
  const printed = new Set(settings.to.map(formatOf).filter(({ needsBrowser }) => needsBrowser)).size;
  const tabs = new Tabs(browser.opened, { most: jobs, uses: decks.length * printed });
  for (let tab = 0; tab < printed; tab++) tabs.warm(new Budget(settings.timeout, settings.signal));
  return tabs;
}

/** Does some work again in the next browser when the first one dies. */
async function retrying<T>(browser: BrowserSession, tabs: Tabs, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof BrowserDied)) throw error;
      tabs.keepOpen();
      await browser.replace(error);
    }
  }
}
