import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface OperatorContent extends LayoutContent {
  readonly layout: 'operator';
}

export const operator: Layout<OperatorContent> = {
  name: 'operator',
  folder: new URL('.', import.meta.url),
  draw,
};
