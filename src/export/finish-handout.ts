import type { Expected } from '../losses/absent-text.ts';
import { refuseLosses } from '../losses/refuse.ts';
import type { MeasuredSlide, WordsAround } from '../page/model.ts';
import { finishPdf, type OpenPdf, openPdf, wordsOf } from '../pdf/finish.ts';
import { plainWords } from '../text/plain-words.ts';
import { bookmarksOf } from './bookmarks.ts';
import { countedOn, descriptionOf } from './describe-deck.ts';
import type { DrawnSlides, HandoutOptions, PrintedSlides } from './print-model.ts';
import { printReport, sectionInfo } from './print-report.ts';

export interface DrawnHandout extends Omit<DrawnSlides, 'steps'> {
  /** Words of the cover and of the notes. */
  readonly around: WordsAround;
}

/** Completes the browser's PDF and compares it with the deck. */
export async function finishHandout(
  { deck, slides, measured, around, raw, problems, tab, budget }: DrawnHandout,
  options: HandoutOptions,
): Promise<PrintedSlides> {
  const open = openPdf(raw);
  const covered = options.cover !== false;
  const before = covered ? 1 : 0;
  const losses = await refuseLosses(
    { deck, slides, measured, tab, budget },
    {
      selector: '.pd-cover,.pd-entry',
      sections: covered ? [undefined, ...slides] : slides,
      expected: expectedOf(measured, covered ? around : { ...around, cover: undefined }, open),
    },
    options,
  );
  const refused = [...tab.refused].sort();
  options.printed?.();
  const { pdf, report } = await finishPdf(open, {
    ...descriptionOf(deck, options),
    // The cover comes first in the tags where there is one, then an article for each slide.
    bookmarks: (pages) =>
      pages.length === slides.length + before
        ? bookmarksOf(slides, pages.slice(before))
        : bookmarksOf(
            slides,
            slides.map(() => 0),
          ),
    sections: [...(covered ? [{ title: plainWords(deck.title) }] : []), ...slides.map(sectionInfo)],
    ...countedOn(measured),
    pageLabels: [],
    notes: new Map(),
  });
  return {
    pdf,
    pages: report.pages,
    pagesOfSlide: [],
    report: printReport(report, { slides, losses, problems, refused }),
  };
}

/** What belongs on the pages of each sheet, or of each slide where they flow: a page may hold several. */
function expectedOf(
  measured: readonly MeasuredSlide[],
  around: Pick<WordsAround, 'notes'> & { readonly cover: readonly string[] | undefined },
  { sectionPages: starts, contents }: OpenPdf,
): Expected[] {
  const parts = [
    ...(around.cover === undefined ? [] : [around.cover]),
    ...measured.map(({ words }, index) => [...words, ...(around.notes[index] ?? [])]),
  ];
  const between = (from: number, to: number): Pick<Expected, 'painted' | 'blanks'> => {
    const some = contents.slice(from, to + 1);
    return { painted: some.map(wordsOf).join('\n'), blanks: some.flatMap(({ blanks }) => blanks) };
  };
  if (starts.length !== parts.length)
    return [{ index: null, words: parts.flat(), ...between(0, contents.length) }];
  const found: Expected[] = [];
  for (let first = 0; first < parts.length; ) {
    let last = first;
    while (last + 1 < parts.length && starts[last + 1] === starts[first]) last++;
    const from = starts[first] as number;
    const next = starts[last + 1] ?? contents.length - 1;
    // Nothing stands below the cover on its last page.
    const end = first === 0 && around.cover !== undefined ? Math.max(from, next - 1) : next;
    found.push({ index: null, words: parts.slice(first, last + 1).flat(), ...between(from, end) });
    first = last + 1;
  }
  return found;
}
