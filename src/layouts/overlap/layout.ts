import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface OverlapContent extends LayoutContent {
  readonly layout: 'overlap';
}

export const overlap: Layout<OverlapContent> = {
  name: 'overlap',
  folder: new URL('.', import.meta.url),
  draw,
};
