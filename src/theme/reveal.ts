import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { contrast, corrected, formatColour, parseColour, readableOn } from './colour/contrast.ts';
import type { BaseColours, ThemeFont } from './model.ts';
import type { RevealColours } from './quarto-colours.ts';

/** Reveal.js' own themes, by the names that `slides.theme` uses. */
export const revealThemes = [
  'beige',
  'black',
  'black-contrast',
  'blood',
  'dracula',
  'league',
  'moon',
  'night',
  'serif',
  'simple',
  'sky',
  'solarized',
  'white',
  'white-contrast',
] as const;

const sans: ThemeFont = {
  family: 'Source Sans 3',
  package: '@fontsource/source-sans-3',
  weights: [400, 600, 700],
  italics: [400],
  fallback: 'Helvetica, Arial, sans-serif',
};
const serif: ThemeFont = {
  family: 'Source Serif 4',
  package: '@fontsource/source-serif-4',
  weights: [400, 600, 700],
  italics: [400],
  fallback: 'Palatino, Georgia, serif',
};
export const codeFont: ThemeFont = {
  family: 'IBM Plex Mono',
  package: '@fontsource/ibm-plex-mono',
  weights: [400, 600],
  fallback: 'Menlo, Consolas, monospace',
};

/** What Reveal's themes have in common once their web fonts and their capitals are gone. */
export interface RevealTheme {
  readonly css: string;
  readonly colours: BaseColours;
  readonly appearance: 'light' | 'dark';
  readonly fonts: { readonly heading: ThemeFont; readonly body: ThemeFont; readonly code: ThemeFont };
}

/** Other values for custom properties of a theme; what a background means for the others is worked out from it. */
const withColours = (css: string, others: RevealColours): string =>
  Object.entries(others).reduce(
    (sheet, [name, colour]) =>
      sheet.replace(
        new RegExp(`(--r-${name}:)[^;}]*`, 'g'),
        (_, property: string) => `${property} ${colour}`,
      ),
    others['background-color'] === undefined
      ? css
      : css.replace(/--r-background:[^;}]*/g, `--r-background: ${others['background-color']}`),
  );

const sheets = new Map<string, string>();

/** A theme's sheet as we use it; those of one run are read once. */
function cleanSheet(name: string): string {
  const known = sheets.get(name);
  if (known !== undefined) return known;
  const file = createRequire(import.meta.url).resolve(`reveal.js/theme/${name}.css`);
  const css = readFileSync(file, 'utf8')
    .replace(/@import\s+(?:url\()?["'][^"']*["']\)?\s*;/g, '')
    .replace(/@font-face\s*\{[^}]*\}/g, '')
    .replace(/--r-heading-text-transform:[^;}]*/g, '--r-heading-text-transform:none')
    .replace(/--r-(?:main|heading|code)-font:[^;}]*;?/g, '')
    .replace(/--r-heading-letter-spacing:[^;}]*/g, '--r-heading-letter-spacing:normal');
  sheets.set(name, css);
  return css;
}

/**
 * One of Reveal's themes without what would need the network or hurt the text: `@import` of web fonts and
 * the embedded font are dropped (the shipped fonts of the same kind stand in), headings keep their case.
 * The colours of our layouts are read from its custom properties and corrected to AA where they fall short; `others` take the
 * place of its own.
 */
export function readRevealTheme(name: string, others: RevealColours = {}): RevealTheme {
  const css = withColours(cleanSheet(name), others);
  const property = (key: string) => new RegExp(`--r-${key}:\\s*([^;}]+)`).exec(css)?.[1]?.trim();
  const colour = (key: string, otherwise: string) =>
    parseColour(property(key) ?? '') ?? parseColour(otherwise)!;

  const background = colour('background-color', '#ffffff');
  const light = contrast(background, { r: 0, g: 0, b: 0 }) > contrast(background, { r: 255, g: 255, b: 255 });
  const blend = (share: number) => {
    const end = light ? 0 : 255;
    const part = (value: number) => Math.round(value + (end - value) * share);
    return { r: part(background.r), g: part(background.g), b: part(background.b) };
  };
  const surface = blend(0.06);
  const both = [background, surface];
  const text = corrected(colour('main-color', light ? '#222222' : '#ffffff'), both, 4.5)!;
  const accent = corrected(colour('link-color', light ? '#2a76dd' : '#42affa'), both, 4.5)!;
  const muted = corrected(blend(0.55), both, 4.6)!;
  const hex = formatColour;
  const family = name === 'serif' ? serif : sans;
  return {
    css,
    appearance: light ? 'light' : 'dark',
    colours: {
      background: hex(background),
      surface: hex(surface),
      text: hex(text),
      muted: hex(muted),
      accent: hex(accent),
      'on-accent': hex(readableOn(accent)),
      rule: hex(blend(0.18)),
      band: hex(surface),
      'on-band': hex(text),
      'on-band-muted': hex(muted),
      'contrast-mark': hex(blend(0.45)),
    },
    fonts: { heading: family, body: family, code: codeFont },
  };
}
