import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface BeforeAfterContent extends LayoutContent {
  readonly layout: 'before-after';
}

export const beforeAfter: Layout<BeforeAfterContent> = {
  name: 'before-after',
  folder: new URL('.', import.meta.url),
  draw,
};
