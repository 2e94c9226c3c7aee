import type { Page } from 'puppeteer';

/** Scripts and a letter of each that no other script has. */
export const scriptSamples = {
  Latin: 'R',
  Greek: 'Ω',
  Cyrillic: 'Ж',
  Hebrew: 'א',
  Arabic: 'ع',
  Devanagari: 'अ',
  Bengali: 'ক',
  Tamil: 'அ',
  Thai: 'ก',
  Chinese: '漢',
  Japanese: 'あ',
  Korean: '한',
  mathematics: '∑',
  emoji: '🙂',
} as const;

export type Script = keyof typeof scriptSamples;

/**
 * Scripts for which the browser has no font of this machine: the letter comes out blank, or as the same
 * box as a code point that no font holds. Extracted text would not show it, so the pixels are compared.
 */
export async function scriptsWithoutFont(page: Page): Promise<Script[]> {
  const scripts = Object.keys(scriptSamples) as Script[];
  const letters = scripts.map((script) => scriptSamples[script]);
  const drawn = await page.evaluate((all: string[]) => {
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
    return all.map((letter) => !missing.has(picture(letter)));
  }, letters);
  return scripts.filter((_, index) => drawn[index] === false);
}
