import type { RenderedSlide } from '../html/model.ts';

/**
 * Notes for the presenter console pdfpc (its JSON format, version 2), read automatically beside the PDF. A slide that is
 * printed step by step has its note on each of its pages. Undefined where the slides have no notes.
 */
export function pdfpc(slides: readonly RenderedSlide[], pagesOfSlide: readonly number[]): string | undefined {
  if (!slides.some(({ notesText }) => notesText.trim() !== '')) return undefined;
  const pages = slides.flatMap(({ shown: number, notesText }, index) => {
    const steps = pagesOfSlide[index] ?? 1;
    const note = notesText.trim();
    return Array.from({ length: steps }, (_, step) => ({
      label: steps === 1 ? String(number) : `${number}.${step + 1}`,
      overlay: 0,
      ...(note ? { note } : {}),
    }));
  });
  const numbered = pages.map((page, idx) => ({ idx, ...page }));
  return `${JSON.stringify({ pdfpcFormat: 2, disableMarkdown: true, pages: numbered }, null, 2)}\n`;
}
