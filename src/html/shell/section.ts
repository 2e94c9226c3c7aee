import { attributesHtml } from '../../text/escape.ts';
import { runningHtml } from '../../theme/running-lines.ts';
import type { RenderedDeck, RenderedSlide } from '../model.ts';

/** How many slides are counted on the slides. Asked once a deck: of each slide it would cost their square. */
export const countedSlides = ({ slides }: RenderedDeck): number =>
  slides.filter(({ hidden }) => !hidden).length;

/** One slide as a `<section>` of the live page; the server sends it alone when only this slide has changed. */
export function sectionHtml(slide: RenderedSlide, deck: RenderedDeck, total: number): string {
  const marks = deck.deck.slides[slide.number - 1]?.marks ?? [];
  const running = runningHtml({
    running: deck.running,
    number: slide.shown,
    order: slide.number,
    total,
    format: deck.deck.settings.reveal.slideNumber,
    marks,
  });
  const attributes = attributesHtml({
    id: slide.id,
    class: slide.classes.length > 0 ? slide.classes.join(' ') : undefined,
    ...slide.attributes,
    'data-title': slide.title,
    'data-visibility': slide.hidden ? 'hidden' : slide.attributes['data-visibility'],
    // A slide without a heading still has a name to be found by.
    'aria-label': slide.untitled ? slide.title : undefined,
  });
  const notes = slide.notesHtml ? `<aside class="notes">${slide.notesHtml}</aside>` : '';
  return `<section${attributes}>${slide.html}${notes}${running}</section>`;
}

/** All slides; neighbours of one stack lie together in a section of their own, as Reveal wants it. */
export function sectionsHtml(deck: RenderedDeck): string {
  let html = '';
  let stack: number | undefined;
  const total = countedSlides(deck);
  for (const slide of deck.slides) {
    if (slide.stack !== stack) {
      if (stack !== undefined) html += '</section>\n';
      if (slide.stack !== undefined) html += '<section class="stack">\n';
      stack = slide.stack;
    }
    html += `${sectionHtml(slide, deck, total)}\n`;
  }
  return stack === undefined ? html : `${html}</section>\n`;
}
