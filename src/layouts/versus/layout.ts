import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface VersusContent extends LayoutContent {
  readonly layout: 'versus';
}

export const versus: Layout<VersusContent> = { name: 'versus', folder: new URL('.', import.meta.url), draw };
