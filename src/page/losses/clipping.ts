import { type Edges, remembered } from '../dom/box.ts';
import { styleOf } from '../dom/style.ts';

/** What is left to see of the content of an element, and who takes the rest. */
export interface Clip {
  readonly box: Edges;
  readonly by: Element;
}

const clips = new Map<Element, Clip>();

export const clipOf = (element: Element, slide: Element): Clip =>
  remembered(clips, element, () => {
    if (element === slide) return { box: element.getBoundingClientRect(), by: slide };
    const holder = clippedBy(element, slide);
    return narrowed(element, clipOf(holder && slide.contains(holder) ? holder : slide, slide));
  });

/** An absolutely placed element is clipped by its containing block and what is above, not by all parents. */
function clippedBy(element: Element, slide: Element): Element | null {
  let holder = element.parentElement;
  if (styleOf(element).position !== 'absolute') return holder;
  while (
    holder &&
    holder !== slide &&
    styleOf(holder).position === 'static' &&
    styleOf(holder).transform === 'none'
  ) {
    holder = holder.parentElement;
  }
  return holder;
}

function narrowed(element: Element, outer: Clip): Clip {
  const style = styleOf(element);
  const inline =
    (style.display === 'inline' && !(element instanceof SVGSVGElement)) || style.display === 'contents';
  const contained = /paint|strict|content/.test(style.contain) || style.contentVisibility === 'auto';
  const x = contained || style.overflowX !== 'visible';
  const y = contained || style.overflowY !== 'visible';
  if (inline || !(x || y)) return outer;
  const rect = element.getBoundingClientRect();
  const { box } = outer;
  const smaller = {
    left: x ? Math.max(box.left, rect.left) : box.left,
    right: x ? Math.min(box.right, rect.right) : box.right,
    top: y ? Math.max(box.top, rect.top) : box.top,
    bottom: y ? Math.min(box.bottom, rect.bottom) : box.bottom,
  };
  const tighter =
    smaller.left > box.left ||
    smaller.right < box.right ||
    smaller.top > box.top ||
    smaller.bottom < box.bottom;
  return tighter ? { box: smaller, by: element } : outer;
}
