import { isSafeHref } from './html.ts';
import { portableTex } from './portable-tex.ts';
import { printRich, type WrapMark } from './print-rich.ts';
import type { Mark, RichText } from './rich-text.ts';

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
 * Rich text as Markdown of the safe Hugo subset: each paragraph on one line (a blank line between), and no
 * text of the page can start a block, split a slide, call a shortcode or open a tag, in CommonMark, Goldmark
 * (typographer, emoji, footnotes, passthrough, attributes) or Reveal.
 */
export function toMarkdown(rich: RichText, options: MarkdownOptions = {}): string {
  const place = options.place ?? 'block';
  const isEscaped = options.escape !== false;
  const tidy = tightMarks(rich);
  const asTags = needTags(tidy);
  const guardDollars =
    tidy.marks.some((mark) => mark.kind === 'math') || (tidy.text.match(/\$/g)?.length ?? 0) > 1;
  const printed = printRich(tidy, {
    text: (text, start) => {
      const line = text.replace(/\s+/g, ' ');
      if (!isEscaped) return line;
      // '!' right before a link would make it a picture.
      const isBeforeLink =
        line.endsWith('!') &&
        tidy.marks.some((mark) => mark.kind === 'link' && mark.start === start + text.length);
      return isBeforeLink
        ? `${escapeMarkdown(line.slice(0, -1), guardDollars)}\\!`
        : escapeMarkdown(line, guardDollars);
    },
    atom: (mark, text) =>
      mark.kind === 'code'
        ? codeSpan(text, place)
        : isFormula(mark.tex)
          ? mathSpan(mark.tex, mark.display && isAlone(mark, tidy, place))
          : escapeMarkdown(text, true),
    open: (mark) => {
      if (mark.kind === 'link') return options.links === false || !isSafeHref(mark.href) ? '' : '[';
      if (mark.kind === 'sub' || mark.kind === 'sup' || asTags.has(mark)) return `<${mark.kind}>`;
      return signs[mark.kind];
    },
    close: (mark) => {
      if (mark.kind === 'link')
        return options.links === false || !isSafeHref(mark.href) ? '' : `](${linkAddress(mark.href)})`;
      if (mark.kind === 'sub' || mark.kind === 'sup' || asTags.has(mark)) return `</${mark.kind}>`;
      return signs[mark.kind];
    },
    paragraph: () => (place === 'block' ? '\n\n' : place === 'cell' ? '<br>' : ' '),
  });
  if (place !== 'block' || !isEscaped) return printed.trim();
  return printed
    .split('\n')
    .map((line) => escapeLineStart(line.trim()))
    .join('\n')
    .trim();
}

