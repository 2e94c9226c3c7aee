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

const wide = { parent: 400, child: 590 } as const;
const between = 14;

/** One thing at the left, its branches one over the other at the right. */
export function picture({ items, variants = [] }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const [item] = items;
  const children = item?.children ?? [];
  if (items.length !== 1 || item === undefined || children.length < 1) return undefined;
  const { children: _, ...own } = item;
  const found = [own, ...children].map(wordsOfItem);
  if (found.includes(undefined)) return undefined;
  const [parent, ...branches] = found as [Words, ...Words[]];
  const needs = (size: number) => branches.map((each) => neededHeight(each, wide.child, size));
  const size = sizeThatFits(42, (at) => {
    const all = needs(at);
    const left = neededHeight(parent, wide.parent, at);
    return (
      left !== undefined &&
      left <= room.height &&
      all.every((each) => each !== undefined) &&
      all.reduce<number>((sum, each) => sum + (each ?? 0) + between, -between) <= room.height
    );
  });
  if (size === undefined) return undefined;
  const heights = needs(size).map((each) => Math.max(76, each ?? 0));
  const right = heights.reduce((sum, each) => sum + each + between, -between);
  const tall = Math.max(130, neededHeight(parent, wide.parent, size) ?? 0);
  const height = Math.max(right, tall);
  const middle = height / 2;
  const [trunk, at] = [wide.parent + 56, room.width - wide.child];
  let y = (height - right) / 2;
  const parts = branches.map((each, index) => {
    const own = heights[index] ?? 0;
    const centre = y + own / 2;
    const tone = children[index]?.end === '?' ? 'open' : 'plain';
    const box = card({ x: at, y, width: wide.child, height: own }, each, size, tone);
    y += own + between;
    return (
      bend([
        [trunk, middle],
        [trunk, centre],
      ]) +
      arrow(trunk - 12, centre, at - trunk + 12) +
      box
    );
  });
  const source = card(
    { x: 0, y: middle - tall / 2, width: wide.parent, height: tall },
    parent,
    size,
    variants.includes('cause') ? 'other-tint' : 'ours',
  );
  const body =
    source +
    bend([
      [wide.parent + 6, middle],
      [trunk, middle],
    ]) +
    parts.join('');
  return drawing(body, height, (found as Words[]).map(said).join('; '), place);
}
