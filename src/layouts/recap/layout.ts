import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface RecapContent extends DrawnList {
  readonly layout: 'recap';
}

/** What to take home, and where to get it. */
export const recap: Layout<RecapContent> = {
  name: 'recap',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, each section in bold',
  drawsFrom: 'list',
  plan: listPlan({ least: 25, look: 5 }),
  draw,
};
