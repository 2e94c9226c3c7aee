import { join, relative, resolve } from 'node:path';
import type { OpenBrowser } from '../browser/open.ts';
import type { Ink } from '../html/deck-theme.ts';
import type { ExportOptions, ExportOutput } from '../print/export.ts';
import type { Paper } from '../print/paper.ts';
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

/** A browser on its way; awaiting `opened` tells why there is none. */
export interface StartingBrowser {
  readonly opened: () => Promise<OpenBrowser>;
  readonly close: () => Promise<void>;
}

const withoutBrowser = ['html', 'text'];

export function startBrowser({ options, io, say }: CommandContext): StartingBrowser {
  let opening: Promise<OpenBrowser> | undefined;
  const opened = () => {
    opening ??= import('../browser/open.ts').then(({ openBrowser }) =>
      openBrowser({
        browser: options.browser,
        signal: io.signal,
        timeout: options.timeout * 1000,
        onProgress: say,
      }),
    );
    return opening;
  };
  // A failure is told where the browser is first needed; until then it must not end the process.
  if (options.to.some((format) => !withoutBrowser.includes(format))) opened().catch(() => {});
  return {
    opened,
    close: async () => {
      const open = await opening?.catch(() => undefined);
      await open?.close();
    },
  };
}

/** Prints decks with one browser, two at a time where that pays; also the second half of `make`. */
export async function exportDecks(
  context: CommandContext,
  decks: readonly string[],
  browser: StartingBrowser,
): Promise<CommandResult> {
  const { options, io, say } = context;
  const [{ openDeck }, { deckName, exportDeck }, { paperOfDeck }, { startProgress }] = await Promise.all([
    import('../html/open-deck.ts'),
    import('../print/export.ts'),
    import('../print/paper.ts'),
    import('./progress.ts'),
  ]);
  const outputs: ExportOutput[] = [];
  const problems: Problem[] = [];
  let exit: ExitName = 'done';
  let done = 0;
  const progress = startProgress(io, options.quiet === true || options.json === true);
  const names = uniqueNames(decks, deckName);
  const exportOne = async (file: string): Promise<void> => {
    let about: Paper | undefined;
    const { rendered, theme } = await openDeck(file, {
      theme: options.theme,
      lang: options.lang,
      trust: options.trust,
      ink: options.ink as Ink,
      brand: context.config.brand,
      beside: async (deck, site) => {
        about = await paperOfDeck(deck, site.contentFolder);
        return [about?.citation, about?.venue].join('\n');
      },
    });
    const settings: ExportOptions = {
      to: options.to as ExportOptions['to'],
      out: resolve(io.cwd, join(options.out, names.get(file) ?? deckName(file))),
      layouts: options.layout as ExportOptions['layouts'],
      paper: options.paper as ExportOptions['paper'],
      duplex: options.duplex,
      notes: options.notes as ExportOptions['notes'],
      pages: options.pages,
      steps: options.steps,
      scale: options.scale,
      allowLoss: options['allow-loss'],
      timeout: options.timeout * 1000,
      signal: io.signal,
      about,
      progress: ({ format, done: slides, of }) =>
        progress.show(done + slides / Math.max(1, of), decks.length, `${names.get(file)}: ${format}`),
    };
    const result = await exportDeck(rendered, theme, settings, await browser.opened());
    outputs.push(
      ...result.outputs.map((output) => ({
        ...output,
        path: options.json ? output.path : relative(io.cwd, output.path),
      })),
    );
    problems.push(...rendered.problems, ...theme.problems, ...result.problems);
    if (result.exit !== 'done') exit = result.exit;
    done++;
  };
  try {
    await inTurns(decks, options.jobs ?? 2, exportOne);
  } finally {
    progress.end();
  }
  const open = await browser.opened();
  for (const note of open.notes) say(note);
  const order = new Map(decks.map((file, index) => [file, index]));
  outputs.sort((a, b) => (order.get(a.deck) ?? 0) - (order.get(b.deck) ?? 0));
  return { outputs, problems, exit };
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
