import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { runningHtml } from '../theme/running-lines.ts';

/**
 * What stands on every slide around its content. Hidden from assistive technology, so Chromium leaves it out of the
 * tags and the PDF marks it as artifact. On paper a slide always has its number and how many there are.
 */
export function runningLines(deck: RenderedDeck, slide: RenderedSlide, total: number): string {
  return runningHtml({
    running: deck.running,
    number: slide.shown,
    order: slide.number,
    total,
    format: 'c/t',
    marks: deck.deck.slides[slide.number - 1]?.marks ?? [],
  });
}
