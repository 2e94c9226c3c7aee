import { sizes } from './sizes.ts';

/**
 * Rough widths of text without a browser, so that planning can tell what will fit. Averages over the shipped
 * faces in em, per class of character; a theme may give its own numbers. Chromium measures again at print.
 */
export interface TypeMetrics {
  /** Average advance of a lower-case Latin, Greek or Cyrillic letter, in em. */
  readonly lower: number;
  readonly upper: number;
  readonly digit: number;
  readonly space: number;
  readonly mark: number;
  /** Han, kana, hangul and full-width signs. */
  readonly wide: number;
  /** Arabic, Hebrew, Devanagari and the like. */
  readonly other: number;
}

/** Widest of the shipped serif and sans serif faces, so that a plan holds in any theme. */
const safe: TypeMetrics = {
  lower: 0.51,
  upper: 0.67,
  digit: 0.55,
  space: 0.25,
  mark: 0.3,
  wide: 1,
  other: 0.54,
};

/** Widths are reckoned, not measured: so much is kept free. */
const spare = 16;

/** Geometry of the base theme, px at 1280×720. */
export const geometry = {
  width: sizes.width - 2 * sizes.marginInline - spare,
  /** Between the margins at top and bottom. */
  height: sizes.height - sizes.marginTop - sizes.marginBottom,
  headingSize: sizes.heading,
  headingLeading: sizes.headingLeading,
  bodySize: sizes.body,
  bodyLeading: sizes.bodyLeading,
  smallSize: sizes.small,
  kicker: 34,
  gap: sizes.gap,
  pointPadding: 32,
} as const;

const wideSign =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;

function advance(character: string, metrics: TypeMetrics): number {
  if (character === ' ') return metrics.space;
  if (wideSign.test(character)) return metrics.wide;
  if (/\p{M}|[\u200b-\u200f\u2060\ufeff]/u.test(character)) return 0;
  if (/\p{N}/u.test(character)) return metrics.digit;
  if (/\p{Lu}/u.test(character)) return metrics.upper;
  if (/[mwMW@—]/.test(character)) return metrics.lower * 1.5;
  if (/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(character)) return metrics.lower;
  if (/\p{L}/u.test(character)) return metrics.other;
  return metrics.mark;
}

/** Width in px of a line of text. */
export function textWidth(text: string, size: number, metrics: TypeMetrics = safe): number {
  let em = 0;
  for (const character of text) em += advance(character, metrics);
  return em * size;
}

/** Lines that a text takes at a size within a width, broken at spaces (anywhere in scripts without them). */
export function countLines(text: string, size: number, width: number, metrics: TypeMetrics = safe): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.split(/\s+/).filter(Boolean)) {
    const size1 = textWidth(piece, size, metrics);
    const gap = used === 0 ? 0 : metrics.space * size;
    if (used + gap + size1 <= width) {
      used += gap + size1;
      continue;
    }
    if (wideSign.test(piece) || size1 > width) {
      const rest = used + gap + size1;
      lines += Math.ceil(rest / width) - 1;
      used = rest % width;
    } else {
      if (used > 0) lines += 1;
      used = size1;
    }
  }
  return lines;
}

/** Lines of a slide heading at its full size. */
export const headingLines = (text: string): number => countLines(text, geometry.headingSize, geometry.width);

/** What the fit script makes a long heading at its second attempt. */
const firstShrink = 0.85;

/** Lines of the heading over a drawing, at the first size that it shrinks to where it is long. */
export const drawnHeadingLines = (text: string): number =>
  countLines(text, sizes.drawnHeading * firstShrink, geometry.width);

/** Height in px of a list of points at body size, their rules and paddings included. */
export const pointsHeight = (points: readonly string[]): number =>
  points.reduce(
    (sum, point) =>
      sum +
      geometry.pointPadding +
      countLines(point, geometry.bodySize, geometry.width) * geometry.bodySize * geometry.bodyLeading,
    0,
  );

/** Height left under kicker and heading. */
export function heightUnder(heading: string | undefined, kicker: string | undefined): number {
  const top =
    heading === undefined
      ? 0
      : headingLines(heading) * geometry.headingSize * geometry.headingLeading + geometry.gap;
  return geometry.height - top - (kicker === undefined ? 0 : geometry.kicker + 8);
}
