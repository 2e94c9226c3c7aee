import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface GapContent extends LayoutContent {
  readonly layout: 'gap';
}

export const gap: Layout<GapContent> = { name: 'gap', folder: new URL('.', import.meta.url), draw };
