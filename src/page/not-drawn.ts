/**
 * Those of the texts that no font of this machine draws. They come out blank,
 * or as the same box as a code point that no font holds; extracted text would not show it, so the pixels are compared.
 */
export function notDrawn(texts: readonly string[]): string[] {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 64;
  const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  const picture = (text: string): string => {
    pen.clearRect(0, 0, 64, 64);
    pen.font = '40px sans-serif';
    pen.fillText(text, 6, 48);
    return pen.getImageData(0, 0, 64, 64).data.join();
  };
  const missing = new Set([picture(' '), picture('\u{10FFFD}'), picture('\u{E123}')]);
  return texts.filter((text) => missing.has(picture(text)));
}
