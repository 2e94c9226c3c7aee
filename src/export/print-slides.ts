import { type Budget, budgetFor } from '../browser/budget.ts';
import type { OpenBrowser } from '../browser/open.ts';
import { Tab } from '../browser/tab.ts';
import type { RenderedDeck } from '../html/model.ts';
import { measureLosses } from '../losses/measure.ts';
import { expandSteps } from '../page/expand-steps.ts';
import type { Attachment } from '../pdf/describe.ts';
import type { PdfReport } from '../pdf/finish.ts';
import type { Problem } from '../problems/problem.ts';
import { fitPage } from '../sheet/fit-page.ts';
import { printPage, slideHeight, slideWidth } from '../sheet/page.ts';
import { pickSlides } from '../sheet/pick-slides.ts';
import type { Theme } from '../theme/model.ts';

export interface PrintOptions {
  /** '3-7', ids or section titles, with commas; every slide when absent. */
  readonly pages?: string | undefined;
  /** One page a fragment. */
  readonly steps?: boolean | undefined;
  /** Speaker notes as comments on the pages. */
  readonly notes?: 'annotations' | undefined;
  /** Print although something of the deck would not be seen; it is then said as a warning. */
  readonly allowLoss?: boolean | undefined;
  /** Files inside the PDF: the paper's BibTeX and CSL-JSON. */
  readonly attachments?: readonly Attachment[] | undefined;
  readonly subject?: string | undefined;
  readonly keywords?: readonly string[] | undefined;
  /** Date of the file. `SOURCE_DATE_EPOCH` gives it in a reproducible build. */
  readonly date?: Date | undefined;
  readonly budget?: Budget | undefined;
  /** A tab to reuse; one is opened when absent. */
  readonly tab?: Tab | undefined;
  readonly progress?: ((done: number, of: number) => void) | undefined;
  /** Told when the browser has done its part; the rest of the work needs it no more. */
  readonly printed?: (() => void) | undefined;
}

export interface PrintReport extends Omit<PdfReport, 'blanks'> {
  readonly slides: number;
  readonly problems: readonly Problem[];
  /** True where something of the deck is not seen (only with `allowLoss`). */
  readonly lost: boolean;
  /** What the page asked for and was refused. */
  readonly refused: readonly string[];
}

export interface PrintedSlides {
  readonly pdf: Uint8Array;
  readonly pages: number;
  /** How many of them each slide has: several with `steps`. Empty for handouts. */
  readonly pagesOfSlide: readonly number[];
  readonly report: PrintReport;
}

const sections = '.slides > section';

/**
 * Slides as PDF: one page a slide, tagged, bookmarked, described; and read back.
 * @throws PubdeckError `content-lost` (exit 6) where text would not be seen and `allowLoss` is off;
 *   `print-timeout` (5); `browser-died` (4)
 */
export async function printSlides(
  deck: RenderedDeck,
  theme: Theme,
  open: OpenBrowser,
  options: PrintOptions = {},
): Promise<PrintedSlides> {
  const slides = pickSlides(deck, options.pages);
  const budget = options.budget ?? budgetFor(slides.length);
  const page = printPage(deck, theme, { slides });
  const tab = options.tab ?? (await Tab.open(open, budget));
  try {
    await tab.load(page.html, page.resources, { width: slideWidth, height: slideHeight }, budget);
    await fitPage(tab, budget);
    // Before printing, which lays the page out anew; and steps copy slides.
    const measured = await measureLosses(tab, sections, budget, { steps: options.steps });
    const steps = options.steps
      ? await tab.evaluate<number[]>(`(${expandSteps})()`, budget)
      : slides.map(() => 1);
    // What finishes the file is loaded while the browser writes it.
    const [raw, { finishSlides }] = await Promise.all([tab.pdf(budget), import('./finish-slides.ts')]);
    return await finishSlides(
      { deck, slides, measured, steps, raw, problems: page.problems, tab, budget },
      options,
    );
  } finally {
    if (!options.tab) await tab.close();
  }
}
