import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutStyles } from '../layouts/files.ts';
import { allLayouts } from '../layouts/index.ts';
import { sizeProperties } from '../layouts/sizes.ts';
import { PubdeckError } from '../problems/error.ts';
import type { Problem } from '../problems/problem.ts';
import { nearest } from '../text/near.ts';
import type { Brand } from './brand.ts';
import { applyBrand } from './brand-colours.ts';
import { brandCss } from './brand-css.ts';
import { corrected, formatColour, greyOf, parseColour, ratios } from './colour/contrast.ts';
import { fontFaceCss, fontsFor } from './fonts.ts';
import { groundStyles } from './ground.ts';
import { readThemeJson } from './json.ts';
import { legible } from './legible.ts';
import {
  type BaseColours,
  type Colours,
  colourNames,
  type GivenColours,
  type RoleName,
  roleNames,
  type Theme,
  type ThemeFont,
  type ThemeJson,
  type Variant,
} from './model.ts';
import { type OwnStyles, ownStyles } from './own-styles.ts';
import type { RevealColours } from './quarto-colours.ts';
import { codeFont, readRevealTheme, revealThemes } from './reveal.ts';
import { roleColours } from './roles.ts';

/** Folder of the shipped themes; the same depth from `src/` and from `dist/`. */
export const themesFolder = fileURLToPath(new URL('../../themes/', import.meta.url));
export const ownThemes = ['paper', 'plain', 'ink', 'contrast', 'campus'] as const;

export interface ThemeOptions {
  readonly variant?: Variant;
  /** All text of the deck: fonts are picked for its characters. Without it, Latin, Greek and Cyrillic only. */
  readonly text?: string;
  /** BCP 47; decides between Chinese, Japanese and Korean forms of the same characters. */
  readonly language?: string;
  readonly brand?: Brand;
  /** Colours in the place of those of a theme of Reveal's. */
  readonly colours?: RevealColours;
  /** Where a theme folder given by a relative path, or a site's own `themes/<name>`, is looked for. */
  readonly base?: string;
}

interface Sources {
  readonly json: ThemeJson | undefined;
  readonly folder: string | undefined;
  readonly colours: GivenColours;
  readonly appearance: 'light' | 'dark';
  readonly fonts: readonly [ThemeFont, ThemeFont, ThemeFont];
  readonly css: string;
  /** Addresses that its style sheets name, and that are not asked for. */
  readonly remote: readonly string[];
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The folder of a theme: a path, `themes/<name>` of the site, then a shipped one. */
function findFolder(name: string, base: string): string | undefined {
  const looksLikePath = /[\\/]/.test(name) || name.startsWith('.');
  const places = looksLikePath
    ? [resolve(base, name)]
    : [join(base, 'themes', name), join(themesFolder, name)];
  return places.find((place) => isFolder(place) && existsSync(join(place, 'theme.json')));
}

/** Themes of the site itself. */
function themesOf(base: string): string[] {
  const folder = join(base, 'themes');
  if (!isFolder(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'theme.json')))
    .sort();
}

const guess = (name: string, known: readonly string[]): string => {
  const near = nearest(name, known);
  return near === undefined ? '' : `Did you mean ${near}? `;
};

function sourcesOf(json: ThemeJson, folder: string, styles: OwnStyles): Sources {
  const { heading, body, code } = json.fonts;
  return {
    json,
    folder,
    colours: json.colours,
    appearance: json.appearance,
    fonts: [heading, body, code],
    ...styles,
  };
}

function readOwn(folder: string, base: string, seen: readonly string[]): Sources {
  const part = readThemeJson(folder);
  const own = ownStyles(folder);
  if (part.extends === undefined) {
    return sourcesOf(part as ThemeJson, folder, own);
  }
  const parentFolder = seen.includes(folder) ? undefined : findFolder(part.extends, base);
  if (!parentFolder || parentFolder === folder) {
    const itself = parentFolder === folder || seen.includes(folder);
    throw new PubdeckError(
      'theme-not-found',
      `The theme extends "${part.extends}", which is ${itself ? 'built on this one' : 'not there'}.`,
      {
        at: { file: join(folder, 'theme.json') },
        hint: `${guess(part.extends, ownThemes)}Shipped themes: ${ownThemes.join(', ')}.`,
      },
    );
  }
  const parent = readOwn(parentFolder, base, [...seen, folder]);
  const json = {
    ...parent.json!,
    ...part,
    colours: { ...parent.colours, ...part.colours },
    fonts: { ...parent.json!.fonts, ...part.fonts },
    variants: {
      print: { ...parent.json!.variants?.print, ...part.variants?.print },
      greyscale: { ...parent.json!.variants?.greyscale, ...part.variants?.greyscale },
    },
  };
  return sourcesOf(json, folder, {
    css: `${parent.css}
${own.css}`,
    remote: [...parent.remote, ...own.remote],
  });
}

