import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface BarsContent extends LayoutContent {
  readonly layout: 'bars';
}

export const bars: Layout<BarsContent> = { name: 'bars', folder: new URL('.', import.meta.url), draw };
