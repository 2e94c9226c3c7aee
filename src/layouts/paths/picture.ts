import type { DrawnList } from '../kit/plan.ts';
import {
  arrow,
  bend,
  card,
  drawing,
  neededHeight,
  room,
  said,
  sizeThatFits,
  type Words,
  wordsOfItem,
} from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';
import { partsApart } from './apart.ts';

const wide = { way: 540, point: 440 } as const;
const between = 20;
const tones = ['ours-tint', 'other-tint', 'plain'] as const;

/** Two or three ways one over the other, and the point on which they meet, or from which they part, beside them. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.map(wordsOfItem);
  if (items.length < 3 || items.length > 4 || found.includes(undefined)) return undefined;
  const words = found as Words[];
  const [ways, point] = [words.slice(0, -1), words.at(-1)!];
  if (point.lead === '') return undefined;
  const needs = (size: number) => ways.map((each) => neededHeight(each, wide.way, size));
  const total = (all: readonly (number | undefined)[]): number =>
    all.reduce<number>((sum, each) => sum + (each ?? room.height) + between, -between);
  const size = sizeThatFits(40, (at) => {
    const own = neededHeight(point, wide.point, at);
    return own !== undefined && own <= room.height && total(needs(at)) <= room.height;
  });
  if (size === undefined) return undefined;
  const heights = needs(size).map((each) => Math.max(90, each ?? 0));
  const tall = Math.max(140, neededHeight(point, wide.point, size) ?? 0);
  const height = Math.max(tall, total(heights));
  const apart = partsApart(point.lead);
  const [wayAt, pointAt] = apart ? [room.width - wide.way, 0] : [0, room.width - wide.point];
  const middle = height / 2;
  let y = (height - total(heights)) / 2;
  const rows = ways.map((each, index) => {
    const own = heights[index] ?? 0;
    const centre = y + own / 2;
    const box = card({ x: wayAt, y, width: wide.way, height: own }, each, size, tones[index] ?? 'plain');
    y += own + between;
    const fork = apart ? wide.point + 56 : wide.way + 44;
    return apart
      ? bend([
          [fork, middle],
          [fork, centre],
        ]) +
          arrow(fork - 12, centre, wayAt - fork + 12) +
          box
      : bend([
          [wide.way + 8, centre],
          [fork, centre],
          [fork, middle],
        ]) + box;
  });
  const joint = apart
    ? bend([
        [wide.point + 8, middle],
        [wide.point + 56, middle],
      ])
    : arrow(wide.way + 32, middle, pointAt - wide.way - 32);
  const goal = card(
    { x: pointAt, y: middle - tall / 2, width: wide.point, height: tall },
    point,
    size,
    'ours',
  );
  return drawing(rows.join('') + joint + goal, height, words.map(said).join('; '), place);
}
