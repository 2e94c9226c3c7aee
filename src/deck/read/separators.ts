import type { References } from '../references.ts';
import { readStructure, type StructureBlock } from './block-cache.ts';
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
  readonly references: References;
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

/** Finds the slide separators between two offsets, the inner texts of shortcodes included. */
export function mapBlocks(text: string, from: number, to: number, nodes: readonly ShortcodeNode[]): BlockMap {
  const separators: Separator[] = [];
  const code: { start: number; end: number }[] = [];
  const setext: { start: number; title: string }[] = [];
  const references: Record<string, { href: string; title?: string }> = {};
  const tags = new Set<number>();

  const visit = (start: number, end: number, inside: readonly ShortcodeNode[], depth: number): void => {
    const masked = mask(text, start, end, inside);
    const found = readStructure(masked.text);
    for (const block of found.blocks) visitBlock(block, masked, depth > 0 || block.nested);
    Object.assign(references, found.references);
    for (const node of inside) {
      // reveal-hugo's `section` holds whole slides; the separators in it are meant.
      if (node.inner)
        visit(node.inner.start, node.inner.end, node.children, depth + (node.tag.name === 'section' ? 0 : 1));
    }
  };

  const visitBlock = (block: StructureBlock, masked: Masked, nested: boolean): void => {
    const start = masked.lines[block.first]?.start ?? 0;
    const end = masked.lines[block.after - 1]?.end ?? start;
    if (block.kind === 'rule')
      separators.push({ start, end: masked.lines[block.first]!.end, kind: 'rule', nested });
    else if (block.kind === 'code') code.push({ start, end });
    else if (block.kind === 'setext')
      setext.push({ start, title: text.slice(start, end).split('\n')[0]!.trim() });
    else {
      const spans = block.kind === 'inline-with-tag' ? codeSpans(text.slice(start, end)) : [];
      for (let at = text.indexOf('<hr>', start); at !== -1 && at < end; at = text.indexOf('<hr>', at + 4)) {
        const offset = at - start;
        if (spans.some((span) => offset >= span.start && offset < span.end) || tags.has(at)) continue;
        tags.add(at);
        separators.push({ start: at, end: at + 4, kind: 'tag', nested });
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
  // For each run, the next one of the same length: many unequal runs must not cost their square.
  const next = new Array<number>(runs.length).fill(-1);
  const seen = new Map<number, number>();
  for (let index = runs.length - 1; index >= 0; index--) {
    const { length } = runs[index]![0];
    next[index] = seen.get(length) ?? -1;
    seen.set(length, index);
  }
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index]!;
    const close = next[index]!;
    if (close === -1 || text[open.index - 1] === '\\') continue;
    spans.push({ start: open.index, end: runs[close]!.index + open[0].length });
    index = close;
  }
  return spans;
}

/** Does a place lie in the code of its line? */
export function isInCodeSpan(text: string, at: number): boolean {
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const lineEnd = text.indexOf('\n', at);
  const line = text.slice(lineStart, lineEnd === -1 ? text.length : lineEnd);
  return (
    line.includes('`') &&
    codeSpans(line).some(({ start, end }) => at - lineStart >= start && at - lineStart < end)
  );
}
