import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { OpenBrowser } from '../browser/open.ts';
import type { ExportOptions, ExportOutput } from '../export/export-deck.ts';
import { needsBrowser } from '../export/formats.ts';
import type { Paper } from '../export/paper.ts';
import type { Ink } from '../html/deck-theme.ts';
import type { DrawDiagrams } from '../html/draw-diagrams.ts';
import type { ExitName } from '../problems/exit-codes.ts';
import type { Problem } from '../problems/problem.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: 'export <deck|page|site>…',
  summary: 'Print a deck: slides PDF, handouts, pictures, one-file HTML, PowerPoint.',
  options: [
    'to',
    'layout',
    'paper',
    'ink',
    'duplex',
    'notes',
    'pages',
    'steps',
    'scale',
    'out',
    'theme',
    'talk',
    'minutes',
    'lang',
    'allow-loss',
    'trust',
    'jobs',
    'shard',
    'browser',
    'timeout',
  ],
  examples: [
    'pubdeck export content/slides/my-paper --to pdf,handout',
    'pubdeck export content/slides/my-paper --to handout --layout 3,6 --paper letter --ink saver',
    'pubdeck export content/slides/my-paper --to pptx,html --out talk',
  ],
  run: async (context) => {
    // The browser takes its time to start; it does so while the decks are read.
    const browser = startBrowser(context);
    try {
      const { collectDecks } = await import('./decks.ts');
      const { decks, problems } = await collectDecks(context);
      const result = await exportDecks(context, decks, browser);
      return { ...result, problems: [...problems, ...(result.problems ?? [])] };
    } finally {
      await browser.close();
    }
  },
};

/** A browser on its way; awaiting `opened` tells why there is none, and starts one where none was needed so far. */
export interface StartingBrowser {
  readonly opened: () => Promise<OpenBrowser>;
  /** Undefined where none was needed. */
  readonly started: () => Promise<OpenBrowser | undefined>;
  readonly close: () => Promise<void>;
}

export function startBrowser({ options, paths, io, say }: CommandContext): StartingBrowser {
  let opening: Promise<OpenBrowser> | undefined;
  const opened = () => {
    opening ??= import('../browser/open.ts').then(({ openBrowser }) =>
      openBrowser({
        browser: options.browser,
        severalTabs: options.jobs !== 1 && !isSingle(paths, io.cwd),
        signal: io.signal,
        // The deck's own limit is kept elsewhere, and told better: a short one must not look like a browser that is dead.
        timeout: Math.max(180, options.timeout) * 1000,
        startWithin: options.timeout * 1000,
        onProgress: say,
      }),
    );
    return opening;
  };
  // A failure is told where the browser is first needed; until then it must not end the process.
  if (options.to.some(needsBrowser)) opened().catch(() => {});
  return {
    opened,
    started: async () => await opening,
    close: async () => {
      const open = await opening?.catch(() => undefined);
      await open?.close();
    },
  };
}

/** One page or deck, as far as can be seen at a glance: what is sure is known only after the browser has started. */
function isSingle(paths: readonly string[], cwd: string): boolean {
  const [path] = paths;
  return (
    paths.length === 1 &&
    path !== undefined &&
    (path.endsWith('.md') || existsSync(resolve(cwd, path, 'index.md')))
  );
}

/** Mermaid in the browser that prints anyway; one that nothing else needs starts only for a drawing that is not in the cache. */
const diagramsIn =
  (browser: StartingBrowser): DrawDiagrams =>
  async (sources) => {
    const { diagramDrawer } = await import('../html/draw-diagrams.ts');
    const draw = diagramDrawer({
      withPage: async (work) => {
        const open = await browser.opened();
        return open.alive(open.page().then(work));
      },
    });
    return draw(sources);
  };

