import { relative } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import type { Command, CommandContext, CommandResult } from './command.ts';
import type { CollectedWork } from './works.ts';

export const draftCommand: Command = {
  name: 'draft',
  usage: 'draft <page|site>…',
  summary: 'Write or refresh the deck that a publication page links to; your edits stay.',
  options: [
    'talk',
    'minutes',
    'theme',
    'lang',
    'drop-filler',
    'dry-run',
    'check',
    'force',
    'undo',
    'link',
    'link-pdf',
    'shard',
  ],
  examples: [
    'pubdeck draft content/publication/my-paper --talk short',
    'pubdeck draft . --check          (all decks of a site, in CI)',
    'pubdeck draft content/publication/my-paper --undo',
  ],
  run: draft,
};

async function draft(context: CommandContext): Promise<CommandResult> {
  const { options, paths, io } = context;
  const { collectWorks } = await import('./works.ts');
  const { works, many, problems } = await collectWorks(context);
  if (options.undo) return undo(context, works);
  const { draftDeck } = await import('../deck/draft/draft.ts');
  const { draftOptions } = await import('./draft-options.ts');
  const dry = options['dry-run'] === true || options.check === true;
  const found: Problem[] = [...problems];
  const decks: Record<string, unknown>[] = [];
  const lines: string[] = [];
  let findings =
    options.check === true &&
    problems.some(({ code }) => code === 'deck-fought-over' || code === 'deck-orphaned');
  for (const { source, read } of works) {
    if (io.signal.aborted) break;
    const reading = await read();
    const result = await draftDeck(reading, {
      ...draftOptions(options),
      dry,
      color: io.color && options.color !== false,
    });
    const deck = relative(io.cwd, result.deckFile) || result.deckFile;
    found.push(...result.problems);
    if (options.link || options['link-pdf']) {
      const wishes = { deck: options.link === true, pdf: options['link-pdf'] === true, dry };
      found.push(...((await source.link?.(reading, wishes)) ?? []));
    }
    const stale = dry && result.status !== 'unchanged' && result.status !== 'offered';
    findings ||=
      result.status === 'conflicts' ||
      (options.check === true && stale) ||
      (!many && result.status === 'offered');
    decks.push({
      page: result.page,
      deck: result.deckFile,
      status: result.status,
      slides: result.slides,
      seconds: result.seconds,
    });
    if (options['dry-run'] && result.diff) lines.push(`${deck}`, result.diff);
    lines.push(
      `${dry && result.status !== 'unchanged' ? 'would be ' : ''}${result.status.padEnd(9)} ${deck}  (${result.slides} slides, ${spoken(result.seconds)})`,
    );
  }
  if (works.length === 0)
    lines.push(`No publication page with an abstract or summary in ${paths.join(' ') || 'this folder'}.`);
  return {
    outputs: [],
    problems: found,
    text: lines.join('\n'),
    data: { decks },
    exit: findings || (!many && found.some(({ code }) => code === 'nothing-to-tell')) ? 'findings' : 'done',
  };
}

const spoken = (seconds: number) =>
  `about ${seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`} to say`;

async function undo({ io }: CommandContext, works: readonly CollectedWork[]): Promise<CommandResult> {
  const { undoDraft } = await import('../deck/draft/draft.ts');
  const lines: string[] = [];
  for (const { read } of works) {
    const { deckFile } = await undoDraft((await read()).deck);
    lines.push(`brought back ${relative(io.cwd, deckFile)} (--undo again returns to the newer one)`);
  }
  return { text: lines.join('\n') };
}
