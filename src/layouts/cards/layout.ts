import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface CardsContent extends LayoutContent {
  readonly layout: 'cards';
}

export const cards: Layout<CardsContent> = { name: 'cards', folder: new URL('.', import.meta.url), draw };
