import { basename } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { EmojiFont } from './emoji.ts';
import { type FontPackage, findPackage, fontFile, subsetWith } from './font-package.ts';
import type { Face, ThemeFont } from './model.ts';
import { fontsForCharacter, lastResorts, type ScriptFont, scriptFonts, speaks } from './scripts.ts';
import { covers } from './unicode-range.ts';

export interface FontSet {
  readonly faces: readonly Face[];
  /** Families for characters that the theme's own fonts lack; they follow each of its families. */
  readonly scripts: readonly string[];
  /** Characters that none of them has. */
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}

/** Characters that draw nothing: spaces, controls, joiners, variation selectors. */
const invisible = /[\s\p{Cc}\p{Cf}\p{Zs}\p{Variation_Selector}]/u;

const charactersOf = (text: string): string[] =>
  [...new Set(text)].filter((character) => !invisible.test(character)).sort();

function face(
  fontPackage: FontPackage,
  family: string,
  subset: string,
  weight: number,
  style: 'normal' | 'italic',
): Face[] {
  const file = fontFile(fontPackage, subset, weight, style);
  if (!file) return [];
  return [
    {
      family,
      weight: fontPackage.variable ? '100 900' : String(weight),
      style,
      variable: fontPackage.variable,
      url: `font/${basename(file)}`,
      file,
      range: fontPackage.ranges.get(subset)!,
    },
  ];
}

/** A theme's own font: the subsets that the text needs; all of them where the text is not known. */
function themeFaces(font: ThemeFont, codes: readonly number[] | undefined, base?: string): Face[] {
  const fontPackage = findPackage(font.package, base);
  if (!fontPackage) return [];
  const faces: Face[] = [];
  for (const [subset, range] of fontPackage.ranges) {
    const needed = subset === 'latin' || codes === undefined || codes.some((code) => covers(range, code));
    if (!needed) continue;
    for (const weight of font.weights)
      faces.push(...face(fontPackage, font.family, subset, weight, 'normal'));
    for (const weight of font.italics ?? [])
      faces.push(...face(fontPackage, font.family, subset, weight, 'italic'));
  }
  return faces;
}

/** A family that draws characters which the theme's own fonts lack. */
interface Helper {
  readonly font: ScriptFont;
  readonly fontPackage: FontPackage;
  readonly codes: number[];
  readonly subsets: Set<string>;
}

const hex = (code: number): string => `U+${code.toString(16).toUpperCase()}`;

function helperFaces({ font, fontPackage, codes, subsets }: Helper): Face[] {
  const weights = fontPackage.variable ? [400] : [400, 700];
  return [...subsets].flatMap((subset) =>
    weights.flatMap((weight) =>
      face(fontPackage, font.family, subset, weight, 'normal').map((each) => ({
        ...each,
        range: font.helps ? codes.map(hex).join() : each.range,
      })),
    ),
  );
}

const packageMissing = ({ family, package: name }: ThemeFont): Problem => ({
  code: 'font-package-missing',
  severity: 'warning',
  message: `The theme's font ${family} is not installed; another stands in for it.`,
  at: {},
  hint: `npm install ${name}, in the folder of the site or beside pubdeck`,
});

function fontMissing(characters: readonly string[], language: string, base?: string): Problem {
  const shown = characters.slice(0, 12).map((each) => `${each} (${hex(each.codePointAt(0)!)})`);
  const more = characters.length > 12 ? ` and ${characters.length - 12} more` : '';
  return {
    code: 'font-missing',
    severity: 'warning',
    message: `No installed font has the characters ${shown.join(' ')}${more}; they print blank unless the system has one.`,
    at: {},
    hint: fontAdvice(characters, language, base),
  };
}

/** What to do about characters that no font has. */
export function fontAdvice(characters: readonly string[], language: string, base?: string): string {
  const packages = new Set<string>();
  for (const character of characters) {
    // A font that is there and lacks the character is no help.
    const absent = fontsForCharacter(character, language).find(
      (font) => !font.packages.some((name) => findPackage(name, base)),
    );
    if (absent && character.codePointAt(0)! < 0x20000) packages.add(absent.packages[0]!);
  }
  if (packages.size > 0)
    return `npm install ${[...packages].sort().join(' ')}, beside the site or beside pubdeck`;
  if (characters.every((each) => /\p{Private_Use}/u.test(each)))
    return 'Replace them: private-use characters mean something only in the font that they were typed in.';
  return 'Replace them, or install a system font that has them.';
}

/**
 * The faces that `text` needs: the theme's own subsets, then a font for each other script found, static
 * before variable, in the reader's language, then any font at all that has the character. Without `text` all
 * subsets of the theme's fonts are listed (a browser loads only what it meets) and no script font.
 */
