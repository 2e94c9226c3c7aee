import type { Problem } from '../problems/problem.ts';
import type { Level } from './colour/contrast.ts';

/** What each colour of a theme is for; every one is a CSS custom property of the same name (`--on-accent`). */
export const colourNames = [
  /** The slide. */
  'background',
  /** Quiet areas on the slide: code, table heads. */
  'surface',
  'text',
  /** Second voice: captions, running lines. */
  'muted',
  /** The one accent: kickers, big numbers, marks, links. */
  'accent',
  /** Text on the accent. */
  'on-accent',
  /** Hairlines; carries no text. */
  'rule',
  /** Filled areas: title band, section slides. */
  'band',
  'on-band',
  /** Second voice on the band. */
  'on-band-muted',
  /** What a chart compares the accent with. */
  'contrast-mark',
] as const;
/**
 * Colours with a meaning in drawings: what is ours, what it is set against, what was before or is left out. Each has
 * its tint, and a colour for text on it; a theme may leave them out, then they follow from its accent.
 */
export const roleNames = [
  'ours',
  'ours-tint',
  'on-ours',
  'other',
  'other-tint',
  'on-other',
  'mute',
  'mute-tint',
] as const;
export type RoleName = (typeof roleNames)[number];
export type ColourName = (typeof colourNames)[number];
export type BaseColours = Readonly<Record<ColourName, string>>;
export type Colours = BaseColours & Readonly<Record<RoleName, string>>;
/** The colours of a `theme.json`. */
export type GivenColours = BaseColours & Readonly<Partial<Record<RoleName, string>>>;

export interface ThemeFont {
  readonly family: string;
  /** npm package of @fontsource, static faces: `@fontsource/source-serif-4`. */
  readonly package: string;
  readonly weights: readonly number[];
  readonly italics?: readonly number[];
  /** Families to use where the font has no such letter, generic name last. */
  readonly fallback: string;
}

export const variants = ['screen', 'print', 'greyscale'] as const;
/** `screen` as designed; `print` saves ink (white paper, no filled areas); `greyscale` for black-and-white. */
export type Variant = (typeof variants)[number];

/** A `theme.json`; its schema is docs/schema/theme.schema.json. */
export interface ThemeJson {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly appearance: 'light' | 'dark';
  /** The contrast this theme promises, measured on every pair of `contrastPairs`. */
  readonly level: Level;
  /** Another theme whose colours, fonts and CSS come first. */
  readonly extends?: string;
  readonly colours: GivenColours;
  readonly fonts: { readonly heading: ThemeFont; readonly body: ThemeFont; readonly code: ThemeFont };
  readonly variants?: { readonly print?: Partial<GivenColours>; readonly greyscale?: Partial<GivenColours> };
}

/** One `@font-face`. */
export interface Face {
  readonly family: string;
  /** `400`, or `100 900` for a variable font. */
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  /** The file holds all weights. */
  readonly variable: boolean;
  /** Relative URL, `font/…`. */
  readonly url: string;
  readonly file: string;
  /** CSS unicode-range. */
  readonly range: string;
}

export interface Theme {
  readonly name: string;
  readonly label: string;
  /** One of the fourteen themes that Reveal.js ships. */
  readonly isReveal: boolean;
  readonly variant: Variant;
  readonly appearance: 'light' | 'dark';
  readonly colours: Colours;
  /** The whole style sheet: fonts, colours, layouts, the theme's own rules. Its URLs are the keys of `fonts`. */
  readonly css: string;
  /** Relative URL in the CSS (`font/…`) → absolute file. */
  readonly fonts: ReadonlyMap<string, string>;
  /** The `@font-face` rules of the CSS. */
  readonly faces: readonly Face[];
  /** Characters of the deck that no installed font has. */
  readonly missing: readonly string[];
  /** Weights in which the theme sets text. */
  readonly weights: readonly number[];
  /** Logo and other pictures of the brand: relative URL (`brand/…`) → absolute file. */
  readonly assets: ReadonlyMap<string, string>;
  /** Folder of the theme; its `templates/` win over those of `_base`. Undefined for Reveal's themes. */
  readonly folder: string | undefined;
  readonly json: ThemeJson | undefined;
  readonly problems: readonly Problem[];
}

/** Every pair of text and ground that the layouts put on one another. */
export const contrastPairs: readonly (readonly [ColourName, ColourName])[] = [
  ['text', 'background'],
  ['text', 'surface'],
  ['muted', 'background'],
  ['muted', 'surface'],
  ['accent', 'background'],
  ['accent', 'surface'],
  ['on-accent', 'accent'],
  ['on-band', 'band'],
  ['on-band-muted', 'band'],
];
