import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import { absentText, type Expected } from './absent.ts';
import { bookmarksOf } from './bookmarks.ts';
import type { Budget } from './budget.ts';
import { ContentLost } from './content-lost.ts';
import { countedOn, descriptionOf } from './describe-deck.ts';
import { finishPdf, type OpenPdf, openPdf, type PdfReport, wordsOf } from './finish.ts';
import type { MeasuredSlide } from './losses.client.ts';
import { inOrder, lossesOf } from './losses.ts';
import type { SectionInfo } from './pdf/tags.ts';
import { plainWords } from './plain-words.ts';
import type { PrintedSlides, PrintOptions, PrintReport } from './slides.ts';
import type { Tab } from './tab.ts';

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

/** Makes the browser's PDF whole, and holds it against the deck. */
export async function finishSlides(
  { deck, slides, measured, steps, raw, problems, tab, budget }: DrawnSlides,
  options: PrintOptions,
): Promise<PrintedSlides> {
  const open = openPdf(raw);
  /** First page (0-based) of each slide: with steps, a slide has several. */
  const first: number[] = [];
  let page = 0;
  for (const count of steps) {
    first.push(page);
    page += count;
  }
  if (open.pages.length !== page) {
    throw new PubdeckError('pages-differ', `The PDF has ${open.pages.length} pages for ${page} slides.`, {
      exit: 'loss',
    });
  }
  const losses = inOrder([
    ...slides.flatMap((slide, index) => lossesOf(slide, measured[index])),
    ...(await absentText(
      tab,
      // With steps the copies of a slide have no id: the slide itself is the last.
      '.slides > section[id]',
      slides,
      expectedOf(measured, steps, open),
      deck,
      budget,
    )),
  ]);
  if (losses.length > 0 && !options.allowLoss) throw new ContentLost(losses);
  const refused = [...tab.refused].sort();
  options.printed?.();
  const notes = new Map<number, string>();
  if (options.notes === 'annotations') {
    slides.forEach((slide, index) => {
      if (slide.notesText.trim()) notes.set(first[index] as number, slide.notesText.trim());
    });
  }
  const { pdf, report } = finishPdf(open, {
    ...descriptionOf(deck, options),
    bookmarks: () => bookmarksOf(slides, first),
    sections: slides.flatMap((slide, index) =>
      new Array<SectionInfo>(steps[index] as number).fill(sectionInfo(slide)),
    ),
    ...countedOn(measured),
    pageLabels: slides.flatMap((slide, index) =>
      Array.from({ length: steps[index] as number }, (_, step) =>
        steps[index] === 1 ? String(slide.number) : `${slide.number}.${step + 1}`,
      ),
    ),
    notes,
  });
  return {
    pdf,
    pages: report.pages,
    pagesOfSlide: steps,
    report: printReport(report, { slides, losses, problems, refused }),
  };
}

/** Each slide's words belong on its pages: with steps it has several, and what one lacks another may hold. */
function expectedOf(
  measured: readonly MeasuredSlide[],
  steps: readonly number[],
  { contents }: OpenPdf,
): Expected[] {
  let page = 0;
  return measured.map(({ words }, index) => {
    const from = page;
    page += steps[index] as number;
    const some = contents.slice(from, page);
    return {
      index,
      words,
      painted: some.map(wordsOf).join('\n'),
      blanks: some.flatMap(({ blanks }) => blanks),
    };
  });
}

/** A screen reader hears where it is, and changes its voice for a slide in another language. */
export const sectionInfo = ({ title, attributes }: RenderedSlide): SectionInfo => ({
  title: plainWords(title),
  language: attributes.lang,
});

export function printReport(
  { blanks: _, ...report }: PdfReport,
  {
    slides,
    losses,
    problems,
    refused,
  }: {
    readonly slides: readonly RenderedSlide[];
    readonly losses: readonly Problem[];
    readonly problems: readonly Problem[];
    readonly refused: readonly string[];
  },
): PrintReport {
  return {
    ...report,
    slides: slides.length,
    lost: losses.length > 0,
    problems: [...losses.map((loss) => ({ ...loss, severity: 'warning' as const })), ...problems],
    refused,
  };
}
