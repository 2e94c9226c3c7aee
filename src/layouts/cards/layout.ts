import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface CardsContent extends DrawnList {
  readonly layout: 'cards';
}

/** Things of one kind side by side. */
export const cards: Layout<CardsContent> = {
  name: 'cards',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, each name in bold',
  drawsFrom: 'list',
  plan: { ...listPlan<CardsContent>({ least: 20, look: 6 }), picture },
  draw,
};
