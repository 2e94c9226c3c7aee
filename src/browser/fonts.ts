import { PubdeckError } from '../problems/error.ts';

/** Runs in a page: the width of a letter in the browser's own fonts. */
const letterWidth = `(() => {
  const span = document.createElement('span');
  span.style.cssText = 'position:absolute;white-space:pre;font:100px sans-serif';
  span.textContent = 'A';
  document.documentElement.append(span);
  const { width } = span.getBoundingClientRect();
  span.remove();
  return width;
})()`;

/**
 * Without a single font on the machine Chromium lays letters out with no width and prints blank pages,
 * without a word; web fonts do not load then either. `evaluate` runs a script in some page of the browser.
 *
 * @throws PubdeckError `browser-blank`
 */
export async function refuseWithoutFonts(evaluate: (script: string) => Promise<number>): Promise<void> {
  if ((await evaluate(letterWidth)) > 0) return;
  throw new PubdeckError(
    'browser-blank',
    'The browser finds no font on this machine, so every page would be blank.',
    {
      exit: 'browser',
      hint: 'Install a font package (on Debian or Ubuntu: apt install fonts-dejavu-core), or leave out --browser.',
    },
  );
}
