import { mergeFonts } from './merge.ts';
import { nameTable } from './name.ts';
import { readTables, writeTables } from './sfnt.ts';

const characters = (codes: readonly number[]): string => String.fromCodePoint(...codes);

/** Slices of one variable font, and what is wanted of it. */
export interface Wanted {
  readonly slices: readonly Buffer[];
  /** Code points, in order. */
  readonly codes: readonly number[];
  readonly weight: number;
  /** Name in the PDF: `Noto Sans SC 600`. */
  readonly name: string;
}

/** One static font of the square characters of several slices. */
export async function squareFont({ slices, codes, weight, name }: Wanted): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  const fonts: Buffer[] = [];
  for (const slice of slices) {
    fonts.push(
      await subsetFont(slice, characters(codes), {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
        keepFeatures: ['halt'],
        noLayoutClosure: true,
        noHinting: true,
        dropTables: ['BASE', 'GDEF', 'GSUB', 'STAT', 'VORG', 'gasp', 'vhea', 'vmtx'],
      }),
    );
  }
  return mergeFonts(fonts, name);
}

/** One slice at one weight with everything that shapes its letters: kerning, joining, marks. */
export async function shapedFont({ slices, codes, weight, name }: Wanted): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  const font = await subsetFont(slices[0]!, characters(codes), {
    targetFormat: 'truetype',
    variationAxes: { wght: weight },
    dropTables: ['STAT'],
  });
  return writeTables(new Map([...readTables(font), ['name', nameTable(name)]]));
}

/** A static font with nothing but these characters, for a page that must travel light. */
export async function slimFont(font: Buffer, codes: readonly number[]): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  return await subsetFont(font, characters(codes), { targetFormat: 'woff2' });
}
