import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DraftResult } from '../deck/draft/draft.ts';
import { draftingOptions } from '../options/groups.ts';
import type { Problem } from '../problems/problem.ts';
import { counted } from '../text/counted.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';
import { attempt } from './each.ts';
import type { CollectedWork } from './works.ts';

export const draftCommand: Command = {
  name: 'draft',
  usage: 'draft <page|site>…',
  summary: 'Write or refresh the deck that a publication page links to; your edits stay.',
  options: [...draftingOptions, 'dry-run', 'check', 'force', 'accept', 'undo', 'link', 'link-pdf', 'shard'],
  examples: [
    'pubdeck draft content/publication/my-paper --talk short',
    'pubdeck draft . --check          (all decks of a site, in CI)',
    'pubdeck draft content/publication/my-paper --undo',
  ],
  run: draft,
};

async function draft(context: CommandContext): Promise<CommandResult> {
  const { options, paths, io } = context;
  if (options.theme !== undefined) (await import('./theme-choice.ts')).checkTheme(context);
  const { collectWorks } = await import('./works.ts');
  const { works, many, problems } = await collectWorks(context);
  if (options.undo) return undo(context, works);
  const found: Problem[] = [...problems];
  const drafted: Drafted[] = [];
  for (const work of works) {
    if (io.signal.aborted) break;
    const one = await attempt(() => draftOne(context, work), {
      alone: !many && works.length === 1,
      problems: found,
    });
    if (one === undefined) continue;
    found.push(...one.problems);
    drafted.push(one);
  }
  const hints = await stylesHint(drafted);
  found.push(...hints);
  const lines = drafted.flatMap(({ lines }) => lines);
  // Warnings are told with the other problems.
  const notes = hints.filter(({ severity }) => severity === 'info');
  lines.push(...notes.flatMap(({ message, hint }) => ['', message, `  ${hint}`]));
  if (works.length === 0)
    lines.push(`No publication page with an abstract or summary in ${paths.join(' ') || 'this folder'}.`);
  return {
    // In text output the lines say it.
    outputs: options.json ? drafted.flatMap(({ outputs }) => outputs) : [],
    problems: found,
    text: lines.join('\n'),
    data: { decks: drafted.map(({ deck }) => deck) },
    exit: hasFindings(context, found, drafted, many) ? 'findings' : 'done',
  };
}

/** Reported with the first deck of a site. */
async function stylesHint(drafted: readonly Drafted[]): Promise<Problem[]> {
  const created = drafted.find(({ deck }) => deck.status === 'created');
  if (created === undefined) return [];
  const { absentFromSite } = await import('../theme/site-styles.ts');
  return absentFromSite(String(created.deck.deck));
}

function hasFindings(
  { options }: CommandContext,
  problems: readonly Problem[],
  drafted: readonly Drafted[],
  many: boolean,
): boolean {
  const codes = new Set(problems.map(({ code }) => code));
  const has = (...wanted: Problem['code'][]) => wanted.some((code) => codes.has(code));
  return (
    has('merge-memory-lost', 'deck-contradicts-page', 'deck-found-elsewhere', 'merge-conflict') ||
    (options.check === true &&
      (has('deck-fought-over', 'deck-orphaned') || drafted.some(({ stale }) => stale))) ||
    (!many && has('deck-not-drafted-here', 'nothing-to-tell'))
  );
}

interface Drafted {
  readonly lines: readonly string[];
  readonly outputs: NonNullable<CommandResult['outputs']>;
  readonly problems: readonly Problem[];
  readonly deck: Readonly<Record<string, unknown>>;
  readonly stale: boolean;
}

async function draftOne(context: CommandContext, work: CollectedWork): Promise<Drafted> {
  const { options, io } = context;
  const [{ draftDeck }, { draftOptions }] = await Promise.all([
    import('../deck/draft/draft.ts'),
    import('./draft-options.ts'),
  ]);
  const dry = options['dry-run'] === true || options.check === true;
  const how = { ...draftOptions(context), dry, color: io.color && options.color !== false };
  const problems: Problem[] = [];
  let reading = await work.read();
  let result = await draftDeck(reading, how);
  if (options.accept && !dry && result.elsewhere && work.source.link) {
    const there = { ...reading, deck: { ...reading.deck, name: result.elsewhere.name } };
    problems.push(...(await work.source.link(there, { deck: true, pdf: false, dry })));
    reading = await work.again();
    // Its last draft, if there is one, is kept under the old name; the author's edits are found by comparing with it.
    result = await draftDeck(reading, { ...how, accept: false });
    if (result.status === 'offered') result = await draftDeck(reading, how);
  }
  if (options.link || options['link-pdf']) {
    const wishes = {
      deck: options.link === true,
      pdf: options['link-pdf'] === true,
      printed: await printedPdf(context, result.deckFile),
      dry,
    };
    problems.push(...((await work.source.link?.(reading, wishes)) ?? []));
  }
  const { status, deckFile, slides, seconds, changes } = result;
  const deck = relative(io.cwd, deckFile) || deckFile;
  const would = dry && status !== 'unchanged' && status !== 'elsewhere' ? 'would be ' : '';
  const facts = status === 'elsewhere' ? '' : `  (${counted(slides, 'slide')}, ${spoken(seconds)})`;
  const changed = changes.length === 0 ? '' : `  ${changes.join(', ')}`;
  return {
    lines: [
      ...(options['dry-run'] && result.diff ? [deck, result.diff] : []),
      `${would}${status.padEnd(9)} ${deck}${facts}${changed}`,
    ],
    outputs: dry ? [] : outputsOf(result, problems),
    problems: [...result.problems, ...problems],
    deck: { page: result.page, deck: deckFile, status, slides, seconds, changes },
    stale: dry && status !== 'unchanged' && status !== 'offered',
  };
}

/** The PDF that an export of the deck has made, where it is still there and not older than the deck. */
async function printedPdf(context: CommandContext, deckFile: string): Promise<string | undefined> {
  const [{ deckName }, { outFolder }] = await Promise.all([
    import('../export/deck-names.ts'),
    import('./out-folder.ts'),
  ]);
  const file = join(outFolder(context).out, deckName(deckFile), 'slides.pdf');
  const made = statSync(file, { throwIfNoEntry: false });
  const deck = statSync(deckFile, { throwIfNoEntry: false });
  return made?.isFile() && deck && made.mtimeMs >= deck.mtimeMs ? file : undefined;
}

/** What was written, for `--json`. */
function outputsOf({ status, deckFile, slides }: DraftResult, problems: readonly Problem[]) {
  const isWritten = status === 'created' || status === 'updated' || status === 'conflicts';
  const pages = problems.filter(({ code }) => code === 'page-linked').map(({ at }) => at.file ?? '');
  return [
    ...(isWritten ? [{ kind: 'deck', path: deckFile, deck: deckFile, slides }] : []),
    ...[...new Set(pages)].map((path) => ({ kind: 'page', path, deck: deckFile })),
  ];
}

const spoken = (seconds: number) =>
  `about ${seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`} to say`;

async function undo({ io }: CommandContext, works: readonly CollectedWork[]): Promise<CommandResult> {
  const { undoDraft } = await import('../deck/draft/undo.ts');
  const lines: string[] = [];
  for (const { read } of works) {
    const { deckFile } = await undoDraft((await read()).deck);
    lines.push(`brought back ${relative(io.cwd, deckFile)} (--undo again returns to the newer one)`);
  }
  return { text: lines.join('\n') };
}
