/** Red, green, blue from 0 to 255, and opacity from 0 to 1. */
export type Colour = readonly [number, number, number, number];

const white: Colour = [255, 255, 255, 1];
const none: Colour = [0, 0, 0, 0];
const known = new Map<string, Colour>();
let probe: CanvasRenderingContext2D | null | undefined;

/** A computed CSS colour as numbers; `none` is fully transparent. */
export function colourOf(css: string): Colour {
  const before = known.get(css);
  if (before) return before;
  const found = plainColour(css) ?? paintedColour(css);
  known.set(css, found);
  return found;
}

/** `rgb()` and `rgba()`, which is what nearly all computed colours are. */
function plainColour(css: string): Colour | undefined {
  const [whole, r, g, b, a] = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css) ?? [];
  return whole === undefined ? undefined : [Number(r), Number(g), Number(b), Number(a ?? 1)];
}

/** Any other notation, as the browser paints it. */
function paintedColour(css: string): Colour {
  probe ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!probe || css === 'none') return none;
  probe.canvas.width = 1;
  probe.canvas.height = 1;
  probe.fillStyle = '#000';
  probe.fillStyle = css;
  probe.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = probe.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

/** `#` left out, upper case; undefined for a colour with less opacity than `least`. */
export function hexOf(css: string, least: number): string | undefined {
  const [r, g, b, a] = colourOf(css);
  if (a < least) return undefined;
  return [r, g, b]
    .map((part) => Math.round(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** What is seen of a colour over an opaque one. */
export function over(top: Colour, under: Colour): Colour {
  const [r, g, b] = [0, 1, 2].map((part) => mix(top[part] as number, under[part] as number, top[3]));
  return [r as number, g as number, b as number, 1];
}

export const overWhite = (colour: Colour): Colour => over(colour, white);

const mix = (top: number, under: number, share: number): number => top * share + under * (1 - share);

/** Relative luminance (WCAG 2.2) of sRGB parts from 0 to 255. */
export const luminance = (r: number, g: number, b: number): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

function linear(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

/** Contrast ratio (WCAG 2.2) of two luminances, 1 to 21. */
export const contrastOf = (one: number, two: number): number =>
  (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);

/** Contrast ratio of two opaque colours. */
export const contrast = (one: Colour, two: Colour): number =>
  contrastOf(luminance(one[0], one[1], one[2]), luminance(two[0], two[1], two[2]));
