import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface ForkContent extends DrawnList {
  readonly layout: 'fork';
}

/** One thing and what it does. */
export const fork: Layout<ForkContent> = {
  name: 'fork',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, the branches one level in',
  drawsFrom: 'list',
  plan: { ...listPlan<ForkContent>({ least: 20, look: 10 }), picture },
  draw,
};
