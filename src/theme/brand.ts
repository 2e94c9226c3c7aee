import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import type { Branding } from '../deck/model.ts';
import type { Problem } from '../problems/problem.ts';
import {
  contrast,
  corrected,
  formatColour,
  type Level,
  parseColour,
  ratios,
  readableOn,
} from './contrast.ts';
import type { Colours } from './model.ts';

/** What a lab puts on its slides. */
export interface Brand {
  readonly logo?: { readonly file: string; readonly alt?: string; readonly width?: number };
  /** The one colour of kickers, numbers, marks and links. */
  readonly accent?: string;
  /** Filled areas: band, section slides. */
  readonly band?: string;
  readonly footer?: string;
  readonly affiliation?: string;
}

const shown = (ratio: number): string => `${(Math.floor(ratio * 100) / 100).toFixed(2)}:1`;

/**
 * A theme's colours with the brand's. A colour without enough contrast is moved to the nearest lightness
 * that has it, and reported with both ratios; one that cannot be read at all is refused.
 */
export function applyBrand(
  colours: Colours,
  level: Level,
  { accent, band }: Brand,
): { colours: Colours; problems: Problem[] } {
  const problems: Problem[] = [];
  const result: Record<keyof Colours, string> = { ...colours };
  const report = (code: string, message: string, hint: string) =>
    problems.push({ code, severity: 'warning', message, at: {}, hint });
  const read = (key: string, value: string | undefined) => {
    if (value === undefined) return undefined;
    const colour = parseColour(value);
    if (!colour) {
      report(
        'colour-unreadable',
        `The brand's ${key} "${value}" is no colour; the theme's is used.`,
        'Write it as #rrggbb.',
      );
    }
    return colour;
  };
  const needed = ratios[level].text;

  const wantedAccent = read('accent', accent);
  if (wantedAccent) {
    const grounds = [parseColour(colours.background)!, parseColour(colours.surface)!];
    const before = Math.min(...grounds.map((ground) => contrast(wantedAccent, ground)));
    const fixed = corrected(wantedAccent, grounds, needed);
    if (!fixed) {
      report(
        'colour-refused',
        `The brand's accent ${accent} reaches ${shown(before)} on this theme and no lightness of it reaches ${needed}:1; the theme's is used.`,
        'Take another accent or another theme.',
      );
    } else {
      result.accent = formatColour(fixed);
      result['on-accent'] = formatColour(readableOn(fixed));
      if (before < needed) {
        const after = Math.min(...grounds.map((ground) => contrast(fixed, ground)));
        report(
          'colour-corrected',
          `The brand's accent ${accent} has a contrast of ${shown(before)} where ${needed}:1 is needed; ${result.accent} (${shown(after)}) is used.`,
          `Write ${result.accent} to make this explicit.`,
        );
      }
    }
  }

  const wantedBand = read('band', band);
  if (wantedBand) {
    const letters = readableOn(wantedBand);
    // Black or white on any colour reaches 4.58:1 at least; only AAA can need a correction.
    const fixed = corrected(wantedBand, [letters], needed) ?? wantedBand;
    result.band = formatColour(fixed);
    result['on-band'] = formatColour(letters);
    result['on-band-muted'] = formatColour(letters);
    if (formatColour(fixed) !== formatColour(wantedBand)) {
      report(
        'colour-corrected',
        `The brand's band ${band} has a contrast of ${shown(contrast(wantedBand, letters))} where ${needed}:1 is needed; ${result.band} is used.`,
        `Write ${result.band} to make this explicit.`,
      );
    }
  }
  return { colours: result, problems };
}

