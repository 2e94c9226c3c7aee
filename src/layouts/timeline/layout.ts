import type { Layout, LayoutContent } from '../layout.ts';
import { draw } from './draw.ts';

export interface TimelineContent extends LayoutContent {
  readonly layout: 'timeline';
}

export const timeline: Layout<TimelineContent> = {
  name: 'timeline',
  folder: new URL('.', import.meta.url),
  draw,
};
