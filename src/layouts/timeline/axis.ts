import { ticksBetween } from '../kit/ticks.ts';
import type { Entry } from './read.ts';

/** A tick as it is written; years without grouping. */
export const tickText = (tick: number, plain: boolean): string =>
  plain ? String(tick) : tick.toLocaleString('en', { useGrouping: tick >= 10000 });

export interface Axis {
  readonly ticks: readonly number[];
  /** Percent of the width of the axis. */
  readonly at: (value: number) => number;
}

/** Lengths run from zero; dates between round ones. The axis ends before its arrow. */
export function axisFor(entries: readonly Omit<Entry, 'name'>[]): Axis {
  const zero = entries.some(({ isLength }) => isLength);
  const least = zero ? 0 : Math.min(...entries.map(({ from }) => from));
  const most = Math.max(...entries.map(({ to }) => to));
  const { ticks, from, top } = ticksBetween(least, most);
  const whole = ticks.every((tick) => Number.isInteger(tick))
    ? ticks
    : ticks.filter((tick) => Number.isInteger(tick) || zero);
  return { ticks: whole, at: (value) => 1 + ((value - from) / (top - from)) * 95 };
}
