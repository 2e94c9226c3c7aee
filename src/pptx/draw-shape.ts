import type { default as Library } from 'pptxgenjs';
import type { DrawnShape, Point } from '../page/items.ts';

/** PowerPoint counts in inches; a slide of 1280 px is 13.333 in wide. */
const inch = (pixels: number): number => Math.round((pixels / 96) * 1000) / 1000;
const least = 0.01;

/** A box, disc or connector of a drawing as a shape that one can move and colour. */
export function drawShape(
  target: Library.default.Slide,
  shape: DrawnShape,
  name: string,
  color: (hex: string) => string,
): void {
  const { kind, x, y, w, h, radius, fill, line, points } = shape;
  const size = { x: inch(x), y: inch(y), w: Math.max(least, inch(w)), h: Math.max(least, inch(h)) };
  const look = {
    ...size,
    objectName: name,
    ...(fill === undefined ? {} : { fill: { color: color(fill) } }),
    ...(line === undefined
      ? {}
      : {
          line: {
            color: color(line.color),
            width: Math.round(line.width * 0.75 * 10) / 10,
            ...(line.dashed ? { dashType: 'dash' as const } : {}),
          },
        }),
  };
  if (kind === 'path')
    target.addShape('custGeom' as Parameters<Library.default.Slide['addShape']>[0], {
      ...look,
      points: points.map((point) => placed(point, x, y)),
    });
  else target.addShape(kind, { ...look, ...(kind === 'roundRect' ? { rectRadius: inch(radius) } : {}) });
}

type Geometry = NonNullable<Library.default.ShapeProps['points']>[number];

/** A point in inches from the corner of its shape. */
function placed(point: Point, left: number, top: number): Geometry {
  if ('close' in point) return { close: true };
  const at = { x: inch(point.x - left), y: inch(point.y - top) };
  if (!('c' in point)) return { ...at, ...(point.move ? { moveTo: true } : {}) };
  const [x1, y1, x2, y2] = point.c;
  return {
    ...at,
    curve: {
      type: 'cubic',
      x1: inch(x1 - left),
      y1: inch(y1 - top),
      x2: inch(x2 - left),
      y2: inch(y2 - top),
    },
  };
}
