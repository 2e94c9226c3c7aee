import { ticksTo } from '../kit/ticks.ts';

interface Value {
  readonly written: string;
  readonly value: number;
}

/** From zero to a round end; percentages run to a hundred. */
export function axisOf(figures: readonly Value[]): {
  readonly share: boolean;
  readonly ticks: readonly number[];
  readonly top: number;
} {
  const share = figures.every(({ written }) => /%\s*$/.test(written));
  return share && figures.every(({ value }) => value <= 100)
    ? { share, ticks: [0, 25, 50, 75, 100], top: 100 }
    : { share, ...ticksTo(Math.max(...figures.map(({ value }) => value))) };
}
