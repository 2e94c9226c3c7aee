import { mapBlocks, type Separator } from '../read/separators.ts';
import { findShortcodeTags, pairShortcodes } from '../read/shortcodes.ts';

/**
 * A deck cut into front matter and slide pieces so that joining them again gives the same bytes.
 * Cutting is coarser than reading (src/deck/read.ts): of its separators only those count that stand in no list, quote
 * or shortcode, which is what drafts use. A piece with another separator inside merges as one larger piece.
 */
export interface Pieces {
  /** Text between the `---` fences, without them; undefined where the file has none. */
  readonly front: string | undefined;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  /** The separator line before this piece; empty for the first. */
  readonly separator: string;
  /** White space, content, white space; concatenated they are the piece. */
  readonly lead: string;
  readonly content: string;
  readonly trail: string;
}

const frontMatter = /^(\s*---[ \t]*\n)([\s\S]*?\n)?(---[ \t]*(?:\n|$))/;

export function cutPieces(text: string): Pieces {
  const front = frontMatter.exec(text);
  const from = front ? front[0].length : 0;
  const pieces: Piece[] = [];
  let separator = '';
  let at = from;
  for (const { start, end } of rulesOf(text, from)) {
    pieces.push(makePiece(separator, text.slice(at, start)));
    separator = text.slice(start, end);
    at = end;
  }
  pieces.push(makePiece(separator, text.slice(at)));
  return { front: front ? (front[2] ?? '') : undefined, pieces };
}

/** The lines that are slide separators in Markdown and stand in nothing else. */
function rulesOf(text: string, from: number): Separator[] {
  const tags = findShortcodeTags(' '.repeat(from) + text.slice(from));
  const { separators } = mapBlocks(text, from, text.length, pairShortcodes(tags));
  return separators.filter(({ kind, nested }) => kind === 'rule' && !nested);
}

function makePiece(separator: string, text: string): Piece {
  const lead = /^\s*/.exec(text)?.[0] ?? '';
  if (lead.length === text.length) return { separator, lead, content: '', trail: '' };
  // Not by a pattern: it would begin anew at each blank inside.
  const trail = text.slice(text.trimEnd().length);
  return { separator, lead, content: text.slice(lead.length, text.length - trail.length), trail };
}

/** The inverse of {@link cutPieces} for its own pieces; puts safe gaps between pieces of different files. */
export function joinPieces({ front, pieces }: Pieces): string {
  const parts = [front === undefined ? '' : `---\n${front}---\n`];
  pieces.forEach(({ separator, lead, content, trail }, index) => {
    const glued = index > 0 || front !== undefined;
    const slide = `${glued && lead === '' && content !== '' ? '\n' : lead}${content}${trail}`;
    // The first stands with the front matter, so that a gap after it sees both.
    if (index === 0) parts[0] += slide;
    else {
      const rule = separator === '' ? '---\n' : separator.endsWith('\n') ? separator : `${separator}\n`;
      parts.push(`${gapAfter(parts.at(-1)!)}${rule}${slide}`);
    }
  });
  return parts.join('');
}

/** A separator needs a blank line above it, or it would turn the line above into a heading. */
function gapAfter(part: string): string {
  if (!part.endsWith('\n')) return '\n\n';
  let at = part.length - 2;
  while (part[at] === ' ' || part[at] === '\t') at--;
  return part[at] === '\n' ? '' : '\n';
}
