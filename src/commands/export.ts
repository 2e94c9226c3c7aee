import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { BrowserSession } from '../browser/browser-session.ts';
import { formatOf } from '../export/formats/index.ts';
import type { DecksOptions, ExportOptions } from '../export/options.ts';
import { printingOptions } from '../options/groups.ts';
import type { Problem } from '../problems/problem.ts';
import type { Ink } from '../theme/ink.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';
import { outFolder } from './out-folder.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: 'export <deck|page|site>…',
  summary: 'Print a deck: slides PDF, handouts, pictures, one-file HTML, PowerPoint.',
  options: [
    'to',
    ...printingOptions,
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
    'fetch-media',
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
    if (context.options.theme !== undefined) (await import('./theme-choice.ts')).checkTheme(context);
    // The browser takes its time to start; it does so while the decks are read.
    const browser = await startBrowser(context);
    try {
      const { collectDecks } = await import('./decks.ts');
      const { decks, problems } = await collectDecks(context);
      const result = await printDecks(context, decks, browser);
      return {
        ...result,
        problems: [...problems, ...(result.problems ?? [])],
        ...(problems.length > 0 && result.exit === 'done' ? { exit: 'input' as const } : {}),
      };
    } finally {
      await browser.close();
    }
  },
};

/** The browser of a command; it starts at once where a format needs it. */
export async function startBrowser({ options, paths, io, say }: CommandContext): Promise<BrowserSession> {
  const session = new BrowserSession(
    {
      browser: options.browser,
      severalTabs: options.jobs !== 1 && !isSingle(paths, io.cwd),
      signal: io.signal,
      // Each deck has a time limit of its own with a better message: a short limit must not look like a dead browser.
      timeout: Math.max(180, options.timeout) * 1000,
      startWithin: options.timeout * 1000,
      onProgress: say,
    },
    say,
  );
  if (options.to.some((name) => formatOf(name).needsBrowser)) await session.start();
  return session;
}

/** Guesses from the path whether there is one deck only; it is known for sure after the browser has started. */
function isSingle(paths: readonly string[], cwd: string): boolean {
  const [path] = paths;
  return (
    paths.length === 1 &&
    path !== undefined &&
    (path.endsWith('.md') || existsSync(resolve(cwd, path, 'index.md')))
  );
}

/** Exports decks as the command's options say; also the second half of `make`. */
export async function printDecks(
  context: CommandContext,
  decks: readonly string[],
  browser: BrowserSession,
): Promise<CommandResult> {
  const { options, io, say } = context;
  const [{ exportDecks }, { startProgress }] = await Promise.all([
    import('../export/export-decks.ts'),
    import('./progress.ts'),
  ]);
  const progress = startProgress(io, options.quiet === true || options.json === true);
  try {
    const fetched = options['fetch-media'] ? await fetchFor(context, decks) : [];
    const result = await exportDecks(decks, browser, decksOptions(context, progress.show));
    for (const note of (await browser.started())?.notes ?? []) say(note);
    const shown = (path: string): string => (options.json ? path : relative(io.cwd, path));
    return {
      ...result,
      problems: [...fetched, ...result.problems],
      outputs: result.outputs.map((output) => ({ ...output, path: shown(output.path) })),
    };
  } finally {
    progress.end();
  }
}

/** Media of other hosts, beside each deck. */
async function fetchFor({ io, say }: CommandContext, decks: readonly string[]): Promise<Problem[]> {
  const { fetchMedia } = await import('../export/fetch-media.ts');
  const problems: Problem[] = [];
  for (const deck of decks) {
    say(`Fetching the media of ${relative(io.cwd, deck)}`);
    problems.push(...(await fetchMedia(deck, io.signal)));
  }
  return problems;
}

function decksOptions(context: CommandContext, progress: DecksOptions['progress']): DecksOptions {
  const { options, io, config } = context;
  const { theme, lang, trust, duplex, cover, pages, steps, scale } = options;
  return {
    open: { theme, lang, trust, ink: options.ink as Ink, brand: config.brand },
    export: {
      to: options.to as ExportOptions['to'],
      ...outFolder(context),
      layouts: options.layout as ExportOptions['layouts'],
      paper: options.paper as ExportOptions['paper'],
      notes: options.notes as ExportOptions['notes'],
      allowLoss: options['allow-loss'],
      duplex,
      cover,
      pages,
      steps,
      scale,
      timeout: options.timeout * 1000,
      signal: io.signal,
    },
    jobs: options.jobs,
    progress,
  };
}
