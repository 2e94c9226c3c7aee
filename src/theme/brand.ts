import { isAbsolute, relative, resolve } from 'node:path';
import type { Branding } from '../deck/model.ts';
import { siteFile } from '../io/site-file.ts';
import type { ProblemCode } from '../problems/codes.ts';
import type { Problem } from '../problems/problem.ts';
import { toPlain } from '../text/plain.ts';
import { readInline } from '../text/read-inline.ts';

export const corners = [
  'top-left',
  'top-center',
  'top-right',
  'bottom-left',
  'bottom-center',
  'bottom-right',
] as const;
/** Where a piece of the brand stands on each slide, by the names of the 2026 theme. */
export type Corner = (typeof corners)[number];

/** What a lab puts on its slides, whoever said so. */
export interface Brand {
  readonly logo?: {
    readonly file: string;
    /** For dark grounds. */
    readonly dark?: string;
    readonly alt?: string;
    /** Px of a slide. */
    readonly width?: number;
    /** On each slide; on the title slide alone where absent. */
    readonly position?: Corner;
  };
  /** The one colour of kickers, numbers, marks and links. */
  readonly accent?: string;
  /** Filled areas: band, section slides. */
  readonly band?: string;
  /** The talk's title on each slide. */
  readonly title?: { readonly text?: string; readonly position: Corner };
  /** The first author on each slide. */
  readonly author?: { readonly position: Corner };
  /** Words of the lab on each slide, beside the short reference. */
  readonly footer?: { readonly text: string; readonly position: Corner };
  readonly affiliation?: {
    readonly text: string;
    /** On the title slide, where the page itself names none. */
    readonly title: boolean;
    readonly footer: boolean;
  };
}

/** Where a brand may be written. */
export interface BrandSources {
  /** `brand:` of pubdeck.config. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** The deck's own `slides.branding`. */
  readonly branding?: Branding;
  /** The Hugo site's params (`config/_default/params.*`). */
  readonly params?: Readonly<Record<string, unknown>>;
  /** The deck was drafted here: its footer is the short reference of the paper, not the lab's. */
  readonly drafted?: boolean;
  /** Folders in which a logo's file name is looked for, in order: the deck's, `assets/media`, `static`, the site root. */
  readonly folders: readonly string[];
  /** The site: a logo lies in it, links followed. The last of the folders when absent. */
  readonly root?: string;
}

type Map = Readonly<Record<string, unknown>>;

const pictures = ['.svg', '.png', '.jpg', '.jpeg', '.webp', '.gif'];
const keys = ['logo', 'alt', 'accent', 'band', 'title', 'author', 'footer', 'affiliation'];

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

const isMap = (value: unknown): value is Map =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `logo: logo.svg` is short for `logo: {filename: logo.svg}`; `false` or `show: false` leaves the piece out. */
const mapOf = (value: unknown, short: string): Map | undefined => {
  if (value === true) return { show: true };
  if (isMap(value)) return value.show === false ? undefined : value;
  const text = textOf(value);
  return text === undefined ? undefined : { [short]: text };
};

const cornerOf = (value: unknown): Corner | undefined => corners.find((corner) => corner === textOf(value));

/**
 * The brand of a deck, each piece from the lab's configuration, else the deck, else the site. The lab's footer stands
 * beside the short reference that drafted decks carry. What cannot be used is reported.
 */
