import type { Doubt } from './measure-slides.ts';
import type { Unseen } from './model.ts';

/** Runs in the browser: brings a slide into the window; true where all of it is there. Self-contained. */
export function showSlide(selector: string, index: number): boolean {
  const slide = document.querySelectorAll(selector)[index];
  if (!slide) return false;
  slide.scrollIntoView({ block: 'start', inline: 'start' });
  const { left, top, right, bottom } = slide.getBoundingClientRect();
  return left > -1 && top > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
}

/** Runs in the browser: makes the doubtful words of a slide transparent, or gives them back. Self-contained. */
export function hideDoubts(index: number, hide: boolean): boolean {
  const doubts = (globalThis as unknown as { pubdeckDoubts: Doubt[][] }).pubdeckDoubts[index] ?? [];
  const name = 'data-pd-doubt';
  if (!document.getElementById('pd-doubts')) {
    const style = document.createElement('style');
    style.id = 'pd-doubts';
    style.textContent = `[${name}]{color:transparent!important;-webkit-text-fill-color:transparent!important;-webkit-text-stroke-color:transparent!important;fill:transparent!important;stroke:transparent!important;text-shadow:none!important;transition:none!important}
img[${name}],[${name}='ground']{visibility:hidden!important}`;
    document.head.append(style);
  }
  for (const { element } of doubts) {
    if (!hide) element.removeAttribute(name);
    // The letters of such an element are holes in front of its ground: without the element both are gone.
    else
      element.setAttribute(
        name,
        getComputedStyle(element).getPropertyValue('-webkit-background-clip') === 'text' ? 'ground' : '',
      );
  }
  return true;
}

/**
 * Runs in the browser: given the slide as a picture with its doubtful words and without them, tells which of these
 * words change nothing, or too little, of the picture. Self-contained.
 */
export async function compareDoubts(
  index: number,
  withWords: string,
  withoutWords: string,
): Promise<Unseen[]> {
  const tooAlike = 1.25;
  /** Of the ink that letters have, this much must be seen; a veil or a coarse grid takes some of their edges. */
  const least = 0.7;
  const pixelsOf = async (base64: string): Promise<ImageData> => {
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
      willReadFrequently: true,
    }) as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  };
  const [a, b] = [await pixelsOf(withWords), await pixelsOf(withoutWords)];
  const light = (image: ImageData, at: number): number => {
    const [red, green, blue] = [0, 1, 2].map((part) => {
      const share = (image.data[at + part] as number) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  /** How many pixels of a box stand out from what lies under them. */
  const inkIn = (rect: DOMRect): number => {
    const [left, right] = [Math.max(0, Math.floor(rect.left)), Math.min(a.width, Math.ceil(rect.right))];
    const [top, bottom] = [Math.max(0, Math.floor(rect.top)), Math.min(a.height, Math.ceil(rect.bottom))];
    let count = 0;
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) {
        const at = (y * a.width + x) * 4;
        let differs = 0;
        for (let part = 0; part < 3; part++)
          differs += Math.abs((a.data[at + part] as number) - (b.data[at + part] as number));
        if (differs < 12) continue;
        const [one, two] = [light(a, at), light(b, at)];
        if ((Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05) >= tooAlike) count++;
      }
    }
    return count;
  };
  const sheet = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map<string, { ink: number; width: number }>();
  /** The ink of the same letters where nothing lies in their way, at the size of their font. */
  const freeInk = (words: string, style: CSSStyleDeclaration): { ink: number; width: number } => {
    // The shorthand is empty where figures are set in a way of their own.
    const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const key = `${font} ${words}`;
    const before = known.get(key);
    if (before) return before;
    const size = Number.parseFloat(style.fontSize);
    const found = { ink: 0, width: 0 };
    if (sheet) {
      const prepare = (): void => {
        sheet.font = font;
        sheet.letterSpacing = style.letterSpacing === 'normal' ? '0px' : style.letterSpacing;
        sheet.textBaseline = 'middle';
      };
      prepare();
      found.width = sheet.measureText(words).width;
      sheet.canvas.width = Math.ceil(found.width + size);
      sheet.canvas.height = Math.ceil(size * 2);
      prepare();
      sheet.fillText(words, size / 2, size);
      const { data } = sheet.getImageData(0, 0, sheet.canvas.width, sheet.canvas.height);
      for (let at = 3; at < data.length; at += 4) if ((data[at] as number) > 90) found.ink++;
    }
    known.set(key, found);
    return found;
  };
  const turned = (element: Element): boolean => {
    for (let at: Element | null = element; at && at.localName !== 'section'; at = at.parentElement) {
      const { transform, rotate, writingMode } = getComputedStyle(at);
      // The second number of a matrix is the sine.
      const sine = /^matrix\([^,]+, ([^,]+),/.exec(transform)?.[1];
      if ((sine !== undefined && Math.abs(Number(sine)) > 0.02) || transform.startsWith('matrix3d'))
        return true;
      if (rotate !== 'none' || writingMode.startsWith('vertical')) return true;
    }
    return false;
  };
  const doubts = (globalThis as unknown as { pubdeckDoubts: Doubt[][] }).pubdeckDoubts[index] ?? [];
  const found: Unseen[] = [];
  const range = document.createRange();
  for (const { node, element, path, kind, word } of doubts) {
    if (node instanceof HTMLImageElement) {
      const rect = node.getBoundingClientRect();
      if (inkIn(rect) < 0.05 * rect.width * rect.height) {
        const text = node.alt || node.src.slice(0, 60);
        found.push({ kind, element: path, text, pixels: Math.round(rect.width), word });
      }
      continue;
    }
    const style = getComputedStyle(element);
    const keepsSize = turned(element);
    // Word by word (long runs without spaces in short pieces): half of a line may be seen.
    const lost: string[] = [];
    let pixels = 0;
    for (const piece of node.data.matchAll(/[^\s\u200b-\u200f\u2060-\u2064\ufeff\u00ad]{1,12}/g)) {
      range.setStart(node, piece.index);
      range.setEnd(node, piece.index + piece[0].length);
      const rects = [...range.getClientRects()].filter((rect) => rect.width > 0.5);
      const width = rects.reduce((sum, rect) => sum + rect.width, 0);
      const shown = style.textTransform === 'uppercase' ? piece[0].toUpperCase() : piece[0];
      const free = freeInk(shown, style);
      // As large as it is painted: drawings and transforms scale it. What is turned keeps its area.
      const scale = keepsSize || free.width === 0 ? 1 : width / free.width;
      const ink = rects.reduce((sum, rect) => sum + inkIn(rect), 0);
      if (ink >= least * free.ink * scale * scale) continue;
      lost.push(piece[0]);
      pixels += width;
    }
    if (lost.length > 0) {
      const text = lost.join(' ').slice(0, 80);
      found.push({ kind, element: path, text, pixels: Math.round(pixels), word });
    }
  }
  return found;
}
