import { bars } from './bars.ts';
import { beforeAfter } from './before-after.ts';
import type { ChartOptions } from './chart-options.ts';
import { type Drawing, figure } from './figure.ts';
import { interval } from './interval.ts';
import { type ChartTable, type Mark, numberIn, readMarks } from './marks.ts';
import { parts } from './parts.ts';
import { range } from './range.ts';
import { share, waffle } from './share.ts';

export const chartKinds = ['bars', 'range', 'before-after', 'parts', 'share', 'interval'] as const;
export type ChartKind = (typeof chartKinds)[number];
export type { ChartTable } from './marks.ts';

const drawings = { bars, range, 'before-after': beforeAfter, parts, share, interval };

/**
 * `<figure class="chart">` with an SVG of the table's first columns and the table itself, visually
 * hidden, as its text equivalent. The axis starts at zero, each value stands at its mark as it is written,
 * and shape or pattern says what colour says. Undefined where the values cannot be drawn honestly
 * (fewer than one number, mixed signs in a share): show the table then.
 */
export function drawChart(kind: ChartKind, table: ChartTable, options: ChartOptions): string | undefined {
  const { marks, drawing } = sketchChart(kind, table, options) ?? {};
  return marks && drawing && figure(drawing, kind, table, marks, options);
}

/** The drawing alone, and the values that it shows. */
export function sketchChart(
  kind: ChartKind,
  table: ChartTable,
  options: Pick<ChartOptions, 'height' | 'caption' | 'direction'>,
): { readonly marks: readonly Mark[]; readonly drawing: Drawing } | undefined {
  const marks = readMarks(table);
  if (marks.length === 0 || marks.length < table.rows.length) return undefined;
  const room = { direction: options.direction ?? 'ltr', measure: table.head[1] ?? '' };
  const drawing =
    drawings[kind](marks, { height: options.height ?? 340, ...room }) ??
    // A kind that does not suit its numbers falls back to bars, which suit any.
    bars(marks, { height: options.height ?? (options.caption ? 330 : 360), ...room });
  return { marks, drawing };
}

/** A share of a hundred as squares, without words: for a number that is written beside it. Undefined where it is none. */
export function drawShare(written: string, direction: 'ltr' | 'rtl' = 'ltr'): string | undefined {
  const value = /%/.test(written) ? numberIn(written) : undefined;
  if (value === undefined || value < 0 || value > 100) return undefined;
  return `<svg class="share" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" aria-hidden="true">${waffle(value, 200, 0, direction)}</svg>`;
}
