import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface OperatorContent extends DrawnList {
  readonly layout: 'operator';
}

/** Inputs, a verb, an output. */
export const operator: Layout<OperatorContent> = {
  name: 'operator',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list: what goes in, the verb, what comes out',
  drawsFrom: 'list',
  plan: { ...listPlan<OperatorContent>({ least: 20, look: 10 }), picture },
  draw,
};
