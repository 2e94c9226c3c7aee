import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface DetailsContent extends DrawnList {
  readonly layout: 'details';
}

/** What a claim rests on, is for, or leads to: a row each, the joining words before it. */
export const details: Layout<DetailsContent> = {
  name: 'details',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, what each adds in bold',
  drawsFrom: 'list',
  plan: { ...listPlan<DetailsContent>({ least: 20, look: 6 }), picture },
  draw,
};
