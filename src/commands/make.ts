import { relative } from 'node:path';
import type { BrowserSession } from '../browser/browser-session.ts';
import { draftingOptions, printingOptions } from '../options/groups.ts';
import type { Problem } from '../problems/problem.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';
import { attempt } from './each.ts';

export const makeCommand: Command = {
  name: 'make',
  usage: 'make <page|site>…',
  summary: 'Draft the deck and print slides and handout; the same as `pubdeck <page>`.',
  options: [
    ...draftingOptions,
    'out',
    'to',
    ...printingOptions,
    'force',
    'allow-loss',
    'trust',
    'jobs',
    'shard',
    'browser',
    'timeout',
  ],
  examples: ['pubdeck content/publication/my-paper', 'pubdeck make . --jobs 2 --out talks'],
  run: make,
};

async function make(context: CommandContext): Promise<CommandResult> {
  const { startBrowser } = await import('./export.ts');
  // It starts while the page is read and the deck is written.
  const browser = await startBrowser(context);
  try {
    return await makeKit(context, browser);
  } finally {
    await browser.close();
  }
}

const mustKnow = new Set<string>([
  'merge-conflict',
  'merge-memory-lost',
  'deck-contradicts-page',
  'deck-found-elsewhere',
]);

async function makeKit(context: CommandContext, browser: BrowserSession): Promise<CommandResult> {
  const { io, say, options } = context;
  const [{ collectWorks }, { draftDeck }, { draftOptions }, { printDecks }] = await Promise.all([
    import('./works.ts'),
    import('../deck/draft/draft.ts'),
    import('./draft-options.ts'),
    import('./export.ts'),
  ]);
  if (options.theme !== undefined) (await import('./theme-choice.ts')).checkTheme(context);
  const { works, many, problems } = await collectWorks(context);
  const found: Problem[] = [...problems];
  const decks: string[] = [];
  const drafted: { kind: string; path: string; deck: string; slides: number }[] = [];
  let findings = false;
  for (const { read } of works) {
    if (io.signal.aborted) break;
    const result = await attempt(async () => draftDeck(await read(), draftOptions(context)), {
      alone: !many && works.length === 1,
      problems: found,
    });
    if (result === undefined) continue;
    found.push(...result.problems);
    // An author's own deck stays as it is; it is what gets printed.
    findings ||=
      result.problems.some(({ code }) => mustKnow.has(code)) ||
      (!many && result.problems.some(({ code }) => code === 'nothing-to-tell'));
    decks.push(result.deckFile);
    drafted.push({
      kind: 'deck',
      path: options.json ? result.deckFile : relative(io.cwd, result.deckFile),
      deck: result.deckFile,
      slides: result.slides,
    });
    const changed = result.changes.join(', ');
    if (many || changed) say(`${result.status} ${relative(io.cwd, result.deckFile)}  ${changed}`.trimEnd());
  }
  if (decks.length === 0)
    return {
      problems: found,
      text: 'There is no publication page with an abstract or summary here.',
      exit: 'findings',
    };
  const printed = await printDecks(context, [...new Set(decks)], browser);
  return {
    outputs: [...drafted, ...(printed.outputs ?? [])],
    problems: [...found, ...(printed.problems ?? [])],
    exit: printed.exit && printed.exit !== 'done' ? printed.exit : findings ? 'findings' : 'done',
  };
}
