import { cutPieces, type Piece } from '../merge/pieces.ts';

/** A number that the page says no more, on a slide that still does. */
export interface Contradiction {
  readonly number: string;
  /** Heading of the slide. */
  readonly slide: string;
  /** 1-based line in the deck. */
  readonly line: number;
}

const numbers = /(?<![\p{L}\p{N}.,])\d+(?:[.,]\d+)*(?:\s?%)?/gu;

/** What a listener sees or hears of a line: no tags, no addresses, no attributes of slides. */
const spoken = (line: string): string =>
  line
    .replace(/\{\{[<%][^{}]*[%>]\}\}|<[^<>]*>|\]\([^()[\]]*(?:\([^()[\]]*\)[^()[\]]*)?\)|`[^`]*`/g, ' ')
    .replace(/^\s*\d+[.)]\s/, ' ');

/** A line as short as a planned time in any language, with a digit in the word behind its colon. */
const saysTime = (line: string): boolean => line.length <= 100 && /:\s*\S*\d/.test(line);

/** The lines of a slide that speak, with their place; comments of any length and planned times left out. */
function spokenLines({ content }: Piece): { text: string; index: number }[] {
  const open = content.replace(/<!--[\s\S]*?(?:-->|$)/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const lines = open.split('\n');
  return lines.flatMap((line, index) => {
    // The last line of the notes is the planned time, in the words of the deck's language.
    const isTime = /\{\{[<%]\s*\/speaker_note/.test(lines[index + 1] ?? '') && saysTime(line);
    return isTime ? [] : [{ text: spoken(line), index }];
  });
}

const numbersOf = (text: string): string[] =>
  [...text.matchAll(numbers)].map(([number]) => number.replace(/\s/g, ''));

function allNumbers(deck: string): Set<string> {
  return new Set(
    cutPieces(deck).pieces.flatMap((piece) => spokenLines(piece).flatMap(({ text }) => numbersOf(text))),
  );
}

/**
 * Numbers of the last draft that the new one no longer has and the merged deck keeps: on a slide that the author changed or
 * moved, the old value would stand beside the new ones.
 */
export function contradictions(base: string, fresh: string, merged: string): Contradiction[] {
  const now = allNumbers(fresh);
  const gone = new Set([...allNumbers(base)].filter((number) => !now.has(number)));
  if (gone.size === 0) return [];
  const found: Contradiction[] = [];
  let from = 0;
  for (const piece of cutPieces(merged).pieces) {
    if (piece.content === '') continue;
    const start = merged.indexOf(piece.content, from);
    from = start + piece.content.length;
    const first = merged.slice(0, start).split('\n').length;
    const slide = /^#{1,6}\s+(.+)$/m.exec(piece.content)?.[1]?.replace(/[*_]/g, '').trim() ?? '';
    for (const { text, index } of spokenLines(piece)) {
      for (const number of numbersOf(text)) {
        const known = found.some((one) => one.number === number && one.slide === slide);
        if (gone.has(number) && !known) found.push({ number, slide, line: first + index });
      }
    }
  }
  return found;
}
