import { readFileSync } from 'node:fs';
import { cached } from '../../io/cache.ts';
import { type Face, fontFaceCss } from '../fonts.ts';
import type { Theme } from '../model.ts';
import { covers } from '../unicode-range.ts';
import type { Wanted } from './instance.ts';

/** Changes where the same characters would give other bytes. */
const recipe = 'static font 2';

const basicLatin = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));

/** Characters that stand in a square each and need nothing but their outline: Han, kana, Hangul syllables, their punctuation. */
const square =
  /^[\u3000-\u3029\u3030-\u303f\u3041-\u3096\u309b-\u30ff\u3131-\u318e\u31f0-\u31ff\uff00-\uffef\uac00-\ud7a3\p{Script=Han}]$/u;

/**
 * The theme with static fonts in front of each variable one, for what `text` holds: Chromium writes a variable font into
 * a PDF as Type 3, which readers draw badly and checkers refuse. The characters of a Chinese, Japanese or Korean
 * deck become one font a weight, which also lets commas and brackets close up that lie in different slices.
 */
export async function withStaticFonts(theme: Theme, text: string): Promise<Theme> {
  const variable = theme.faces.filter((face) => face.variable);
  if (variable.length === 0) return theme;
  // Decomposed letters are drawn by the composed glyph where the font has it; numbers of slides stand in no text.
  const codes = [...new Set(basicLatin + text + text.normalize('NFC'))]
    .map((each) => each.codePointAt(0)!)
    .sort(ascending);
  const rules: string[] = [];
  for (const kin of new Set(variable.map(kinOf)))
    rules.push(
      ...(await rulesOf(
        variable.filter((face) => kinOf(face) === kin),
        codes,
        theme.weights,
      )),
    );
  // The variable faces stay, first, for what is typed before the next static font is there. A browser joins faces
  // that differ in nothing but their ranges, and among others takes which it likes: so they get these weights, too.
  const faces = theme.faces.flatMap((face) =>
    face.variable ? theme.weights.map((weight) => ({ ...face, weight: String(weight) })) : [face],
  );
  const css = [fontFaceCss(faces), ...rules].join('\n');
  return { ...theme, faces, css: theme.css.replace(fontFaceCss(theme.faces), () => css) };
}

const kinOf = ({ family, style }: Face): string => `${family} ${style}`;
const ascending = (one: number, two: number): number => one - two;

async function rulesOf(
  faces: readonly Face[],
  codes: readonly number[],
  weights: readonly number[],
): Promise<string[]> {
  const slices = faces
    .map((face) => ({ face, codes: codes.filter((code) => covers(face.range, code)) }))
    .filter((slice) => slice.codes.length > 0);
  const isSquare = (code: number): boolean => square.test(String.fromCodePoint(code));
  const rules: string[] = [];
  for (const weight of weights) {
    const squares = slices.filter((slice) => slice.codes.some(isSquare));
    if (squares.length > 0) {
      const wanted = [...new Set(squares.flatMap((slice) => slice.codes.filter(isSquare)))].sort(ascending);
      rules.push(
        await rule(
          'squareFont',
          squares.map(({ face }) => face),
          wanted,
          weight,
        ),
      );
    }
    for (const { face, codes: all } of slices) {
      const wanted = all.filter((code) => !isSquare(code));
      if (wanted.length > 0) rules.push(await rule('shapedFont', [face], wanted, weight));
    }
  }
  return rules;
}

async function rule(
  kind: 'squareFont' | 'shapedFont',
  faces: readonly Face[],
  codes: readonly number[],
  weight: number,
): Promise<string> {
  const { family, style } = faces[0]!;
  const slices = faces.map(({ file }) => readFileSync(file));
  const wanted: Wanted = {
    slices,
    codes,
    weight,
    name: [family, weight, style === 'italic' ? 'Italic' : ''].join(' ').trim(),
  };
  const key = [recipe, kind, family, style, String(weight), codes.join(), ...slices];
  const font = await cached('fonts', key, async () => (await import('./instance.ts'))[kind](wanted));
  const range = codes.map((code) => `U+${code.toString(16)}`).join();
  const data = Buffer.from(font).toString('base64');
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};font-display:block;src:url(data:font/ttf;base64,${data}) format("truetype");unicode-range:${range}}`;
}