/** Prints decks with one browser, two at a time where that pays; also the second half of `make`. */
export async function exportDecks(
  context: CommandContext,
  decks: readonly string[],
  browser: StartingBrowser,
): Promise<CommandResult> {
  const { options, io, say } = context;
  const [{ Budget }, { Tabs }] = await Promise.all([
    import('../browser/budget.ts'),
    import('../browser/tabs.ts'),
  ]);
  const milliseconds = options.timeout * 1000;
  const width = options.jobs ?? 2;
  const drawn = new Set(options.to.filter(needsBrowser)).size;
  const tabs = new Tabs(browser.opened, { most: width, uses: decks.length * drawn });
  for (let tab = 0; tab < drawn; tab++) tabs.warm(new Budget(milliseconds, io.signal));
  const [{ openDeck }, { deckName, exportDeck }, { paperOf }, { workOfDeck }, { startProgress }] =
    await Promise.all([
      import('../html/open-deck.ts'),
      import('../export/export-deck.ts'),
      import('../export/paper.ts'),
      import('../sources/work-of-deck.ts'),
      import('./progress.ts'),
    ]);
  const outputs: ExportOutput[] = [];
  const problems = new Map<string, readonly Problem[]>();
  let exit: ExitName = 'done';
  let done = 0;
  const progress = startProgress(io, options.quiet === true || options.json === true);
  const names = uniqueNames(decks, deckName);
  const drawDiagrams = diagramsIn(browser);
  const exportOne = async (file: string): Promise<void> => {
    let about: Paper | undefined;
    const { rendered, theme } = await openDeck(file, {
      theme: options.theme,
      lang: options.lang,
      trust: options.trust,
      drawDiagrams,
      ink: options.ink as Ink,
      brand: context.config.brand,
      beside: async (deck, site) => {
        const reading = await workOfDeck(deck, site);
        about = reading && paperOf(reading.work);
        return [about?.citation, about?.venue].join('\n');
      },
    });
    const name = names.get(file) ?? deckName(file);
    progress.show(done, decks.length, `${name}, ${rendered.slides.length} slides`);
    const settings: ExportOptions = {
      to: options.to as ExportOptions['to'],
      out: resolve(io.cwd, join(options.out, name)),
      layouts: options.layout as ExportOptions['layouts'],
      paper: options.paper as ExportOptions['paper'],
      duplex: options.duplex,
      notes: options.notes as ExportOptions['notes'],
      pages: options.pages,
      steps: options.steps,
      scale: options.scale,
      allowLoss: options['allow-loss'],
      timeout: milliseconds,
      signal: io.signal,
      about,
      progress: ({ format, done: slides, of }) =>
        progress.show(done + slides / Math.max(1, of), decks.length, `${name}: ${format}`),
    };
    const result = await exportDeck(rendered, theme, settings, tabs);
    outputs.push(
      ...result.outputs.map((output) => ({
        ...output,
        path: options.json ? output.path : relative(io.cwd, output.path),
      })),
    );
    problems.set(file, [...rendered.problems, ...theme.problems, ...result.problems]);
    if (result.exit !== 'done') exit = result.exit;
    done++;
  };
  try {
    // One more than there are tabs: the next deck is read while the tabs are at work.
    await inTurns(decks, width + 1, exportOne);
  } finally {
    progress.end();
  }
  for (const note of (await browser.started())?.notes ?? []) say(note);
  const order = new Map(decks.map((file, index) => [file, index]));
  outputs.sort((a, b) => (order.get(a.deck) ?? 0) - (order.get(b.deck) ?? 0));
  // In the order of the decks, whichever was printed first.
  return { outputs, problems: decks.flatMap((file) => problems.get(file) ?? []), exit };
}

/** At most `width` pieces of work under way; the first failure stops new ones and is thrown once the others ended. */
async function inTurns<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  let failure: { error: unknown } | undefined;
  const turn = async () => {
    while (waiting.length > 0 && failure === undefined) {
      const item = waiting.shift() as T;
      try {
        await work(item);
      } catch (error) {
        failure ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(width, items.length)) }, turn));
  if (failure) throw failure.error;
}

/** `output/<deck>`; decks of one name (languages, sub-folders) get their folders' names in front. */
function uniqueNames(
  decks: readonly string[],
  nameOf: (file: string) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Map<string, string[]>();
  for (const file of decks) taken.set(nameOf(file), [...(taken.get(nameOf(file)) ?? []), file]);
  for (const [name, files] of taken) {
    const [only] = files;
    if (files.length === 1 && only !== undefined) names.set(only, name);
    else {
      for (const file of files) {
        const folders = file.split(/[\\/]/).slice(0, -1);
        const content = folders.lastIndexOf('content');
        names.set(
          file,
          [
            ...folders.slice(content + 1).filter((folder) => folder !== 'slides' && folder !== name),
            name,
          ].join('-'),
        );
      }
    }
  }
  return names;
}
