import { type DrawnTable, tablePlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface VersusContent extends DrawnTable {
  readonly layout: 'versus';
}

/** Two sides set against each other. */
export const versus: Layout<VersusContent> = {
  name: 'versus',
  folder: new URL('.', import.meta.url),
  plainly: 'table of two columns',
  drawsFrom: 'table',
  plan: tablePlan({ least: 20, look: 10 }),
  draw,
};
