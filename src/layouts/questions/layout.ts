import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface QuestionsContent extends LayoutContent {
  readonly layout: 'questions';
}

export const questions: Layout<QuestionsContent> = {
  name: 'questions',
  folder: new URL('.', import.meta.url),
  draw,
};
