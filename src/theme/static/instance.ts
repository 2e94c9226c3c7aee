import { mergeFonts } from './merge.ts';
import { nameTable } from './name.ts';
import { readTables, writeTables } from './sfnt.ts';

/** One slice of a variable font, and the characters that are wanted of it. */
export interface Slice {
  readonly bytes: Buffer;
  /** Code points, in order. */
  readonly codes: readonly number[];
}

export interface StaticFont {
  readonly weight: number;
  readonly codes: readonly number[];
  readonly font: Buffer;
}

/** Characters that stand alone and need nothing but their outline: Han, kana, Hangul syllables, their punctuation, symbols. */
const square =
  /^[\u2030-\u2bff\u3000-\u3029\u3030-\u303f\u3041-\u3096\u309b-\u30ff\u3131-\u318e\u31f0-\u31ff\uff00-\uffef\uac00-\ud7a3\p{Script=Han}]$/u;
const isSquare = (code: number): boolean => square.test(String.fromCodePoint(code));

const characters = (codes: readonly number[]): string => String.fromCodePoint(...codes);
const ascending = (one: number, two: number): number => one - two;

/**
 * Static fonts of one variable family: for each weight one of all square characters, whatever slices they lie in, and
 * one a slice for letters that shape one another (kerning, joining, marks). `name` is what a PDF calls the family.
 */
export async function staticFonts(
  slices: readonly Slice[],
  weights: readonly number[],
  name: (weight: number) => string,
): Promise<StaticFont[]> {
  const { default: subsetFont } = await import('subset-font');
  // Unpacked once, and so small that each weight is made of it at once.
  const small: Slice[] = [];
  for (const { bytes, codes } of slices)
    small.push({ codes, bytes: await subsetFont(bytes, characters(codes), { targetFormat: 'truetype' }) });
  const fonts: StaticFont[] = [];
  for (const weight of weights) {
    const variationAxes = { wght: weight };
    const squares: Buffer[] = [];
    for (const { bytes, codes } of small) {
      const [plain, shaped] = [codes.filter(isSquare), codes.filter((code) => !isSquare(code))];
      if (plain.length > 0) {
        squares.push(
          await subsetFont(bytes, characters(plain), {
            targetFormat: 'truetype',
            variationAxes,
            keepFeatures: ['halt'],
            noLayoutClosure: true,
            noHinting: true,
            dropTables: ['BASE', 'GDEF', 'GSUB', 'STAT', 'VORG', 'gasp', 'vhea', 'vmtx'],
          }),
        );
      }
      if (shaped.length > 0) {
        const font = await subsetFont(bytes, characters(shaped), {
          targetFormat: 'truetype',
          variationAxes,
          dropTables: ['STAT'],
        });
        const tables = new Map([...readTables(font), ['name', nameTable(name(weight))] as const]);
        fonts.push({ weight, codes: shaped, font: writeTables(tables) });
      }
    }
    if (squares.length > 0) {
      const codes = [...new Set(small.flatMap((slice) => slice.codes.filter(isSquare)))].sort(ascending);
      fonts.push({ weight, codes, font: mergeFonts(squares, name(weight)) });
    }
  }
  return fonts;
}

/** A static font with nothing but these characters, for a page that must travel light. */
export async function slimFont(font: Buffer, codes: readonly number[]): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  return await subsetFont(font, characters(codes), { targetFormat: 'woff2' });
}
