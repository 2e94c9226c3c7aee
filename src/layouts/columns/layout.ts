import { type DrawnTable, tablePlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface ColumnsContent extends DrawnTable {
  readonly layout: 'columns';
}

/** Things grouped by what was done with them. */
export const columns: Layout<ColumnsContent> = {
  name: 'columns',
  folder: new URL('.', import.meta.url),
  plainly: 'table',
  drawsFrom: 'table',
  plan: { ...tablePlan<ColumnsContent>({ least: 20, look: 10 }), picture },
  draw,
};
