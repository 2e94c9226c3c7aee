import { type DrawnTable, tablePlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface SlopeContent extends DrawnTable {
  readonly layout: 'slope';
}

/** Two times, a line for each series. */
export const slope: Layout<SlopeContent> = {
  name: 'slope',
  folder: new URL('.', import.meta.url),
  plainly: 'table: a row for each series, a column for each time',
  drawsFrom: 'table',
  rows: 'values',
  plan: tablePlan({ least: 20, look: 10 }),
  draw,
};
