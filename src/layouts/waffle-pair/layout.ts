import { type DrawnContent, drawnPlan } from '../drawn-content.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export const wafflePair: Layout<DrawnContent<'waffle-pair'>> = {
  name: 'waffle-pair',
  folder: new URL('.', import.meta.url),
  plan: drawnPlan(),
  draw,
};
