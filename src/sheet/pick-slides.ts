import type { RenderedDeck, RenderedSlide } from '../html/model.ts';
import { hasRole } from '../layouts/index.ts';
import { PubdeckError } from '../problems/error.ts';

/**
 * The slides that a `--pages` value names: numbers and ranges (`3-7`, `5-`, `-2`), ids, or titles of section slides
 * (the whole section). Hidden slides are left out. In the deck's order, each once.
 * @throws PubdeckError `pages-unknown` (usage)
 */
export function pickSlides(deck: RenderedDeck, pages: string | undefined): RenderedSlide[] {
  const shown = deck.slides.filter((slide) => !slide.hidden);
  if (pages === undefined || pages.trim() === '') return shown;
  const picked = new Set<RenderedSlide>();
  for (const part of pages
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean)) {
    const found = pickPart(shown, part);
    if (found.length === 0) {
      throw new PubdeckError('pages-unknown', `No slide is called “${part}”.`, {
        exit: 'usage',
        hint: `Give numbers up to ${shown.at(-1)?.shown ?? 0} (3-7), ids or section titles, with commas between them.`,
      });
    }
    for (const slide of found) picked.add(slide);
  }
  return shown.filter((slide) => picked.has(slide));
}

function pickPart(slides: readonly RenderedSlide[], part: string): readonly RenderedSlide[] {
  const range = /^(\d*)\s*[-–]\s*(\d*)$/.exec(part);
  if (range && (range[1] || range[2])) {
    const from = Number(range[1] || 1);
    const to = Number(range[2] || Number.MAX_SAFE_INTEGER);
    return slides.filter((slide) => slide.shown >= from && slide.shown <= to);
  }
  if (/^\d+$/.test(part)) return slides.filter((slide) => slide.shown === Number(part));
  const byId = slides.filter(({ id }) => id === part.replace(/^#\/?/, ''));
  if (byId.length > 0) return byId;
  const title = part.toLowerCase();
  const at = slides.findIndex((slide) => slide.title.trim().toLowerCase() === title);
  if (at < 0) return [];
  if (!hasRole(slides[at]?.classes ?? [], 'section')) return [slides[at] as RenderedSlide];
  const next = slides.findIndex((slide, index) => index > at && hasRole(slide.classes, 'section'));
  return slides.slice(at, next < 0 ? undefined : next);
}