export function fontsFor(
  fonts: readonly ThemeFont[],
  text: string | undefined,
  language: string,
  base?: string,
): FontSet {
  const characters = text === undefined ? [] : charactersOf(text);
  const codes = text === undefined ? undefined : characters.map((each) => each.codePointAt(0)!);
  const faces = new Map<string, Face>();
  for (const font of fonts) for (const each of themeFaces(font, codes, base)) faces.set(each.url, each);

  const own = new Set(fonts.slice(0, 2).map((font) => font.family));
  const hasIt = (family: string, code: number): boolean => {
    const fontPackage = findPackage(fonts.find((font) => font.family === family)!.package, base);
    return fontPackage !== undefined && subsetWith(fontPackage, code) !== undefined;
  };
  const borrowed = new Set<string>();
  const helpers = new Map<ScriptFont, Helper>();
  const lost: string[] = [];
  const emoji = new EmojiFont(text ?? '');
  for (const character of characters) {
    const code = character.codePointAt(0)!;
    if (emoji.isEmoji(character)) continue;
    // A letter is at home when headings and text both have it; code may borrow.
    const holders = [...own].filter((family) => hasIt(family, code));
    if (own.size > 0 && holders.length === own.size) continue;
    if (findHelp(fontsForCharacter(character, language), code, helpers, base)) continue;
    if (holders.length > 0) for (const family of holders) borrowed.add(family);
    else if (!findHelp(anyFont(language), code, helpers, base) && !emoji.take(character))
      lost.push(character);
  }
  for (const helper of helpers.values()) takeLettersUnderMarks(helper, text ?? '');
  const sorted = [...helpers.values()].sort(
    (one, two) => rank(one.font, language) - rank(two.font, language),
  );
  for (const helper of sorted)
    for (const each of helperFaces(helper)) if (!faces.has(each.url)) faces.set(each.url, each);
  return {
    faces: [...faces.values(), ...emoji.faces],
    scripts: [...new Set([...borrowed, ...sorted.map(({ font }) => font.family), ...emoji.families])],
    missing: lost,
    problems: [
      ...fonts.filter((font) => !findPackage(font.package, base)).map(packageMissing),
      ...(lost.length > 0 ? [fontMissing(lost, language, base)] : []),
    ],
  };
}

/** What is said of text that no installed font draws, whatever the theme. */
export const fontProblems = (text: string, language: string): readonly Problem[] =>
  fontsFor([], text, language).problems;

/** An accent and the letter under it are drawn by one font, so the letter goes with its accent: x̂. */
function takeLettersUnderMarks({ font, codes }: Helper, text: string): void {
  const marks = codes.map((code) => String.fromCodePoint(code)).filter((each) => /\p{M}/u.test(each));
  if (!font.helps || marks.length === 0) return;
  for (const [, letter, accents] of text.normalize('NFC').matchAll(/([^\s\p{M}])(\p{M}+)/gu)) {
    const code = letter!.codePointAt(0)!;
    if (marks.some((mark) => accents!.includes(mark)) && !codes.includes(code)) codes.push(code);
  }
}

/** Every font that might have a character, the reader's own before the last resort, and those of other scripts after it. */
const anyFont = (language: string): ScriptFont[] => [
  ...scriptFonts.filter((font) => speaks(font, language)),
  ...lastResorts,
  ...scriptFonts,
];

/** Fonts of the reader's language before others with the same characters, and last resorts last. */
function rank(font: ScriptFont, language: string): number {
  const place = [...scriptFonts, ...lastResorts].indexOf(font);
  return speaks(font, language) ? place - scriptFonts.length : place;
}

/** Notes who of the candidates draws a character; false where none does. */
function findHelp(
  candidates: readonly ScriptFont[],
  code: number,
  helpers: Map<ScriptFont, Helper>,
  base: string | undefined,
): boolean {
  for (const font of candidates) {
    for (const name of font.packages) {
      const fontPackage = findPackage(name, base);
      const subset = fontPackage && subsetWith(fontPackage, code);
      if (!fontPackage || subset === undefined) continue;
      const helper = helpers.get(font) ?? { font, fontPackage, codes: [], subsets: new Set<string>() };
      helpers.set(font, helper);
      helper.codes.push(code);
      helper.subsets.add(subset);
      return true;
    }
  }
  return false;
}

export const fontFaceCss = (faces: readonly Face[]): string =>
  faces
    .map(
      ({ family, weight, style, url, range }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;src:url("${url}") format("woff2");unicode-range:${range}}`,
    )
    .join('\n');
