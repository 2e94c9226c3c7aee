import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface HeroesContent extends LayoutContent {
  readonly layout: 'heroes';
}

export const heroes: Layout<HeroesContent> = { name: 'heroes', folder: new URL('.', import.meta.url), draw };