/** Signs that mean something anywhere in a line. `guardDollars`: where a second dollar sign could make a formula of both. */
const escapeMarkdown = (text: string, guardDollars = (text.match(/\$/g)?.length ?? 0) > 1): string =>
  text
    // A sign that could open a tag goes as an entity: some readers look for tags before they undo escapes, and
    // Hugo's typographer makes one sign of two: of `<</em>` a quotation mark and a tag that never closes.
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/<(?![\s\d=.,])/g, '&lt;')
    .replace(/[\\`*_|$~^{}]/g, (sign) => (sign === '$' && guardDollars ? '<span>\\$</span>' : `\\${sign}`))
    .replace(bracket, (sign, inner?: string) =>
      inner !== undefined ? sign : sign === '[' ? '&#91;' : '&#93;',
    )
    // `\(` and `\[` in the finished HTML are formulas to KaTeX in the browser.
    .replace(/(?<=\\\\)(?:\(|&#91;)/g, '<span>$&</span>')
    .replace(emojiColon, '<span>:</span>')
    .replace(/=(?==)|(?<==)=/g, '\\=')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/(?<=\w)@(?=\w)/g, '\\@')
    .replace(/(?<=\s)(#+)(?=\s*$)/g, (run) => run.replaceAll('#', '\\#'));

/**
 * Brackets. `\[…\]` is a formula in the themes since 2024 and here, so a pair that can be no link, footnote or task
 * stays as it is, and any other bracket goes as an entity.
 */
const bracket = /(?<![!\]\\])\[(?!\\?\^|\s|[xX]\])([^[\]]*[^[\]\\])\](?![([:]|\\\{)|[[\]]/g;

/** The colon of `:name:`. Hugo looks for emoji before and after Markdown, so a backslash does not help; a tag does. */
const emojiColon = /:(?=(?:[\w+\\-]*[a-z_+-][\w+\\-]*|100|1234):)/gi;

/** Signs that mean something at the beginning of a line. */
const escapeLineStart = (line: string): string =>
  line
    .replace(/^(?:[#>+=-]|:(?=\s))/, '\\$&')
    // Reveal's Markdown, unlike Hugo's, hides what follows 'Note:'.
    .replace(/^(notes?):/i, '$1\\:')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');

/** Marks without white space at their edges: `** bold**` is no bold. */
function tightMarks(rich: RichText): RichText {
  const marks: Mark[] = [];
  for (const mark of rich.marks) {
    let { start, end } = mark;
    if (mark.kind !== 'paragraph') {
      while (start < end && /\s/.test(rich.text[start]!)) start += 1;
      while (end > start && /\s/.test(rich.text[end - 1]!)) end -= 1;
      if (start === end) continue;
    }
    marks.push({ ...mark, start, end });
  }
  return { ...rich, marks };
}

/** Emphasis whose signs CommonMark would not take (beside letters, CJK, or other emphasis) is written as tags. */
function needTags({ text, marks }: RichText): ReadonlySet<WrapMark> {
  const tagged = new Set<WrapMark>();
  const emphasis = marks.filter(
    (mark): mark is WrapMark => mark.kind === 'em' || mark.kind === 'strong' || mark.kind === 'del',
  );
  const isLetter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}\p{M}]/u.test(char);
  // Whole code points, so letters beyond the basic plane count as letters.
  const before = (at: number) => (at > 0 ? [...text.slice(Math.max(at - 2, 0), at)].at(-1) : undefined);
  const after = (at: number) => (at < text.length ? [...text.slice(at, at + 2)][0] : undefined);
  const edges = (at: number, self: Mark) =>
    marks.some(
      (mark) => mark !== self && mark.kind !== 'paragraph' && (mark.start === at || mark.end === at),
    );
  const cut = (mark: Mark) =>
    marks.some(
      (other) =>
        other !== mark &&
        (other.kind === 'paragraph'
          ? other.start > mark.start && other.start < mark.end
          : crosses(other, mark)),
    );
  for (const mark of emphasis) {
    const opens = isLetter(after(mark.start)) || !isLetter(before(mark.start));
    const closes = isLetter(before(mark.end)) || !isLetter(after(mark.end));
    const isRepeated = emphasis.some(
      (outer) =>
        outer !== mark && outer.kind === mark.kind && outer.start <= mark.start && outer.end >= mark.end,
    );
    // `\~~~x~~`: Goldmark takes no sign for emphasis beside another of its kind.
    const sign = signs[mark.kind as keyof typeof signs][0];
    const odd =
      /[\p{S}]/u.test(`${after(mark.start)}${before(mark.end)}`) ||
      before(mark.start) === sign ||
      after(mark.end) === sign;
    if (
      !opens ||
      !closes ||
      odd ||
      isRepeated ||
      cut(mark) ||
      edges(mark.start, mark) ||
      edges(mark.end, mark)
    )
      tagged.add(mark);
  }
  return tagged;
}

const crosses = (a: Mark, b: Mark): boolean =>
  (a.start < b.start && a.end > b.start && a.end < b.end) ||
  (b.start < a.start && b.end > a.start && b.end < a.end);

function codeSpan(code: string, place: MarkdownOptions['place']): string {
  // Hugo looks for shortcodes and emoji in code too, and a table cell ends at a bar in it.
  if (/\{\{[<%]/.test(code) || code.search(emojiColon) >= 0 || (place === 'cell' && code.includes('|')))
    return `<code>${escapeMarkdown(code)}</code>`;
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(code) ? ' ' : '';
  return `${fence}${pad}${code}${pad}${fence}`;
}

/**
 * A displayed formula within a line is set inline: the themes since 2024 end the paragraph (and any emphasis, heading or cell
 * around it) before `$$`. Environments that are only allowed on their own stay displayed.
 */
const isAlone = (
  mark: Mark & { readonly kind: 'math' },
  { text, marks }: RichText,
  place: MarkdownOptions['place'],
) => {
  if (/\\begin\s*\{(?:align|equation|gather|multline|CD)|\\tag\b/.test(mark.tex)) return true;
  if (place !== 'block') return false;
  const breaks = marks.filter(({ kind }) => kind === 'paragraph').map(({ start }) => start);
  const from = Math.max(0, ...breaks.filter((at) => at <= mark.start));
  const to = Math.min(text.length, ...breaks.filter((at) => at >= mark.end));
  return `${text.slice(from, mark.start)}${text.slice(mark.end, to)}`.trim() === '';
};

/** A text between two dollar signs that holds other delimiters is none: no theme could find its end. */
const isFormula = (tex: string): boolean => !/\\[()[\]]|(?<!\\)\$/.test(tex.replaceAll('\\\\', '  '));

const mathSpan = (tex: string, display: boolean): string =>
  display ? `$$${portableTex(tex)}$$` : `$${portableTex(tex)}$`;

/**
 * An address inside `](…)`: what could end it, or begin a shortcode or a formula, is percent-encoded. `_`, `*` and `~` stand
 * as they are: within the brackets they mean nothing, and the link hooks of Hugo themes print a backslash as part of the
 * address.
 */
export const linkAddress = (href: string): string =>
  href
    .trim()
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(emojiColon, '%3A')
    .replace(/[\s\p{Cc}<>()\\"'`{}|^[\]$]/gu, percent);

const percent = (char: string): string => {
  try {
    const encoded = encodeURIComponent(char);
    return encoded === char ? `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}` : encoded;
  } catch {
    return '';
  }
};
