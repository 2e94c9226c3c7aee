import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface LanesContent extends LayoutContent {
  readonly layout: 'lanes';
}

export const lanes: Layout<LanesContent> = { name: 'lanes', folder: new URL('.', import.meta.url), draw };
