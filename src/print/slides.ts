import type { OpenBrowser } from '../browser/open.ts';
import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import type { Theme } from '../theme/model.ts';
import { absentText, type Expected } from './absent.ts';
import { bookmarksOf } from './bookmarks.ts';
import { Budget } from './budget.ts';
import { finishPdf, type PdfReport } from './finish.ts';
import { fitPage } from './fit.ts';
import type { MeasuredSlide } from './losses.client.ts';
import { lossesOf } from './losses.ts';
import { measureLosses } from './measure-losses.ts';
import { printPage, slideHeight, slideWidth } from './page.ts';
import type { Attachment } from './pdf/describe.ts';
import type { SectionInfo } from './pdf/tags.ts';
import { pickSlides } from './pick.ts';
import { plainWords } from './plain-words.ts';
import { expandSteps } from './steps.client.ts';
import { Tab } from './tab.ts';

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

/** With steps the copies of a slide have no id: the slide itself is the last. */
const sections = '.slides > section';

/** Time for one export when nothing else is said: two minutes, and a fifth of a second for each slide. */
export const budgetFor = (slides: number, signal?: AbortSignal): Budget =>
  new Budget(120_000 + slides * 200, signal);

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
    const measured = await measureLosses(tab, sections, budget, { steps: options.steps });
    const steps = options.steps
      ? await tab.evaluate<number[]>(`(${expandSteps})()`, budget)
      : slides.map(() => 1);
    const raw = await tab.pdf(budget);
    const { pdf, report } = finish(deck, slides, measured, steps, raw, options);
    const absent = await absentText(
      tab,
      `${sections}[id]`,
      slides,
      expectedOf(measured, steps, report),
      deck,
      budget,
    );
    const losses = inOrder([
      ...slides.flatMap((slide, index) => lossesOf(slide, measured[index])),
      ...absent,
    ]);
    if (losses.length > 0 && !options.allowLoss) throw new ContentLost(losses);
    const { blanks: _, ...rest } = report;
    return {
      pdf,
      pages: report.pages,
      pagesOfSlide: steps,
      report: {
        ...rest,
        slides: slides.length,
        lost: losses.length > 0,
        problems: [...losses.map((loss) => ({ ...loss, severity: 'warning' as const })), ...page.problems],
        refused: [...tab.refused].sort(),
      },
    };
  } finally {
    if (!options.tab) await tab.close();
  }
}

/** A screen reader hears where it is, and changes its voice for a slide in another language. */
export const sectionInfo = ({ title, attributes }: RenderedSlide): SectionInfo => ({
  title: plainWords(title),
  language: attributes.lang,
});

function finish(
  deck: RenderedDeck,
  slides: readonly RenderedSlide[],
  measured: readonly MeasuredSlide[],
  steps: readonly number[],
  raw: Uint8Array,
  options: PrintOptions,
): { pdf: Uint8Array; report: PdfReport } {
  /** First page (0-based) of each slide: with steps, a slide has several. */
  const first: number[] = [];
  let page = 0;
  for (const count of steps) {
    first.push(page);
    page += count;
  }
  const notes = new Map<number, string>();
  if (options.notes === 'annotations') {
    slides.forEach((slide, index) => {
      if (slide.notesText.trim()) notes.set(first[index] as number, slide.notesText.trim());
    });
  }
  const { pdf, report } = finishPdf(raw, {
    title: plainWords(deck.title),
    authors: deck.authors,
    subject: options.subject,
    keywords: options.keywords ?? [],
    language: deck.language,
    doi: deck.citation.doi,
    url: deck.citation.url,
    date: options.date ?? fileDate(),
    bookmarks: () => bookmarksOf(slides, first),
    sections: slides.flatMap((slide, index) =>
      new Array<SectionInfo>(steps[index] as number).fill(sectionInfo(slide)),
    ),
    unnamedPictures: measured.reduce((sum, { unnamed }) => sum + unnamed, 0),
    linkTexts: measured.flatMap(({ links }) => links),
    pageLabels: slides.flatMap((slide, index) =>
      Array.from({ length: steps[index] as number }, (_, step) =>
        steps[index] === 1 ? String(slide.number) : `${slide.number}.${step + 1}`,
      ),
    ),
    attachments: options.attachments ?? [],
    notes,
  });
  if (report.pages !== page) {
    throw new PubdeckError('pages-differ', `The PDF has ${report.pages} pages for ${page} slides.`, {
      exit: 'loss',
    });
  }
  return { pdf, report };
}

/** Each slide's words belong on its pages: with steps it has several, and what one lacks another may hold. */
function expectedOf(
  measured: readonly MeasuredSlide[],
  steps: readonly number[],
  report: PdfReport,
): Expected[] {
  let page = 0;
  return measured.map(({ words }, index) => {
    const from = page;
    page += steps[index] as number;
    return {
      index,
      words,
      painted: report.texts.slice(from, page).join('\n'),
      blanks: report.blanks.slice(from, page).flat(),
    };
  });
}

export const inOrder = (losses: readonly Problem[]): Problem[] =>
  [...losses].sort((a, b) => (a.slide ?? 0) - (b.slide ?? 0));

/** Several losses in one error: `problems` holds each. */
export class ContentLost extends PubdeckError {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const [first] = problems;
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    super('content-lost', `Slide ${first?.slide}: ${first?.message}${more}`, {
      exit: 'loss',
      at: first?.at ?? {},
      hint: first?.hint ?? 'Print it all the same with --allow-loss.',
    });
    this.problems = problems;
  }
}

/** The date that goes into files: of a reproducible build where one is asked for, else now. */
export function fileDate(environment: Readonly<Record<string, string | undefined>> = process.env): Date {
  const epoch = environment.SOURCE_DATE_EPOCH;
  return epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date();
}
