import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface CellsContent extends LayoutContent {
  readonly layout: 'cells';
}

export const cells: Layout<CellsContent> = { name: 'cells', folder: new URL('.', import.meta.url), draw };
