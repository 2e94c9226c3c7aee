import type { Token } from 'markdown-it';
import { parseBlocks } from '../markdown.ts';
import type { References } from '../references.ts';

/** A block that matters for where slides end; lines count from the first line of the text, the last one excluded. */
export interface StructureBlock {
  /** `…-with-tag`: a block that holds `<hr>`. */
  readonly kind: 'rule' | 'code' | 'setext' | 'html-with-tag' | 'inline-with-tag';
  readonly first: number;
  readonly after: number;
  /** Inside a list or quote. */
  readonly nested: boolean;
}

export interface Structure {
  readonly blocks: readonly StructureBlock[];
  readonly references: References;
}

interface Piece extends Structure {
  /** The piece ends with a rule that stands in nothing: what follows is read afresh. */
  readonly closed: boolean;
}

/**
 * Pieces by their text, the oldest dropped first: `present` reads a deck again after each save, and nearly all of its
 * pieces are the same. A piece depends on its text alone, so that an entry is never out of date.
 */
const cache = new Map<string, Piece>();
const cacheLimit = 4000;
/** A dashed line of its own after a blank line: where nothing is open, it is a rule and closes everything. */
const border = /\n[ \t]*\n---[ \t]*(?:\n|$)/g;

/**
 * The blocks of a text, read piece by piece between its rules, so that after a change only the changed piece is read
 * again. A piece whose last line turns out to be no rule (a fence or comment runs on) is read with all that follows.
 */
export function readStructure(text: string): Structure {
  const blocks: StructureBlock[] = [];
  const references: Record<string, { href: string; title?: string }> = {};
  let at = 0;
  let line = 0;
  while (at < text.length) {
    border.lastIndex = at;
    let end = border.exec(text) === null ? text.length : border.lastIndex;
    let piece = readPiece(text.slice(at, end));
    if (!piece.closed && end < text.length) {
      end = text.length;
      piece = readPiece(text.slice(at));
    }
    for (const block of piece.blocks)
      blocks.push(line === 0 ? block : { ...block, first: block.first + line, after: block.after + line });
    // The first definition of a name counts.
    for (const [name, reference] of Object.entries(piece.references)) references[name] ??= reference;
    for (let newline = text.indexOf('\n', at); newline !== -1 && newline < end; ) {
      line++;
      newline = text.indexOf('\n', newline + 1);
    }
    at = end;
  }
  return { blocks, references };
}

function readPiece(text: string): Piece {
  const known = cache.get(text) ?? plainPiece(text);
  if (known !== undefined) return known;
  const piece = parsePiece(text);
  if (cache.size >= cacheLimit) cache.delete(cache.keys().next().value!);
  // Short pieces only: a text of megabytes should not stay in memory for the sake of a cache.
  if (text.length < 50_000) cache.set(text, piece);
  return piece;
}

/** All that can make a block that matters, or carry one on beyond a blank line; it may say so of harmless text too. */
const notPlain = new RegExp(
  [
    '`{3}|~{3}', // fences
    '<(?:hr|script|pre|style|textarea|[!?])', // tags that count, and HTML that runs over blank lines
    '\\]:', // definitions of links
    '^[ >*+\\-\\d.)]*(?: {4}|\\t)', // indented code, in lists and quotes too
    '^[ \\t>*+\\-\\d.)_=]*[-*_=][ \\t]*$', // rules and lines under headings
  ].join('|'),
  'im',
);

/** Pieces without any such thing, which are most, need no parser: they hold at most the rule that ends them. */
export function plainPiece(text: string): Piece | undefined {
  const end = /\n[ \t]*\n---[ \t]*\n?$/.exec(text);
  if (notPlain.test(end ? text.slice(0, end.index) : text)) return undefined;
  if (!end) return { blocks: [], references: {}, closed: false };
  const after = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { blocks: [{ kind: 'rule', first: after - 1, after, nested: false }], references: {}, closed: true };
}

export function parsePiece(text: string): Piece {
  const { tokens, references } = parseBlocks(text);
  const blocks: StructureBlock[] = [];
  let depth = 0;
  for (const token of tokens) {
    if (/^(?:bullet_list|ordered_list|blockquote)_(?:open|close)$/.test(token.type)) depth += token.nesting;
    const kind = kindOf(token);
    if (kind !== undefined && token.map !== null)
      blocks.push({ kind, first: token.map[0], after: token.map[1], nested: depth > 0 });
  }
  const last = tokens.at(-1);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return {
    blocks,
    references,
    closed: last?.type === 'hr' && last.level === 0 && last.map?.[1] === lines,
  };
}

function kindOf(token: Token): StructureBlock['kind'] | undefined {
  switch (token.type) {
    case 'hr':
      return 'rule';
    case 'fence':
    case 'code_block':
      return 'code';
    case 'heading_open':
      return token.markup === '-' ? 'setext' : undefined;
    case 'html_block':
      return token.content.includes('<hr>') ? 'html-with-tag' : undefined;
    case 'inline':
      return token.content.includes('<hr>') ? 'inline-with-tag' : undefined;
    default:
      return undefined;
  }
}
