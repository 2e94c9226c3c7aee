import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface RangeContent extends LayoutContent {
  readonly layout: 'range';
}

export const range: Layout<RangeContent> = { name: 'range', folder: new URL('.', import.meta.url), draw };
