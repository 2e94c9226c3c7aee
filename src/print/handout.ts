import type { OpenBrowser } from '../browser/open.ts';
import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import type { Problem } from '../problems/problem.ts';
import type { Theme } from '../theme/model.ts';
import { bookmarksOf } from './bookmarks.ts';
import { finishPdf } from './finish.ts';
import { fitPage } from './fit.ts';
import { type HandoutLayout, type PaperName, paperSize } from './handout-css.ts';
import { handoutPage } from './handout-page.ts';
import { type MeasuredSlide, measureSlides } from './losses.client.ts';
import { lossesOf } from './losses.ts';
import { pickSlides } from './pick.ts';
import { plainWords } from './plain-words.ts';
import {
  budgetFor,
  ContentLost,
  fileDate,
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
    const measured = await tab.evaluate<MeasuredSlide[]>(
      `(${measureSlides})('${text ? '.pd-entry' : '.slides > section'}')`,
      budget,
    );
    await tab.evaluate('document.documentElement.classList.add("pd-ready")', budget);
    const raw = await tab.pdf(budget);
    return finish(deck, slides, measured, raw, [...tab.refused].sort(), page.problems, options);
  } finally {
    if (!options.tab) await tab.close();
  }
}

function finish(
  deck: RenderedDeck,
  slides: readonly RenderedSlide[],
  measured: readonly MeasuredSlide[],
  raw: Uint8Array,
  refused: readonly string[],
  noticed: readonly Problem[],
  options: HandoutOptions,
): PrintedSlides {
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
  const byId = new Map(measured.map((slide) => [slide.id, slide]));
  const whole = report.texts.join('\n');
  const losses = slides.flatMap((slide) => lossesOf(slide, byId.get(slide.id), whole, []));
  const lost = losses.length > 0;
  if (lost && !options.allowLoss) throw new ContentLost(losses);
  const { blanks: _, ...rest } = report;
  return {
    pdf,
    pages: report.pages,
    report: {
      ...rest,
      slides: slides.length,
      lost,
      problems: [...losses.map((loss) => ({ ...loss, severity: 'warning' as const })), ...noticed],
      refused,
    },
  };
}