const inString = (text: string): string =>
  text
    .replace(/[\\"]/g, '\\$&')
    .replace(/[\n\r\f]/g, ' ')
    .replace(/</g, '\\3c ');

/** Rules and files of the logo; empty without one. */
export function brandCss({ logo }: Brand): { css: string; assets: ReadonlyMap<string, string> } {
  if (!logo) return { css: '', assets: new Map() };
  const ending = /\.[a-z\d]+$/i.exec(logo.file)?.[0].toLowerCase() ?? '';
  const url = `brand/logo${ending}`;
  const width = Math.min(Math.max(logo.width ?? 200, 40), 480);
  return {
    // At the foot of the title slide, opposite the people, who make room for it.
    css: `:root{--logo-width:${width}px}
.reveal .slides .layout-title::after{content:"" / "${inString(logo.alt ?? '')}";position:absolute;inset-block-end:52px;inset-inline-end:var(--margin-inline);width:var(--logo-width);height:84px;background:url("${url}") no-repeat 100% 100% / contain}
.reveal .slides .layout-title:dir(rtl)::after{background-position:0 100%}
.reveal .slides .layout-title:has(img)::after{inset-inline-end:536px}
.reveal .slides .layout-title :is(.authors,.affiliations,.venue,.fine):not(:first-of-type){padding-inline-end:calc(var(--logo-width) + 40px)}`,
    assets: new Map([[url, logo.file]]),
  };
}

/** Where a brand may be written, strongest first. */
export interface BrandSources {
  /** `brand:` of pubdeck.config: `{logo, alt, accent, band, footer, affiliation}`. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** The deck's own `slides.branding`. */
  readonly branding?: Branding;
  /** The Hugo site's params (`config/_default/params.*`). */
  readonly params?: Readonly<Record<string, unknown>>;
  /** Folders in which a logo's file name is looked for, in order: the deck's, `assets/media`, `static`, the site root. */
  readonly folders: readonly string[];
}

const pictures = ['.svg', '.png', '.jpg', '.jpeg', '.webp', '.gif'];

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const mapOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

/** Reads the brand from the lab's configuration, the deck and the site; what cannot be used is reported. */
export function readBrand({ config = {}, branding, params = {}, folders }: BrandSources): {
  brand: Brand;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const site = mapOf(params.slides ?? mapOf(params.hugoblox).slides);
  const siteBranding = mapOf(site.branding);
  const siteLogo = mapOf(siteBranding.logo);
  const name = textOf(config.logo) ?? branding?.logo?.filename ?? textOf(siteLogo.filename);
  const file = name === undefined ? undefined : findPicture(name, folders);
  if (name !== undefined && file === undefined) {
    problems.push({
      code: 'logo-missing',
      severity: 'warning',
      message: `The logo "${name}" is not there, or is no picture.`,
      at: {},
      hint: `A file of the kind ${pictures.join(', ')} inside the site.`,
    });
  }
  const alt = textOf(config.alt) ?? branding?.logo?.alt ?? textOf(siteLogo.alt);
  const width = Number.parseInt(branding?.logo?.width ?? textOf(siteLogo.width) ?? '', 10);
  const footer = textOf(config.footer) ?? branding?.footer?.text ?? textOf(mapOf(siteBranding.footer).text);
  const affiliation = textOf(config.affiliation);
  const accent = textOf(config.accent);
  const band = textOf(config.band);
  return {
    brand: {
      ...(file ? { logo: { file, ...(alt ? { alt } : {}), ...(width > 0 ? { width } : {}) } } : {}),
      ...(accent ? { accent } : {}),
      ...(band ? { band } : {}),
      ...(footer ? { footer } : {}),
      ...(affiliation ? { affiliation } : {}),
    },
    problems,
  };
}

/** A picture in one of the folders; a path that leaves its folder is not followed. */
function findPicture(name: string, folders: readonly string[]): string | undefined {
  if (!pictures.some((ending) => name.toLowerCase().endsWith(ending))) return undefined;
  for (const folder of folders) {
    const file = resolve(folder, name.replace(/^\/+/, ''));
    const inside = relative(folder, file);
    if (inside.startsWith('..') || isAbsolute(inside)) continue;
    if (statSync(file, { throwIfNoEntry: false })?.isFile()) return file;
  }
  return undefined;
}
