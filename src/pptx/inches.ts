import type { Box } from '../page/items.ts';

/** A box in inches, as PowerPoint counts. */
export interface Inches {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** PowerPoint counts in inches; a slide of 1280 px is 13.333 in wide. */
export const inch = (pixels: number): number => Math.round((pixels / 96) * 1000) / 1000;
export const points = (pixels: number): number => Math.round(pixels * 0.75 * 10) / 10;
export const place = ({ x, y, w, h }: Box): Inches => ({
  x: inch(x),
  y: inch(y),
  w: Math.max(0.02, inch(w)),
  h: Math.max(0.02, inch(h)),
});
