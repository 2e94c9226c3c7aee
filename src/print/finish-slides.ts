import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { PubdeckError } from '../problems/error.ts';
import { bookmarksOf } from './bookmarks.ts';
import { ContentLost } from './content-lost.ts';
import { fileDate } from './file-date.ts';
import { finishPdf, openPdf } from './finish.ts';
import type { MeasuredSlide } from './losses.client.ts';
import { lossesOf } from './losses.ts';
import { plainWords } from './plain-words.ts';
import type { PrintedSlides, PrintOptions } from './slides.ts';

/** What the browser gave for some slides. */
export interface DrawnSlides {
  readonly deck: RenderedDeck;
  readonly slides: readonly RenderedSlide[];
  /** What the browser sees on the page; it may still be looking. */
  readonly measured: readonly MeasuredSlide[] | Promise<readonly MeasuredSlide[]>;
  /** Pages of each slide. */
  readonly steps: readonly number[];
  readonly raw: Uint8Array;
  readonly refused: readonly string[];
}

/** Makes the browser's PDF whole, and holds it against the deck. */
export async function finishSlides(
  { deck, slides, measured: measuring, steps, raw, refused }: DrawnSlides,
  options: PrintOptions,
): Promise<PrintedSlides> {
  const open = openPdf(raw);
  const measured = await measuring;
  options.printed?.();
  /** First and last page (0-based) of each slide: with steps, a slide has several. */
  const first: number[] = [];
  let page = 0;
  for (const count of steps) {
    first.push(page);
    page += count;
  }
  const lastOf = (index: number): number => (first[index] as number) + (steps[index] as number) - 1;
  const notes = new Map<number, string>();
  if (options.notes === 'annotations') {
    slides.forEach((slide, index) => {
      if (slide.notesText.trim()) notes.set(first[index] as number, slide.notesText.trim());
    });
  }
  const { pdf, report } = finishPdf(open, {
    title: plainWords(deck.title),
    authors: deck.authors,
    subject: options.subject,
    keywords: options.keywords ?? [],
    language: deck.language,
    doi: deck.citation.doi,
    url: deck.citation.url,
    date: options.date ?? fileDate(),
    bookmarks: () => bookmarksOf(slides, first),
    sectionTitles: slides.flatMap((slide, index) =>
      new Array<string>(steps[index] as number).fill(slide.title),
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
  const byId = new Map(measured.map((slide) => [slide.id, slide]));
  const losses = slides.flatMap((slide, index) =>
    lossesOf(
      slide,
      byId.get(slide.id),
      report.texts[lastOf(index)] ?? '',
      report.blanks[lastOf(index)] ?? [],
      deck.language,
    ),
  );
  if (losses.length > 0 && !options.allowLoss) throw new ContentLost(losses);
  const { blanks: _, ...rest } = report;
  return {
    pdf,
    pages: report.pages,
    report: {
      ...rest,
      slides: slides.length,
      lost: losses.length > 0,
      problems: losses.map((loss) => ({ ...loss, severity: 'warning' })),
      refused,
    },
  };
}
