import markdownIt, { type Env, type MarkdownIt, type Token } from 'markdown-it';
import { blockAttributes } from './block-attributes.ts';
import { mathBlock } from './math-block.ts';
import type { ShortcodeNode } from './shortcodes.ts';

/** A place where the theme's rendering gives `<hr>` and so ends a slide. */
export interface Separator {
  readonly start: number;
  readonly end: number;
  /** `rule`: a Markdown thematic break; `tag`: `<hr>` written in HTML. */
  readonly kind: 'rule' | 'tag';
  /** Inside a list, quote or shortcode. */
  readonly nested: boolean;
}

export interface BlockMap {
  readonly separators: readonly Separator[];
  /** Fenced and indented code, code spans excepted. */
  readonly code: readonly { readonly start: number; readonly end: number }[];
  /** Lines that became a heading because dashes stand under them. */
  readonly setext: readonly { readonly start: number; readonly title: string }[];
  /** Link definitions; Hugo reads them for the whole deck at once. */
  readonly references: Readonly<Record<string, { readonly href: string; readonly title?: string }>>;
}

let shared: MarkdownIt | undefined;
/** Only what decides where blocks begin and end. */
function blockParser(): MarkdownIt {
  if (shared === undefined) {
    shared = markdownIt({ html: true }).use(mathBlock).use(blockAttributes);
    shared.core.ruler.enableOnly(['normalize', 'block']);
  }
  return shared;
}

/** A piece of the file with its shortcodes put away, as Hugo puts them away before it reads Markdown. */
interface Masked {
  readonly text: string;
  /** For each line of `text`: where it began and ended in the file. */
  readonly lines: readonly { readonly start: number; readonly end: number }[];
}

function mask(text: string, from: number, to: number, nodes: readonly ShortcodeNode[]): Masked {
  const lines: { start: number; end: number }[] = [];
  let masked = '';
  let lineStart = from;
  let at = from;
  const copyUntil = (end: number): void => {
    while (at < end) {
      const newline = text.indexOf('\n', at);
      if (newline === -1 || newline >= end) {
        masked += text.slice(at, end).replace(/\r(?!$)/g, ' ');
        at = end;
      } else {
        masked += `${text.slice(at, newline).replace(/\r/g, ' ')}\n`;
        lines.push({ start: lineStart, end: newline + 1 });
        at = lineStart = newline + 1;
      }
    }
  };
  for (const node of nodes) {
    if (node.start < at) continue;
    copyUntil(node.start);
    masked += 'X';
    at = node.end;
  }
  copyUntil(to);
  lines.push({ start: lineStart, end: to });
  return { text: masked, lines };
}

const nestedTypes = new Set(['bullet_list_open', 'ordered_list_open', 'blockquote_open']);

/** Finds the slide separators between two offsets, the inner texts of shortcodes included. */
export function mapBlocks(text: string, from: number, to: number, nodes: readonly ShortcodeNode[]): BlockMap {
  const separators: Separator[] = [];
  const code: { start: number; end: number }[] = [];
  const setext: { start: number; title: string }[] = [];
  const references: Record<string, { href: string; title?: string }> = {};

  const visit = (start: number, end: number, inside: readonly ShortcodeNode[], depth: number): void => {
    const masked = mask(text, start, end, inside);
    const env: Env = {};
    let nesting = 0;
    for (const token of blockParser().parse(masked.text, env)) {
      if (nestedTypes.has(token.type)) nesting++;
      else if (nestedTypes.has(token.type.replace('_close', '_open'))) nesting--;
      visitToken(token, masked, depth > 0 || nesting > 0);
    }
    Object.assign(references, env['references']);
    for (const node of inside) {
      // reveal-hugo's `section` holds whole slides; the separators in it are meant.
      if (node.inner)
        visit(node.inner.start, node.inner.end, node.children, depth + (node.tag.name === 'section' ? 0 : 1));
    }
  };

  const visitToken = (token: Token, masked: Masked, nested: boolean): void => {
    if (token.map === null) return;
    const [first, after] = token.map;
    const start = masked.lines[first]?.start ?? 0;
    const end = masked.lines[after - 1]?.end ?? start;
    if (token.type === 'hr') separators.push({ start, end: masked.lines[first]!.end, kind: 'rule', nested });
    else if (token.type === 'fence' || token.type === 'code_block') code.push({ start, end });
    else if (token.type === 'heading_open' && (token.markup === '-' || token.markup === '=')) {
      if (token.markup === '-') setext.push({ start, title: text.slice(start, end).split('\n')[0]!.trim() });
    } else if ((token.type === 'html_block' || token.type === 'inline') && token.content.includes('<hr>')) {
      const spans = token.type === 'inline' ? codeSpans(text.slice(start, end)) : [];
      for (let at = text.indexOf('<hr>', start); at !== -1 && at < end; at = text.indexOf('<hr>', at + 4)) {
        const offset = at - start;
        if (spans.some((span) => offset >= span.start && offset < span.end)) continue;
        if (!separators.some((known) => known.start === at)) {
          separators.push({ start: at, end: at + 4, kind: 'tag', nested });
        }
      }
    }
  };

  visit(from, to, nodes, 0);
  separators.sort((a, b) => a.start - b.start);
  code.sort((a, b) => a.start - b.start);
  return { separators, code, setext, references };
}

/** Code spans of a run of inline text, by CommonMark's rule of equal backtick runs. */
export function codeSpans(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const runs = [...text.matchAll(/`+/g)];
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index]!;
    if (text[open.index - 1] === '\\') continue;
    const close = runs.findIndex((run, later) => later > index && run[0].length === open[0].length);
    if (close === -1) continue;
    spans.push({ start: open.index, end: runs[close]!.index + open[0].length });
    index = close;
  }
  return spans;
}
