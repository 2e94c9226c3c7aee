import { hexOf } from '../dom/colour.ts';
import { pixels, pseudoBox } from '../dom/style.ts';
import type { Decoration } from '../items.ts';

const skipped = 'aside,.draw,table,svg,.katex,.visually-hidden,script,style,template';
/** Opacity under which a colour counts as none. */
const leastOpacity = 30 / 255;

/**
 * On the fitted print page: the grounds and borders of each slide's boxes, and what `::before` and `::after` draw, in the
 * order in which they are painted.
 */
export const readDecoration = (): Decoration[][] =>
  [...document.querySelectorAll('.slides > section')].map((slide) => {
    const { left, top } = slide.getBoundingClientRect();
    return [slide, ...slide.querySelectorAll('*')]
      .filter((element) => !element.closest(skipped))
      .flatMap((element) => decorationOf(element, slide))
      .map((each) => ({ ...each, x: each.x - left, y: each.y - top }));
  });

/** What is drawn at a place of the page; nothing where the colour or the place is too small to see. */
function drawn(
  shape: Decoration['shape'],
  css: string,
  [x, y, w, h]: readonly [number, number, number, number],
): Decoration[] {
  const fill = hexOf(css, leastOpacity);
  return fill && w > 0.2 && h > 0.2 ? [{ shape, fill, x, y, w, h }] : [];
}

function decorationOf(element: Element, slide: Element): Decoration[] {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible' || style.display === 'none' || style.display === 'contents') return [];
  return [
    ...boxDecoration(element, style, slide),
    ...pseudoDecoration(element, '::before', slide),
    ...pseudoDecoration(element, '::after', slide),
  ];
}

/** Corners that leave no straight side. */
const isRound = (radius: string, width: number, height: number): boolean =>
  radius === '50%' || (pixels(radius) || 0) >= Math.min(width, height) / 2;

function boxDecoration(element: Element, style: CSSStyleDeclaration, slide: Element): Decoration[] {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const wide = (side: 'Top' | 'Right' | 'Bottom' | 'Left'): number =>
    /none|hidden/.test(style[`border${side}Style`]) ? 0 : pixels(style[`border${side}Width`]);
  // Words in a line are marked by their program; a box stands by itself.
  const isBox = element !== slide && style.display !== 'inline';
  const round = isRound(style.borderTopLeftRadius, width, height) && Math.abs(width - height) < 2;
  if (round) return isBox ? drawn('ellipse', style.backgroundColor, [left, top, width, height]) : [];
  return [
    ...(isBox ? drawn('rect', style.backgroundColor, [left, top, width, height]) : []),
    ...drawn('rect', style.borderTopColor, [left, top, width, wide('Top')]),
    ...drawn('rect', style.borderBottomColor, [left, bottom - wide('Bottom'), width, wide('Bottom')]),
    ...drawn('rect', style.borderLeftColor, [left, top, wide('Left'), height]),
    ...drawn('rect', style.borderRightColor, [right - wide('Right'), top, wide('Right'), height]),
  ];
}

function pseudoDecoration(element: Element, name: '::before' | '::after', slide: Element): Decoration[] {
  const pseudo = getComputedStyle(element, name);
  if (pseudo.content === 'none' || pseudo.position !== 'absolute') return [];
  const box = pseudoBox(pseudo);
  if (!box) return [];
  const { width, height } = box;
  const holder = containingBlock(element, slide);
  const around = holder.getBoundingClientRect();
  const shape =
    isRound(pseudo.borderTopLeftRadius, width, height) && width > 4 && height > 4 ? 'ellipse' : 'rect';
  const x = around.left + holder.clientLeft + box.left;
  return drawn(shape, pseudo.backgroundColor, [x, around.top + holder.clientTop + box.top, width, height]);
}

/** The positioned element around, that an absolute place counts from. */
function containingBlock(element: Element, slide: Element): Element {
  let holder = element;
  while (holder !== slide && getComputedStyle(holder).position === 'static' && holder.parentElement)
    holder = holder.parentElement;
  return holder;
}
