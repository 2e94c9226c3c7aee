import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import type { ThemeFont } from './model.ts';
import { fontsForCharacter, type ScriptFont } from './scripts.ts';

/** One `@font-face`. */
export interface Face {
  readonly family: string;
  /** `400`, or `100 900` for a variable font. */
  readonly weight: string;
  readonly style: 'normal' | 'italic';
  /** Relative URL, `font/…`. */
  readonly url: string;
  readonly file: string;
  /** CSS unicode-range. */
  readonly range: string;
}

export interface FontSet {
  readonly faces: readonly Face[];
  /** Families for characters that the theme's own fonts lack; they follow each of its families. */
  readonly scripts: readonly string[];
  readonly problems: readonly Problem[];
}

interface FontPackage {
  readonly folder: string;
  readonly slug: string;
  readonly variable: boolean;
  /** Subset name as it stands in the file name → unicode-range. */
  readonly ranges: ReadonlyMap<string, string>;
}

const requires = [createRequire(import.meta.url), createRequire(join(process.cwd(), 'package.json'))];
const known = new Map<string, FontPackage | undefined>();

/** A font package shipped with pubdeck or installed beside the site; undefined where it is in neither. */
function findPackage(name: string): FontPackage | undefined {
  if (known.has(name)) return known.get(name);
  let found: FontPackage | undefined;
  for (const require of requires) {
    try {
      const folder = dirname(require.resolve(`${name}/package.json`));
      const table = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
      const ranges = new Map(
        Object.entries(table).map(([subset, range]) => [subset.replace(/^\[(\d+)\]$/, '$1'), range] as const),
      );
      found = { folder, slug: basename(name), variable: name.startsWith('@fontsource-variable/'), ranges };
      break;
    } catch {
      // Not here: the next place, then the next package.
    }
  }
  known.set(name, found);
  return found;
}

type Bounds = readonly (readonly [number, number])[];
const boundsOf = new Map<string, Bounds>();

function bounds(range: string): Bounds {
  let list = boundsOf.get(range);
  if (!list) {
    list = range.split(',').map((part) => {
      const [from, to] = part.trim().slice(2).split('-');
      return [Number.parseInt(from!, 16), Number.parseInt(to ?? from!, 16)] as const;
    });
    boundsOf.set(range, list);
  }
  return list;
}

const covers = (range: string, code: number): boolean =>
  bounds(range).some(([from, to]) => code >= from && code <= to);

/** Characters that draw nothing: spaces, controls, joiners, variation selectors. */
const invisible = /[\s\p{Cc}\p{Cf}\p{Zs}\p{Variation_Selector}]/u;

const charactersOf = (text: string): string[] =>
  [...new Set(text)].filter((character) => !invisible.test(character)).sort();

function face(
  fontPackage: FontPackage,
  family: string,
  subset: string,
  weight: number,
  italic: boolean,
): Face[] {
  const style = italic ? 'italic' : 'normal';
  const { slug, variable, folder, ranges } = fontPackage;
  const name = `${slug}-${subset}-${variable ? 'wght' : weight}-${style}.woff2`;
  const file = join(folder, 'files', name);
  if (!existsSync(file)) return [];
  return [
    {
      family,
      weight: variable ? '100 900' : String(weight),
      style,
      url: `font/${name}`,
      file,
      range: ranges.get(subset) ?? 'U+0-10FFFF',
    },
  ];
}

/** A theme's own font: the subsets that the text needs; all of them where the text is not known. */
function themeFaces(font: ThemeFont, codes: readonly number[] | undefined): Face[] {
  const fontPackage = findPackage(font.package);
  if (!fontPackage) return [];
  const faces: Face[] = [];
  for (const [subset, range] of fontPackage.ranges) {
    const needed = subset === 'latin' || codes === undefined || codes.some((code) => covers(range, code));
    if (!needed) continue;
    for (const weight of font.weights) faces.push(...face(fontPackage, font.family, subset, weight, false));
    for (const weight of font.italics ?? [])
      faces.push(...face(fontPackage, font.family, subset, weight, true));
  }
  return faces;
}

