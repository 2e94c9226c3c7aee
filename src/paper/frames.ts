import { area, grown, height, holds, union, width } from './boxes.ts';
import { hasInk, type Ink } from './ink.ts';
import type { Box, Sheet } from './model.ts';

/** A drawn object thinner than this, in points, is a rule. */
const ruleMost = 2.5;
/** Corners may be round: the rules end so far from them. */
const corner = 8;
/** Ink of a frame lies within so many points of its edge. */
const edge = 3;
/** Room that a figure needs in a frame beside its caption. */
const roomLeast = 30;

/** The frame that some journals draw round a figure together with its caption. */
export function frameAround(sheet: Sheet, ink: Ink, caption: Box): Box | undefined {
  const drawn = [ofRules(sheet, caption), ...wholes(sheet, caption)];
  return drawn.find((box) => box !== undefined && isOutlined(ink, box));
}

function ofRules({ marks }: Sheet, caption: Box): Box | undefined {
  const uprights = marks.filter(
    (mark) =>
      width(mark) < ruleMost &&
      height(mark) > height(caption) + roomLeast &&
      mark.y0 < caption.y0 &&
      mark.y1 > caption.y1,
  );
  const left = uprights.filter(({ x1 }) => x1 <= caption.x0 + 1).sort((a, b) => b.x1 - a.x1)[0];
  const right = uprights.filter(({ x0 }) => x0 >= caption.x1 - 1).sort((a, b) => a.x0 - b.x0)[0];
  if (left === undefined || right === undefined) return;
  if (Math.abs(left.y0 - right.y0) > corner || Math.abs(left.y1 - right.y1) > corner) return;
  const between = union([left, right]);
  const level = marks.filter(
    (mark) => height(mark) < ruleMost && Math.abs(width(mark) - width(between)) < 2 * corner + 2,
  );
  const top = level.find((mark) => Math.abs(mark.y0 - between.y0) < corner);
  const bottom = level.find((mark) => Math.abs(mark.y1 - between.y1) < corner);
  return top && bottom && union([between, top, bottom]);
}

/** Frames drawn in one go, the smallest first. */
const wholes = ({ marks, width: across, height: down }: Sheet, caption: Box): Box[] =>
  marks
    .filter(
      (mark) =>
        mark.kind === 'path' &&
        holds(mark, caption, 1) &&
        height(mark) > height(caption) + roomLeast &&
        width(mark) < 0.97 * across &&
        height(mark) < 0.9 * down,
    )
    .map(({ x0, y0, x1, y1 }) => ({ x0, y0, x1, y1 }))
    .sort((a, b) => area(a) - area(b));

/** The four strips of a frame, so wide, beginning so far inside of its edges. */
function stripsOf({ x0, y0, x1, y1 }: Box, by: number, from = 0): Box[] {
  const box = { x0: x0 + from, y0: y0 + from, x1: x1 - from, y1: y1 - from };
  return [
    { ...box, y1: box.y0 + by },
    { ...box, y0: box.y1 - by },
    { ...box, x1: box.x0 + by },
    { ...box, x0: box.x1 - by },
  ];
}

/** Length of a strip that is looked at in one go. */
const step = 4;

/** Ink all along its edges, and hardly any right inside of them: a frame and no ground. */
function isOutlined(ink: Ink, box: Box): boolean {
  const outline = shares(ink, stripsOf(grown(box, 0.5), edge));
  const inside = shares(ink, stripsOf(box, 1, edge + 1));
  return outline.every((share) => share > 0.9) && inside.every((share) => share < 0.5);
}

const shares = (ink: Ink, strips: readonly Box[]): number[] =>
  strips.map((strip) => {
    const across = width(strip) > height(strip);
    const length = across ? width(strip) : height(strip);
    const parts = Array.from({ length: Math.max(1, Math.floor(length / step)) }, (_, at) =>
      across
        ? { ...strip, x0: strip.x0 + at * step, x1: strip.x0 + (at + 1) * step }
        : { ...strip, y0: strip.y0 + at * step, y1: strip.y0 + (at + 1) * step },
    );
    return parts.filter((part) => hasInk(ink, part)).length / parts.length;
  });

/** Where its ink is. */
export const inkOfFrame = (frame: Box): Box[] => stripsOf(grown(frame, 1), edge + 1);

/** What it holds. */
export const insideOf = (frame: Box): Box => grown(frame, -edge);
