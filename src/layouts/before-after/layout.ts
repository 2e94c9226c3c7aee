import { type DrawnTable, tablePlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface BeforeAfterContent extends DrawnTable {
  readonly layout: 'before-after';
}

/** One thing in two states. */
export const beforeAfter: Layout<BeforeAfterContent> = {
  name: 'before-after',
  folder: new URL('.', import.meta.url),
  plainly: 'table of one row: before, after',
  drawsFrom: 'table',
  rows: 'values',
  plan: { ...tablePlan<BeforeAfterContent>({ least: 20, look: 10 }), picture },
  draw,
};
