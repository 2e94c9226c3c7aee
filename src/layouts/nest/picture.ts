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

const rim = 22;
const tones = ['ours', 'ours-tint', 'plain'] as const;

/** A thing in what it lies in: each box around the one before it, its words at its head. */
export function picture({ items }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.map(wordsOfItem);
  if (items.length < 2 || items.length > 3 || found.includes(undefined)) return undefined;
  const words = found as Words[];
  const across = (index: number): number => room.width - 2 * rim * (items.length - 1 - index);
  const needs = (size: number) => words.map((each, index) => neededHeight(each, across(index), size));
  const total = (size: number): number =>
    needs(size).reduce<number>((sum, each) => sum + (each ?? room.height), rim * (items.length - 1));
  const size = sizeThatFits(
    42,
    (at) => needs(at).every((each) => each !== undefined) && total(at) <= room.height,
  );
  if (size === undefined) return undefined;
  const heads = needs(size).map((each) => each ?? 0);
  const height = total(size);
  // From the outermost inwards: what lies in it is drawn over it.
  let y = 0;
  const rings = [...words.keys()].reverse().map((index) => {
    const x = rim * (items.length - 1 - index);
    const head = heads[index] ?? 0;
    const tone = tones[index] ?? 'plain';
    const whole = height - y - x;
    const ground = card(
      { x, y, width: across(index), height: whole },
      { lead: '', title: '', rest: '' },
      size,
      tone,
    );
    const text = card({ x, y, width: across(index), height: head }, words[index]!, size, tone);
    y += head;
    return ground + text.slice(text.indexOf('/>') + 2);
  });
  return drawing(rings.join(''), height, words.map(said).join('; '), place);
}
