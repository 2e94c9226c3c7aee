import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface LanesContent extends DrawnList {
  readonly layout: 'lanes';
}

/** Two measures that are related. */
export const lanes: Layout<LanesContent> = {
  name: 'lanes',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, the relation between its two sides',
  drawsFrom: 'list',
  plan: { ...listPlan<LanesContent>({ least: 20, look: 10 }), picture },
  draw,
};
