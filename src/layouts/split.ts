import type { Passage } from '../text/passage.ts';
import { countWords } from '../text/words.ts';
import { pointsHeight } from './metrics.ts';

/** What one slide holds at most. */
export const limits = {
  points: 6,
  words: 60,
  tableRows: 7,
  codeLines: 14,
  names: 24,
  namesWithPlace: 8,
  figures: 6,
} as const;

const wordsOf = (passages: readonly Passage[]): number =>
  passages.reduce((sum, { rich }) => sum + countWords(rich.text), 0);

/** Whether a list has at most so many words and fits into so many pixels. */
export const listFits = (points: readonly Passage[], words: number, height: number): boolean =>
  wordsOf(points) <= words && pointsHeight(points.map(({ rich }) => rich.text)) <= height;

/** Even chunks of at most `most` items that each satisfy `fits`; one item is never refused. */
export function chunk<T>(items: readonly T[], most: number, fits: (part: readonly T[]) => boolean): T[][] {
  if (items.length === 0) return [[]];
  for (let count = Math.ceil(items.length / most); count <= items.length; count++) {
    const parts = even(items, count);
    if (parts.every((part) => part.length === 1 || fits(part))) return parts;
  }
  return items.map((item) => [item]);
}

function even<T>(items: readonly T[], count: number): T[][] {
  const parts: T[][] = [];
  let from = 0;
  for (let index = 0; index < count; index++) {
    const size = Math.ceil((items.length - from) / (count - index));
    parts.push(items.slice(from, from + size));
    from += size;
  }
  return parts;
}
