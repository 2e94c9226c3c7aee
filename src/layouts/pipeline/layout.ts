import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface PipelineContent extends DrawnList {
  readonly layout: 'pipeline';
}

/** Steps in order. */
export const pipeline: Layout<PipelineContent> = {
  name: 'pipeline',
  folder: new URL('.', import.meta.url),
  plainly: 'numbered list, each name in bold',
  drawsFrom: 'list',
  plan: { ...listPlan<PipelineContent>({ least: 30, look: 12 }, true), picture },
  draw,
};
