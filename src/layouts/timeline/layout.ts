import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface TimelineContent extends DrawnList {
  readonly layout: 'timeline';
}

/** Stretches and points of time on one axis. */
export const timeline: Layout<TimelineContent> = {
  name: 'timeline',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, each item with its time first',
  drawsFrom: 'list',
  plan: { ...listPlan<TimelineContent>({ least: 25, look: 12 }), picture },
  draw,
};
