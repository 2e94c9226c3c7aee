/**
 * Contrast of two colours by WCAG 2.2 (relative luminance of sRGB), and the smallest change of lightness
 * that reaches a wanted ratio.
 */

export interface Rgb {
  readonly r: number;
  readonly g: number;
  readonly b: number;
}

/** WCAG levels for body text; large text (24 px, or 19 px bold) may use `large`. */
export const ratios = { AA: { text: 4.5, large: 3 }, AAA: { text: 7, large: 4.5 } } as const;
export type Level = keyof typeof ratios;

/** `#abc`, `#aabbcc` and `rgb(1, 2, 3)`; undefined for anything else (names, gradients, alpha). */
export function parseColour(value: string): Rgb | undefined {
  const text = value.trim().toLowerCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/.exec(text);
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/.exec(text);
  const hex = long ?? short;
  if (hex) {
    const part = (digits: string) => Number.parseInt(digits.length === 1 ? digits + digits : digits, 16);
    return { r: part(hex[1]!), g: part(hex[2]!), b: part(hex[3]!) };
  }
  const list = /^rgb\(\s*(\d{1,3})\s*,?\s*(\d{1,3})\s*,?\s*(\d{1,3})\s*\)$/.exec(text);
  if (!list) return undefined;
  const [r, g, b] = [Number(list[1]), Number(list[2]), Number(list[3])];
  return r < 256 && g < 256 && b < 256 ? { r, g, b } : undefined;
}

export const formatColour = ({ r, g, b }: Rgb): string =>
  `#${[r, g, b].map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

export const luminance = ({ r, g, b }: Rgb): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);

/** 1 (the same) to 21 (black on white). */
export function contrast(one: Rgb, two: Rgb): number {
  const [low, high] = [luminance(one), luminance(two)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Contrast of two written colours; undefined where one of them cannot be read. */
export function contrastOf(one: string, two: string): number | undefined {
  const [first, second] = [parseColour(one), parseColour(two)];
  return first && second ? contrast(first, second) : undefined;
}

const mix = (from: Rgb, to: Rgb, share: number): Rgb => ({
  r: Math.round(from.r + (to.r - from.r) * share),
  g: Math.round(from.g + (to.g - from.g) * share),
  b: Math.round(from.b + (to.b - from.b) * share),
});

const black: Rgb = { r: 0, g: 0, b: 0 };
const white: Rgb = { r: 255, g: 255, b: 255 };

/** Black or white, whichever stands out more. */
export const readableOn = (background: Rgb): Rgb =>
  contrast(black, background) >= contrast(white, background) ? black : white;

/**
 * The colour nearest to `colour` that reaches `ratio` on every background, by going darker or lighter;
 * undefined where no lightness does.
 */
export function corrected(colour: Rgb, backgrounds: readonly Rgb[], ratio: number): Rgb | undefined {
  const passes = (candidate: Rgb) => backgrounds.every((each) => contrast(candidate, each) >= ratio);
  if (passes(colour)) return colour;
  for (let step = 1; step <= 100; step += 1) {
    const found = [black, white].map((end) => mix(colour, end, step / 100)).find(passes);
    if (found) return found;
  }
  return undefined;
}

/** The grey of the same luminance: what a black-and-white printer makes of a colour. */
export function greyOf(colour: Rgb): Rgb {
  const light = luminance(colour);
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  const part = Math.round(share * 255);
  return { r: part, g: part, b: part };
}
