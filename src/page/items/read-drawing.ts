import type { DrawnShape } from '../items.ts';
import { boxShapes } from './drawn-boxes.ts';
import { connectorShapes } from './drawn-connectors.ts';

/** Connectors of drawings, which are shapes of PowerPoint. */
export const connectors = 'svg:is(.line,.head,.branches,.updown,.cross,.both,.tip,.way)';

/**
 * On the fitted print page: the boxes and connectors of each slide's drawing, in the order in which they are painted. Words,
 * icons and marks are items.
 */
export const readDrawing = (): DrawnShape[][] =>
  [...document.querySelectorAll('.slides > section')].map((slide) => {
    const origin = slide.getBoundingClientRect();
    return [...slide.querySelectorAll('.draw *')]
      .map((element) => ({ layer: layerOf(element), shapes: shapesOf(element, origin) }))
      .filter(({ shapes }) => shapes.length > 0)
      .sort((a, b) => a.layer - b.layer)
      .flatMap(({ shapes }) => shapes);
  });

/** What is said of the order of painting: the box around others comes first, wherever it stands in the list. */
function layerOf(element: Element): number {
  for (let one: Element | null = element; one && !one.matches('.draw'); one = one.parentElement) {
    const { zIndex } = getComputedStyle(one);
    if (zIndex !== 'auto') return Number(zIndex);
  }
  return 0;
}

function shapesOf(element: Element, origin: DOMRect): DrawnShape[] {
  if (element.closest('.visually-hidden')) return [];
  if (element instanceof HTMLElement)
    return element.closest('td,th') === element ? [] : boxShapes(element, origin);
  const isNative = element.closest('svg')?.matches(connectors) === true;
  return isNative && element instanceof SVGGeometryElement ? connectorShapes(element, origin) : [];
}
