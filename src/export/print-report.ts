import type { RenderedSlide } from '../html/model.ts';
import type { PdfReport } from '../pdf/finish.ts';
import type { SectionInfo } from '../pdf/tags.ts';
import type { Problem } from '../problems/problem.ts';
import { plainWords } from '../text/plain-words.ts';
import type { PrintReport } from './print-model.ts';

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
