import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface PathsContent extends LayoutContent {
  readonly layout: 'paths';
}

export const paths: Layout<PathsContent> = { name: 'paths', folder: new URL('.', import.meta.url), draw };
