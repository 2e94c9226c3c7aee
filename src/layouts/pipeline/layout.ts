import { type DrawnContent, drawnPlan } from '../drawn-content.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export const pipeline: Layout<DrawnContent<'pipeline'>> = {
  name: 'pipeline',
  folder: new URL('.', import.meta.url),
  plan: drawnPlan(),
  draw,
};
