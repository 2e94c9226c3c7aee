import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface WafflePairContent extends LayoutContent {
  readonly layout: 'waffle-pair';
}

export const wafflePair: Layout<WafflePairContent> = {
  name: 'waffle-pair',
  folder: new URL('.', import.meta.url),
  draw,
};
