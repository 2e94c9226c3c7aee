import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';

export interface AnswersContent extends DrawnList {
  readonly layout: 'answers';
}

/** The same questions, answered. */
export const answers: Layout<AnswersContent> = {
  name: 'answers',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list of questions, the answers in bold',
  drawsFrom: 'list',
  plan: listPlan({ least: 20, look: 10 }),
  draw,
};
