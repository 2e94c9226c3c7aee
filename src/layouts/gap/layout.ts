import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface GapContent extends DrawnList {
  readonly layout: 'gap';
}

/** What exists does not reach what is needed. */
export const gap: Layout<GapContent> = {
  name: 'gap',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list: what is there, the verb, what is needed',
  drawsFrom: 'list',
  plan: { ...listPlan<GapContent>({ least: 20, look: 10 }), picture },
  draw,
};
