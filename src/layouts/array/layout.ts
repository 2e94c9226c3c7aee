import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface ArrayContent extends DrawnList {
  readonly layout: 'array';
}

/** One mark for each thing that is counted. */
export const array: Layout<ArrayContent> = {
  name: 'array',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, each number in bold',
  drawsFrom: 'list',
  plan: { ...listPlan<ArrayContent>({ least: 25, look: 12 }), picture },
  draw,
};
