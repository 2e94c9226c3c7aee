import { bookmarksOf } from './bookmarks.ts';
import { ContentLost } from './content-lost.ts';
import { fileDate } from './file-date.ts';
import { finishPdf, openPdf } from './finish.ts';
import type { DrawnSlides } from './finish-slides.ts';
import type { HandoutOptions } from './handout.ts';
import { blankLosses, lossesOf, unique } from './losses.ts';
import { plainWords } from './plain-words.ts';
import type { PrintedSlides } from './slides.ts';

/** Makes the browser's PDF whole, and holds it against the deck. */
export async function finishHandout(
  { deck, slides, measured: measuring, raw, refused }: Omit<DrawnSlides, 'steps'>,
  options: HandoutOptions,
): Promise<PrintedSlides> {
  const measured = await measuring;
  options.printed?.();
  const { pdf, report } = finishPdf(openPdf(raw), {
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
    sectionTitles: [plainWords(deck.title), ...slides.map(({ title }) => title)],
    unnamedPictures: measured.reduce((sum, { unnamed }) => sum + unnamed, 0),
    linkTexts: measured.flatMap(({ links }) => links),
    pageLabels: [],
    attachments: options.attachments ?? [],
    notes: new Map(),
  });
  const byId = new Map(measured.map((slide) => [slide.id, slide]));
  const whole = report.texts.join('\n');
  const losses = [
    ...slides.flatMap((slide) => lossesOf(slide, byId.get(slide.id), whole, [], deck.language)),
    // Many slides share a page here, and notes and cover lie between them: no slide can be named.
    ...blankLosses(unique(report.blanks.flat(), [], whole), { file: deck.deck.file }, deck.language),
  ];
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
      problems: losses.map((loss) => ({ ...loss, severity: 'warning' })),
      refused,
    },
  };
}
