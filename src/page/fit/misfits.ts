import { pixels } from '../dom/style.ts';
import { boxesOf } from './extent.ts';
import type { Misfit, PartBox } from './model.ts';

/** Pixels over an edge that nobody sees. */
export const tolerance = 1.5;
/** Least size of text, in px of the slide. */
const leastSize = 24;

export function isFull(section: HTMLElement): boolean {
  const boxes = boxesOf(section);
  return overflows(section, boxes).length > 0 || overlaps(boxes).length > 0;
}

/** How far the content stands over the edges of its slide, and over the line of the running elements. */
export function overflows(section: HTMLElement, boxes: readonly PartBox[]): Misfit[] {
  return [...overEdges(section, boxes), ...overOwnBox(section), ...overStage(section)];
}

function overEdges(section: HTMLElement, boxes: readonly PartBox[]): Misfit[] {
  const running = section.querySelector(':scope > .running-line');
  const shown = running !== null && getComputedStyle(running).display !== 'none';
  const foot = shown ? pixels(getComputedStyle(section).paddingBottom) - 14 : 16;
  return boxes.flatMap(({ element, position, left, right, top, bottom }) => {
    const isPlaced = position === 'absolute' || position === 'fixed';
    const limit = section.offsetHeight - (isPlaced ? 0 : foot);
    const over = Math.max(bottom - limit, right - section.offsetWidth, -left, -top);
    return over > tolerance ? [{ element, pixels: Math.ceil(over) }] : [];
  });
}

/** Things that scroll or clip by themselves lose content inside a box that fits. */
function overOwnBox(section: Element): Misfit[] {
  return [...section.querySelectorAll('pre, table, td, th, li, .katex-display')].flatMap((element) => {
    if (element.closest('.visually-hidden, aside') || element.querySelector('.katex')) return [];
    const wide = element.scrollWidth - element.clientWidth;
    const isOver = element.clientWidth > 0 && wide > tolerance;
    return isOver && getComputedStyle(element).display !== 'inline'
      ? [{ element, pixels: Math.ceil(wide) }]
      : [];
  });
}

/** Boxes of a drawing grow with their words, inside a stage that does not. */
function overStage(section: Element): Misfit[] {
  const parts = '.draw > .stage, .draw :is(.box, .disc, .ring, .below)';
  return [...section.querySelectorAll(parts)].flatMap((element) => {
    const tall = element.scrollHeight - element.clientHeight;
    const wide = element.scrollWidth - element.clientWidth;
    const over = element.matches('.stage') ? tall : Math.max(tall, wide);
    return element.clientHeight > 0 && over > 4 ? [{ element, pixels: over }] : [];
  });
}

/** Blocks of text or pictures that lie over one another. */
export function overlaps(all: readonly PartBox[]): Misfit[] {
  const boxes = all.filter(({ position }) => position !== 'absolute');
  return boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((two) => {
      const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const tall = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      // Line boxes of large type reach over their letters by a few pixels.
      return wide > 2 && tall > 8 ? [{ element: two.element, pixels: Math.ceil(Math.min(wide, tall)) }] : [];
    }),
  );
}

const maySmall =
  'sub, sup, aside, .katex, .running-line, .slide-number, .visually-hidden, title, desc, style, script';

/** Text under the least size; `pixels` is its size. */
export function smallText(section: Element): Misfit[] {
  const found: Misfit[] = [];
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { parentElement: element } = node;
    if (!element || seen.has(element) || !node.nodeValue?.trim()) continue;
    seen.add(element);
    const size = pixels(getComputedStyle(element).fontSize);
    if (size < leastSize - 0.25 && !element.closest(maySmall))
      found.push({ element, pixels: Math.round(size * 10) / 10 });
  }
  return found;
}
