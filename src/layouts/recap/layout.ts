import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface RecapContent extends LayoutContent {
  readonly layout: 'recap';
}

export const recap: Layout<RecapContent> = { name: 'recap', folder: new URL('.', import.meta.url), draw };
