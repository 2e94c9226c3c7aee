/**
 * Sizes that the planner reckons with and the slides are set in, px at 1280 × 720: one table for both. A theme may set its
 * letters larger (`--heading-size` in theme.css); the fit script then finds the size that fits.
 */
export const sizes = {
  width: 1280,
  height: 720,
  marginInline: 72,
  marginTop: 60,
  marginBottom: 92,
  gap: 32,
  heading: 44,
  headingLeading: 1.14,
  /** The headline over a drawing. */
  drawnHeading: 44,
  drawnHeadingLeading: 1.13,
  body: 34,
  bodyLeading: 1.36,
  small: 28,
} as const;

const custom: readonly (readonly [name: string, value: number, unit: 'px' | ''])[] = [
  ['slide-width', sizes.width, 'px'],
  ['slide-height', sizes.height, 'px'],
  ['margin-inline', sizes.marginInline, 'px'],
  ['margin-top', sizes.marginTop, 'px'],
  ['margin-bottom', sizes.marginBottom, 'px'],
  ['gap', sizes.gap, 'px'],
  ['heading-size', sizes.heading, 'px'],
  ['heading-leading', sizes.headingLeading, ''],
  ['drawn-heading', sizes.drawnHeading, 'px'],
  ['drawn-heading-leading', sizes.drawnHeadingLeading, ''],
  ['body-size', sizes.body, 'px'],
  ['body-leading', sizes.bodyLeading, ''],
  ['small-size', sizes.small, 'px'],
];

/** The table as custom properties of a style sheet. */
export const sizeProperties = (): string =>
  `:root{${custom.map(([name, value, unit]) => `--${name}:${value}${unit};`).join('')}}\n`;
