import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface RangeContent extends DrawnList {
  readonly layout: 'range';
}

/** Values between two ends of one axis. */
export const range: Layout<RangeContent> = {
  name: 'range',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, each number in bold',
  drawsFrom: 'list',
  plan: { ...listPlan<RangeContent>({ least: 20, look: 10 }), picture },
  draw,
};
