import type { Page } from 'puppeteer';
import { PubdeckError } from '../problems/error.ts';

/** Width in CSS pixels of each text, in the browser's own fonts, at 100 px. */
export function measureTexts(page: Page, texts: readonly string[]): Promise<number[]> {
  return page.evaluate((all) => {
    return all.map((text) => {
      const span = document.createElement('span');
      span.style.cssText = 'position:absolute;white-space:pre;font:100px sans-serif';
      span.textContent = text;
      document.documentElement.append(span);
      const { width } = span.getBoundingClientRect();
      span.remove();
      return width;
    });
  }, texts as string[]);
}

/**
 * Without a single font on the machine Chromium lays letters out with no width and prints blank pages,
 * without a word; web fonts do not load then either.
 *
 * @throws PubdeckError `browser-blank`
 */
export async function refuseWithoutFonts(page: Page): Promise<void> {
  const [width = 0] = await measureTexts(page, ['A']);
  if (width > 0) return;
  throw new PubdeckError(
    'browser-blank',
    'The browser finds no font on this machine, so every page would be blank.',
    {
      exit: 'browser',
      hint: 'Install a font package (on Debian or Ubuntu: apt install fonts-dejavu-core), or leave out --browser.',
    },
  );
}
