import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface QuestionsContent extends DrawnList {
  readonly layout: 'questions';
}

/** What is asked. */
export const questions: Layout<QuestionsContent> = {
  name: 'questions',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list of questions',
  drawsFrom: 'list',
  plan: { ...listPlan<QuestionsContent>({ least: 20, look: 10 }), picture },
  draw,
};
