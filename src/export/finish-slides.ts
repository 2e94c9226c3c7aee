import type { Expected } from '../losses/absent-text.ts';
import { refuseLosses } from '../losses/refuse.ts';
import type { MeasuredSlide } from '../page/model.ts';
import { finishPdf, type OpenPdf, openPdf, wordsOf } from '../pdf/finish.ts';
import type { SectionInfo } from '../pdf/tags.ts';
import { PubdeckError } from '../problems/error.ts';
import { bookmarksOf } from './bookmarks.ts';
import { countedOn, descriptionOf } from './describe-deck.ts';
import type { DrawnSlides, PrintedSlides, PrintOptions } from './print-model.ts';
import { printReport, sectionInfo } from './print-report.ts';

/** Completes the browser's PDF and compares it with the deck. */
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
  const losses = await refuseLosses(
    { deck, slides, measured, tab, budget },
    // With steps the copies of a slide have no id: the slide itself is the last.
    { selector: '.slides > section[id]', sections: slides, expected: expectedOf(measured, steps, open) },
    options,
  );
  const refused = [...tab.refused].sort();
  options.printed?.();
  const notes = new Map<number, string>();
  if (options.notes === 'annotations') {
    slides.forEach((slide, index) => {
      if (slide.notesText.trim()) notes.set(first[index] as number, slide.notesText.trim());
    });
  }
  const { pdf, report } = await finishPdf(open, {
    ...descriptionOf(deck, options),
    bookmarks: () => bookmarksOf(slides, first),
    sections: slides.flatMap((slide, index) =>
      new Array<SectionInfo>(steps[index] as number).fill(sectionInfo(slide)),
    ),
    ...countedOn(measured),
    pageLabels: slides.flatMap((slide, index) =>
      Array.from({ length: steps[index] as number }, (_, step) =>
        steps[index] === 1 ? String(slide.shown) : `${slide.shown}.${step + 1}`,
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
