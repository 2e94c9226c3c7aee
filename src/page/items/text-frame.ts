import { pixels } from '../dom/style.ts';
import { textNodes } from '../dom/text-nodes.ts';
import type { Box } from '../items.ts';

/** The place of an element on its slide. */
export function boxOf(element: Element, origin: DOMRect): Box {
  const rect = element.getBoundingClientRect();
  return { x: rect.left - origin.left, y: rect.top - origin.top, w: rect.width, h: rect.height };
}

/** The place of an element without its padding; a list keeps the room of its markers. */
export function frameOf(element: Element, style: CSSStyleDeclaration, origin: DOMRect): Box {
  const { x, y, w, h } = boxOf(element, origin);
  const top = pixels(style.paddingTop) || 0;
  const left = element.matches('ul,ol') ? 0 : pixels(style.paddingLeft) || 0;
  const right = pixels(style.paddingRight) || 0;
  return { x: x + left, y: y + top, w: w - right - left, h: h - top };
}

const unread = '[data-pd-done],.visually-hidden,.katex-mathml,aside,style,script';
const range = document.createRange();

/** Boxes of the words of an element, without what is taken from it piece by piece. */
function lineRects(element: Element): DOMRect[] {
  return [...textNodes(element, unread)].flatMap((node) => {
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  });
}

/**
 * The place that the words of an element take. Where they make several lines it is as narrow as these, so that balanced
 * lines break at the same words; beside a picture in the same box, it is theirs alone.
 */
export function narrowFrame(element: Element, whole: Box, origin: DOMRect): Box {
  const rects = lineRects(element);
  if (rects.length === 0) return whole;
  const left = Math.min(...rects.map((rect) => rect.left)) - origin.left;
  const right = Math.max(...rects.map((rect) => rect.right)) - origin.left;
  const top = Math.min(...rects.map((rect) => rect.top)) - origin.top;
  const bottom = Math.max(...rects.map((rect) => rect.bottom)) - origin.top;
  if (element.querySelector('[data-pd-done]'))
    return { x: left, y: top, w: (right - left) * 1.08 + 12, h: bottom - top };
  const balanced = isBalanced(element, rects) && bottom - top > whole.h * 0.3;
  // Words in the middle of a card stand there.
  const level = top - whole.y > 14 ? { ...whole, y: top - 4, h: bottom - top + 8 } : whole;
  const frame = startsLate(element) ? { ...level, x: left, w: level.x + level.w - left } : level;
  // Semi-bold letters become bold ones there, which are wider.
  const slack = Math.max(14, (right - left) * 0.09);
  return aligned(element, frame, {
    middle: (left + right) / 2,
    width: Math.max(balanced ? 0 : frame.w, right - left + slack),
  });
}

/** The theme draws a sign in the line before the words: '· Findings'. The sign is no word of theirs. */
function startsLate(element: Element): boolean {
  const { content, position, display } = getComputedStyle(element, '::before');
  const { direction } = getComputedStyle(element);
  return (
    content !== 'none' &&
    content !== 'normal' &&
    position === 'static' &&
    display !== 'none' &&
    direction === 'ltr'
  );
}

function isBalanced(element: Element, rects: readonly DOMRect[]): boolean {
  const several = new Set(rects.map((rect) => Math.round(rect.top / 12))).size > 1;
  const balances = /balance|pretty/.test(getComputedStyle(element).getPropertyValue('text-wrap'));
  return several && balances && !element.querySelector('.katex');
}

function aligned(
  element: Element,
  frame: Box,
  { middle, width }: { readonly middle: number; readonly width: number },
): Box {
  const { textAlign, direction } = getComputedStyle(element);
  if (textAlign === 'center') return { ...frame, x: middle - width / 2, w: width };
  const atEnd = textAlign === 'right' || (direction === 'rtl' && textAlign !== 'left') || textAlign === 'end';
  return atEnd ? { ...frame, x: frame.x + frame.w - width, w: width } : { ...frame, w: width };
}
