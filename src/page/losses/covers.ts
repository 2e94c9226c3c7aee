import type { Edges } from '../dom/box.ts';
import { colourOf } from '../dom/colour.ts';
import { pseudoBox, styleOf } from '../dom/style.ts';

/** A place where something could be painted over or under text. */
export interface Cover {
  readonly element: Element;
  readonly rect: Edges;
  /** Painted by `::before` or `::after` of the element: it may cover the element's own text. */
  readonly own: boolean;
}

const isPainted = (style: CSSStyleDeclaration): boolean =>
  colourOf(style.backgroundColor)[3] > 0.1 || style.backgroundImage !== 'none';

/** Boxes with a background, drawings, and what `::before` and `::after` draw. */
export function coversOf(element: Element): Cover[] {
  const style = styleOf(element);
  if (style.visibility !== 'visible') return [];
  const rect = element.getBoundingClientRect();
  const found: Cover[] = [];
  if (/^(?:img|svg|video|canvas)$/.test(element.localName) || isPainted(style)) {
    found.push({ element, rect, own: false });
  }
  return style.position === 'static' ? found : [...found, ...pseudoCovers(element, rect)];
}

function pseudoCovers(element: Element, { left, top }: DOMRect): Cover[] {
  return ['::before', '::after'].flatMap((name): Cover[] => {
    const pseudo = getComputedStyle(element, name);
    if (pseudo.content === 'none' || pseudo.position !== 'absolute' || !isPainted(pseudo)) return [];
    const box = pseudoBox(pseudo);
    if (!box) return [];
    const at = { left: left + box.left, top: top + box.top };
    return [{ element, own: true, rect: { ...at, right: at.left + box.width, bottom: at.top + box.height } }];
  });
}