function readReveal(name: string, others: RevealColours | undefined): Sources {
  const { css, colours, appearance, fonts } = readRevealTheme(name, others);
  return {
    json: undefined,
    folder: undefined,
    colours,
    appearance,
    fonts: [fonts.heading, fonts.body, codeFont],
    css,
    remote: [],
  };
}

/** What is wrong with a theme is wrong in its file; a character that no font has is wrong in the deck. */
const placed = (problem: Problem, { folder }: Sources): Problem =>
  folder === undefined || problem.code === 'font-missing'
    ? problem
    : { ...problem, at: { file: join(folder, 'theme.json') } };

/** What a style sheet would have fetched from elsewhere. */
const remoteStyles = ({ remote, folder }: Sources): Problem[] =>
  remote.length === 0 || folder === undefined
    ? []
    : [
        {
          code: 'remote-media',
          severity: 'warning',
          message: `The theme names ${[...new Set(remote)].slice(0, 3).join(', ')}${remote.length > 3 ? ' …' : ''}; pubdeck works offline.`,
          at: { file: join(folder, 'theme.css') },
          hint: 'Write small pictures into the style sheet as data: addresses; fonts are named in theme.json.',
        },
      ];

/** Paper is white and holds no filled areas; a dark theme prints light. */
const onPaper = (colours: BaseColours, json: ThemeJson | undefined): BaseColours => ({
  ...colours,
  background: '#ffffff',
  surface: '#f2f2f2',
  band: '#ffffff',
  'on-band': '#000000',
  'on-band-muted': '#4d4d4d',
  text: '#000000',
  muted: '#4d4d4d',
  rule: '#b3b3b3',
  accent: '#000000',
  'on-accent': '#ffffff',
  ...json?.variants?.print,
});

/** Colours of a variant with the brand's: the accent is kept in print, a filled band is not; greys keep the luminance. */
function variantColours(
  sources: Sources,
  variant: Variant,
  brand: Brand,
): { colours: Colours; problems: readonly Problem[] } {
  const { colours, json } = sources;
  const level = json?.level ?? 'AA';
  const start = variant === 'print' ? onPaper(colours, json) : colours;
  // Reveal's own themes come corrected; a lab's may need it.
  const own = json ? legible(start, level) : { colours: start, problems: [] };
  const { band, ...others } = brand;
  const applied = applyBrand(own.colours, level, variant === 'print' || band === undefined ? others : brand);
  const branded = {
    colours: applied.colours,
    problems: [...own.problems.map((problem) => placed(problem, sources)), ...applied.problems],
  };
  const given = roles(sources, variant, brand);
  if (variant !== 'greyscale')
    return { ...branded, colours: roleColours(branded.colours, given, ratios[level].text) };
  const grey = (value: string) => formatColour(greyOf(parseColour(value)!));
  const greys = Object.fromEntries(
    colourNames.map((name) => [name, grey(branded.colours[name])]),
  ) as unknown as BaseColours;
  const greyRoles = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, grey(value)]));
  const grounds = [greys.background, greys.surface].map((ground) => parseColour(ground)!);
  // The nearest grey may be a hair short of what its colour reached.
  const accent = corrected(parseColour(greys.accent)!, grounds, ratios[level].text);
  const all = { ...greys, ...(accent ? { accent: formatColour(accent) } : {}), ...json?.variants?.greyscale };
  return { colours: roleColours(all, greyRoles, ratios[level].text), problems: branded.problems };
}

/** The colours of drawings that the theme names; a brand's accent takes the place of what is ours. */
function roles(
  { colours, json }: Sources,
  variant: Variant,
  brand: Brand,
): Partial<Record<RoleName, string>> {
  const named: Partial<GivenColours> = variant === 'print' ? (json?.variants?.print ?? {}) : colours;
  return Object.fromEntries(
    roleNames.flatMap((name) =>
      named[name] === undefined || (brand.accent !== undefined && /ours/.test(name))
        ? []
        : [[name, named[name]]],
    ),
  );
}

