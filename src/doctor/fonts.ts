import type { Page } from 'puppeteer';
import { glyphs } from '../page/bundled/glyphs.ts';
import { callExpression } from '../page/script.ts';

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

/** Scripts for which the browser has no font of this machine. */
export async function scriptsWithoutFont(page: Page): Promise<Script[]> {
  const scripts = Object.keys(scriptSamples) as Script[];
  const lost = new Set(
    (await page.evaluate(callExpression(glyphs, 'notDrawn', Object.values(scriptSamples)))) as string[],
  );
  return scripts.filter((script) => lost.has(scriptSamples[script]));
}
