import { type DrawnContent, drawnPlan } from '../drawn-content.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export const slope: Layout<DrawnContent<'slope'>> = {
  name: 'slope',
  folder: new URL('.', import.meta.url),
  plan: drawnPlan(),
  draw,
};
