import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface HeroesContent extends DrawnList {
  readonly layout: 'heroes';
}

/** One to four numbers in large type, each with what it counts. */
export const heroes: Layout<HeroesContent> = {
  name: 'heroes',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, each number in bold',
  drawsFrom: 'list',
  plan: { ...listPlan<HeroesContent>({ least: 20, look: 8 }), picture },
  draw,
};
