import { colourOf, hexOf, overWhite } from '../dom/colour.ts';
import { pixels } from '../dom/style.ts';
import type { Box, DrawnShape } from '../items.ts';
import { boxOf } from './text-frame.ts';

/** Opacity under which a colour counts as none. */
const leastOpacity = 12 / 255;

/** A colour as PowerPoint writes it; what lets the slide shine through is mixed with white paper. */
export function shapeColour(css: string): string | undefined {
  if (css === 'none' || colourOf(css)[3] < leastOpacity) return undefined;
  const [r, g, b] = overWhite(colourOf(css));
  return hexOf(`rgb(${r}, ${g}, ${b})`, 0);
}

interface Side {
  readonly side: 'Top' | 'Right' | 'Bottom' | 'Left';
  readonly width: number;
  readonly color: string | undefined;
  readonly dashed: boolean;
}

/** The ground and border of a box of a drawing: one shape, and one more for each border of its own. */
export function boxShapes(element: Element, origin: DOMRect): DrawnShape[] {
  const style = getComputedStyle(element);
  if (style.visibility !== 'visible' || /none|inline$|contents/.test(style.display)) return [];
  const box = boxOf(element, origin);
  if (box.w < 1 || box.h < 1) return [];
  const sides = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => sideOf(side, style));
  const fill = shapeColour(style.backgroundColor);
  const [top] = sides as [Side];
  const isEven =
    top.width > 0 && sides.every(({ width, color }) => width === top.width && color === top.color);
  return [
    ...groundShape(style, box, fill, isEven ? top : undefined),
    ...(isEven ? [] : sides.flatMap((side) => sideShape(side, box, fill))),
  ];
}

const sideOf = (side: Side['side'], style: CSSStyleDeclaration): Side => ({
  side,
  width: /none|hidden/.test(style[`border${side}Style`]) ? 0 : pixels(style[`border${side}Width`]) || 0,
  color: shapeColour(style[`border${side}Color`]),
  dashed: style[`border${side}Style`] === 'dashed',
});

function groundShape(
  style: CSSStyleDeclaration,
  { x, y, w, h }: Box,
  fill: string | undefined,
  border: Side | undefined,
): DrawnShape[] {
  const line = border?.color
    ? { color: border.color, width: border.width, dashed: border.dashed }
    : undefined;
  if (!fill && !line) return [];
  const half = Math.min(w, h) / 2;
  const radius = style.borderTopLeftRadius.endsWith('%') ? half : pixels(style.borderBottomLeftRadius) || 0;
  const isDisc = radius >= half - 1 && Math.abs(w - h) < 2;
  const inset = border === undefined ? 0 : border.width / 2;
  return [
    {
      kind: isDisc ? 'ellipse' : radius > 1 ? 'roundRect' : 'rect',
      x: x + inset,
      y: y + inset,
      w: w - 2 * inset,
      h: h - 2 * inset,
      radius: Math.min(radius, half),
      fill,
      line: line && line.color !== fill ? line : undefined,
      points: [],
    },
  ];
}

function sideShape({ side, width, color }: Side, box: Box, fill: string | undefined): DrawnShape[] {
  if (width === 0 || color === undefined || color === fill) return [];
  const isFlat = side === 'Top' || side === 'Bottom';
  return [
    {
      kind: 'rect',
      x: side === 'Right' ? box.x + box.w - width : box.x,
      y: side === 'Bottom' ? box.y + box.h - width : box.y,
      w: isFlat ? box.w : width,
      h: isFlat ? width : box.h,
      radius: 0,
      fill: color,
      line: undefined,
      points: [],
    },
  ];
}
