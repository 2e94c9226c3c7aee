import type { ProblemCode } from '../../problems/codes.ts';

/** Something that Hugo themes show otherwise than the author means, and what to write instead. */
interface ThemeTrap {
  readonly pattern: RegExp;
  readonly code: ProblemCode;
  readonly severity: 'warning' | 'info';
  readonly message: string;
  readonly hint: string;
}

/**
 * Found by building decks with Wowchemy 5.8, the Blox plug-in of 2025 and the kit of 2026, with their link and picture
 * hooks; see docs/real-themes.md.
 */
export const themeTraps: readonly ThemeTrap[] = [
  {
    pattern: /\]\((?:\\?[^\s()<>\\]|\\[^\s_*~])*\\[_*~][^\s()<>]*\)/g,
    code: 'address-backslash',
    severity: 'warning',
    message: 'Hugo themes print this backslash as a part of the address, which then leads elsewhere.',
    hint: 'Write _, * and ~ in addresses without a backslash.',
  },
  {
    pattern: /<img\s[^<>]*\bsrc\s*=\s*["']?(?!["']|https?:|data:|\/)[^<>]*>/gi,
    code: 'raw-image',
    severity: 'info',
    message: 'The kit of 2026 looks for a raw <img> beside another page and does not find it.',
    hint: 'Write a Markdown picture: ![what it shows](name.png).',
  },
  {
    pattern: /!\[[^\][]*\]\(\s*data:[^)\s]{0,40}/g,
    code: 'data-picture',
    severity: 'warning',
    message: 'A picture written as a data: address is not shown by every theme.',
    hint: 'Put the picture beside the deck and link to it by its name.',
  },
  {
    pattern: /<svg\b[^<>]*>(?:(?!<\/?svg\b)[\s\S])*?\n[ \t]*\n/gi,
    code: 'svg-blank-line',
    severity: 'warning',
    message:
      'A blank line ends an HTML block: what follows in this SVG is read as Markdown, and its text falls out.',
    hint: 'Take the blank lines out, or put the drawing into a file beside the deck.',
  },
  {
    pattern:
      /^[^\S\n]*[^\s<][^\n<]*<svg\b|^[ \t]*<(?!svg\b)\w[^>\n]*>[ \t]*<svg\b|^[ \t]*<svg\b[^\n]*<\/svg>/gim,
    code: 'svg-in-line',
    severity: 'info',
    message: 'An SVG within a line is read as Markdown: the typographer changes its labels.',
    hint: 'Put <svg …> alone on its line, or put the drawing into a file beside the deck.',
  },
  {
    pattern: /<svg\b(?:(?!<\/?svg\b)[\s\S])*?<style\b/gi,
    code: 'svg-style',
    severity: 'warning',
    message:
      'A <style> within an SVG holds for every slide in a theme; pubdeck applies its simple selectors to this drawing alone.',
    hint: 'Write colours as attributes (fill="…"), or put the drawing into a file beside the deck.',
  },
];
