import type { Budget } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import type { MeasuredSlide } from '../page/model.ts';
import type { Attachment } from '../pdf/describe.ts';
import type { PdfReport } from '../pdf/finish.ts';
import type { Problem } from '../problems/problem.ts';
import type { HandoutLayout, PaperName } from '../sheet/handout-layouts.ts';

export interface PrintOptions {
  /** '3-7', ids or section titles, with commas; every slide when absent. */
  readonly pages?: string | undefined;
  /** One page a fragment. */
  readonly steps?: boolean | undefined;
  /** Speaker notes as comments on the pages. */
  readonly notes?: 'annotations' | undefined;
  /** Print even if content of the deck would be invisible; losses become warnings. */
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
  /** Called when the browser has done its part; the rest of the work needs it no more. */
  readonly printed?: (() => void) | undefined;
}

export interface HandoutOptions extends Omit<PrintOptions, 'steps' | 'notes'> {
  readonly layout: HandoutLayout;
  readonly paper?: PaperName | undefined;
  /** Wider margins at the binding, on alternating sides. */
  readonly duplex?: boolean | undefined;
  /** Full reference for the cover. */
  readonly citation?: string | undefined;
  readonly venue?: string | undefined;
  /** For the cover, whole. */
  readonly abstract?: string | undefined;
  /** False for none. */
  readonly cover?: boolean | undefined;
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

/** What the browser gave for some slides. */
export interface DrawnSlides {
  readonly deck: RenderedDeck;
  readonly slides: readonly RenderedSlide[];
  /** What the browser sees on the page. */
  readonly measured: readonly MeasuredSlide[];
  /** Pages of each slide. */
  readonly steps: readonly number[];
  readonly raw: Uint8Array;
  /** Found while the page was made. */
  readonly problems: readonly Problem[];
  /** Still shows the page: it is asked where something is that the file lacks. */
  readonly tab: Tab;
  readonly budget: Budget;
}
