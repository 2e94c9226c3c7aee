import { resolve } from 'node:path';
import { BrowserSession } from '../browser/browser-session.ts';
import { type FormatName, formatNames } from '../export/format-names.ts';
import { formatOf } from '../export/formats/index.ts';
import type { ExportOutput } from '../export/output.ts';
import type { Problem } from '../problems/problem.ts';
import { type HandoutLayout, handoutLayouts, type PaperName, paperNames } from '../sheet/handout-layouts.ts';
import { type Ink, inks } from '../theme/ink.ts';
import { checkChoice } from './choice.ts';
import { findDeck } from './find.ts';
import type { LookOptions } from './render.ts';

export interface BrowserOptions {
  /** Path of the browser, instead of the one found. */
  readonly browser?: string | undefined;
  /** Seconds for one deck; 180 when absent. */
  readonly timeout?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ExportOptions extends LookOptions, BrowserOptions {
  /** What to make; `['pdf']` when absent. */
  readonly to?: readonly FormatName[] | undefined;
  /** Folder that gets one folder a deck; `output` when absent. */
  readonly out?: string | undefined;
  /** Handout layouts; `['notes']` when absent. */
  readonly layouts?: readonly HandoutLayout[] | undefined;
  /** Paper of the handout; `a4` when absent. */
  readonly paper?: PaperName | undefined;
  /** Colours in print; `colour` when absent. */
  readonly ink?: Ink | undefined;
  /** Handout margins for printing on both sides. */
  readonly duplex?: boolean | undefined;
  /** False for handouts without a cover. */
  readonly cover?: boolean | undefined;
  /** Speaker notes: in PowerPoint, HTML and handouts (`auto`, when absent), nowhere, or in the slides PDF too. */
  readonly notes?: 'auto' | 'none' | 'annotations' | undefined;
  /** Only some slides: `3-7`, `2,5`, a slide id or a section name. */
  readonly pages?: string | undefined;
  /** One PDF page for each step of a slide. */
  readonly steps?: boolean | undefined;
  /** Size of pictures: 1, the default, is 1280×720 pixels. */
  readonly scale?: number | undefined;
  /** Write files even though content would be invisible; the problems are warnings then. */
  readonly allowLoss?: boolean | undefined;
  /** Keep scripts and frames that the deck holds. Only for decks you wrote yourself. */
  readonly trust?: boolean | undefined;
}

export interface Exported {
  /** False where a file was not written because content would be invisible; `problems` says where. */
  readonly complete: boolean;
  /** The files written. */
  readonly outputs: readonly ExportOutput[];
  readonly problems: readonly Problem[];
}

/**
 * Exports a deck, or several with one browser. A deck is a file, its folder, or the page of its publication.
 * @throws PubdeckError where there is no deck, no browser (`no-browser`), too little time (`print-timeout`) or no disk
 */
export async function exportDeck(
  deck: string | readonly string[],
  options: ExportOptions = {},
): Promise<Exported> {
  checkChoices(options);
  const { to = ['pdf'], timeout = 180, signal, browser: named } = options;
  const decks = await Promise.all([deck].flat().map(findDeck));
  const browser = new BrowserSession(
    { browser: named, severalTabs: true, signal, startWithin: timeout * 1000 },
    () => {},
  );
  if (to.some((name) => formatOf(name).needsBrowser)) await browser.start();
  try {
    const { exportDecks } = await import('../export/export-decks.ts');
    const { outputs, problems, exit } = await exportDecks(decks, browser, decksOptions(options, to, timeout));
    return { complete: exit === 'done', outputs, problems };
  } finally {
    await browser.close();
  }
}

function checkChoices({ to, layouts, paper, ink, notes }: ExportOptions): void {
  checkChoice('to', formatNames, to);
  checkChoice('layouts', handoutLayouts, layouts);
  checkChoice('paper', paperNames, paper);
  checkChoice('ink', inks, ink);
  checkChoice('notes', ['none', 'annotations'], notes);
}

function decksOptions(options: ExportOptions, to: readonly FormatName[], timeout: number) {
  const { theme, lang, trust, ink, brand, out = 'output', browser: _, ...more } = options;
  return {
    open: { theme, lang, trust, ink, brand },
    export: { ...more, to, out: resolve(out), timeout: timeout * 1000 },
    progress: () => {},
  };
}
