import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface AnswersContent extends LayoutContent {
  readonly layout: 'answers';
}

export const answers: Layout<AnswersContent> = {
  name: 'answers',
  folder: new URL('.', import.meta.url),
  draw,
};
