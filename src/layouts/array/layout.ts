import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface ArrayContent extends LayoutContent {
  readonly layout: 'array';
}

export const array: Layout<ArrayContent> = { name: 'array', folder: new URL('.', import.meta.url), draw };
