import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface StackContent extends LayoutContent {
  readonly layout: 'stack';
}

export const stack: Layout<StackContent> = { name: 'stack', folder: new URL('.', import.meta.url), draw };
