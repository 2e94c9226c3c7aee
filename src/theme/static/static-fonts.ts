import { cached } from '../../io/cache.ts';
import { readBytes } from '../../io/text-file.ts';
import { fontFaceCss } from '../fonts.ts';
import type { Face, Theme } from '../model.ts';
import { covers } from '../unicode-range.ts';
import type { Slice } from './instance.ts';

/** Changes where the same characters would give other bytes. */
const recipe = 'static fonts 4';

const basicLatin = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/**
 * The theme with static fonts in front of each variable one, for what `text` holds: Chromium writes a variable font into
 * a PDF as Type 3, which readers draw badly and checkers refuse. The characters of a Chinese, Japanese or Korean
 * deck become one font a weight, which also lets commas and brackets close up that lie in different slices.
 * Themes without a variable font come back as they are, at no cost.
 */
export async function withStaticFonts(theme: Theme, text: string): Promise<Theme> {
  const variable = theme.faces.filter((face) => face.variable);
  if (variable.length === 0) return theme;
  // Decomposed letters are drawn by the composed glyph where the font has it; numbers of slides stand in no text.
  const codes = [...new Set(basicLatin + text + text.normalize('NFC'))]
    .map((each) => each.codePointAt(0)!)
    .sort((one, two) => one - two);
  const rules: string[] = [];
  for (const name of new Set(variable.map(faceName))) {
    const faces = variable.filter((face) => faceName(face) === name);
    rules.push(await rulesOf(faces, codes, theme.weights));
  }
  // The variable faces stay, first, for what is typed before the next static font is there. A browser joins faces
  // that differ in nothing but their ranges, and among others takes which it likes: so they get these weights, too.
  const faces = theme.faces.flatMap((face) =>
    face.variable ? theme.weights.map((weight) => ({ ...face, weight: String(weight) })) : [face],
  );
  const css = [fontFaceCss(faces), ...rules].join('\n');
  return { ...theme, faces, css: theme.css.replace(fontFaceCss(theme.faces), () => css) };
}

const faceName = ({ family, style }: Face): string => `${family} ${style}`;

/** The `@font-face` rules of one family, fonts and all; made once for the same characters. */
async function rulesOf(
  faces: readonly Face[],
  codes: readonly number[],
  weights: readonly number[],
): Promise<string> {
  const { family, style } = faces[0]!;
  const slices = faces
    .map((face): Slice & { readonly face: Face } => ({
      face,
      codes: codes.filter((code) => covers(face.range, code)),
      bytes: readBytes(face.file),
    }))
    .filter((slice) => slice.codes.length > 0);
  const dependsOn = slices.flatMap((slice) => [slice.codes.join(), slice.bytes]);
  const rules = await cached('fonts', [recipe, family, style, weights.join(), ...dependsOn], async () => {
    const { staticFonts } = await import('./instance.ts');
    const named = (weight: number): string =>
      [family, weight, style === 'italic' ? 'Italic' : ''].join(' ').trim();
    const fonts = await staticFonts(slices, weights, named);
    return Buffer.from(
      fonts
        .map(({ weight, codes: held, font }) => {
          const range = held.map((code) => `U+${code.toString(16)}`).join();
          return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;src:url(data:font/ttf;base64,${font.toString('base64')}) format("truetype");unicode-range:${range}}`;
        })
        .join('\n'),
    );
  });
  return Buffer.from(rules).toString();
}
