import type { RenderedSlide } from '../html/model.ts';
import { absentText, type Expected } from '../losses/absent-text.ts';
import { ContentLost } from '../losses/content-lost.ts';
import { inOrder, lossesOf } from '../losses/slide-losses.ts';
import type { PdfReport } from '../pdf/finish.ts';
import type { SectionInfo } from '../pdf/tags.ts';
import type { Problem } from '../problems/problem.ts';
import { plainWords } from '../text/plain-words.ts';
import type { DrawnSlides } from './finish-slides.ts';
import type { PrintOptions, PrintReport } from './print-slides.ts';

/**
 * What of the slides is not seen on the page or not held by the file, in order of the slides.
 * @throws ContentLost where there is any and it is not allowed
 */
export async function refuseLosses(
  {
    deck,
    slides,
    measured,
    tab,
    budget,
  }: Pick<DrawnSlides, 'deck' | 'slides' | 'measured' | 'tab' | 'budget'>,
  file: {
    /** The parts of the page that the words are looked for in, and which slide each is. */
    readonly selector: string;
    readonly sections: readonly (RenderedSlide | undefined)[];
    readonly expected: readonly Expected[];
  },
  { allowLoss }: Pick<PrintOptions, 'allowLoss'>,
): Promise<Problem[]> {
  const losses = inOrder([
    ...slides.flatMap((slide, index) => lossesOf(slide, measured[index])),
    ...(await absentText(tab, file.selector, file.sections, file.expected, deck, budget)),
  ]);
  if (losses.length > 0 && !allowLoss) throw new ContentLost(losses);
  return losses;
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
