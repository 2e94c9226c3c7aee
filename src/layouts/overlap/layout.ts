import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface OverlapContent extends DrawnList {
  readonly layout: 'overlap';
}

/** Two sets that share a part. */
export const overlap: Layout<OverlapContent> = {
  name: 'overlap',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, what both share last',
  drawsFrom: 'list',
  plan: listPlan({ least: 20, look: 10 }),
  draw,
};
