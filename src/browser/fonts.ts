import { PubdeckError } from '../problems/error.ts';

/** Runs in a page: the width of a letter in the browser's own fonts. Drawn nowhere, so nothing is laid out for it. */
const letterWidth = `(() => {
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = '100px sans-serif';
  return pen.measureText('A').width;
})()`;

/**
 * Without a single font on the machine Chromium lays letters out with no width and prints blank pages
 * or crashes, without a word; web fonts do not load then either. `evaluate` runs a script in some page of the browser.
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
