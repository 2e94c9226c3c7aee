import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface ForkContent extends LayoutContent {
  readonly layout: 'fork';
}

export const fork: Layout<ForkContent> = { name: 'fork', folder: new URL('.', import.meta.url), draw };