/** Faces of a font for another script, for the characters it is asked to draw. */
function scriptFaces(font: ScriptFont, fontPackage: FontPackage, codes: readonly number[]): Face[] {
  const faces: Face[] = [];
  for (const [subset, range] of fontPackage.ranges) {
    const own = font.range ?? range;
    if (!codes.some((code) => covers(own, code) && (font.range !== undefined || covers(range, code))))
      continue;
    for (const weight of fontPackage.variable ? [400] : [400, 700]) {
      for (const each of face(fontPackage, font.family, subset, weight, false)) {
        faces.push(font.range && font.script === 'mathematics' ? { ...each, range: font.range } : each);
      }
    }
  }
  return faces;
}

function missing(characters: readonly string[], asked: ReadonlyMap<string, string>): Problem {
  const shown = characters.slice(0, 12).join(' ');
  const more = characters.length > 12 ? ` and ${characters.length - 12} more` : '';
  const advice = [...new Set(characters.map((each) => asked.get(each)).filter((each) => each !== undefined))];
  return {
    code: 'font-missing',
    severity: 'warning',
    message: `No installed font has the characters ${shown}${more}; they print blank unless the system has one.`,
    at: {},
    hint:
      advice.length > 0
        ? `npm install ${advice.sort().join(' ')}, beside the site or beside pubdeck`
        : 'Replace them, or install a system font that has them.',
  };
}

/**
 * The faces that `text` needs: the theme's own subsets, then a font for each other script found, static
 * before variable, in the reader's language. Without `text` all subsets of the theme's fonts are listed
 * (a browser loads only what it meets) and no script font.
 */
export function fontsFor(fonts: readonly ThemeFont[], text: string | undefined, language: string): FontSet {
  const characters = text === undefined ? [] : charactersOf(text);
  const codes = text === undefined ? undefined : characters.map((each) => each.codePointAt(0)!);
  const faces = new Map<string, Face>();
  for (const font of fonts) for (const each of themeFaces(font, codes)) faces.set(each.url, each);

  // A letter is at home when every font of the theme has it; code fonts may borrow.
  const own = fonts.map(({ package: name }) => [...(findPackage(name)?.ranges.values() ?? [])]);
  const strange = characters.filter((character) => {
    const code = character.codePointAt(0)!;
    return !own.slice(0, 2).every((ranges) => ranges.some((range) => covers(range, code)));
  });

  const wanted = new Map<ScriptFont, { fontPackage: FontPackage; codes: number[] }>();
  const lost: string[] = [];
  const asked = new Map<string, string>();
  for (const character of strange) {
    const code = character.codePointAt(0)!;
    const candidates = fontsForCharacter(character, language);
    const found = candidates
      .flatMap((font) => font.packages.map((name) => ({ font, fontPackage: findPackage(name) })))
      .find(
        ({ font, fontPackage }) =>
          fontPackage &&
          (font.range
            ? covers(font.range, code)
            : [...fontPackage.ranges.values()].some((range) => covers(range, code))),
      );
    if (found?.fontPackage) {
      const entry = wanted.get(found.font) ?? { fontPackage: found.fontPackage, codes: [] };
      entry.codes.push(code);
      wanted.set(found.font, entry);
    } else {
      lost.push(character);
      const name = candidates[0]?.packages[0];
      if (name) asked.set(character, name);
    }
  }
  for (const [font, { fontPackage, codes: needed }] of wanted) {
    for (const each of scriptFaces(font, fontPackage, needed))
      if (!faces.has(each.url)) faces.set(each.url, each);
  }
  return {
    faces: [...faces.values()],
    scripts: [...new Set([...wanted.keys()].map(({ family }) => family))],
    problems: lost.length > 0 ? [missing(lost, asked)] : [],
  };
}

export const fontFaceCss = (faces: readonly Face[]): string =>
  faces
    .map(
      ({ family, weight, style, url, range }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;src:url("${url}") format("woff2");unicode-range:${range}}`,
    )
    .join('\n');
