import { type DrawnContent, drawnPlan } from '../drawn-content.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export const stack: Layout<DrawnContent<'stack'>> = {
  name: 'stack',
  folder: new URL('.', import.meta.url),
  plan: drawnPlan(),
  draw,
};
