import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface PipelineContent extends DrawnList {
  readonly layout: 'pipeline';
}

/** Steps in order. */
export const pipeline: Layout<PipelineContent> = {
  name: 'pipeline',
  folder: new URL('.', import.meta.url),
  plainly: 'numbered list, each name in bold',
  drawsFrom: 'list',
  plan: listPlan({ least: 30, look: 12 }, true),
  draw,
};
