import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface LatticeContent extends LayoutContent {
  readonly layout: 'lattice';
}

export const lattice: Layout<LatticeContent> = {
  name: 'lattice',
  folder: new URL('.', import.meta.url),
  draw,
};
