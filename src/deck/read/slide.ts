import { Lines } from '../../text/lines.ts';
import type { Slide, SlideNote } from '../model.ts';
import { inside, type Range } from './ranges.ts';
import { isInCodeSpan } from './separators.ts';
import { findShortcodeTags, pairShortcodes, type ShortcodeNode } from './shortcodes.ts';

/** Characters put away, line breaks kept: line 5 of the body stays line 5 of the piece. */
const blank = (text: string): string => text.replace(/[^\n\r]/g, '');

const noteNames = new Set(['speaker_note', 'note']);

/**
 * Takes notes and the `slide` shortcode out of a piece, which begins in `line` of the file. `code` are ranges of code
 * inside `raw`.
 */
export function readPiece(
  raw: string,
  code: readonly Range[],
  line: number,
): Pick<Slide, 'body' | 'notes' | 'hidden' | 'marks'> {
  // Many pieces hold nothing that could be taken out: a deck may have tens of thousands of empty ones.
  if (!raw.includes('{{') && !raw.includes('<')) return { body: raw, notes: [], hidden: false, marks: [] };
  const cuts: Range[] = [];
  const notes: Range[] = [];
  const inCode = inside(code);
  const visit = (nodes: readonly ShortcodeNode[]): void => {
    for (const [index, node] of nodes.entries()) {
      const { name, closing } = node.tag;
      if (noteNames.has(name)) {
        // Unclosed within its piece: the separator came before the closing tag, the rest of the piece is the note,
        // up to the next note (else each of many would hold all the others).
        const rest = nodes[index + 1];
        const until = rest !== undefined && noteNames.has(rest.tag.name) ? rest.start : raw.length;
        const inner = node.inner ?? (closing ? undefined : { start: node.end, end: until });
        cuts.push({ start: node.start, end: inner && !node.inner ? until : node.end });
        if (inner) notes.push(inner);
      } else if (name === 'slide' || name === 'section')
        cuts.push({ start: node.tag.start, end: node.tag.end });
      if (!noteNames.has(name)) visit(node.children);
    }
  };
  visit(pairShortcodes(findShortcodeTags(raw)));
  const inCut = inside(cuts);
  for (const found of (/<\/aside/i.test(raw) ? raw : '').matchAll(
    /<aside\b[^>]*\bclass\s*=\s*["']?[^"'>]*\bnotes\b[^>]*>([\s\S]*?)<\/aside\s*>/gi,
  )) {
    if (inCode(found.index) || inCut(found.index)) continue;
    const start = found.index + found[0].indexOf('>') + 1;
    notes.push({ start, end: start + found[1]!.length });
    cuts.push({ start: found.index, end: found.index + found[0].length });
  }
  cuts.sort((a, b) => a.start - b.start);
  let body = '';
  let at = 0;
  for (const { start, end } of cuts) {
    if (end <= at) continue;
    body += raw.slice(at, Math.max(at, start)) + blank(raw.slice(Math.max(at, start), end));
    at = end;
  }
  body += raw.slice(at);
  const comments = [...raw.matchAll(/<!--\s*([\w-]+)\s*-->/g)]
    .filter(({ index }) => !inCode(index) && !isInCodeSpan(raw, index))
    .map(([, word]) => word!);
  return {
    body,
    notes: notes.map(noteReader(raw, line)).filter(({ text }) => text.trim() !== ''),
    hidden: comments.includes('hide'),
    marks: comments.filter((word) => /^no-(branding|header|footer)$/.test(word)),
  };
}

/** Reads the notes of a piece; `line` is the file's line in which `raw` begins. */
export function noteReader(raw: string, line: number): (range: Range) => SlideNote {
  let lines: Lines | undefined;
  const lineAt = (offset: number): number => {
    lines ??= new Lines(raw);
    return line + lines.lineOf(offset) - 1;
  };
  return ({ start, end }) => {
    const inner = raw.slice(start, end);
    const firstBlank = /^[ \t]*\r?\n/.test(inner) ? 1 : 0;
    return { text: dedent(inner), line: lineAt(start) + firstBlank, lastLine: lineAt(end) };
  };
}

/** Takes the common indent off, so that a note written inside a list is no code block. */
function dedent(text: string): string {
  const lines = text
    .replace(/^[ \t]*\r?\n/, '')
    .trimEnd()
    .split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0].length);
  const common = Math.min(...indents, 40);
  return common > 0 && indents.length > 0
    ? lines.map((line) => line.slice(Math.min(common, /^[ \t]*/.exec(line)![0].length))).join('\n')
    : lines.join('\n');
}

/**
 * What follows a separator inside a list or quote still carries the indent or `>` of what it was in. Browsers show it
 * as plain blocks; so its first blocks are moved to the left.
 */
export function unnest(raw: string): string {
  const first = raw.split('\n').find((line) => line.trim() !== '') ?? '';
  const quote = /^ {0,3}>/.test(first);
  const indent = /^ */.exec(first)![0].length;
  if (!quote && indent === 0) return raw;
  let inside = true;
  return raw
    .split('\n')
    .map((line) => {
      if (!inside || line.trim() === '') return line;
      if (quote && /^ {0,3}>/.test(line)) return line.replace(/^ {0,3}> ?/, '');
      if (!quote && /^ */.exec(line)![0].length >= indent) return line.slice(indent);
      inside = false;
      return line;
    })
    .join('\n');
}
