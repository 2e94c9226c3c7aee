import { type DrawnTable, tablePlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface VersusContent extends DrawnTable {
  readonly layout: 'versus';
}

/** Two sides set against each other. */
export const versus: Layout<VersusContent> = {
  name: 'versus',
  folder: new URL('.', import.meta.url),
  plainly: 'table of two columns',
  drawsFrom: 'table',
  plan: { ...tablePlan<VersusContent>({ least: 20, look: 10 }), picture },
  draw,
};
