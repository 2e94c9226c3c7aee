import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { furnitureHtml } from '../theme/furniture.ts';
import { plainWords } from './plain-words.ts';

/**
 * What stands on every slide around its content. Hidden from assistive technology, so Chromium leaves it out of the
 * tags and the PDF marks it as artifact. On paper a slide always has its number and how many there are.
 */
export function furniture(deck: RenderedDeck, slide: RenderedSlide, total: number): string {
  const marks = deck.deck.slides[slide.number - 1]?.marks ?? [];
  if (marks.includes('no-footer')) return '';
  const footer = deck.deck.settings.branding.footer?.text;
  return furnitureHtml({
    short: footer ? plainWords(footer) : deck.citation.short,
    number: slide.number,
    total,
    format: 'c/t',
  });
}
