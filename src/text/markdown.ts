import { isSafeHref } from './html.ts';
import { printRich } from './print.ts';
import type { RichText } from './rich-text.ts';

export interface MarkdownOptions {
  /** `block` (default): the text may begin a line. `inline`: it stands after something else on its line. `cell`: in a table. */
  readonly place?: 'block' | 'inline' | 'cell';
  /** Escape signs of Markdown (default true). */
  readonly escape?: boolean;
  /** Print links as links (default true); false prints their text alone. */
  readonly links?: boolean;
}

const signs = { em: '*', strong: '**', del: '~~' } as const;

/**
 * Rich text as Markdown of the safe Hugo subset: all on one line (paragraphs apart by a blank line), and no
 * text of the page can start a block, split a slide, call a shortcode or open a tag, in CommonMark, Goldmark
 * (with typographer, emoji, footnotes, passthrough and attributes) or Reveal.
 */
export function toMarkdown(rich: RichText, options: MarkdownOptions = {}): string {
  const place = options.place ?? 'block';
  const escape = options.escape === false ? (text: string) => text : (text: string) => escapeMarkdown(text);
  const printed = printRich(rich, {
    text: (text) => escape(text.replace(/\s+/g, ' ')),
    atom: (mark, text) => (mark.kind === 'code' ? codeSpan(text) : mathSpan(mark.tex, mark.display)),
    open: (mark) => {
      if (mark.kind === 'link') return options.links === false ? '' : '[';
      if (mark.kind === 'sub' || mark.kind === 'sup') return `<${mark.kind}>`;
      return signs[mark.kind as keyof typeof signs];
    },
    close: (mark) => {
      if (mark.kind === 'link')
        return options.links === false ? '' : `](${isSafeHref(mark.href) ? escapeHref(mark.href) : ''})`;
      if (mark.kind === 'sub' || mark.kind === 'sup') return `</${mark.kind}>`;
      return signs[mark.kind as keyof typeof signs];
    },
    paragraph: () => (place === 'block' ? '\n\n' : place === 'cell' ? '<br>' : ' '),
  });
  const lines = printed
    .split('\n')
    .map((line) => (place === 'block' && options.escape !== false ? escapeLineStart(line.trim()) : line));
  return lines.join('\n').trim();
}

/** Signs that mean something anywhere in a line. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|$~^{}]/g, '\\$&')
    .replace(/!(?=\\\[)/g, '\\!')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/:(?=[\w+-]+:)/g, '\\:');

/** Signs that mean something at the beginning of a line. */
export const escapeLineStart = (line: string): string =>
  line.replace(/^(?:[#>+=-]|:(?=\s))/, '\\$&').replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

const codeSpan = (code: string): string => {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(code) ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
};

const mathSpan = (tex: string, display: boolean): string => (display ? `$$${tex}$$` : `$${tex}$`);

const escapeHref = (href: string): string =>
  href
    .trim()
    .replace(/[\s<>()\\"'`{}|^*_[\]$~]/g, (char) =>
      char === '_' || char === '*' || char === '~' ? `\\${char}` : encodeChar(char),
    );

const encodeChar = (char: string): string =>
  `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
