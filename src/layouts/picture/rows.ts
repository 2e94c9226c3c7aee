import { blockHeight, textBlock } from '../chart/figure.ts';
import { widthOf, wrap } from '../chart/text.ts';
import {
  card,
  drawing,
  neededHeight,
  room,
  said,
  sizeThatFits,
  type Tone,
  type Words,
  wider,
} from './boxes.ts';
import type { DrawingPlace, SlideDrawing } from './file.ts';

interface RowOf {
  readonly words: Words;
  readonly tone: Tone;
}

const between = 14;
/** Room of the words that lead to a row, at its left. */
const leadRoom = { least: 120, most: 300, gap: 24 } as const;
const leadSize = 28;

const widest = (text: string): number =>
  Math.max(...text.split(/\s+/).map((word) => widthOf(word, leadSize * wider.plain)));

/** Boxes one over the other, the words that lead to each before it. */
export function rowsPicture(rows: readonly RowOf[], place: DrawingPlace): SlideDrawing | undefined {
  const leads = rows.map(({ words }) => words.lead);
  const left = leads.every((lead) => lead === '') ? 0 : leadWidth(leads);
  if (left === undefined) return undefined;
  const indent = left === 0 ? 0 : left + leadRoom.gap;
  const across = (lead: string): number => room.width - (lead === '' ? 0 : indent);
  const boxes = rows.map(({ words }) => ({ ...words, lead: '' }));
  const lines = leads.map((lead) => (lead === '' ? [] : wrap(lead, leadSize * wider.plain, left)));
  const needs = (size: number) =>
    boxes.map((words, index) => {
      const own = neededHeight(words, across(leads[index] ?? ''), size);
      return own && Math.max(own, blockHeight(lines[index]?.length ?? 0, leadSize), 72);
    });
  const total = (all: readonly (number | undefined)[]): number =>
    all.reduce<number>((sum, each) => sum + (each ?? room.height) + between, -between);
  const size = sizeThatFits(38, (at) => total(needs(at)) <= room.height);
  if (size === undefined) return undefined;
  const heights = needs(size).map((each) => each ?? 0);
  let y = 0;
  const body = rows.map(({ tone }, index) => {
    const [height = 0, lead = ''] = [heights[index], leads[index]];
    const x = lead === '' ? 0 : indent;
    const label =
      lead === ''
        ? ''
        : textBlock(lines[index] ?? [], {
            x: left,
            y: y + height / 2,
            anchor: 'end',
            size: leadSize,
            fill: 'var(--muted)',
          });
    const box = card({ x, y, width: across(lead), height }, boxes[index]!, size, tone);
    y += height + between;
    return label + box;
  });
  return drawing(body.join(''), total(heights), rows.map(({ words }) => said(words)).join('; '), place);
}

/** As wide as the longest words need, in two lines at most where that is possible; undefined where one word is too long. */
function leadWidth(leads: readonly string[]): number | undefined {
  const needed = Math.max(...leads.map(widest));
  if (needed > leadRoom.most) return undefined;
  const whole = Math.max(...leads.map((lead) => widthOf(lead, leadSize * wider.plain)));
  return Math.max(leadRoom.least, needed, Math.min(whole + 8, leadRoom.most));
}
