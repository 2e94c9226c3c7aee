import type { RenderedDeck } from '../html/model.ts';
import { pickSlides } from './pick.ts';

/**
 * Notes for the presenter console pdfpc (its JSON format, version 2), read automatically beside the PDF.
 * Undefined where the deck has no notes.
 */
export function pdfpc(
  deck: RenderedDeck,
  options: { readonly pages?: string | undefined; readonly steps?: boolean | undefined } | undefined,
): string | undefined {
  // With one page a step the page numbers are not those of the slides: pdfpc then has overlays of its own.
  if (options?.steps) return undefined;
  const pages = pickSlides(deck, options?.pages).map((slide, index) => ({
    idx: index,
    label: String(slide.number),
    overlay: 0,
    ...(slide.notesText.trim() ? { note: slide.notesText.trim() } : {}),
  }));
  if (!pages.some((page) => 'note' in page)) return undefined;
  return `${JSON.stringify({ pdfpcFormat: 2, disableMarkdown: true, pages }, null, 2)}\n`;
}
