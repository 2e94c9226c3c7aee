import type { DrawnList } from '../kit/plan.ts';
import {
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

const inset = 44;
const between = 10;

/** Layers, the first at the foot and widest. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.map(wordsOfItem);
  if (items.length < 2 || items.length > 5 || found.includes(undefined)) return undefined;
  const words = found as Words[];
  const across = (index: number): number => room.width - 2 * inset * index;
  const needs = (size: number) => words.map((each, index) => neededHeight(each, across(index), size));
  const size = sizeThatFits(42, (at) => {
    const all = needs(at);
    return (
      all.every((each) => each !== undefined) &&
      all.reduce<number>((sum, each) => sum + (each ?? 0) + between, -between) <= room.height
    );
  });
  if (size === undefined) return undefined;
  const heights = needs(size).map((each) => Math.max(72, each ?? 0));
  const height = heights.reduce((sum, each) => sum + each + between, -between);
  const marked = items.findIndex(({ pieces }) => pieces.some(({ as }) => as === 'em'));
  const key = marked === -1 ? items.length - 1 : marked;
  let y = height;
  const layers = words.map((each, index) => {
    const tall = heights[index] ?? 0;
    y -= tall + (index === 0 ? 0 : between);
    const tone = index === key ? 'ours' : index % 2 === 0 ? 'ours-tint' : 'plain';
    return card({ x: inset * index, y, width: across(index), height: tall }, each, size, tone);
  });
  return drawing(layers.join(''), height, words.map(said).join('; '), place);
}
