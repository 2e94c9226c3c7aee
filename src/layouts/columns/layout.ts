import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface ColumnsContent extends LayoutContent {
  readonly layout: 'columns';
}

export const columns: Layout<ColumnsContent> = {
  name: 'columns',
  folder: new URL('.', import.meta.url),
  draw,
};