export function readBrand(sources: BrandSources): { brand: Brand; problems: Problem[] } {
  const { config = {}, branding, params = {}, drafted = false, folders } = sources;
  const problems: Problem[] = [];
  const report = (code: ProblemCode, message: string, hint: string) =>
    problems.push({ code, severity: 'warning', message, at: {}, hint });
  const site = siteBranding(params);
  for (const key of Object.keys(config)) {
    if (!keys.includes(key))
      report('brand-unknown', `The brand has no "${key}".`, `It has ${keys.join(', ')}.`);
  }
  /** The first source that says anything, even that there is none. */
  const piece = (name: string, short: string, fallback?: unknown): Map | undefined => {
    const said = [config[name], fallback, site[name]].find((value) => value !== undefined && value !== null);
    return mapOf(said, short);
  };
  const placed = (map: Map, otherwise: Corner): Corner => {
    const named = textOf(map.position);
    const corner = cornerOf(named);
    if (named !== undefined && corner === undefined)
      report('brand-position', `"${named}" is no place on a slide.`, `One of ${corners.join(', ')}.`);
    return corner ?? otherwise;
  };

  const brand: { -readonly [Key in keyof Brand]: Brand[Key] } = {};
  const logo = piece('logo', 'filename', branding?.logo);
  const name = textOf(logo?.filename);
  if (logo && name !== undefined) {
    const find = (wanted: string): string | undefined => {
      const found = findPicture(wanted, folders, sources.root ?? folders.at(-1) ?? '.');
      if (found === undefined) {
        report(
          'logo-missing',
          `The logo "${wanted}" is not there, or is no picture.`,
          `A file of the kind ${pictures.join(', ')} inside the site.`,
        );
      }
      return found;
    };
    const file = find(name);
    const darkName = textOf(logo.dark);
    const dark = darkName === undefined ? undefined : find(darkName);
    if (file !== undefined) {
      const alt = textOf(config.alt) ?? textOf(logo.alt);
      const width = Number.parseInt(String(logo.width ?? ''), 10);
      // The theme of 2026 puts a logo on every slide; the short form of the lab's file puts it on the first.
      const everywhere = !('logo' in config) || isMap(config.logo);
      const position = textOf(logo.position) === 'title' ? undefined : placed(logo, 'top-right');
      brand.logo = {
        file,
        ...(dark ? { dark } : {}),
        ...(alt ? { alt } : {}),
        ...(width > 0 ? { width } : {}),
        ...(everywhere && position ? { position } : {}),
      };
    }
  }
  for (const colour of ['accent', 'band'] as const) {
    const value = textOf(config[colour]);
    if (value) brand[colour] = value;
  }
  const title = piece('title', 'text', branding?.title);
  if (title?.show === true || textOf(title?.text)) {
    const text = textOf(title?.text);
    brand.title = { ...(text ? { text } : {}), position: placed(title!, 'bottom-left') };
  }
  const author = piece('author', 'name', branding?.author);
  if (author?.show === true) brand.author = { position: placed(author, 'bottom-left') };
  const footer = piece('footer', 'text', drafted ? undefined : branding?.footer);
  const words = textOf(footer?.text);
  // The theme of 2026 prints it as Markdown.
  if (footer && words)
    brand.footer = { text: toPlain(readInline(words)), position: placed(footer, 'bottom-center') };
  const affiliation = mapOf(config.affiliation, 'text');
  const place = textOf(affiliation?.text);
  if (affiliation && place) {
    brand.affiliation = {
      text: place,
      title: affiliation.title !== false,
      footer: affiliation.footer === true,
    };
  }
  return { brand, problems };
}

/** `params.slides.branding`, or the same below `params.hugoblox`. */
function siteBranding(params: Map): Map {
  const { hugoblox } = params;
  const slides = params.slides ?? (isMap(hugoblox) ? hugoblox.slides : undefined);
  const branding = isMap(slides) ? slides.branding : undefined;
  return isMap(branding) ? branding : {};
}

/** A picture in one of the folders; a path that leaves its folder is not followed. */
function findPicture(name: string, folders: readonly string[], root: string): string | undefined {
  if (!pictures.some((ending) => name.toLowerCase().endsWith(ending))) return undefined;
  for (const folder of folders) {
    const file = resolve(folder, name.replace(/^\/+/, ''));
    const inside = relative(folder, file);
    if (inside.startsWith('..') || isAbsolute(inside)) continue;
    const found = siteFile(file, [root], 'picture');
    if (found !== undefined && 'file' in found) return file;
  }
  return undefined;
}
