import { type DrawnContent, drawnPlan } from '../drawn-content.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export const cards: Layout<DrawnContent<'cards'>> = {
  name: 'cards',
  folder: new URL('.', import.meta.url),
  plan: drawnPlan(),
  draw,
};
