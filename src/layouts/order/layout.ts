import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface OrderContent extends DrawnList {
  readonly layout: 'order';
}

/** Who more, without amounts. */
export const order: Layout<OrderContent> = {
  name: 'order',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, ↑ or ↓ before what stands out',
  drawsFrom: 'list',
  plan: { ...listPlan<OrderContent>({ least: 20, look: 10 }), picture },
  draw,
};
