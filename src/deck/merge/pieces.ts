/**
 * A deck cut into front matter and slide pieces so that joining them again gives the same bytes.
 * Cutting is coarser than reading (src/deck/read.ts): only separators at the left edge count, which is
 * what drafts use. A piece with an unusual separator inside simply merges as one larger piece.
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
const separatorLine = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const fenceLine = /^ {0,3}(`{3,}|~{3,})/;

export function cutPieces(text: string): Pieces {
  const front = frontMatter.exec(text);
  const body = front ? text.slice(front[0].length) : text;
  const pieces: Piece[] = [];
  let separator = '';
  let current = '';
  let fence: string | undefined;
  let previous = '';
  for (const line of body.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const bare = line.trimEnd();
    const mark = fenceLine.exec(bare)?.[1];
    if (mark && fence === undefined) fence = mark;
    else if (mark && fence !== undefined && mark.startsWith(fence) && bare.trim() === mark) fence = undefined;
    // Straight under a line of text, dashes make that line a heading (setext), not a new slide.
    const setext =
      /^ {0,3}-+$/.test(bare) && /\S/.test(previous) && !/^ {0,3}(#|>|[-*+] |<|\{\{)/.test(previous);
    if (fence === undefined && !mark && separatorLine.test(bare) && !setext) {
      pieces.push(makePiece(separator, current));
      separator = line;
      current = '';
      previous = '';
      continue;
    }
    current += line;
    // Only a paragraph's line can become a heading; the end of a code block cannot.
    previous = mark ? '' : bare;
  }
  pieces.push(makePiece(separator, current));
  return { front: front ? (front[2] ?? '') : undefined, pieces };
}

function makePiece(separator: string, text: string): Piece {
  const lead = /^\s*/.exec(text)?.[0] ?? '';
  if (lead.length === text.length) return { separator, lead, content: '', trail: '' };
  const trail = /\s*$/.exec(text)?.[0] ?? '';
  return { separator, lead, content: text.slice(lead.length, text.length - trail.length), trail };
}

/** The inverse of {@link cutPieces} for its own pieces; puts safe gaps between pieces of different files. */
export function joinPieces({ front, pieces }: Pieces): string {
  let text = front === undefined ? '' : `---\n${front}---\n`;
  pieces.forEach(({ separator, lead, content, trail }, index) => {
    if (index > 0) {
      // A separator needs a blank line above it, or it would turn the line above into a heading.
      if (!/\n[ \t]*\n$/.test(text)) text += text.endsWith('\n') ? '\n' : '\n\n';
      text += separator === '' ? '---\n' : separator.endsWith('\n') ? separator : `${separator}\n`;
    }
    const glued = index > 0 || front !== undefined;
    text += `${glued && lead === '' && content !== '' ? '\n' : lead}${content}${trail}`;
  });
  return text;
}
