import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface ChainContent extends DrawnList {
  readonly layout: 'chain';
}

/** What leads to what. */
export const chain: Layout<ChainContent> = {
  name: 'chain',
  folder: new URL('.', import.meta.url),
  plainly: 'numbered list, the words on the arrows as items of their own',
  drawsFrom: 'list',
  plan: { ...listPlan<ChainContent>({ least: 20, look: 10 }, true), picture },
  draw,
};
