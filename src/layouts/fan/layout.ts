import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface FanContent extends DrawnList {
  readonly layout: 'fan';
}

/** One to many, and back to one. */
export const fan: Layout<FanContent> = {
  name: 'fan',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, the members one level in',
  drawsFrom: 'list',
  plan: listPlan({ least: 30, look: 15 }),
  draw,
};
