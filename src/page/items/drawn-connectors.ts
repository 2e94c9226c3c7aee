import { pixels } from '../dom/style.ts';
import type { DrawnShape, Point } from '../items.ts';
import { shapeColour } from './drawn-boxes.ts';

type At = readonly [x: number, y: number];
type Place = (x: number, y: number) => At;
type Look = Pick<DrawnShape, 'fill' | 'line'>;

/** A line, a head or a disc of a connector, as a shape. */
export function connectorShapes(path: SVGGeometryElement, origin: DOMRect): DrawnShape[] {
  const style = getComputedStyle(path);
  const matrix = path.getScreenCTM();
  const stroke = shapeColour(style.stroke);
  const fill = shapeColour(style.fill);
  if (!matrix || (!stroke && !fill)) return [];
  const place: Place = (x, y) => {
    const at = new DOMPoint(x, y).matrixTransform(matrix);
    return [at.x - origin.left, at.y - origin.top];
  };
  const line = stroke
    ? { color: stroke, width: pixels(style.strokeWidth) || 0, dashed: style.strokeDasharray !== 'none' }
    : undefined;
  return path instanceof SVGCircleElement
    ? [discShape(path, place, { fill, line })]
    : pathShape(path.getAttribute('d') ?? '', place, { fill, line });
}

function discShape({ cx, cy, r }: SVGCircleElement, place: Place, look: Look): DrawnShape {
  const radius = r.baseVal.value;
  const [left, top] = place(cx.baseVal.value - radius, cy.baseVal.value - radius);
  const [right, bottom] = place(cx.baseVal.value + radius, cy.baseVal.value + radius);
  const box = { x: Math.min(left, right), y: top, w: Math.abs(right - left), h: bottom - top };
  return { kind: 'ellipse', ...box, radius: 0, ...look, points: [] };
}

function pathShape(d: string, place: Place, look: Look): DrawnShape[] {
  const points: Point[] = [];
  const all: At[] = [];
  for (const [, command, list = ''] of d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const pairs = pairsIn(list).map(([x, y]) => place(x, y));
    all.push(...pairs);
    points.push(command === 'Z' ? { close: true } : pointOf(command!, pairs));
  }
  if (all.length < 2) return [];
  const [left, top] = [Math.min(...all.map(([x]) => x)), Math.min(...all.map(([, y]) => y))];
  const [right, bottom] = [Math.max(...all.map(([x]) => x)), Math.max(...all.map(([, y]) => y))];
  return [{ kind: 'path', x: left, y: top, w: right - left, h: bottom - top, radius: 0, ...look, points }];
}

function pairsIn(list: string): At[] {
  const values = list
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const pairs: At[] = [];
  for (let at = 0; at + 1 < values.length; at += 2) pairs.push([values[at]!, values[at + 1]!]);
  return pairs;
}

function pointOf(command: string, pairs: readonly At[]): Point {
  const [x, y] = pairs.at(-1) ?? [0, 0];
  if (command !== 'C') return { x, y, ...(command === 'M' ? { move: true as const } : {}) };
  return { x, y, c: [...pairs[0]!, ...pairs[1]!] as [number, number, number, number] };
}
