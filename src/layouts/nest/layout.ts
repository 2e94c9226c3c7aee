import { type DrawnList, listPlan } from '../kit/plan.ts';
import type { Layout } from '../layout.ts';
import { draw } from './draw.ts';
import { picture } from './picture.ts';

export interface NestContent extends DrawnList {
  readonly layout: 'nest';
}

/** A thing, and what it lies in. */
export const nest: Layout<NestContent> = {
  name: 'nest',
  folder: new URL('.', import.meta.url),
  plainly: 'bulleted list: the thing, then what it lies in',
  drawsFrom: 'list',
  plan: { ...listPlan<NestContent>({ least: 20, look: 10 }), picture },
  draw,
};
