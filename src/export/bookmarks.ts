import type { RenderedSlide } from '../html/model.ts';
import { hasRole } from '../layouts/index.ts';
import type { Bookmark } from '../pdf/outline.ts';
import { plainWords } from '../text/plain-words.ts';

/** Section slides (and the first slide of a vertical stack) hold the slides that follow them. */
export function bookmarksOf(slides: readonly RenderedSlide[], pages: readonly number[]): Bookmark[] {
  type Open = { title: string; page: number; children: Open[]; stack: number | undefined; section: boolean };
  const roots: Open[] = [];
  let section: Open | undefined;
  let stack: Open | undefined;
  slides.forEach((slide, index) => {
    const item: Open = {
      title: plainWords(slide.title) || `Slide ${slide.shown}`,
      page: pages[index] ?? index,
      children: [],
      stack: slide.stack,
      section: hasRole(slide.classes, 'section'),
    };
    if (item.section) {
      roots.push(item);
      section = item;
      stack = undefined;
      return;
    }
    const inStack = stack !== undefined && item.stack !== undefined && stack.stack === item.stack;
    const parent = inStack ? stack : section;
    (parent ? parent.children : roots).push(item);
    if (!inStack) stack = item.stack === undefined ? undefined : item;
  });
  return roots;
}
