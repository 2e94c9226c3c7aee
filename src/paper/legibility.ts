import { height, holds, width } from './boxes.ts';
import { wordsIn } from './layout.ts';
import type { Box, Doubt, Line } from './model.ts';

/** What a slide has for a figure below its headline, px at 1280 × 720. */
const room = { width: 1088, height: 410 };
/** Smaller than this on the slide, letters of a figure are not read in a room; px. */
const legible = 14;
/** With fewer lines of live text the letters are part of the picture, and their size is not known. */
const linesLeast = 3;

/** Pixels a point, where a box fills its place on the slide. */
export const shownScale = (box: Box): number => Math.min(room.width / width(box), room.height / height(box));

/** The smallest letters of a figure in points, a few raised ones aside; undefined where they are drawn. */
export function smallestLabel(lines: readonly Line[], box: Box): number | undefined {
  const own = lines
    .filter((line) => holds(box, line, 2) && (wordsIn(line.text) > 0 || /\d/.test(line.text)))
    .sort((a, b) => a.size - b.size);
  if (own.length < linesLeast) return;
  return own[Math.floor(own.length / 10)]?.size;
}

/** What the audience will not be able to read. */
export function labelDoubts(label: number | undefined, box: Box): Doubt[] {
  const pixels = label === undefined ? legible : Math.floor(label * shownScale(box));
  return pixels >= legible
    ? []
    : [
        {
          code: 'small-labels',
          message: `Its smallest labels are ${pixels} px high on a slide of 720 px; ${legible} px can be read.`,
        },
      ];
}
