import { pixels } from '../dom/style.ts';
import type { PartBox } from './model.ts';
import { formulaEnds } from './shrink-wide.ts';

/** How many px of the screen a px of the slide is. */
export const scaleOf = (section: HTMLElement): number =>
  section.getBoundingClientRect().width / section.offsetWidth || 1;

/** Where the parts of a slide lie, read once for all that is asked of them. */
export function boxesOf(section: HTMLElement): PartBox[] {
  const origin = section.getBoundingClientRect();
  const scale = scaleOf(section);
  return inFlow(section).map((element) => ({
    element,
    position: getComputedStyle(element).position,
    ...extentOf(element, origin, scale),
  }));
}

/** Parts of a slide that take part in its layout. */
const inFlow = (section: Element) =>
  [...section.children].filter(
    (child) =>
      !child.matches('aside, .running-line, .slide-number, .visually-hidden, script, style, .pd-background'),
  );

/** Height of the lines of a box that its row has squeezed; 0 where they are at home in it. */
function squeezedOut(element: Element, height: number): number {
  const { scrollHeight, clientHeight } = element;
  if (clientHeight === 0 || scrollHeight < clientHeight + 16 || !element.matches(lines)) return 0;
  // A text for screen readers, or a formula's, reaches over the box and is not seen.
  if (element.querySelector('.visually-hidden, .katex')) return 0;
  // Large letters stand half a line over their line.
  const slack = pixels(getComputedStyle(element).fontSize) / 2;
  return scrollHeight > clientHeight + slack ? (scrollHeight * height) / clientHeight : 0;
}
const lines = 'h1, h2, h3, h4, p, li, dd, dt, figcaption, blockquote';

const blocks =
  'p, li, ul, ol, dd, dt, tr, img, svg, video, iframe, pre, h3, h4, div, figure, figcaption, blockquote, .katex-html';

/**
 * Union of the boxes of an element and of the blocks in it, in px of the slide. Sideways the text itself
 * counts too; up and down only where a whole line stands over its box, for the boxes of letters are taller than their
 * lines.
 */
function extentOf(element: Element, origin: DOMRect, scale: number) {
  const box = element.getBoundingClientRect();
  let { left, right, top, bottom } = box;
  for (const inner of element.querySelectorAll(blocks)) {
    if (inner.closest('.visually-hidden, .katex-html *, .katex-mathml, svg > *')) continue;
    const each = inner.getBoundingClientRect();
    if (each.width === 0 || each.height === 0) continue;
    left = Math.min(left, each.left);
    right = Math.max(right, each.right);
    top = Math.min(top, each.top);
    bottom = Math.max(bottom, each.bottom, each.top + squeezedOut(inner, each.height));
  }
  for (const formula of element.querySelectorAll('.katex-html, .math-grid')) {
    const ends = formulaEnds(formula.parentElement!);
    if (ends === undefined) continue;
    left = Math.min(left, ends.left);
    right = Math.max(right, ends.right);
  }
  bottom = Math.max(bottom, box.top + squeezedOut(element, box.height));
  // Text for screen readers lies beside the drawn formula or chart, and is as wide as it likes.
  if (!element.querySelector('.visually-hidden, .katex')) {
    const text = textBox(element);
    if (text.width > 0) {
      left = Math.min(left, text.left);
      right = Math.max(right, text.right);
    }
  }
  return {
    left: (left - origin.left) / scale,
    right: (right - origin.left) / scale,
    top: (top - origin.top) / scale,
    bottom: (bottom - origin.top) / scale,
  };
}

/** The box of the text in an element, in px of the screen. */
export function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  // What is set apart from the line, such as the opening of a sentence on a panel, is not part of its box.
  const first = element.firstElementChild;
  if (first !== null && first === element.firstChild && getComputedStyle(first).position === 'absolute')
    range.setStartAfter(first);
  return range.getBoundingClientRect();
}
