import type { OpenBrowser } from '../browser/open.ts';
import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import type { Theme } from '../theme/model.ts';
import { absentText, type Expected } from './absent.ts';
import { bookmarksOf } from './bookmarks.ts';
import { finishPdf, type PdfReport } from './finish.ts';
import { fitPage } from './fit.ts';
import { type HandoutLayout, type PaperName, paperSize } from './handout-css.ts';
import { handoutPage } from './handout-page.ts';
import { readAround, type WordsAround } from './handout-words.client.ts';
import type { MeasuredSlide } from './losses.client.ts';
import { lossesOf } from './losses.ts';
import { measureLosses } from './measure-losses.ts';
import { pickSlides } from './pick.ts';
import { plainWords } from './plain-words.ts';
import {
  budgetFor,
  ContentLost,
  fileDate,
  inOrder,
  type PrintedSlides,
  type PrintOptions,
  sectionInfo,
} from './slides.ts';
import { Tab } from './tab.ts';

export { type HandoutLayout, handoutLayouts, type PaperName } from './handout-css.ts';

export interface HandoutOptions extends Omit<PrintOptions, 'steps' | 'notes'> {
  readonly layout: HandoutLayout;
  readonly paper?: PaperName | undefined;
  /** Wider margins at the binding, on alternating sides. */
  readonly duplex?: boolean | undefined;
  /** Full reference for the cover. */
  readonly citation?: string | undefined;
  readonly venue?: string | undefined;
}

/**
 * A handout as PDF, laid out in CSS from live slides, so tags, links and bookmarks survive.
 * @throws PubdeckError as `printSlides`
 */
export async function printHandout(
  deck: RenderedDeck,
  theme: Theme,
  open: OpenBrowser,
  options: HandoutOptions,
): Promise<PrintedSlides> {
  const slides = pickSlides(deck, options.pages);
  const budget = options.budget ?? budgetFor(slides.length);
  const { layout, paper = 'a4', duplex = false, citation, venue } = options;
  const page = handoutPage(deck, theme, { layout, paper, duplex, slides, citation, venue });
  const tab = options.tab ?? (await Tab.open(open, budget));
  try {
    await tab.load(page.html, page.resources, paperSize(layout, paper), budget);
    const text = layout === 'text';
    if (!text) await fitPage(tab, budget);
    else
      await tab.evaluate(
        'document.body.getBoundingClientRect(), document.fonts.ready.then(() => true)',
        budget,
      );
    const measured = await measureLosses(tab, text ? '.pd-entry' : '.slides > section', budget);
    await tab.evaluate('document.documentElement.classList.add("pd-ready")', budget);
    const around = await tab.evaluate<WordsAround>(`(${readAround})()`, budget);
    const raw = await tab.pdf(budget);
    const { pdf, report } = finish(deck, slides, measured, raw, options);
    // The entries of a transcript hold their notes.
    const expected = expectedOf(measured, text ? { ...around, notes: [] } : around, report);
    const absent = await absentText(
      tab,
      '.pd-cover,.pd-entry',
      [undefined, ...slides],
      expected,
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
      pagesOfSlide: [],
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

function finish(
  deck: RenderedDeck,
  slides: readonly RenderedSlide[],
  measured: readonly MeasuredSlide[],
  raw: Uint8Array,
  options: HandoutOptions,
): { pdf: Uint8Array; report: PdfReport } {
  const { pdf, report } = finishPdf(raw, {
    title: plainWords(deck.title),
    authors: deck.authors,
    subject: options.subject,
    keywords: options.keywords ?? [],
    language: deck.language,
    doi: deck.citation.doi,
    url: deck.citation.url,
    date: options.date ?? fileDate(),
    // The cover comes first in the tags, then an article for each slide.
    bookmarks: (pages) =>
      pages.length === slides.length + 1
        ? bookmarksOf(slides, pages.slice(1))
        : bookmarksOf(
            slides,
            slides.map(() => 0),
          ),
    sections: [{ title: plainWords(deck.title) }, ...slides.map(sectionInfo)],
    unnamedPictures: measured.reduce((sum, { unnamed }) => sum + unnamed, 0),
    linkTexts: measured.flatMap(({ links }) => links),
    pageLabels: [],
    attachments: options.attachments ?? [],
    notes: new Map(),
  });
  return { pdf, report };
}

/** What belongs on the pages of each sheet, or of each slide where they flow: a page may hold several. */
function expectedOf(measured: readonly MeasuredSlide[], around: WordsAround, report: PdfReport): Expected[] {
  const starts = report.tags.sectionPages;
  const parts = [
    around.cover,
    ...measured.map(({ words }, index) => [...words, ...(around.notes[index] ?? [])]),
  ];
  const between = (from: number, to: number): Pick<Expected, 'painted' | 'blanks'> => ({
    painted: report.texts.slice(from, to + 1).join('\n'),
    blanks: report.blanks.slice(from, to + 1).flat(),
  });
  if (starts.length !== parts.length)
    return [{ index: null, words: parts.flat(), ...between(0, report.pages) }];
  const found: Expected[] = [];
  for (let first = 0; first < parts.length; ) {
    let last = first;
    while (last + 1 < parts.length && starts[last + 1] === starts[first]) last++;
    const from = starts[first] as number;
    const next = starts[last + 1] ?? report.pages - 1;
    // Nothing stands below the cover on its last page.
    const end = first === 0 ? Math.max(from, next - 1) : next;
    found.push({ index: null, words: parts.slice(first, last + 1).flat(), ...between(from, end) });
    first = last + 1;
  }
  return found;
}
