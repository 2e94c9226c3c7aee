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

const wide = { input: 370, verb: 230, output: 370 } as const;
const between = 16;

/** What goes in, one over the other, the verb, and what comes out; a gate stays a list. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const [entries, act, output] = items;
  if (items.length !== 3 || entries === undefined || act === undefined || output === undefined)
    return undefined;
  const split = entries.joint === ' + ' ? entries.pieces.map((piece) => ({ pieces: [piece] })) : [entries];
  const found = [...split, act, output].map(wordsOfItem);
  if (split.length > 4 || found.includes(undefined)) return undefined;
  const words = found as Words[];
  const [verb, result] = words.slice(-2) as [Words, Words];
  const inputs = words.slice(0, -2);
  const needs = (size: number) => inputs.map((each) => neededHeight(each, wide.input, size));
  const size = sizeThatFits(38, (at) => {
    const all = needs(at);
    const right = neededHeight(result, wide.output, at);
    const middle = neededHeight(verb, wide.verb, at);
    return (
      [...all, right, middle].every((each) => each !== undefined) &&
      all.reduce<number>((sum, each) => sum + (each ?? 0) + between, -between) <= room.height &&
      Math.max(right ?? 0, middle ?? 0) <= room.height
    );
  });
  if (size === undefined) return undefined;
  const heights = needs(size).map((each) => Math.max(80, each ?? 0));
  const left = heights.reduce((sum, each) => sum + each + between, -between);
  const own = (each: Words, across: number): number => Math.max(110, neededHeight(each, across, size) ?? 0);
  const height = Math.max(left, own(result, wide.output), own(verb, wide.verb));
  const arrowWide = (room.width - wide.input - wide.verb - wide.output) / 2;
  const [verbAt, outputAt] = [wide.input + arrowWide, room.width - wide.output];
  const middle = height / 2;
  let y = (height - left) / 2;
  const parts = inputs.map((each, index) => {
    const tall = heights[index] ?? 0;
    const centre = y + tall / 2;
    const box = card({ x: 0, y, width: wide.input, height: tall }, each, size, 'plain');
    y += tall + between;
    const trunk = wide.input + 22;
    return inputs.length === 1
      ? box
      : box +
          bend([
            [wide.input + 6, centre],
            [trunk, centre],
            [trunk, middle],
          ]);
  });
  const from = inputs.length === 1 ? wide.input : wide.input + 14;
  const placed = (each: Words, x: number, across: number, tone: 'ours' | 'ours-tint') => {
    const tall = own(each, across);
    return card({ x, y: middle - tall / 2, width: across, height: tall }, each, size, tone);
  };
  const body =
    parts.join('') +
    arrow(from, middle, verbAt - from) +
    placed(verb, verbAt, wide.verb, 'ours-tint') +
    arrow(verbAt + wide.verb, middle, arrowWide) +
    placed(result, outputAt, wide.output, 'ours');
  return drawing(body, height, words.map(said).join('; '), place);
}
