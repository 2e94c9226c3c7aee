import { type DrawnTable, tablePlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface LatticeContent extends DrawnTable {
  readonly layout: 'lattice';
}

/** The form of a design: rows by columns. */
export const lattice: Layout<LatticeContent> = {
  name: 'lattice',
  folder: new URL('.', import.meta.url),
  plainly: 'table of marks',
  drawsFrom: 'table',
  plan: tablePlan({ least: 20, look: 10 }),
  draw,
};
