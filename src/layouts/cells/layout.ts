import { type DrawnTable, tablePlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface CellsContent extends DrawnTable {
  readonly layout: 'cells';
}

/** Words in a grid whose fills have a meaning. */
export const cells: Layout<CellsContent> = {
  name: 'cells',
  folder: new URL('.', import.meta.url),
  plainly: 'table',
  drawsFrom: 'table',
  plan: tablePlan({ least: 30, look: 15 }),
  draw,
};
