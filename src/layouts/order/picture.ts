import { blockHeight, px, textBlock } from '../chart/figure.ts';
import { wrap } from '../chart/text.ts';
import type { DrawnList } from '../kit/plan.ts';
import { drawing, room, said, wider, wordsOfItem } from '../picture/boxes.ts';
import type { DrawingPlace, SlideDrawing } from '../picture/file.ts';

const size = 32;
const between = 60;
const tall = { large: 230, small: 110 } as const;
const wide = { large: 150, small: 74 } as const;

/** Who more, without amounts: a small arrow for all, a large one for each that stands out, the words below. */
export function picture({ items, label }: DrawnList, place: DrawingPlace): SlideDrawing | undefined {
  const found = items.map((item) => {
    const words = wordsOfItem(item);
    const told = words && said(words);
    const [, sign, text] = /^([↑↓])?\s*(.*)$/su.exec(told ?? '') ?? [];
    return told === undefined || !text ? undefined : { told, sign, text };
  });
  const rows = found.flatMap((each) => each ?? []);
  const common = rows.find(({ sign }) => sign !== undefined)?.sign;
  if (rows.length < items.length || rows.length < 2 || rows.length > 4) return undefined;
  if (common === undefined || label === undefined) return undefined;
  const across = (room.width - between * (rows.length - 1)) / rows.length;
  const lines = rows.map(({ text }) => wrap(text, size * wider.bold, across));
  const height = tall.large + 24 + Math.max(...lines.map(({ length }) => blockHeight(length, size)));
  if (height > room.height) return undefined;
  const body = rows.map(({ sign }, index) => {
    const middle = index * (across + between) + across / 2;
    const kind = sign === undefined ? 'small' : 'large';
    const words = textBlock(lines[index] ?? [], {
      x: middle,
      y: tall.large + 24 + blockHeight(lines[index]?.length ?? 0, size) / 2,
      anchor: 'middle',
      size,
      ...(kind === 'large' ? { class: 'value' } : {}),
    });
    return way(middle, kind, (sign ?? common) === '↓') + words;
  });
  return drawing(body.join(''), height, rows.map(({ told }) => told).join('; '), place);
}

/** A broad arrow that stands on the line of the words. */
function way(middle: number, kind: 'large' | 'small', isDown: boolean): string {
  const [half, high] = [wide[kind] / 2, tall[kind]];
  const [foot, tip] = isDown ? [tall.large - high, tall.large] : [tall.large, tall.large - high];
  const neck = tip + (isDown ? -1 : 1) * half;
  const path = `M${px(middle)} ${px(tip)}L${px(middle + half)} ${px(neck)}L${px(middle + half / 2)} ${px(neck)}L${px(middle + half / 2)} ${px(foot)}L${px(middle - half / 2)} ${px(foot)}L${px(middle - half / 2)} ${px(neck)}L${px(middle - half)} ${px(neck)}Z`;
  return `<path d="${path}" style="fill:var(--${kind === 'large' ? 'accent' : 'contrast-mark'})"/>`;
}
