import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface SlopeContent extends LayoutContent {
  readonly layout: 'slope';
}

export const slope: Layout<SlopeContent> = { name: 'slope', folder: new URL('.', import.meta.url), draw };
