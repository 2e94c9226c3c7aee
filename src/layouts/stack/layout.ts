import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface StackContent extends DrawnList {
  readonly layout: 'stack';
}

/** Layers that build on one another. */
export const stack: Layout<StackContent> = {
  name: 'stack',
  folder: new URL('.', import.meta.url),
  plainly: 'numbered list, the foundation first',
  drawsFrom: 'list',
  plan: { ...listPlan<StackContent>({ least: 20, look: 10 }, true), picture },
  draw,
};
