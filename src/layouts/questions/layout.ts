import { type DrawnContent, drawnPlan } from '../drawn-content.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export const questions: Layout<DrawnContent<'questions'>> = {
  name: 'questions',
  folder: new URL('.', import.meta.url),
  plan: drawnPlan(),
  draw,
};
