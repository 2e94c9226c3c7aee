import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface ChainContent extends LayoutContent {
  readonly layout: 'chain';
}

export const chain: Layout<ChainContent> = { name: 'chain', folder: new URL('.', import.meta.url), draw };
