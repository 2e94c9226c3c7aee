import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface OrderContent extends LayoutContent {
  readonly layout: 'order';
}

export const order: Layout<OrderContent> = { name: 'order', folder: new URL('.', import.meta.url), draw };
