import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface LoopContent extends LayoutContent {
  readonly layout: 'loop';
}

export const loop: Layout<LoopContent> = { name: 'loop', folder: new URL('.', import.meta.url), draw };
