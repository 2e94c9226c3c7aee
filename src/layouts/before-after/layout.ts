import { type DrawnContent, drawnPlan } from '../drawn-content.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export const beforeAfter: Layout<DrawnContent<'before-after'>> = {
  name: 'before-after',
  folder: new URL('.', import.meta.url),
  plan: drawnPlan(),
  draw,
};
