import { type Edges, overlap, remembered } from '../dom/box.ts';
import { type Colour, colourOf, contrast, over, overWhite } from '../dom/colour.ts';
import { styleOf } from '../dom/style.ts';
import { sideways, tooAlike, upDown } from './limits.ts';

const backgrounds = new Map<Element, readonly Colour[] | undefined>();

/** The colours that may lie under an element's text; undefined where a picture does. */
const backgroundsOf = (element: Element): readonly Colour[] | undefined =>
  remembered(backgrounds, element, () => {
    const style = styleOf(element);
    const own = colourOf(style.backgroundColor);
    const parent = element.parentElement;
    if (style.backgroundImage.includes('url(')) return undefined;
    if (style.backgroundImage.includes('gradient(')) {
      const stops = style.backgroundImage.match(/(?:rgba?|color|oklch|oklab|lab|lch)\([^()]*\)/g) ?? [];
      const below = parent ? backgroundsOf(parent) : undefined;
      return below && stops.flatMap((stop) => below.map((under) => over(colourOf(stop), over(own, under))));
    }
    if (own[3] >= 0.999) return [own];
    if (!parent) return [overWhite(own)];
    return backgroundsOf(parent)?.map((under) => over(own, under));
  });

interface PaintedBox {
  readonly element: Element;
  readonly box: DOMRect;
}
const painted = new Map<Element, PaintedBox | undefined>();

/** The nearest box around that paints a background, and where it is. */
const paintedBoxOf = (element: Element): PaintedBox | undefined =>
  remembered(painted, element, () => {
    const style = styleOf(element);
    const bare = style.backgroundImage === 'none' && colourOf(style.backgroundColor)[3] < 0.1;
    if (!bare) return { element, box: element.getBoundingClientRect() };
    return element.parentElement ? paintedBoxOf(element.parentElement) : undefined;
  });

/** The colours under some text. Where it stands over the edge of the painted box, those beyond the edge count too. */
export function backgroundsUnder(element: Element, rects: readonly DOMRect[]): readonly Colour[] | undefined {
  let found = backgroundsOf(element);
  for (let holder = paintedBoxOf(element); holder?.element.parentElement && found; ) {
    const { box } = holder;
    if (rects.every((rect) => isInside(rect, box))) break;
    const beyond = backgroundsOf(holder.element.parentElement);
    found = beyond && [...found, ...beyond];
    holder = paintedBoxOf(holder.element.parentElement);
  }
  return found;
}

const isInside = (rect: DOMRect, box: Edges): boolean =>
  rect.left > box.left - sideways &&
  rect.right < box.right + sideways &&
  rect.top + rect.height * upDown > box.top &&
  rect.bottom - rect.height * upDown < box.bottom;

/** The colour of an element's letters. */
export function textColour(element: Element, style: CSSStyleDeclaration): Colour {
  if (!(element instanceof SVGElement)) return colourOf(style.webkitTextFillColor || style.color);
  if (style.fill.startsWith('url(')) return [0, 0, 0, 1];
  const [r, g, b, a] = colourOf(style.fill);
  return [r, g, b, a * Number(style.fillOpacity || 1)];
}

/** True for words of a drawing over a shape of about their colour, or under a later one. */
export function isOnShape(node: Node, element: Element, colour: Colour, rects: readonly DOMRect[]): boolean {
  const drawing = element instanceof SVGElement ? element.ownerSVGElement : null;
  if (!drawing) return false;
  for (const shape of drawing.querySelectorAll('rect,path,circle,ellipse,polygon')) {
    const style = styleOf(shape);
    const box = shape.getBoundingClientRect();
    if (style.fill === 'none' || !rects.some((rect) => overlap(box, rect))) continue;
    if (node.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING) return true;
    if (style.fill.startsWith('url(') || contrast(colour, colourOf(style.fill)) < tooAlike) return true;
  }
  return false;
}
