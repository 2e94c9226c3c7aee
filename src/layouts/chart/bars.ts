import {
  blockHeight,
  type Drawing,
  px,
  type Room,
  smallSize,
  textBlock,
  textSize,
  widest,
  width,
} from './figure.ts';
import type { Mark } from './marks.ts';
import { wrap } from './text.ts';

/**
 * Horizontal bars from a common zero line, longest text first considered: names stand left in their own
 * column, values stand at the ends of the bars. The largest bar carries the accent, the others the quiet
 * colour; position, length and written value say the same without colour.
 */
export function bars(marks: readonly Mark[], { height, direction }: Room): Drawing {
  const size = marks.length > 6 ? smallSize : textSize;
  const valueSize = marks.length > 4 ? size : 40;
  const nameWidth = Math.min(
    widest(
      marks.map(({ label }) => label),
      size,
    ) + 8,
    380,
  );
  const names = marks.map(({ label }) => wrap(label, size, nameWidth));
  const gap = marks.length > 5 ? 12 : 22;
  const needed = names.map((lines) => Math.max(blockHeight(lines.length, size), valueSize * 1.1));
  const spare =
    (height - needed.reduce((sum, each) => sum + each, 0) - gap * (marks.length - 1)) / marks.length;
  const rows = needed.map((each) => Math.max(each, Math.min(each + Math.max(spare, 0), 150)));

  const values = marks.map(({ value }) => value);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const valueRoom =
    widest(
      marks.map(({ text }) => text),
      valueSize,
    ) + 20;
  const left = nameWidth + 24 + (low < 0 ? valueRoom : 0);
  const plot = Math.max(width - left - (high > 0 ? valueRoom : 0), 120);
  const scale = high > low ? plot / (high - low) : 0;
  const zero = left - low * scale;
  const best = Math.max(...values.map(Math.abs));

  const flip = (x: number) => (direction === 'rtl' ? width - x : x);
  const [start, end] = direction === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const parts: string[] = [];
  let y = 0;
  marks.forEach(({ value, text }, index) => {
    const row = rows[index]!;
    const middle = y + row / 2;
    const length = Math.abs(value) * scale;
    const from = value < 0 ? zero - length : zero;
    const x = direction === 'rtl' ? width - from - length : from;
    const strong = Math.abs(value) === best;
    const thick = Math.min(row, 104);
    parts.push(
      textBlock(names[index]!, { x: flip(0), y: middle, anchor: start, size }),
      `<rect class="mark" data-value="${value}" x="${px(x)}" y="${px(middle - thick / 2)}" width="${px(length)}" height="${px(thick)}" style="fill:var(${strong ? '--accent' : '--contrast-mark'})"/>`,
      textBlock([text], {
        x: flip(value < 0 ? from - 14 : from + length + 14),
        y: middle,
        anchor: value < 0 ? end : start,
        size: valueSize,
        class: 'value',
      }),
    );
    y += row + gap;
  });
  const total = y - gap;
  const axis = `<line class="axis" x1="${px(flip(zero))}" x2="${px(flip(zero))}" y1="0" y2="${px(total)}" style="stroke:var(--text);stroke-width:2"/>`;
  return { height: total, body: parts.join('') + axis };
}
