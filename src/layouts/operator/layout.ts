import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface OperatorContent extends DrawnList {
  readonly layout: 'operator';
}

/** Inputs, a verb, an output. */
export const operator: Layout<OperatorContent> = {
  name: 'operator',
  folder: new URL('.', import.meta.url),
  drawsFrom: 'list',
  plan: listPlan({ least: 20, look: 10 }),
  draw,
};
