import { sizes } from '../layouts/sizes.ts';

/** Size of a slide in CSS pixels. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

/** The form of slides where a deck asks for none, and the one that drafts are planned for: 1280 × 720 px are 960 × 540 pt. */
export const usualSize: SlideSize = { width: sizes.width, height: sizes.height };

/** Longer strips than this are no slides. */
const longest = 3;

/** Forms that differ by less are the same one: 1280 × 719, 1366 × 768. */
const tolerance = 0.02;

/** What a deck's `width` and `height` ask for; undefined where they are no two numbers. */
export function formOf({ width, height }: Readonly<Record<string, unknown>>): number | undefined {
  const [wide, high] = [width, height].map((value) =>
    /^\s*[\d.]+(?:px)?\s*$/.test(String(value)) ? Number.parseFloat(String(value)) : Number.NaN,
  ) as [number, number];
  return wide > 0 && high > 0 ? wide / high : undefined;
}

export const isStrip = (form: number): boolean => form > longest || form < 1 / longest;

/**
 * The size that slides of a deck have: its form, with the shorter side as long as that of the usual one, so that letters keep
 * their size on the screen. The pixels that it names are those of its own theme and mean nothing here.
 */
export function slideSize(reveal: Readonly<Record<string, unknown>>): SlideSize {
  const form = formOf(reveal);
  if (form === undefined || isStrip(form)) return usualSize;
  if (Math.abs(form - usualSize.width / usualSize.height) < tolerance) return usualSize;
  const side = usualSize.height;
  return form >= 1
    ? { width: Math.round(side * form), height: side }
    : { width: side, height: Math.round(side / form) };
}

export const isUsual = ({ width, height }: SlideSize): boolean =>
  width === usualSize.width && height === usualSize.height;

/** For style sheets: the size as the custom properties that they use. */
export const sizeCss = ({ width, height }: SlideSize): string =>
  `--slide-width:${width}px;--slide-height:${height}px`;
