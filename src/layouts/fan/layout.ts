import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface FanContent extends LayoutContent {
  readonly layout: 'fan';
}

export const fan: Layout<FanContent> = { name: 'fan', folder: new URL('.', import.meta.url), draw };
