import { Budget, budgetFor } from '../browser/budget.ts';
import type { OpenBrowser } from '../browser/open.ts';
import { Tabs } from '../browser/tabs.ts';
import type { RenderedDeck } from '../html/model.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import type { Theme } from '../theme/model.ts';
import type { Format } from './format.ts';
import { formatOf } from './formats/index.ts';
import { ExportJob, type JobParts } from './job.ts';
import type { ExportResult } from './model.ts';
import type { ExportOptions } from './options.ts';

/**
 * Makes every file that is asked for. Each is written whole or not at all; what would lose content is not
 * written, the others are. `browser` is one that is open, or tabs that are shared with other decks.
 * @throws PubdeckError for a dead browser (4), a time-out (5), Ctrl-C (130), a disk that cannot be written (3)
 */
export async function exportDeck(
  deck: RenderedDeck,
  theme: Theme,
  options: ExportOptions,
  browser: OpenBrowser | Tabs,
): Promise<ExportResult> {
  const slides = deck.slides.filter((slide) => !slide.hidden).length;
  if (slides === 0) {
    throw new PubdeckError('no-slides', 'The deck has no slide to print.', { at: { file: deck.deck.file } });
  }
  const formats = [...new Set(options.to)].map(formatOf);
  const limit = sharedBudget(options, slides * formats.length);
  const tabs = browser instanceof Tabs ? browser : new Tabs(async () => browser);
  const parts = { deck: options.notes === 'none' ? withoutNotes(deck) : deck, theme, options, slides };
  // Each in a tab of its own where there is one: slides and handout are printed side by side.
  const results = await Promise.allSettled(formats.map((format) => makeFormat(format, parts, tabs, limit)));
  if (tabs !== browser) await tabs.close();
  const done = results.map((result) => {
    if (result.status === 'rejected') throw result.reason;
    return result.value;
  });
  return {
    outputs: done.flatMap(({ outputs }) => outputs),
    problems: withoutRepeats(done.flatMap(({ problems }) => problems)),
    exit: done.find(({ exit }) => exit !== 'done')?.exit ?? 'done',
  };
}

/** The deck without speaker notes, for a file that goes to others. */
const withoutNotes = (deck: RenderedDeck): RenderedDeck => ({
  ...deck,
  slides: deck.slides.map((slide) => ({ ...slide, notesHtml: '', notesText: '' })),
});

/** One limit for the whole deck; it runs from when its first tab is free. */
function sharedBudget({ timeout, signal }: ExportOptions, slides: number): () => Budget {
  let budget: Budget | undefined;
  return () => {
    budget ??= timeout === undefined ? budgetFor(slides, signal) : new Budget(timeout, signal);
    return budget;
  };
}

async function makeFormat(
  format: Format,
  parts: JobParts,
  tabs: Tabs,
  limit: () => Budget,
): Promise<ExportResult> {
  if (!format.needsBrowser) return new ExportJob(format, parts, limit(), undefined).run();
  const { tab, budget } = await tabs.take(limit);
  let released = false;
  // Others can have the tab while the rest is done here.
  const release = (): void => {
    if (!released) tabs.give(tab);
    released = true;
  };
  try {
    const result = await new ExportJob(format, parts, budget, { tab, release }).run();
    release();
    return result;
  } catch (error) {
    // A tab that failed is not used again.
    if (!released) await tabs.drop(tab);
    throw error;
  }
}

/** The same loss shows in slides and handout alike: it is reported once. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ code, slide, message }) => {
    const key = JSON.stringify([code, slide, message]);
    return !seen.has(key) && seen.add(key);
  });
}
