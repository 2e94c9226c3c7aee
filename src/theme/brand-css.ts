import { readText } from '../io/text-file.ts';
import { layoutStyles } from '../layouts/files.ts';
import type { Brand } from './brand.ts';
import { contrast, parseColour, type Rgb } from './colour/contrast.ts';
import type { Colours } from './model.ts';

/** URL of the logo in every page; empty without one. */
export const logoUrl = ({ logo }: Brand): string =>
  logo ? `brand/logo${/\.[a-z\d]+$/i.exec(logo.file)?.[0].toLowerCase() ?? ''}` : '';

/** Rules and files of the logo; empty without one. */
export function brandCss(
  brand: Brand,
  colours: Colours,
): { css: string; assets: ReadonlyMap<string, string> } {
  const { logo } = brand;
  if (!logo) return { css: '', assets: new Map() };
  const width = Math.min(Math.max(logo.width ?? 200, 40), 480);
  const [background, band] = [parseColour(colours.background)!, parseColour(colours.band)!];
  const file = logo.dark && isDark(background) ? logo.dark : logo.file;
  const plate = (name: string, ground: Rgb): string =>
    standsOut(file, ground) ? '' : `--logo-${name}:#fff;--logo-${name}-air:6px 12px;`;
  return {
    css: `:root{--logo-width:${width}px;${plate('plate', background)}${plate('band-plate', band)}}
.reveal .slides :is(.brand-logo,.running-line .logo){box-sizing:border-box;padding:var(--logo-plate-air,0);border-radius:6px;background:var(--logo-plate,none)}
${layoutStyles('brand.css')}`,
    assets: new Map([[logoUrl(brand), file]]),
  };
}

const white: Rgb = { r: 255, g: 255, b: 255 };
const black: Rgb = { r: 0, g: 0, b: 0 };
const isDark = (ground: Rgb): boolean => contrast(ground, white) > contrast(ground, black);

/**
 * Whether a logo can be seen on a ground; one that cannot is given a white plate. The colours of a drawing stand in its
 * source; a picture is taken to be made for paper.
 */
function standsOut(file: string, ground: Rgb): boolean {
  if (!/\.svg$/i.test(file)) return !isDark(ground);
  const source = readText(file).text;
  const named = [...source.matchAll(/#[\da-f]{3,6}\b|rgb\([^)]*\)|\b(?:black|white)\b/gi)].flatMap(
    ([word]) => parseColour(word) ?? (/white/i.test(word) ? white : /black/i.test(word) ? black : []),
  );
  // What names no colour is black.
  const colours = named.length > 0 ? named : [black];
  return colours.filter((colour) => contrast(colour, ground) >= 3).length * 2 >= colours.length;
}
