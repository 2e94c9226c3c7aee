import { type DrawnTable, tablePlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface BarsContent extends DrawnTable {
  readonly layout: 'bars';
}

/** Values as bars from one zero line. */
export const bars: Layout<BarsContent> = {
  name: 'bars',
  folder: new URL('.', import.meta.url),
  plainly: 'table of names and values',
  rows: 'values',
  plan: { ...tablePlan<BarsContent>({ least: 20, look: 10 }), picture },
  draw,
};
