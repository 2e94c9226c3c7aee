import { join } from 'node:path';
import { liesIn } from '../io/boundary.ts';
import { readText } from '../io/text-file.ts';

/** The style sheet of a theme's folder, and the addresses in it that are not asked for. */
export interface OwnStyles {
  readonly css: string;
  readonly remote: readonly string[];
}

const none: OwnStyles = { css: '', remote: [] };

/** Only what stands in the sheet itself: a drawing written out, or a part of the page. */
const isOwn = (address: string): boolean => /^\s*["']?\s*(?:data:|#)/i.test(address);

/** Letters written as numbers, `u\72l(`, would hide a name from a search. */
const plainLetters = (css: string): string =>
  css.replace(/\\([0-9a-f]{1,6})[ \t\r\n\f]?/gi, (whole, hex: string) => {
    const letter = String.fromCodePoint(Math.min(Number.parseInt(hex, 16), 0x10ffff));
    return /^[a-z@]$/i.test(letter) ? letter : whole;
  });

/**
 * `theme.css` of a folder. A style sheet goes into every file that is made: a link to another file would take that one along, an
 * address would be asked for by everybody who opens the page, and the end of a style element would let in what follows.
 */
export function ownStyles(folder: string): OwnStyles {
  const file = join(folder, 'theme.css');
  return liesIn(file, folder) ? withoutAddresses(readText(file).text) : none;
}

/** A style sheet that asks for nothing. */
function withoutAddresses(given: string): OwnStyles {
  const remote: string[] = [];
  const note = (address: string): void => {
    remote.push(address.replace(/^\s*["']?\s*|\s*["']?\s*$/g, '').slice(0, 120));
  };
  const css = plainLetters(given)
    .replace(/@import\b[^;{}]*(?:;|(?=[{}])|$)/gi, (rule) => {
      note(/(?:url\(\s*)?["']?([^"')\s;]+)/i.exec(rule.slice(7).trim())?.[1] ?? rule);
      return '';
    })
    .replace(/\burl\(\s*("[^"\n]*"|'[^'\n]*'|[^)\n]*)\s*\)/gi, (whole, address: string) => {
      if (isOwn(address)) return whole;
      note(address);
      return 'url("data:,")';
    })
    .replace(/(["'])\s*(?:(?:https?|ftp|file):)?\/\/[^"'\n]*\1/gi, (address) => {
      note(address);
      return '""';
    })
    .replace(/<(?=[/!])/g, '\\3c ');
  return { css, remote };
}
