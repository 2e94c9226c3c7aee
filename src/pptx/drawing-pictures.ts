import type { Budget } from '../browser/budget.ts';
import type { Tab } from '../browser/tab.ts';
import { pictures } from '../page/bundled/pictures.ts';
import type { SlideItems } from '../page/items.ts';

const oneAtATime = `
html, body { overflow: hidden; }
.reveal .slides > section:not(.pd-shown) { display: none !important; }
`;

/** Pixels of a picture for a pixel of the slide. */
const scale = 2;

/**
 * SVG of each drawing on the page → its picture, for programs that show no SVG: PowerPoint before 2016, Keynote, Google
 * Slides. Leaves the page with one slide shown.
 */
export async function drawingPictures(
  tab: Tab,
  slides: readonly SlideItems[],
  budget: Budget,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const [index, { items }] of slides.entries()) {
    const drawings = items.filter((item) => item.kind === 'drawing' || item.kind === 'chart');
    if (drawings.length === 0) continue;
    await tab.call(pictures, 'showOnly', [index, oneAtATime], budget);
    for (const { svg, x, y, w, h } of drawings) {
      if (w < 1 || h < 1) continue;
      found.set(svg, await tab.picture('png', budget, { x, y, width: w, height: h, scale }));
    }
  }
  return found;
}
