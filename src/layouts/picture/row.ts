import {
  type ArrowOptions,
  arrow,
  arrowLength,
  card,
  drawing,
  neededHeight,
  room,
  said,
  sizeThatFits,
  type Tone,
  type Words,
} from './boxes.ts';
import type { DrawingPlace, SlideDrawing } from './file.ts';

interface RowBox {
  readonly words: Words;
  readonly tone: Tone;
}

/** Boxes side by side; between two of them an arrow, its word over it, or white where there is none. */
export interface Row {
  readonly boxes: readonly RowBox[];
  readonly links?: readonly ArrowOptions[];
  /** What is said where it is not seen: the boxes in their order, where absent. */
  readonly alt?: string;
}

const white = 24;
const largest: Readonly<Record<number, number>> = { 2: 48, 3: 40 };

export function rowPicture({ boxes, links, alt }: Row, place: DrawingPlace): SlideDrawing | undefined {
  const lengths = boxes
    .slice(1)
    .map((_, index) => (links === undefined ? white : arrowLength(links[index]?.word ?? '')));
  if (lengths.some((each) => each === undefined)) return undefined;
  const between = lengths as number[];
  const free = room.width - between.reduce((sum, each) => sum + each, 0);
  const letters = boxes.map(({ words }) => said(words).length + 20);
  const all = letters.reduce((sum, each) => sum + each, 0);
  // Half of the room goes to all alike, so that the boxes stay of one family.
  const widths = letters.map(
    (own) => free * (links === undefined ? 1 / boxes.length : 0.5 / boxes.length + (0.5 * own) / all),
  );
  const heights = (size: number) =>
    boxes.map(({ words }, index) => neededHeight(words, widths[index] ?? 0, size));
  const size = sizeThatFits(largest[boxes.length] ?? 34, (at) =>
    heights(at).every((each) => each !== undefined && each <= room.height),
  );
  if (size === undefined) return undefined;
  const height = Math.max(150, ...heights(size).map((each) => each ?? 0));
  let x = 0;
  const body = boxes.map(({ words, tone }, index) => {
    const own = widths[index] ?? 0;
    const box = card({ x, y: 0, width: own, height }, words, size, tone);
    const length = between[index];
    const link = links?.[index];
    const after = length === undefined || link === undefined ? '' : arrow(x + own, height / 2, length, link);
    x += own + (length ?? 0);
    return box + after;
  });
  return drawing(body.join(''), height, alt ?? boxes.map(({ words }) => said(words)).join('; '), place);
}
