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

/** Statistics that are 1 where the two things compared are alike. */
const isRatio = (measure: string): boolean => /\bratio\b|^a?(?:HR|OR|RR)$|^(?:IRR|PR)$/i.test(measure.trim());

/**
 * A forest plot: each estimate a filled mark on the line of its interval, on one axis from zero; for ratios a
 * dashed line at 1. Names at the left, the estimate and its interval written at the right.
 */
export function interval(marks: readonly Mark[], { height, direction, measure }: Room): Drawing | undefined {
  if (marks.some((mark) => mark.interval === undefined)) return undefined;
  const rows = marks.map((mark) => ({ ...mark, low: mark.interval!.low, high: mark.interval!.high }));
  const valueSize = marks.length > 4 ? 34 : 46;
  const size = marks.length > 4 ? smallSize : textSize;
  const nameWidth = Math.min(
    widest(
      marks.map(({ label }) => label),
      size,
    ) + 8,
    330,
  );
  const names = rows.map(({ label }) => wrap(label, size, nameWidth));
  const written = marks.map((mark) => mark.interval!.text);
  const valueWidth =
    widest(
      rows.map(({ text }) => text),
      valueSize,
    ) + 22;
  const rightWidth = valueWidth + widest(written, smallSize);
  const ratio = isRatio(measure);
  const low = Math.min(0, ...rows.map((row) => row.low));
  const high = Math.max(ratio ? 1 : 0, ...rows.map((row) => row.high));
  const left = nameWidth + 40;
  const plot = width - left - rightWidth - 56;
  const scale = high > low ? plot / (high - low) : 0;
  const x = (value: number) => left + (value - low) * scale;
  const flip = (at: number) => (direction === 'rtl' ? width - at : at);
  const [start, end] = direction === 'rtl' ? (['end', 'start'] as const) : (['start', 'end'] as const);
  const axis = 46;
  const step = Math.min(
    Math.max(
      (height - axis) / rows.length,
      Math.max(...names.map((lines) => blockHeight(lines.length, size))) + 14,
      56,
    ),
    130,
  );
  const foot = step * rows.length;
  const tick = (value: number, text: string, dashed: boolean) =>
    `<line class="axis" x1="${px(flip(x(value)))}" x2="${px(flip(x(value)))}" y1="0" y2="${px(foot + 8)}" style="stroke:var(--${dashed ? 'muted' : 'text'});stroke-width:2${dashed ? ';stroke-dasharray:7 7' : ''}"/>` +
    textBlock([text], { x: flip(x(value)), y: foot + 30, anchor: 'middle', size: smallSize, class: 'quiet' });
  const body = [
    tick(0, '0', false),
    ...(ratio ? [tick(1, '1', true)] : []),
    ...rows.flatMap((row, index) => {
      const middle = step * (index + 0.5);
      const [from, to, at] = [row.low, row.high, row.value].map((value) => flip(x(value))) as [
        number,
        number,
        number,
      ];
      const cap = (place: number) =>
        `<line x1="${px(place)}" x2="${px(place)}" y1="${px(middle - 13)}" y2="${px(middle + 13)}" style="stroke:var(--text);stroke-width:4"/>`;
      return [
        textBlock(names[index]!, { x: flip(0), y: middle, anchor: start, size }),
        `<line class="mark" data-value="${row.low}" data-to="${row.high}" x1="${px(from)}" x2="${px(to)}" y1="${px(middle)}" y2="${px(middle)}" style="stroke:var(--text);stroke-width:4"/>`,
        cap(from),
        cap(to),
        `<circle data-value="${row.value}" cx="${px(at)}" cy="${px(middle)}" r="15" style="fill:var(--accent)"/>`,
        textBlock([row.text], {
          x: flip(width - rightWidth + valueWidth - 22),
          y: middle,
          anchor: end,
          size: valueSize,
          class: 'large',
        }),
        textBlock([written[index]!], {
          x: flip(width),
          y: middle,
          anchor: end,
          size: smallSize,
          class: 'quiet',
        }),
      ];
    }),
  ];
  return { height: foot + axis, body: body.join('') };
}
