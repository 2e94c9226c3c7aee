import { type DrawnContent, drawnPlan } from '../drawn-content.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export const lattice: Layout<DrawnContent<'lattice'>> = {
  name: 'lattice',
  folder: new URL('.', import.meta.url),
  plan: drawnPlan(),
  draw,
};
