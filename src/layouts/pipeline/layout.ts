import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface PipelineContent extends LayoutContent {
  readonly layout: 'pipeline';
}

export const pipeline: Layout<PipelineContent> = {
  name: 'pipeline',
  folder: new URL('.', import.meta.url),
  draw,
};
