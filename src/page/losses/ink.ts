import { contrastOf, luminance } from '../dom/colour.ts';
import { tooAlike } from './limits.ts';

/** A PNG picture as pixels. */
export async function pixelsOf(base64: string): Promise<ImageData> {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
    willReadFrequently: true,
  }) as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/** The same slide with its doubtful words and without them. */
export interface TwoPictures {
  readonly shown: ImageData;
  readonly without: ImageData;
}

/** How many pixels of a box stand out from what lies under them. */
export function inkIn(rect: DOMRect, { shown, without }: TwoPictures): number {
  const left = Math.max(0, Math.floor(rect.left));
  const right = Math.min(shown.width, Math.ceil(rect.right));
  const bottom = Math.min(shown.height, Math.ceil(rect.bottom));
  let count = 0;
  for (let y = Math.max(0, Math.floor(rect.top)); y < bottom; y++) {
    for (let x = left; x < right; x++) {
      if (standsOut((y * shown.width + x) * 4, shown.data, without.data)) count++;
    }
  }
  return count;
}

function standsOut(at: number, a: ImageData['data'], b: ImageData['data']): boolean {
  let differs = 0;
  for (let part = at; part < at + 3; part++) differs += Math.abs((a[part] as number) - (b[part] as number));
  if (differs < 12) return false;
  return contrastOf(lightAt(a, at), lightAt(b, at)) >= tooAlike;
}

const lightAt = (data: ImageData['data'], at: number): number =>
  luminance(data[at] as number, data[at + 1] as number, data[at + 2] as number);

/** Pixels and width of some letters where nothing lies in their way. */
export interface FreeInk {
  readonly ink: number;
  readonly width: number;
}

const known = new Map<string, FreeInk>();
let sheet: CanvasRenderingContext2D | null | undefined;

/** The ink of letters by themselves, at the size of their font. */
export function freeInk(words: string, style: CSSStyleDeclaration): FreeInk {
  // The shorthand is empty where figures are set in a way of their own.
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const key = `${font} ${words}`;
  const before = known.get(key);
  if (before) return before;
  sheet ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const found = sheet ? drawn(words, font, style, sheet) : { ink: 0, width: 0 };
  known.set(key, found);
  return found;
}

function drawn(
  words: string,
  font: string,
  style: CSSStyleDeclaration,
  pen: CanvasRenderingContext2D,
): FreeInk {
  const size = Number.parseFloat(style.fontSize);
  // A new size of the canvas forgets how letters are set.
  const prepare = (): void => {
    pen.font = font;
    pen.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
    pen.textBaseline = 'middle';
  };
  prepare();
  const { width } = pen.measureText(words);
  pen.canvas.width = Math.ceil(width + size);
  pen.canvas.height = Math.ceil(size * 2);
  prepare();
  pen.fillText(words, size / 2, size);
  const { data } = pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
  let ink = 0;
  for (let at = 3; at < data.length; at += 4) if ((data[at] as number) > 90) ink++;
  return { ink, width };
}
