import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface PathsContent extends DrawnList {
  readonly layout: 'paths';
}

/** Ways that meet or part. */
export const paths: Layout<PathsContent> = {
  name: 'paths',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list, the common goal or start last',
  drawsFrom: 'list',
  plan: { ...listPlan<PathsContent>({ least: 20, look: 10 }), picture },
  draw,
};