const customProperties = (colours: Colours, fonts: Sources['fonts'], scripts: readonly string[]): string => {
  const stack = ({ family, fallback }: ThemeFont) =>
    `${[family, ...scripts].map((name) => `"${name}"`).join(', ')}, ${fallback}`;
  const [heading, body, code] = fonts;
  return [
    ':root{',
    ...[...colourNames, ...roleNames].map((name) => `--${name}:${colours[name]};`),
    `--font-heading:${stack(heading)};--font-body:${stack(body)};--font-code:${stack(code)};`,
    '}',
  ].join('\n');
};

/** A slide filled with colour: what is ours on the screen; paper that saves ink has the ground of its bands. */
const solid = (variant: Variant): string =>
  variant === 'print'
    ? ':root{--solid:var(--band);--on-solid:var(--on-band);}'
    : ':root{--solid:var(--ours);--on-solid:var(--on-ours);}';

/** The shared style sheet with those of the layouts in their place: before the rules for printing. */
function baseStyle(): string {
  const layouts = allLayouts()
    .map(({ folder }) => folder.href)
    .join(' ');
  if (base?.layouts !== layouts)
    base = {
      layouts,
      css:
        sizeProperties() +
        readFileSync(join(themesFolder, '_base', 'base.css'), 'utf8').replace('/* layouts */\n', () =>
          layoutStyles('slide.css'),
        ),
    };
  return base.css;
}
/** Read once: it is the same for every deck of a run with the same layouts. */
let base: { readonly layouts: string; readonly css: string } | undefined;

/**
 * Where a theme is: a folder, or a theme of Reveal.
 * @throws PubdeckError `theme-not-found`
 */
export function findTheme(name: string, base: string): { folder: string | undefined; isReveal: boolean } {
  const folder = findFolder(name, base);
  const isReveal = folder === undefined && (revealThemes as readonly string[]).includes(name);
  if (folder !== undefined || isReveal) return { folder, isReveal };
  const local = themesOf(base);
  const all = [...local, ...ownThemes, ...revealThemes];
  throw new PubdeckError('theme-not-found', `There is no theme "${name}".`, {
    exit: 'usage',
    hint: `${guess(name, all)}${local.length > 0 ? `This site's: ${local.join(', ')}. ` : ''}Ours: ${ownThemes.join(', ')}. Reveal's: ${revealThemes.join(', ')}. Or a folder with a theme.json.`,
  });
}

/**
 * A theme ready for any page: one style sheet, the font files its URLs name, and what was noticed.
 * Throws `theme-not-found` and `theme-invalid`.
 */
export function loadTheme(name: string, options: ThemeOptions = {}): Theme {
  const { variant = 'screen', text, language = 'en', brand = {}, base = process.cwd() } = options;
  const { folder, isReveal } = findTheme(name, base);
  const sources = folder === undefined ? readReveal(name, options.colours) : readOwn(folder, base, []);
  const { colours, problems: colourProblems } = variantColours(sources, variant, brand);
  const { faces, scripts, missing, problems } = fontsFor(sources.fonts, text, language, base);
  const { css: brandRules, assets } = brandCss(brand, colours);
  const css = [
    fontFaceCss(faces),
    isReveal ? sources.css : '',
    customProperties(colours, sources.fonts, scripts),
    solid(variant),
    baseStyle(),
    isReveal ? readFileSync(join(themesFolder, '_base', 'reveal.css'), 'utf8') : sources.css,
    groundStyles(variant === 'print' ? 'light' : sources.appearance),
    brandRules,
  ].filter(Boolean);
  const all: Problem[] = [
    ...colourProblems,
    ...remoteStyles(sources),
    ...problems.map((problem) => placed(problem, sources)),
  ];
  return {
    name,
    label: sources.json?.label ?? name,
    isReveal,
    variant,
    appearance: variant === 'print' ? 'light' : sources.appearance,
    colours,
    css: css.join('\n'),
    fonts: new Map(faces.map(({ url, file }) => [url, file])),
    faces,
    missing,
    weights: [...new Set(sources.fonts.flatMap((font) => font.weights))].sort((one, two) => one - two),
    assets,
    folder: sources.folder,
    json: sources.json,
    problems: all,
  };
}
