import { colourOf, hexOf } from '../dom/colour.ts';
import { pixels } from '../dom/style.ts';
import type { Item } from '../items.ts';
import { leastOpacity } from './paragraphs.ts';
import { boxOf } from './text-frame.ts';

const properties = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-dasharray',
  'font-family',
  'font-size',
  'font-weight',
  'opacity',
  'color',
];

/** A drawing as a file of its own: what its style sheet gives it stands in it. */
function sourceOf(element: SVGSVGElement, origin: DOMRect): string {
  const copy = element.cloneNode(true) as SVGSVGElement;
  const to = [copy, ...copy.querySelectorAll('*')];
  [element, ...element.querySelectorAll('*')].forEach((from, index) => {
    const style = getComputedStyle(from);
    const target = to[index] as SVGElement;
    for (const name of properties) target.style.setProperty(name, plainValue(style.getPropertyValue(name)));
    for (const name of ['fill', 'stroke'] as const) paintApart(target, style, name);
  });
  const box = boxOf(element, origin);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(box.w));
  copy.setAttribute('height', String(box.h));
  return new XMLSerializer().serializeToString(copy);
}

/** Colours that are seen through, as SVG 1.1 writes them: other programs paint `rgba()` black. */
function paintApart(target: SVGElement, style: CSSStyleDeclaration, name: 'fill' | 'stroke'): void {
  const paint = style.getPropertyValue(name);
  if (!paint.startsWith('rgba(')) return;
  const [red, green, blue, alpha] = colourOf(paint);
  const opacity = alpha * Number(style.getPropertyValue(`${name}-opacity`) || 1);
  const plain = opacity === 0 ? 'none' : `rgb(${red}, ${green}, ${blue})`;
  target.setAttribute(name, plain);
  target.style.setProperty(name, plain);
  target.style.setProperty(`${name}-opacity`, String(opacity));
}

/** Mixed colours are written in a way that other programs do not know. */
function plainValue(value: string): string {
  const hex = value.startsWith('color(') ? hexOf(value, leastOpacity) : undefined;
  return hex === undefined ? value : `#${hex}`;
}

export const drawingItem = (element: SVGSVGElement, origin: DOMRect): Item => ({
  kind: 'drawing',
  svg: sourceOf(element, origin),
  alt: element.getAttribute('aria-label') ?? element.querySelector(':scope > title')?.textContent ?? '',
  ...boxOf(element, origin),
});

/** A chart with the table that it is drawn from; undefined where it has none. */
export function chartItem(figure: Element, origin: DOMRect): Item | undefined {
  const data = figure.querySelector('table');
  const svg = figure.querySelector('svg');
  if (!data || !svg) return undefined;
  const shape = [...figure.classList].find((name) => name.startsWith('chart-')) ?? 'chart-bars';
  return {
    kind: 'chart',
    shape: shape.slice(6),
    name: [...svg.querySelectorAll(':scope > title, :scope > desc')]
      .map((part) => part.textContent)
      .join(' '),
    sizes: sizesIn(svg),
    svg: sourceOf(svg, origin),
    table: [...data.rows].map((row) => [...row.cells].map((cell) => (cell.textContent ?? '').trim())),
    ...boxOf(svg, origin),
  };
}

/** Sizes of the smallest and the largest words of a drawing, as they are seen. */
function sizesIn(svg: SVGSVGElement): [number, number] {
  const scale = svg.getBoundingClientRect().width / (svg.viewBox.baseVal.width || 1);
  const sizes = [...svg.querySelectorAll('text')].map(
    (text) => pixels(getComputedStyle(text).fontSize) * scale,
  );
  return sizes.length > 0 ? [Math.min(...sizes), Math.max(...sizes)] : [26, 32];
}
