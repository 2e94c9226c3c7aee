import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface LoopContent extends DrawnList {
  readonly layout: 'loop';
}

/** A cycle. */
export const loop: Layout<LoopContent> = {
  name: 'loop',
  folder: new URL('.', import.meta.url),
  plainly: 'numbered list, ↺ before the way back',
  drawsFrom: 'list',
  plan: listPlan({ least: 20, look: 10 }, true),
  draw,
};
