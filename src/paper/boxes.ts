import type { Box } from './model.ts';

export const width = (box: Box): number => box.x1 - box.x0;
export const height = (box: Box): number => box.y1 - box.y0;
export const area = (box: Box): number => Math.max(0, width(box)) * Math.max(0, height(box));
export const middleX = (box: Box): number => (box.x0 + box.x1) / 2;

/** How far two boxes share the same columns of the page; negative: the white between them. */
export const sharedX = (a: Box, b: Box): number => Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
export const sharedY = (a: Box, b: Box): number => Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);

/** They share more than a hair. */
export const meets = (a: Box, b: Box, least = 0.5): boolean => sharedX(a, b) > least && sharedY(a, b) > least;

export const holds = (outer: Box, inner: Box, by = 1): boolean =>
  inner.x0 >= outer.x0 - by &&
  inner.x1 <= outer.x1 + by &&
  inner.y0 >= outer.y0 - by &&
  inner.y1 <= outer.y1 + by;

export const union = (boxes: readonly Box[]): Box => ({
  x0: Math.min(...boxes.map(({ x0 }) => x0)),
  y0: Math.min(...boxes.map(({ y0 }) => y0)),
  x1: Math.max(...boxes.map(({ x1 }) => x1)),
  y1: Math.max(...boxes.map(({ y1 }) => y1)),
});

export const grown = (box: Box, by: number): Box => ({
  x0: box.x0 - by,
  y0: box.y0 - by,
  x1: box.x1 + by,
  y1: box.y1 + by,
});

/** The commonest of values, each counted by its weight. */
export function commonest<T>(values: Iterable<readonly [T, number]>): T | undefined {
  const weights = new Map<T, number>();
  for (const [value, weight] of values) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: T | undefined;
  for (const [value, weight] of weights)
    if (best === undefined || weight > (weights.get(best) ?? 0)) best = value;
  return best;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
};
